import type { PathQuestion } from '../../src/paths/question.ts';
import type { PlainTie } from './memory-neighbours.ts';

/** A path found by listing every one. */
interface ListedPath {
  readonly actors: readonly string[];
  readonly certainty: number;
  readonly confidence: number | null;
}

interface Listed {
  readonly paths: readonly ListedPath[];
  readonly hasMore: boolean;
}

interface Rated extends ListedPath {
  readonly mentions: number;
}

/** The answer to a question for paths over plain ties, by trying every sequence of actors, day by day. */
export const listPaths = (
  ties: readonly PlainTie[],
  question: PathQuestion,
  mentions: Readonly<Record<string, number>> = {},
): Listed => {
  const { from, to, avoid, through, maxHops, sign, maxHostileHops, commonDay, first, order } = question;
  const actors = [...new Set(ties.flatMap((tie) => [tie.from, tie.to]))];
  const hops = new Map<string, readonly PlainTie[]>();
  const after = new Map<string, readonly string[]>();
  for (const a of actors) {
    for (const b of actors) {
      const both = ties.filter(
        (tie) => (tie.from === a && tie.to === b) || (tie.symmetric && tie.from === b && tie.to === a),
      );
      if (both.length > 0 && (sign === null || hopSign(both) === sign)) hops.set(`${a} ${b}`, both);
    }
    after.set(
      a,
      actors.filter((b) => hops.has(`${a} ${b}`)),
    );
  }
  const sequences: string[][] = [];
  const walk = (path: string[]): void => {
    const last = path.at(-1) as string;
    if ((avoid as ReadonlySet<string>).has(last)) return;
    if (last === to) {
      if (through === null || path.includes(through)) sequences.push(path);
    } else if (path.length <= maxHops)
      for (const actor of after.get(last) ?? []) if (!path.includes(actor)) walk([...path, actor]);
  };
  walk([from]);
  const rated = sequences.flatMap((path): readonly Rated[] => {
    const steps = path.slice(1).map((actor, i) => hops.get(`${path[i] as string} ${actor}`) ?? []);
    if (maxHostileHops !== null && steps.filter((hop) => hopSign(hop) === -1).length > maxHostileHops) return [];
    const rating = commonDay ? ratingOfRun(steps) : weakest(steps.map(bestPair));
    const inner = path.slice(1, -1).reduce((sum, actor) => sum + (mentions[actor] ?? 0), 0);
    return rating ? [{ actors: path, ...rating, mentions: inner }] : [];
  });
  const sorted = rated.sort((a, b) => {
    const byLength = a.actors.length - b.actors.length;
    const byStrength = -comparePairs(a, b);
    const [one, other] = order === 'SHORTEST' ? [byLength, byStrength] : [byStrength, byLength];
    return one || other || a.mentions - b.mentions || compareIds(a.actors, b.actors);
  });
  return {
    paths: sorted.slice(0, first).map(({ actors, certainty, confidence }) => ({ actors, certainty, confidence })),
    hasMore: sorted.length > first,
  };
};

type Pair = Pick<ListedPath, 'certainty' | 'confidence'>;

const hopSign = (hop: readonly PlainTie[]): number => {
  const signed = hop.filter((tie) => tie.sign !== 0);
  const likely = signed.filter((tie) => tie.level >= 1);
  const signs = [...new Set((likely.length > 0 ? likely : signed).map((tie) => tie.sign))];
  return signs.length === 1 ? (signs[0] as number) : 0;
};

const comparePairs = (a: Pair, b: Pair): number =>
  a.certainty - b.certainty || (a.confidence ?? -1) - (b.confidence ?? -1);

const bestPair = (hop: readonly PlainTie[]): Pair =>
  hop
    .map(({ level, confidence }) => ({ certainty: level, confidence }))
    .sort(comparePairs)
    .at(-1) as Pair;

const weakest = (pairs: readonly Pair[]): Pair => [...pairs].sort(comparePairs)[0] as Pair;

/** The best level at which the hops share a day, and the weakest hop's confidence at it. */
const ratingOfRun = (hops: readonly (readonly PlainTie[])[]): Pair | null => {
  for (const level of [2, 1, 0] as const) {
    const atLevel = hops.map((hop) => hop.filter((tie) => tie.level >= level));
    if (atLevel.some((hop) => hop.length === 0)) continue;
    const days = Array.from({ length: 40 }, (_, day) => day);
    const holdsOn = (hop: readonly PlainTie[], day: number): boolean =>
      hop.some((tie) => tie.days[level].some((run) => run.from <= day && day < run.to));
    if (hops.length > 1 && !days.some((day) => atLevel.every((hop) => holdsOn(hop, day)))) continue;
    return weakest(atLevel.map((hop) => bestPair(hop.map((tie) => ({ ...tie, level })))));
  }
  return null;
};

const compareIds = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((actor, i) => actor !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] as string) < (b[at] ?? '') ? -1 : 1;
};
