/** The vocabulary of the model: closed lists with what each word implies. Sources: the codebooks named beside them. */

/** +1 stands with, −1 stands against, 0 neither. */
export type Sign = -1 | 0 | 1;

interface TieTypeRule {
  readonly sign: Sign;
  /** Holds both ways: subject and object are sorted by id. */
  readonly symmetric: boolean;
  /** A split, merger or succession: begins on its date and never ends. */
  readonly lineage: boolean;
}

const rule = (sign: Sign, symmetric = false, lineage = false): TieTypeRule => ({ sign, symmetric, lineage });

export const TIE_TYPES = {
  /** ATOP, COW, Mapping Militants */
  ALLIED_WITH: rule(1, true),
  /** UCDP External Support */
  SUPPORTS: rule(1),
  /** PLOVER COOPERATE */
  COOPERATES_WITH: rule(1, true),
  /** FollowTheMoney Membership */
  MEMBER_OF: rule(1),
  PART_OF: rule(1),
  /** Mapping Militants */
  AFFILIATED_WITH: rule(1),
  /** FollowTheMoney Occupancy */
  COMMANDS: rule(1),
  /** Archigos */
  LEADS: rule(1),
  /** UCDP Dyadic, GED */
  FIGHTS: rule(-1, true),
  /** Thompson, Mapping Militants */
  RIVAL_OF: rule(-1, true),
  /** PLOVER */
  OPPOSES: rule(-1),
  /** FollowTheMoney Sanction */
  SANCTIONS: rule(-1),
  /** UCDP one-sided violence */
  ATTACKS_CIVILIANS: rule(-1),
  /** PLOVER REJECT, ACCUSE */
  AT_ODDS_WITH: rule(0),
  /** PLOVER CONSULT */
  NEGOTIATES_WITH: rule(0, true),
  /** ATOP */
  PACT_WITH: rule(0, true),
  PARTICIPATES_IN: rule(0),
  /** Mapping Militants, UCDP Actor */
  SPLIT_FROM: rule(0, false, true),
  MERGED_INTO: rule(0, false, true),
  SUCCEEDS: rule(0, false, true),
} as const satisfies Record<string, TieTypeRule>;

export type TieType = keyof typeof TIE_TYPES;
export const TIE_TYPE_NAMES = Object.keys(TIE_TYPES) as readonly TieType[];
export const isTieType = (text: string): text is TieType => Object.hasOwn(TIE_TYPES, text);

/** What a claim can say: a tie, who holds a place, or who took part in an event. */
export type ClaimType = TieType | 'HOLDS' | 'TOOK_PART';
export const CLAIM_TYPES: readonly ClaimType[] = [...TIE_TYPE_NAMES, 'HOLDS', 'TOOK_PART'];

/** UCDP External Support Dataset, forms of support. */
export const SUPPORT_FORMS = [
  'TROOPS',
  'PRESENCE',
  'TERRITORY',
  'INFRASTRUCTURE',
  'WEAPONS',
  'MATERIEL',
  'TRAINING',
  'FUNDING',
  'INTELLIGENCE',
  'DIPLOMATIC',
  'OTHER',
  'UNKNOWN',
] as const;
export type SupportForm = (typeof SUPPORT_FORMS)[number];

export const STANCES = ['ASSERTED', 'ALLEGED', 'DENIED', 'ANNOUNCED'] as const;
export type Stance = (typeof STANCES)[number];

/** NATO Admiralty code; F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** NATO Admiralty code; 1 confirmed … 5 improbable, 6 cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export const ACTOR_KINDS = [
  'STATE',
  'ORGAN',
  'ARMED_FORCES',
  'ARMED_GROUP',
  'MILITIA',
  'COALITION',
  'PARTY',
  'ORGANISATION',
  'PERSON',
  'COLLECTIVE',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const NAME_KINDS = ['OFFICIAL', 'ALIAS', 'ABBREVIATION', 'TRANSLITERATION', 'FORMER', 'PEJORATIVE'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const EVENT_KINDS = [
  'BATTLE',
  'CAPTURE',
  'STRIKE',
  'AGREEMENT',
  'REFERENDUM',
  'RESIGNATION',
  'APPOINTMENT',
  'OVERTHROW',
  'ULTIMATUM',
  'TALKS',
  'VIOLENCE_AGAINST_CIVILIANS',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Qualifiers that name a different thing, and so make a different tie. The others describe. */
export const KEY_QUALIFIERS: readonly string[] = ['obligation', 'pact', 'post', 'programme'];
