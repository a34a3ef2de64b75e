import type { OracleTie } from './derive.ts';
import { byStart } from './derived-answer.ts';
import { belongingToBoth } from './parts.ts';
import { EVER, fromTo, isAtLeast, stretchesOf, throughout } from './when.ts';
import { signOfAll } from './words.ts';

/**
 * Everything between two actors. Follows design §1: *Periods of a dyad*; and `DyadPeriod` of the contract. Reading 46 of
 * decisions.md.
 */
export interface OraclePeriod {
  readonly from: string | null;
  readonly to: string | null;
  readonly sign: number;
  readonly certainty: 'CERTAIN' | 'LIKELY';
  readonly ties: readonly OracleTie[];
}

const opensPeriods = ({ tieClass }: OracleTie): boolean => tieClass === 'STATE' || tieClass === 'LINEAGE';

/** @param ties those between the two */
export const periodsOf = (ties: readonly OracleTie[]): readonly OraclePeriod[] => {
  const periods: { start: number; end: number; ties: readonly OracleTie[]; text: string }[] = [];
  for (const stretch of stretchesOf(ties, EVER)) {
    const likely = ties.filter((tie) => isAtLeast(throughout(tie, stretch), 'LIKELY'));
    const lasting = likely.filter((tie) => opensPeriods(tie) && throughout(tie, stretch) === 'CERTAIN');
    const text = [likely, lasting].map((some) => some.map(({ id }) => id).join()).join(' ');
    const last = periods.at(-1);
    if (last?.end === stretch.start && last.text === text) last.end = stretch.end;
    else if (likely.length > 0) periods.push({ ...stretch, ties: likely, text });
  }
  return periods.map(({ ties: likely, text: _, ...stretch }) => ({
    ...fromTo(stretch),
    sign: signOfAll(likely),
    certainty: likely.some((tie) => throughout(tie, stretch) === 'CERTAIN') ? 'CERTAIN' : 'LIKELY',
    ties: [...likely].sort((x, y) => (x.id < y.id ? -1 : 1)),
  }));
};

/** @param kindOf given when parts are included; who belongs to both belongs to neither */
export const dyadByOracle = (
  all: readonly OracleTie[],
  a: string,
  b: string,
  kindOf?: (actor: string) => string | null,
): { readonly ties: readonly OracleTie[]; readonly timeline: readonly OraclePeriod[] } => {
  const [ofA, ofB] = kindOf ? belongingToBoth([a, b], all, kindOf, EVER).map(({ members }) => members) : [];
  const [one, other] = [
    [a, ...(ofA ?? [])],
    [b, ...(ofB ?? [])],
  ];
  const ties = all.filter(
    ({ type, subject, object }) =>
      type !== 'HOLDS' &&
      ((one.includes(subject) && other.includes(object)) || (one.includes(object) && other.includes(subject))),
  );
  return { ties: [...ties].sort(byStart), timeline: periodsOf(ties) };
};
