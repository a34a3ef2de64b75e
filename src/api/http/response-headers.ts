/** Headers of every answer that is not GraphQL's: its type is not guessed, and where it leads to does not learn from where. */
const EVERYWHERE = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' } as const;

/** @param policy the sources that a page of ours may use, `default-src 'none'` first */
export function pageHeaders(...policy: readonly string[]) {
  return { ...EVERYWHERE, 'Content-Security-Policy': policy.join('; ') };
}

/** Of a file: nothing of it is run, should somebody open it in the service's own name. */
export const FILE_HEADERS = pageHeaders("default-src 'none'", 'sandbox');

/** As a file to keep, or to show. */
export const fileHeaders = (type: string, name: string, shown: boolean) => ({
  ...FILE_HEADERS,
  'Content-Type': type,
  'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
});
