import type { ActorId } from '../ids.ts';
import type { Actor } from '../records.ts';
import type { TieKey } from './tie-key.ts';
import type { TieType } from './types.ts';

/**
 * How a type of tie lasts. STATE holds until ended. ACTIVITY goes on, with pauses. ACT is done on a day. LINEAGE begins and never
 * ends.
 */
export type TieClass = 'STATE' | 'ACTIVITY' | 'ACT' | 'LINEAGE';

/** How long after (and, by symmetry, before) a time at which it is observed a tie is still likely. */
export interface HorizonRule {
  readonly class: TieClass;
  /** Infinity where there is none: likely until an end is stated. */
  readonly days: number;
  /** What it was measured on; `judged` where no open data code whole spells. */
  readonly data: string;
  /** Days after which exactly three in four of the observed ties still held, in that data; null where judged. */
  readonly measured: number | null;
}

const rule = (cls: TieClass, days: number, data: string, measured: number | null = null): HorizonRule => ({
  class: cls,
  days,
  data,
  measured,
});

const JUDGED = 'judged';

/**
 * The horizons of all types: the number of days at which at least three in four still hold, in open data that codes whole spells,
 * rounded down to a round figure where the data allow more.
 */
export const HORIZONS = {
  pledgeBetweenStates: rule('STATE', 1825, 'ATOP 4.01, members', 1839),
  pledge: rule('STATE', 730, JUDGED),
  rivalry: rule('STATE', 3650, 'strategic rivalries 1494–2020', 4561),
  command: rule('STATE', 515, 'Archigos 4.1', 515),
  sanctions: rule('STATE', 1825, 'judged: lifted by an act'),
  organ: rule('STATE', Number.POSITIVE_INFINITY, 'judged: likely while both exist'),
  standing: rule('STATE', 730, JUDGED),
  support: rule('ACTIVITY', 236, 'UCDP external support 1975–2009', 236),
  fighting: rule('ACTIVITY', 250, 'UCDP/PRIO armed conflict 1946–2012', 251),
  truce: rule('ACTIVITY', 30, JUDGED),
  act: rule('ACT', 30, JUDGED),
  lineage: rule('LINEAGE', Number.POSITIVE_INFINITY, 'begins and never ends'),
} as const satisfies Record<string, HorizonRule>;

export type HorizonName = keyof typeof HORIZONS;

/** Types whose horizon depends on who they are between, or on which pact it is, have the one that holds for all others. */
const BY_TYPE: Readonly<Record<TieType | 'HOLDS', HorizonName>> = {
  ALLIED_WITH: 'pledge',
  PACT_WITH: 'pledge',
  MEMBER_OF: 'pledge',
  RIVAL_OF: 'rivalry',
  LEADS: 'command',
  COMMANDS: 'command',
  SANCTIONS: 'sanctions',
  PART_OF: 'standing',
  AFFILIATED_WITH: 'standing',
  OPPOSES: 'standing',
  HOLDS: 'standing',
  SUPPORTS: 'support',
  FIGHTS: 'fighting',
  ATTACKS_CIVILIANS: 'fighting',
  COOPERATES_WITH: 'fighting',
  PARTICIPATES_IN: 'fighting',
  AT_ODDS_WITH: 'act',
  NEGOTIATES_WITH: 'act',
  SPLIT_FROM: 'lineage',
  MERGED_INTO: 'lineage',
  SUCCEEDS: 'lineage',
};

type Kinds = { readonly findActor: (id: ActorId) => Pick<Actor, 'kind'> | null };

/** `ceasefire`, `local-truce-homs` */
const isTruce = ({ type, qualifiers }: Pick<TieKey, 'type' | 'qualifiers'>): boolean =>
  type === 'PACT_WITH' &&
  qualifiers.some(({ key, value }) => key === 'pact' && /(?:^|[^a-z])(?:ceasefire|truce)(?:$|[^a-z])/i.test(value));

/** The rule of a key. An actor whose kind is not known counts as no state and no organ: the shorter horizon. */
export const horizonRuleOf = (
  key: Pick<TieKey, 'type' | 'subject' | 'object' | 'qualifiers'>,
  world: Kinds,
): HorizonRule => {
  const name = BY_TYPE[key.type];
  if (isTruce(key)) return HORIZONS.truce;
  const kindOf = (id: string): string | null => world.findActor(id as ActorId)?.kind ?? null;
  if (name === 'pledge' && kindOf(key.subject) === 'STATE' && kindOf(key.object) === 'STATE')
    return HORIZONS.pledgeBetweenStates;
  if (key.type === 'PART_OF' && ['ORGAN', 'ARMED_FORCES'].includes(kindOf(key.subject) ?? '')) return HORIZONS.organ;
  return HORIZONS[name];
};

/** How ties of this type last; who they are between does not matter. */
export const classOf = (key: Pick<TieKey, 'type' | 'qualifiers'>): TieClass =>
  isTruce(key) ? HORIZONS.truce.class : HORIZONS[BY_TYPE[key.type]].class;

/** Days; Infinity where there is none. */
export const horizonOf = (key: Pick<TieKey, 'type' | 'subject' | 'object' | 'qualifiers'>, world: Kinds): number =>
  horizonRuleOf(key, world).days;
