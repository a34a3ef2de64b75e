import helmet from 'helmet';

/**
 * Headers of every answer. What is no page of ours runs nothing and is shown in no frame; its type is not guessed; other sites
 * can neither embed it nor learn where it led from. Whoever adds TLS in front of the service adds HSTS there.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
});

/** @param policy the sources that a page of ours may use, `default-src 'none'` first */
export function pageHeaders(...policy: readonly string[]) {
  return { 'Content-Security-Policy': policy.join('; ') };
}

/** Of a file: nothing of it is run, should somebody open it in the service's own name. */
const FILE_HEADERS = pageHeaders("default-src 'none'", 'sandbox');

/** As a file to keep, or to show. */
export const fileHeaders = (type: string, name: string, shown: boolean) => ({
  ...FILE_HEADERS,
  'Content-Type': type,
  'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
});
