import type { ActorKind, TieType } from '../domain/types.ts';

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
  STATE: look('#f2c14e', '#b98a16', DARK, 72),
  COALITION: look('#2e5e4e', '#1b3a30', LIGHT, 66),
  ARMED_GROUP: look('#8a5a9e', '#5e3a6e', LIGHT, 60),
  ARMED_FORCES: look('#5b7f3a', '#3c5625', LIGHT, 60),
  MILITIA: look('#d0aadd', '#8a5a9e', DARK, 54),
  ORGAN: look('#fae6a8', '#b98a16', DARK, 54),
  ORGANISATION: look('#9fd8bd', '#4d8a6e', DARK, 54),
  PARTY: look('#eda9c8', '#b0527f', DARK, 54),
  PERSON: look('#fff8e3', '#8f7a3f', DARK, 46),
  COLLECTIVE: look('#dcd3c3', '#8f836c', DARK, 54),
};

/** The nodes that are no actors, by their label in the store. */
export const THING_LOOKS = {
  Place: look('#7a6248', '#4f3f2d', LIGHT, 50),
  Event: look('#6d2e46', '#46192a', LIGHT, 50),
  Claim: look('#ffffff', '#4d4d4d', DARK, 40),
  Source: look('#e4ebd0', '#7f8c55', DARK, 46),
  Name: look('#f3ead7', '#a8987a', DARK, 34),
  ExternalId: look('#e9e4ef', '#8d81a0', DARK, 34),
  Pack: look('#efefe6', '#9a9a86', DARK, 34),
  Batch: look('#efefe6', '#9a9a86', DARK, 34),
} as const satisfies Readonly<Record<string, NodeLook>>;

/**
 * Sign by hue, type by shade: blues stand with, vermillions stand against, greys do neither. Shades are far enough apart, and
 * hues much farther, for every kind of colour blindness; a test measures it.
 */
export const TIE_COLOURS: Readonly<Record<TieType, string>> = {
  ALLIED_WITH: '#0f3664',
  SUPPORTS: '#004fb7',
  COOPERATES_WITH: '#00758b',
  MEMBER_OF: '#94b6f1',
  PART_OF: '#5f8ab3',
  AFFILIATED_WITH: '#8083ff',
  COMMANDS: '#270091',
  LEADS: '#6163dd',

  FIGHTS: '#7f1b00',
  RIVAL_OF: '#fa7b00',
  OPPOSES: '#ce5e17',
  SANCTIONS: '#ff9878',
  ATTACKS_CIVILIANS: '#a93c10',

  AT_ODDS_WITH: '#303030',
  PACT_WITH: '#474747',
  NEGOTIATES_WITH: '#5e5e5e',
  PARTICIPATES_IN: '#777777',
  SPLIT_FROM: '#8f8f8f',
  MERGED_INTO: '#a8a8a8',
  SUCCEEDS: '#c1c1c1',
};

/** For what has a sign and no type: a hop of several ties, the mark of a legend. */
export const SIGN_COLOURS = { '1': '#004fb7', '-1': '#a93c10', '0': '#777777' } as const;

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
  AT: DETAIL,
  WITHIN: DETAIL,
  HAS_NAME: DETAIL,
  HAS_EXTERNAL_ID: DETAIL,
} as const satisfies Readonly<Record<string, EdgeLook>>;
