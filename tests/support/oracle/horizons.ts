import { LINEAGE } from './words.ts';

/**
 * Classes and horizons. Follows design §1, *Time*: the table of horizons, row by row, and the paragraph before it.
 * Readings 1 to 3 of decisions.md.
 */
export type TieClass = 'STATE' | 'ACTIVITY' | 'ACT' | 'LINEAGE';

/** Rows that do not depend on who is tied. HOLDS is asked here like a type of tie. */
const ROWS: readonly (readonly [TieClass, string, number])[] = [
  ['STATE', 'RIVAL_OF', 3650],
  ['STATE', 'LEADS COMMANDS', 515],
  ['STATE', 'SANCTIONS', 1825],
  ['STATE', 'AFFILIATED_WITH OPPOSES HOLDS', 730],
  ['ACTIVITY', 'SUPPORTS', 236],
  ['ACTIVITY', 'FIGHTS ATTACKS_CIVILIANS COOPERATES_WITH PARTICIPATES_IN', 250],
  ['ACT', 'AT_ODDS_WITH NEGOTIATES_WITH', 30],
];

export interface Asked {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly naming: readonly (readonly [string, string])[];
}

export interface Horizon {
  readonly tieClass: TieClass;
  /** Days; infinite where the table says "none". */
  readonly h: number;
}

/** @param kindOf the kind of an actor; null when it is not known */
export const horizonOf = (
  { type, subject, object, naming }: Asked,
  kindOf: (actor: string) => string | null,
): Horizon => {
  if (LINEAGE.includes(type)) return { tieClass: 'LINEAGE', h: Infinity };

  if (type === 'PART_OF') {
    const isOrgan = kindOf(subject) === 'ORGAN' || kindOf(subject) === 'ARMED_FORCES';
    return { tieClass: 'STATE', h: isOrgan ? Infinity : 730 };
  }

  if (type === 'PACT_WITH') {
    const stopsFighting = naming.some(([key, value]) => key === 'pact' && /\b(ceasefire|truce)\b/i.test(value));
    if (stopsFighting) return { tieClass: 'ACTIVITY', h: 30 };
  }

  if (type === 'ALLIED_WITH' || type === 'PACT_WITH' || type === 'MEMBER_OF') {
    return { tieClass: 'STATE', h: [subject, object].every((end) => kindOf(end) === 'STATE') ? 1825 : 730 };
  }

  for (const [tieClass, types, h] of ROWS) if (types.split(' ').includes(type)) return { tieClass, h };
  throw new Error(`no horizon for ${type}`);
};
