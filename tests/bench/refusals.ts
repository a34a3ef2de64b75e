/**
 * How much processor time a refusal takes: p50 and p99 for each attack of the tests, and for documents within the limits of length
 * that cost the most to validate. No store is asked; none need run. `ENTENTE_BENCH_ROUNDS` changes the number of rounds.
 */
import { HeaderMap } from '@apollo/server';
import { createApollo } from '../../src/api/graphql/apollo.ts';
import { openContext } from '../../src/api/open-context.ts';
import { Store } from '../../src/graph/store/store.ts';
import { attacks } from '../support/attacks.ts';
import { heavyDocuments } from '../support/heavy-documents.ts';

const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 200);
const WARM_UP = 20;
const MOST = 20;

const reported: unknown[] = [];
const apollo = createApollo((error) => reported.push(error));
await apollo.start();
const store = new Store({ uri: 'bolt://127.0.0.1:1', username: 'nobody', password: 'none', database: null });

const refuse = async (query: string): Promise<{ readonly milliseconds: number; readonly text: string }> => {
  const begun = process.cpuUsage();
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query },
    },
    context: () => Promise.resolve(openContext({ store, browserUrl: null })),
  });
  const { user, system } = process.cpuUsage(begun);
  return { milliseconds: (user + system) / 1_000, text: body.kind === 'complete' ? body.string : '' };
};

const all: number[] = [];
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

console.log('ms of processor   p50     p99   bytes');
for (const { what, query } of [...attacks, ...heavyDocuments]) {
  const taken: number[] = [];
  let bytes = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const { milliseconds, text } = await refuse(query);
    if (!text.includes('"errors"')) throw new Error(`not refused: ${what}`);
    bytes = Buffer.byteLength(text);
    if (round >= WARM_UP) taken.push(milliseconds);
  }
  all.push(...taken);
  taken.sort((a, b) => a - b);
  const shown = [quantile(taken, 0.5), quantile(taken, 0.99)].map((each) => each.toFixed(2).padStart(7));
  console.log(`${' '.repeat(14)}${shown.join(' ')} ${String(bytes).padStart(7)}  ${what}`);
}
all.sort((a, b) => a - b);
console.log(
  `p99 of all: ${quantile(all, 0.99).toFixed(2)} ms; at most ${MOST} is promised. Reported: ${reported.length}.`,
);
await store.close();
if (quantile(all, 0.99) > MOST) process.exitCode = 1;
