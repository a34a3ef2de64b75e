/** Prints how long other questions take while camps are solved, beside how long they take alone: `npm run sides:beside`. */
import { loadavg } from 'node:os';

const [url] = process.argv.slice(2);
if (url === undefined) {
  process.stderr.write(
    'Give the address of a service with the seed packs: npm run sides:beside -- http://127.0.0.1:4000\n',
  );
  process.exit(2);
}

const QUESTION = '{ actor(id: "iran") { name ties(first: 10, where: { validAt: "2016" }) { nodes { id type } } } }';
/** Three camps at most among many actors: no proof is found in time. */
const SOLVE =
  '{ camps(where: { centre: "syria", depth: 2, validDuring: { from: "2012-01-01", to: "2020-01-01" }, certainty: POSSIBLE }, maxCamps: 3, deadlineMs: 10000) { status cost bound projection { dyadCount } } }';

const post = async (query: string): Promise<unknown> =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json();

const percentile = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);

/** Asks one after another until told to stop, and says how long each took, in milliseconds. */
const askUntil = async (isOver: () => boolean): Promise<readonly number[]> => {
  const took: number[] = [];
  while (!isOver()) {
    const begun = performance.now();
    await post(QUESTION);
    took.push(performance.now() - begun);
  }
  return took.sort((a, b) => a - b);
};

const say = (what: string, took: readonly number[]): void =>
  void process.stdout.write(
    `${what}: ${took.length} questions, p50 ${percentile(took, 0.5)} ms, p99 ${percentile(took, 0.99)} ms, most ${percentile(took, 1)} ms; load ${loadavg()[0]?.toFixed(1)}\n`,
  );

for (let at = 0; at < 50; at++) await post(QUESTION);
const end = performance.now() + 10_000;
say('alone', await askUntil(() => performance.now() > end));
let solved: unknown = null;
const begun = performance.now();
const solving = post(SOLVE).then((answer) => (solved = answer));
say('beside a solve', await askUntil(() => solved !== null));
await solving;
process.stdout.write(`the solve: ${((performance.now() - begun) / 1000).toFixed(2)} s, ${JSON.stringify(solved)}\n`);
