import type { OracleTie } from './derive.ts';
import { byStart } from './derived-answer.ts';
import { type AskedWhen, type Certainty, certaintyIn, isAtLeast, leastOf, runOf } from './when.ts';
import { LINEAGE } from './words.ts';

/** Who holds what, of one actor or of one place (`Actor.holds`, `Place.heldBy`); by start, then id. */
export const holdingsByOracle = (
  all: readonly OracleTie[],
  of: { readonly actor: string } | { readonly place: string },
  asked: AskedWhen & { readonly certainty?: Certainty | undefined },
): readonly OracleTie[] =>
  all
    .filter((own) => own.type === 'HOLDS' && isAtLeast(certaintyIn(own, runOf(asked)), leastOf(asked)))
    .filter((own) => ('actor' in of ? own.subject === of.actor : own.object === of.place))
    .sort(byStart);

/** Splits, mergers and successions that some steps of lineage lead to; by start, then id. */
export const lineageByOracle = (all: readonly OracleTie[], actor: string, depth: number): readonly OracleTie[] => {
  const lineage = all.filter(({ type }) => LINEAGE.includes(type));
  const met = new Set([actor]);
  const found = new Set<OracleTie>();
  for (let step = 1; step <= depth; step++) {
    const next = lineage.filter(({ subject, object }) => met.has(subject) || met.has(object));
    for (const tie of next) found.add(tie);
    for (const { subject, object } of next) [subject, object].forEach((own) => met.add(own));
  }
  return [...found].sort(byStart);
};
