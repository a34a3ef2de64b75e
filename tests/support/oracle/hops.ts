import type { OracleTie } from './derive.ts';
import { byOrigins } from './derived-answer.ts';
import { signOfHop } from './signs.ts';
import { CERTAINTIES, type Certainty, certaintyIn, isAtLeast, runOf, type Stretch, throughout } from './when.ts';
import { type AskedFilter, SIGNS } from './which-ties.ts';
import { SYMMETRIC } from './words.ts';

/**
 * Hops among actors. Follows design §2, the list item on paths: which ties belong to a hop, and which way; and §1, *Time*: what a
 * filter by sign keeps.
 */
export interface OracleHop {
  readonly from: string;
  readonly to: string;
  readonly sign: number;
  /** The best of its ties in the days asked. */
  readonly certainty: Certainty;
  /** Most independent origins first, then by id. */
  readonly ties: readonly OracleTie[];
}

type Direction = 'ANY' | 'FORWARD' | 'BACKWARD' | undefined;

/** Both ways of a tie, or the one that the direction asked allows. */
const waysOf = (tie: OracleTie, direction: Direction, named: (actor: string) => string) => {
  const [subject, object] = [named(tie.subject), named(tie.object)];
  const [onwards, back] = [`${subject} ${object}`, `${object} ${subject}`];
  if (SYMMETRIC.includes(tie.type) || (direction ?? 'ANY') === 'ANY') return [onwards, back];
  return [direction === 'FORWARD' ? onwards : back];
};

/**
 * By `<from> <to>`, in the order of these.
 * @param qualifying what passes every filter but the sign
 */
export const hopsAmong = (
  qualifying: readonly OracleTie[],
  where: AskedFilter & { readonly direction?: Direction },
  named: (actor: string) => string,
): ReadonlyMap<string, OracleHop> => {
  const run = runOf(where);
  const found: Record<string, OracleTie[]> = {};
  for (const tie of qualifying) for (const way of waysOf(tie, where.direction, named)) (found[way] ??= []).push(tie);
  const hops = new Map<string, OracleHop>();
  for (const way of Object.keys(found).sort()) {
    const [from, to] = way.split(' ') as [string, string];
    const ties = [...(found[way] ?? [])].sort(byOrigins);
    const sign = signOfHop(ties, run);
    if (where.sign !== undefined && sign !== SIGNS[where.sign]) continue;
    const certainty = CERTAINTIES.find((level) => ties.some((tie) => isAtLeast(certaintyIn(tie, run), level)));
    hops.set(way, { from, to, sign, certainty: certainty ?? 'POSSIBLE', ties });
  }
  return hops;
};

/** What the hop is on each of these days, or stretches of days: the best of its ties. */
export const certaintiesOfHop = ({ ties }: OracleHop, stretches: readonly Stretch[]): readonly (Certainty | null)[] =>
  stretches.map((stretch) => {
    const each = ties.map((tie) => throughout(tie, stretch));
    return CERTAINTIES.find((level) => each.includes(level)) ?? null;
  });
