/**
 * How good the answers of the seed are: `npm run answers`. Asks for five paths between each two of the 14 actors that are asked about
 * most, in 2016, of the packs that ship on a Neo4j of its own. Prints how certain the first path is and how much comes with each
 * certainty asked for, who stands in the middle, and how many words a short explanation has.
 */
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { withPacks } from '../support/with-packs.ts';

const ACTORS = [
  ...['united-states', 'russia', 'iran', 'syria', 'iraq', 'turkey', 'islamic-state', 'popular-mobilization-forces'],
  ...['syrian-democratic-forces', 'peoples-protection-units', 'kurdistan-regional-government', 'peshmerga'],
  ...['syrian-armed-forces', 'iraqi-armed-forces'],
];
const PAIRS = ACTORS.flatMap((from, index) => ACTORS.slice(index + 1).map((to) => ({ from, to })));
const YEAR = '2016';
const PATHS_ASKED_FOR = 5;
const EXPLAINED = 100;

/** Null: no certainty is asked for, which means at least LIKELY. */
const WANTED = ['CERTAIN', null, 'POSSIBLE'] as const;

const QUESTION = `query ($from: ID!, $to: ID!, $where: PathWhere, $first: Int) {
  paths(from: $from, to: $to, where: $where, first: $first) {
    __typename
    ... on Paths {
      truncated
      nodes {
        length certainty actors { id } hops { ties { id } }
        en: explanation arabic: explanation(language: AR)
      }
    }
  }
}`;

interface AnsweredPath {
  readonly length: number;
  readonly certainty: string;
  readonly actors: readonly { readonly id: string }[];
  readonly hops: readonly { readonly ties: readonly unknown[] }[];
  readonly en: string;
  readonly arabic: string;
}

interface Answered {
  readonly paths: { readonly __typename: string; readonly truncated?: boolean; readonly nodes?: AnsweredPath[] };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const countOf = (texts: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
};

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

/** So many, at even distances, so that no pair of actors is left out for its place in the list. */
const evenly = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.length <= count
    ? items
    : Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)] as Item);

const askAll = async (store: Store, certainty: string | null): Promise<readonly (readonly AnsweredPath[])[]> => {
  const answers: (readonly AnsweredPath[])[] = [];
  for (const { from, to } of PAIRS) {
    const where = { validAt: YEAR, ...(certainty === null ? {} : { certainty }) };
    const { paths } = await dataOf<Answered>(store, QUESTION, { from, to, where, first: PATHS_ASKED_FOR });
    if (!paths.nodes || paths.truncated)
      throw new Error(`${from} to ${to}: ${paths.__typename}, truncated or no paths`);
    answers.push(paths.nodes);
  }
  return answers;
};

const tellSizes = (certainty: string | null, answers: readonly (readonly AnsweredPath[])[]): object => {
  const paths = answers.flat();
  const first = countOf(answers.map((found) => found[0]?.certainty ?? 'none'));
  return {
    asked: certainty ?? 'nothing (at least LIKELY)',
    first: first.map(([name, count]) => `${count} ${name}`).join(', '),
    paths: paths.length,
    all: countOf(paths.map((path) => path.certainty))
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
    hops: countOf(paths.map(({ length }) => String(length)))
      .map(([hops, count]) => `${count} of ${hops}`)
      .join(', '),
    tiesAPath: median(paths.map(({ hops }) => hops.flatMap(({ ties }) => ties).length)),
  };
};

const tellMiddles = (answers: readonly (readonly AnsweredPath[])[]): readonly object[] => {
  const inner = (found: readonly AnsweredPath[]): readonly string[] =>
    found.flatMap(({ actors }) => actors.slice(1, -1).map(({ id }) => id));
  const first = new Map(countOf(answers.flatMap((found) => inner(found.slice(0, 1)))));
  return countOf(answers.flatMap(inner))
    .slice(0, 15)
    .map(([actor, paths]) => ({ actor, paths, firstPaths: first.get(actor) ?? 0 }));
};

const tellWords = (answers: readonly (readonly AnsweredPath[])[]): readonly object[] => {
  const told = evenly(
    answers.flat().filter(({ length }) => length >= 2),
    EXPLAINED,
  );
  const row = (language: string, words: readonly number[]): object => ({
    language,
    explanations: words.length,
    median: median(words),
    longest: Math.max(...words),
  });
  return [
    row(
      'English',
      told.map(({ en }) => wordsIn(en)),
    ),
    row(
      'Arabic',
      told.map(({ arabic }) => wordsIn(arabic)),
    ),
  ];
};

await withPacks(async (store) => {
  const answers = new Map<string | null, readonly (readonly AnsweredPath[])[]>();
  for (const certainty of WANTED) answers.set(certainty, await askAll(store, certainty));
  console.log(`${PAIRS.length} pairs of ${ACTORS.length} actors in ${YEAR}, ${PATHS_ASKED_FOR} paths asked for`);
  console.table([...answers].map(([certainty, found]) => tellSizes(certainty, found)));
  console.log('In the middle of paths, with no certainty asked for');
  console.table(tellMiddles(answers.get(null) ?? []));
  console.log('Words of short explanations of two hops or more, with no certainty asked for');
  console.table(tellWords(answers.get(null) ?? []));
});
