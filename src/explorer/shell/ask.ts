import type { ShellWords } from '../words/shell-words.ts';

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the service that the page came from.
 * @throws Error in words for the reader
 */
export async function askService<A>(
  words: ShellWords,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<A> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Error(words.unreachable);
  });
  if (response.status === 401 || response.status === 403) throw new Error(words.isPrivate);
  const reply = (await response.json().catch(() => null)) as Reply | null;
  const code = reply?.errors?.[0]?.extensions?.code;
  if (response.status === 503 || code === 'OVERLOADED' || code === 'STORE_BUSY' || code === 'STORE_UNAVAILABLE') {
    const seconds = Number(response.headers.get('retry-after'));
    throw new Error(code === 'STORE_UNAVAILABLE' ? words.storeAway : words.busy(seconds > 0 ? seconds : null));
  }
  const [error] = reply?.errors ?? [];
  if (error) throw new Error(error.message);
  if (reply?.data === undefined || reply.data === null) throw new Error(words.noAnswer(response.status));
  return reply.data as A;
}
