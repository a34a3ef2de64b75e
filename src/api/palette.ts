import type { ActorKind, TieType } from '../domain/ties/types.ts';

/** How a node is drawn. Colours are `#rrggbb`; the text is that inside the node. */
export interface NodeLook {
  readonly fill: string;
  readonly border: string;
  readonly text: string;
  /** In pixels of Neo4j Browser; elsewhere a measure of one kind against another. */
  readonly diameter: number;
}

export interface EdgeLook {
  readonly colour: string;
  /** In pixels. */
  readonly width: number;
}

const DARK = '#1f1f1f';
const LIGHT = '#ffffff';

const look = (fill: string, border: string, text: string, diameter: number): NodeLook => ({
  fill,
  border,
  text,
  diameter,
});

/** No fill is blue, red or grey enough to be taken for the sign of a tie. */
export const ACTOR_LOOKS: Readonly<Record<ActorKind, NodeLook>> = {
  STATE: look('#f2c14e', '#b98a16', DARK, 80),
  COALITION: look('#2e5e4e', '#1b3a30', LIGHT, 74),
  ARMED_GROUP: look('#8a5a9e', '#5e3a6e', LIGHT, 70),
  ARMED_FORCES: look('#5b7f3a', '#3c5625', LIGHT, 70),
  MILITIA: look('#d0aadd', '#8a5a9e', DARK, 66),
  ORGAN: look('#fae6a8', '#b98a16', DARK, 64),
  ORGANISATION: look('#9fd8bd', '#4d8a6e', DARK, 64),
  PARTY: look('#eda9c8', '#b0527f', DARK, 64),
  PERSON: look('#fff8e3', '#8f7a3f', DARK, 56),
  COLLECTIVE: look('#dcd3c3', '#8f836c', DARK, 64),
};

/** Fills of camps, the largest first; further camps have none. A letter always says the same. */
const CAMP_FILLS = ['#f2c14e', '#9fd8bd', '#d0aadd', '#d8b48a', '#eda9c8', '#c5cf7a', '#7fc8b8', '#fae6a8'] as const;

/** How an actor of a camp is filled, by the camp's number from 1; null: it is in none. */
export const campFill = (number: number | null): string =>
  (number === null ? undefined : CAMP_FILLS[number - 1]) ?? '#ffffff';

export const CAMP_TEXT = DARK;

/** The nodes that are no actors, by their label in the store. */
export const THING_LOOKS = {
  Place: look('#7a6248', '#4f3f2d', LIGHT, 56),
  Event: look('#6d2e46', '#46192a', LIGHT, 64),
  Matter: look('#f6d5c9', '#6d2e46', DARK, 56),
  Claim: look('#ffffff', '#4d4d4d', DARK, 68),
  Source: look('#e4ebd0', '#7f8c55', DARK, 66),
  Name: look('#f3ead7', '#a8987a', DARK, 46),
  ExternalId: look('#e9e4ef', '#8d81a0', DARK, 46),
  Pack: look('#efefe6', '#9a9a86', DARK, 46),
  Batch: look('#efefe6', '#9a9a86', DARK, 46),
  Ledger: look('#efefe6', '#9a9a86', DARK, 46),
  Judgement: look('#efefe6', '#9a9a86', DARK, 46),
  Setting: look('#efefe6', '#9a9a86', DARK, 46),
} as const satisfies Readonly<Record<string, NodeLook>>;

/**
 * Sign by hue, type by shade: blues stand with, vermillions stand against, greys do neither. Shades are far enough apart, and
 * hues much farther, for every kind of colour blindness, and all show on white and on the dark of Neo4j Browser; a test measures it.
 */
export const TIE_COLOURS: Readonly<Record<TieType, string>> = {
  ALLIED_WITH: '#004f6c',
  SUPPORTS: '#1c37d6',
  COOPERATES_WITH: '#0074a2',
  MEMBER_OF: '#a2c4ff',
  PART_OF: '#88a1cd',
  AFFILIATED_WITH: '#2f9eff',
  COMMANDS: '#555ff8',
  LEADS: '#6d86ad',

  FIGHTS: '#a70001',
  RIVAL_OF: '#f56c00',
  OPPOSES: '#c35934',
  SANCTIONS: '#ffa570',
  ATTACKS_CIVILIANS: '#803f00',

  AT_ODDS_WITH: '#4c4c4c',
  PACT_WITH: '#606060',
  NEGOTIATES_WITH: '#737373',
  PARTICIPATES_IN: '#858585',
  SPLIT_FROM: '#9a9a9a',
  MERGED_INTO: '#b2b2b2',
  SUCCEEDS: '#cdcdcd',
};

/** For what has a sign and no type: a hop of several ties, the mark of a legend. */
export const SIGN_COLOURS = { '1': '#1c37d6', '-1': '#a70001', '0': '#737373' } as const;

export const TIE_WIDTH = 3;

const LEDGER: EdgeLook = { colour: '#a89a6c', width: 2 };
const DETAIL: EdgeLook = { colour: '#cdc2a5', width: 1 };

/** The relationships that are no ties, by their type in the store. */
export const EDGE_LOOKS = {
  HOLDS: { colour: '#aa3377', width: 4 },
  TOOK_PART: { colour: '#cc79a7', width: 2 },
  SUBJECT: LEDGER,
  OBJECT: LEDGER,
  AGAINST: LEDGER,
  ABOUT: LEDGER,
  ASSERTED_BY: LEDGER,
  SOURCE: LEDGER,
  VIA: LEDGER,
  EVIDENCE: LEDGER,
  JUDGES: LEDGER,
  AT: DETAIL,
  WITHIN: DETAIL,
  HAS_NAME: DETAIL,
  HAS_EXTERNAL_ID: DETAIL,
} as const satisfies Readonly<Record<string, EdgeLook>>;
