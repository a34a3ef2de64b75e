import { Agent, request } from 'node:http';

/** One answer: its status, and how long it took. */
export interface Taken {
  readonly status: number;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Asks once; a connection that breaks has status 0. */
export const askOnce = (url: string, body: string): Promise<Taken> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const end = (status: number): void => {
      resolve({ status, milliseconds: performance.now() - begun });
    };
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => {
        end(response.statusCode ?? 0);
      });
      response.on('error', () => {
        end(0);
      });
    });
    sent.on('error', () => {
      end(0);
    });
    sent.end(body);
  });

/** So many clients, each of which asks again as soon as it has its answer. @returns the answers of the time that is measured */
export const closedLoop = async (
  clients: number,
  seconds: number,
  ask: () => Promise<Taken>,
): Promise<readonly Taken[]> => {
  const end = performance.now() + seconds * 1_000;
  const taken: Taken[] = [];
  const one = async (): Promise<void> => {
    while (performance.now() < end) taken.push(await ask());
  };
  await Promise.all(Array.from({ length: clients }, one));
  return taken;
};

/** So many requests a second, whether or not they are answered, as a crowd asks. */
export const openLoop = async (rate: number, seconds: number, ask: () => Promise<Taken>): Promise<readonly Taken[]> => {
  const taken: Promise<Taken>[] = [];
  const begun = performance.now();
  for (;;) {
    const passed = performance.now() - begun;
    if (passed >= seconds * 1_000) return Promise.all(taken);
    for (let due = Math.floor((passed / 1_000) * rate) - taken.length; due > 0; due -= 1) taken.push(ask());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

/** The value below which this share of them is; null of none. */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return value === undefined ? null : Math.round(value);
};
