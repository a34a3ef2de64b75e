/** Tables of edges that are made up, always the same. */

const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a row: of some 3,000 rows no two neighbours have the same. */
const dayOf = (at: number): string => `20${10 + (at % 9)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;

export const MADE_HEADER = 'source,target,type,from,to\n';

/** Rows of a plain table, from the first up to but not including the last: 2,006 actors, two types, a day each, some ends. */
export const madeRows = (first: number, last: number): string => {
  let text = '';
  for (let at = first; at < last; at++)
    text += `Group ${at % 997},Group ${997 + (at % 1009)},${at % 3 === 0 ? 'ally' : 'enemy'},${dayOf(at)},${at % 4 === 0 ? `2020-${two(1 + (at % 12))}` : ''}\n`;
  return text;
};

/** What the columns of {@link madeRows} mean. */
export const MADE_MAP = `source: { id: made, title: Made, publishedOn: 2020-12-31, licence: none, citation: none }
actors: { scheme: made, kind: ARMED_GROUP }
claims:
  - { type: { column: type, values: { ally: ALLIED_WITH, enemy: FIGHTS } }, subject: source, object: target, from: from, to: to }
`;

const NAMES = [
  'Jama\'at, "the Group"',
  'حزب الله',
  ' Iran ',
  'Line\nBreak',
  'Tab\tBack\\slash',
  'Émigrés \u2028 \u{1F600}',
  'a "b" c',
  '\u0001 control \u007f',
  'Syria',
  '',
];

/** Rows that are anything but plain: quotes, line ends in cells, CRLF, other scripts, blanks, bad dates, codes nobody knows. */
export const nastyRows = (count: number): string => {
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  let text = 'id,source,target,type,from,to,sign,note\n';
  for (let at = 0; at < count; at++) {
    const cells = [
      String(at),
      NAMES[at % NAMES.length] ?? '',
      NAMES[(at * 7 + 3) % NAMES.length] ?? '',
      at % 11 === 0 ? 'what' : at % 2 === 0 ? 'ally' : ' enemy ',
      at % 13 === 0 ? '2014-02-30' : at % 5 === 0 ? '2014' : dayOf(at),
      at % 6 === 0 ? '9999-12-31' : at % 17 === 0 ? '1999-01-01' : '-',
      String((at % 3) - 1),
      at % 4 === 0 ? `said "${at}",\r\nand more` : '',
    ];
    text += `${cells.map(quoted).join(',')}${at % 3 === 0 ? '\r\n' : '\n'}${at % 50 === 0 ? '\n' : ''}`;
  }
  return text;
};

/** Every kind of field that a map knows. */
export const NASTY_MAP = `source: { id: nasty, title: Nasty, publishedOn: 2020-12-31, licence: none, citation: none }
table: { missing: ['-'] }
actors: { scheme: nasty, kind: ARMED_GROUP, ids: { Iran: iran }, kinds: { Syria: STATE } }
claims:
  - { type: { column: type, values: { ally: ALLIED_WITH, enemy: FIGHTS } }, subject: source, object: target, from: from, to: to, note: '{note} of {id}', undirected: true }
  - { where: { type: [ally] }, type: SUPPORTS, form: WEAPONS, subject: { column: source, list: ',' }, object: target, against: type, from: { column: from, inclusive: true }, key: [id], credibility: { column: sign, sign: { positive: 2, negative: none, zero: 3 } } }
  - { type: AT_ODDS_WITH, about: 'case-{id}', subject: target, object: source, on: from, qualifiers: [{ key: basis, column: type, where: { sign: { above: -1 } } }] }
  - { type: RIVAL_OF, subject: source, object: target, from: from, to: { column: from, inclusive: true }, spellYears: 2 }
`;
