import type { ActorKind, TieType } from '../../domain/types.ts';

/** Classes (P31) that say what kind of actor an item is. */
const KINDS: Readonly<Record<string, ActorKind>> = {
  Q5: 'PERSON',
  Q6256: 'STATE',
  Q3624078: 'STATE',
  Q7275: 'STATE',
  Q3024240: 'STATE',
  Q17149090: 'ARMED_GROUP',
  Q17127659: 'ARMED_GROUP',
  Q61883: 'ARMED_GROUP',
  Q772547: 'ARMED_FORCES',
  Q176799: 'ARMED_FORCES',
  Q7278: 'PARTY',
  Q1127126: 'COALITION',
  Q192350: 'ORGAN',
  Q327333: 'ORGAN',
  Q47913: 'ORGAN',
  Q43229: 'ORGANISATION',
  Q484652: 'ORGANISATION',
  Q245065: 'ORGANISATION',
  Q4120211: 'ORGANISATION',
  Q7210356: 'ORGANISATION',
  Q163740: 'ORGANISATION',
  Q79913: 'ORGANISATION',
};

export const kindOfClasses = (classes: readonly string[]): ActorKind | null =>
  classes.map((own) => KINDS[own]).find((kind) => kind !== undefined) ?? null;

/** Properties that are ties between two items. */
export interface TieProperty {
  readonly type: TieType;
  /** The value is the subject. */
  readonly turned: boolean;
  readonly post: string | null;
}

const tie = (type: TieType, turned = false, post: string | null = null): TieProperty => ({ type, turned, post });

export const TIE_PROPERTIES: Readonly<Record<string, TieProperty>> = {
  P463: tie('MEMBER_OF'),
  P102: tie('MEMBER_OF'),
  P361: tie('PART_OF'),
  P749: tie('PART_OF'),
  P35: tie('LEADS', true, 'head-of-state'),
  P6: tie('LEADS', true, 'head-of-government'),
  P488: tie('LEADS', true, 'chairperson'),
  P1037: tie('LEADS', true, 'director'),
  P4791: tie('COMMANDS', true),
  P807: tie('SPLIT_FROM'),
  P7888: tie('MERGED_INTO'),
  P1365: tie('SUCCEEDS'),
};

/** Positions, by class, whose holder leads a state. */
export const LEADING_POSITIONS: Readonly<Record<string, string>> = {
  Q48352: 'head-of-state',
  Q30461: 'president',
  Q116: 'monarch',
  Q2285706: 'head-of-government',
  Q14212: 'prime-minister',
};

/** Ids of somebody else's, as schemes of ours. */
export const ID_PROPERTIES: Readonly<Record<string, string>> = {
  P297: 'iso3166',
  P298: 'iso3166-alpha3',
  P299: 'iso3166-numeric',
  P213: 'isni',
  P214: 'viaf',
  P227: 'gnd',
  P244: 'loc',
  P1278: 'lei',
};
