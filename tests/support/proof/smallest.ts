import { isDeepStrictEqual } from 'node:util';
import type { Store } from '../../../src/graph/store/store.ts';
import { compare, type Difference } from './prove.ts';
import { putLedger } from './put-ledger.ts';

const without = <Item>(items: readonly Item[], at: number): readonly Item[] => items.filter((_, i) => i !== at);

/** What is left when nothing more can be taken away: first from the question, then claim by claim. */
export const smallestOf = async (store: Store, difference: Difference): Promise<Difference> => {
  let smallest = difference;
  const stillDiffers = async (candidate: Difference): Promise<boolean> => {
    await putLedger(store, candidate.ledger);
    const [compared] = await compare(store, candidate.ledger, [candidate.question], candidate.then);
    if (!compared || isDeepStrictEqual(compared.expected, compared.answered)) return false;
    smallest = { ...candidate, ...compared };
    return true;
  };
  for (const name of Object.keys(difference.question.args)) {
    const where = smallest.question.args[name];
    if (where === null || typeof where !== 'object') continue;
    for (const field of Object.keys(where)) {
      const args = { ...smallest.question.args };
      args[name] = Object.fromEntries(Object.entries(args[name] as object).filter(([own]) => own !== field));
      await stillDiffers({ ...smallest, question: { ...smallest.question, args } });
    }
  }
  for (let at = smallest.ledger.claims.length - 1; at >= 0; at--) {
    const { ledger } = smallest;
    await stillDiffers({ ...smallest, ledger: { ...ledger, claims: without(ledger.claims, at) } });
  }
  return smallest;
};

const dateText = (date: { readonly text: string } | null): string | undefined => date?.text;

const withoutNulls = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== false),
  );

/** The case as TypeScript, in the words of tests/support. */
export const asTypeScript = ({ seed, graph, ledger, question, then, expected, answered }: Difference): string => {
  const claims = ledger.claims.map(({ evidence: _, id, ...claim }) => ({
    ...withoutNulls({
      ...claim,
      subjectAsStated: null,
      validFrom: dateText(claim.validFrom),
      validTo: dateText(claim.validTo),
      attestedOn: dateText(claim.attestedOn),
      via: claim.via.length > 0 ? claim.via : null,
      qualifiers:
        claim.qualifiers.length > 0 ? Object.fromEntries(claim.qualifiers.map(({ key, value }) => [key, value])) : null,
    }),
    ...{ times: ledger.times[id] },
  }));
  const named = JSON.stringify(ledger.claims) + JSON.stringify(question);
  const sources = ledger.sources.filter(({ id }) => named.includes(`"${id}"`));
  const actors = ledger.actors.filter(({ existsFrom, existsTo }) => existsFrom !== null || existsTo !== null);
  const lines = (values: readonly object[]): string =>
    values.length === 0 ? '[]' : `[\n${values.map((value) => `  ${JSON.stringify(value)},\n`).join('')}]`;
  return [
    `// seed ${seed}, graph ${graph}`,
    `const claims = ${lines(claims)};`,
    `const sources = ${lines(sources.map(({ id, publishedOn, reliability }) => withoutNulls({ id, publishedOn: dateText(publishedOn), reliability })))};`,
    `const lives = ${lines(actors.map(({ id, existsFrom, existsTo }) => withoutNulls({ id, existsFrom: dateText(existsFrom), existsTo: dateText(existsTo) })))};`,
    `const question = ${JSON.stringify(question)};`,
    `const then = '${then}';`,
    `const expected = ${JSON.stringify(expected)};`,
    `const answered = ${JSON.stringify(answered)};`,
  ].join('\n');
};
