import { certaintiesOfHop, hopsAmong, type OracleHop } from './hops.ts';
import type { OracleTie } from './derive.ts';
import { everyPath, inOrder, type PathOrder } from './every-path.ts';
import { type Belonging, belongingToBoth, whatMakesThemBelong } from './parts.ts';
import {
  CERTAINTIES,
  type Certainty,
  certaintyIn,
  fromTo,
  isAtLeast,
  isDated,
  leastOf,
  runOf,
  stretchesOf,
} from './when.ts';
import { type AskedFilter, passesUnsigned } from './which-ties.ts';

/**
 * `paths` once more, by listing every path and looking at every stretch of days. Shares no code with src. Follows design §1,
 * *Time*: the paragraph on paths; and §2, the list item on paths, from its first sentence to its last but one. Readings 37 to
 * 45 of decisions.md.
 */
export interface AskedPaths {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly orderBy: PathOrder;
  readonly where: AskedFilter & {
    readonly maxHops: number;
    readonly direction?: 'ANY' | 'FORWARD' | 'BACKWARD' | undefined;
    readonly avoid?: readonly string[] | undefined;
    readonly through?: string | undefined;
    readonly maxHostileHops?: number | null | undefined;
    readonly includeParts?: boolean | undefined;
  };
}

/** What paths need to know beside the ties. */
export interface PathWorld {
  readonly kindOf: (actor: string) => string | null;
  /** Standing claims that name an actor. */
  readonly mentionsOf: (actor: string) => number;
}

export interface OraclePath {
  readonly actors: readonly string[];
  readonly length: number;
  readonly sign: number;
  readonly certainty: Certainty;
  readonly confidence: number | null;
  readonly commonValidity: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly belonging: readonly OracleTie[];
  readonly hops: readonly OracleHop[];
}

export interface OraclePaths {
  readonly hasMore: boolean;
  readonly nodes: readonly OraclePath[];
}

const NOTHING: Belonging = { members: [], ties: [] };
const rankOf = (certainty: Certainty): number => 2 - CERTAINTIES.indexOf(certainty);

/** The greatest (certainty, confidence) pair of these ties, none counted as more certain than `most`. */
const strengthOf = (ties: readonly OracleTie[], run: readonly [number, number], most: Certainty) => {
  const pairs = ties.flatMap((tie) => {
    const certainty = certaintyIn(tie, run);
    return certainty ? [{ rank: Math.min(rankOf(certainty), rankOf(most)), confidence: tie.confidence }] : [];
  });
  return pairs.sort((x, y) => y.rank - x.rank || (y.confidence ?? -1) - (x.confidence ?? -1))[0];
};

export const answerByOracle = (
  ties: readonly OracleTie[],
  { from, to, first, orderBy, where }: AskedPaths,
  { kindOf, mentionsOf }: PathWorld,
): OraclePaths => {
  const run = runOf(where);
  const least = leastOf(where);
  const [ofFrom, ofTo] = where.includeParts
    ? belongingToBoth(
        [from, to],
        ties.filter(({ type }) => type !== 'HOLDS'),
        kindOf,
        run,
      )
    : [NOTHING, NOTHING];
  const named = (actor: string): string => {
    if (ofFrom.members.includes(actor)) return from;
    return ofTo.members.includes(actor) ? to : actor;
  };
  const avoided = where.avoid ?? [];
  const qualifying = ties
    .filter((tie) => tie.type !== 'HOLDS' && passesUnsigned(tie, where))
    .filter(({ subject, object }) => !avoided.includes(subject) && !avoided.includes(object))
    .filter(({ subject, object }) => named(subject) !== named(object));
  const hops = hopsAmong(qualifying, where, named);
  const stretches = stretchesOf(qualifying, run);
  const daily = new Map([...hops].map(([pair, hop]) => [pair, certaintiesOfHop(hop, stretches)] as const));

  const answerOf = (actors: readonly string[]) => {
    const pairs = actors.slice(1).map((actor, i) => `${actors[i] as string} ${actor}`);
    const own = pairs.map((pair) => hops.get(pair) as OracleHop);
    const days = pairs.map((pair) => daily.get(pair) ?? []);
    const isCommon = (day: number, asked: Certainty): boolean =>
      days.every((hop) => isAtLeast(hop[day] ?? null, asked));
    const mustShareADay = isDated(where) && own.length > 1;
    const certainty = CERTAINTIES.find((level) =>
      mustShareADay
        ? stretches.some((_, day) => isCommon(day, level))
        : own.every((hop) => isAtLeast(hop.certainty, level)),
    );
    if (!certainty || !isAtLeast(certainty, least)) return [];
    if (own.filter(({ sign }) => sign === -1).length > (where.maxHostileHops ?? Infinity)) return [];

    const isRunOfDays = mustShareADay && run[0] !== run[1];
    const strengths = own.map((hop) => strengthOf(hop.ties, run, isRunOfDays ? certainty : 'CERTAIN'));
    const [weakest] = strengths.sort(
      (x, y) => (x?.rank ?? 0) - (y?.rank ?? 0) || (x?.confidence ?? -1) - (y?.confidence ?? -1),
    );
    const common: { start: number; end: number }[] = [];
    for (const [day, { start, end }] of stretches.entries()) {
      const last = common.at(-1);
      if (!isCommon(day, where.certainty ?? 'LIKELY')) continue;
      if (last?.end === start) last.end = end;
      else common.push({ start, end });
    }
    const ends = own.flatMap((hop) => hop.ties.flatMap(({ subject, object }) => [subject, object]));
    const belonging = [...whatMakesThemBelong(ends, ofFrom), ...whatMakesThemBelong(ends, ofTo)];
    const path: OraclePath = {
      actors,
      length: own.length,
      sign: own.reduce((product, { sign }) => product * sign, 1) + 0,
      certainty,
      confidence: weakest?.confidence ?? null,
      commonValidity: common.map(fromTo),
      belonging: belonging.sort((x, y) => (x.id < y.id ? -1 : 1)),
      hops: own,
    };
    const mentions = actors.slice(1, -1).reduce((sum, actor) => sum + mentionsOf(actor), 0);
    return [{ actors, rank: rankOf(certainty), confidence: path.confidence, mentions, path }];
  };

  const found = everyPath({
    from,
    to,
    maxHops: where.maxHops,
    avoid: avoided,
    through: where.through ?? null,
    after: (actor) => [...hops.values()].filter((hop) => hop.from === actor).map((hop) => hop.to),
  }).flatMap(answerOf);
  const nodes = inOrder(found, orderBy).map(({ path }) => path);
  return { hasMore: nodes.length > first, nodes: nodes.slice(0, first) };
};
