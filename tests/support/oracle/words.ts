/** What the design's table of types says of each, and what tells keys apart. */
export const SYMMETRIC = ['ALLIED_WITH', 'COOPERATES_WITH', 'FIGHTS', 'RIVAL_OF', 'NEGOTIATES_WITH', 'PACT_WITH'];
export const LINEAGE = ['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'];
export const NAMING = ['pact', 'obligation', 'programme', 'post'];

const PLUS = 'ALLIED_WITH SUPPORTS COOPERATES_WITH MEMBER_OF PART_OF AFFILIATED_WITH COMMANDS LEADS'.split(' ');
const MINUS = 'FIGHTS RIVAL_OF OPPOSES SANCTIONS ATTACKS_CIVILIANS'.split(' ');

export const signOfType = (type: string): number => (PLUS.includes(type) ? 1 : MINUS.includes(type) ? -1 : 0);

/** That of the ties that are not neutral; 0 when they disagree or there are none. */
export const signOfAll = (ties: readonly { readonly sign: number }[]): number =>
  (ties.some(({ sign }) => sign > 0) ? 1 : 0) - (ties.some(({ sign }) => sign < 0) ? 1 : 0);

export const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => texts.indexOf(text) === i).sort();
