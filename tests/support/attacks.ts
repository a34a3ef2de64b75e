/** A question that would cost the service more than it is worth. */
export interface Attack {
  readonly what: string;
  readonly query: string;
  readonly code: 'QUERY_TOO_COSTLY' | 'TOO_COMPLEX';
  readonly message: string;
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Ties of both ends of ties, so many levels deep. */
export const tiesOfTies = (levels: number): string =>
  levels === 0
    ? 'id'
    : `ties(first: 100) { nodes { o: object { ${tiesOfTies(levels - 1)} } s: subject { ${tiesOfTies(levels - 1)} } } }`;

/** Fragments that each spread the next one several times. */
const chained = (fragments: number, spread: number): string =>
  `{ actor(id: "arland") { ...F0 } } ${times(
    fragments,
    (index) =>
      `fragment F${index} on Actor { ${times(spread, (at) => `a${at}: ties(first: 1) { nodes { object { ${index === fragments - 1 ? 'id' : `...F${index + 1}`} } } }`)} }`,
  )}`;

const costly = (nodes: string): string =>
  `The operation costs ${nodes} nodes; at most 10,000 are answered. Ask for shorter lists (first), fewer fields, or in several requests.`;

const path = 'length explanation actors { id name names { text } } belonging { id } cypher { text }';
const claim = 'id source { title } via { title } evidence { document { title } } assertedBy { name }';

const FIELDS = 'fields { type { name } args { type { name } } }';

/** Of the small ledger; it answers none of them. */
export const attacks: readonly Attack[] = [
  {
    what: 'ties of ties of ties',
    query: `{ actor(id: "arland") { ${tiesOfTies(3)} } }`,
    code: 'QUERY_TOO_COSTLY',
    message: costly('12,100,502'),
  },
  {
    what: 'six fragments that each spread the next six times',
    query: chained(6, 6),
    code: 'TOO_COMPLEX',
    message: 'The document has more than 30 aliases; ask in several requests.',
  },
  {
    what: 'six fragments that each spread the next five times',
    query: chained(6, 5),
    code: 'QUERY_TOO_COSTLY',
    message: costly('58,591'),
  },
  {
    what: 'a hundred paths of eight hops with everything',
    query: `{ paths(from: "arland", to: "borland", first: 100, where: { maxHops: 8 }) { ... on Paths { nodes { ${path}
      hops { from { name } to { name } ties { id subject { name } object { name } claims { ${claim} } } } } } } }`,
    code: 'QUERY_TOO_COSTLY',
    message: costly('52,351'),
  },
  {
    what: 'nineteen questions of a hundred ties with their claims',
    query: `{ ${times(19, (index) => `q${index}: ties(first: 100) { nodes { id claims { id source { title } evidence { locator } } } }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    message: costly('13,319'),
  },
  {
    what: 'twenty questions for changes',
    query: `{ ${times(20, (index) => `q${index}: changes(from: "2000-01-01", to: "2020-01-01", first: 0) { totalCount }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    message: costly('10,020'),
  },
  {
    what: 'the parts of a hundred actors',
    query: '{ actors(first: 100) { nodes { ties(first: 0, where: { includeParts: true }) { totalCount } } } }',
    code: 'QUERY_TOO_COSTLY',
    message: costly('10,201'),
  },
  {
    what: 'types of fields of types of fields',
    query: `{ __schema { types { fields { type { ${FIELDS} ofType { ${FIELDS} } } } } } }`,
    code: 'QUERY_TOO_COSTLY',
    message: costly('12,451'),
  },
  {
    what: '900 times the same field',
    query: `{ actor(id: "arland") { ${'id '.repeat(900)} } }`,
    code: 'TOO_COMPLEX',
    message: 'One selection has "id" more than 5 times; once is enough.',
  },
  {
    what: 'the same field in inline fragments',
    query: `{ actor(id: "arland") { ${'... on Actor { id } '.repeat(6)} } }`,
    code: 'TOO_COMPLEX',
    message: 'One selection has "id" more than 5 times; once is enough.',
  },
  {
    what: '1,200 times the same field',
    query: `{ actor(id: "arland") { ${'... { id } '.repeat(1_200)} } }`,
    code: 'TOO_COMPLEX',
    message: 'The document has 13,228 bytes of text; at most 10,000 are read. Send values as variables.',
  },
  {
    what: '51 fragments',
    query: `{ actor(id: "arland") { ${times(51, (index) => `...F${index}`)} } } ${times(51, (index) => `fragment F${index} on Actor { id }`)}`,
    code: 'TOO_COMPLEX',
    message: 'The document has more than 50 fragments; ask in several requests.',
  },
  {
    what: '31 aliases',
    query: `{ actor(id: "arland") { ${times(31, (index) => `n${index}: name`)} } }`,
    code: 'TOO_COMPLEX',
    message: 'The document has more than 30 aliases; ask in several requests.',
  },
  {
    what: '11 directives',
    query: `{ actor(id: "arland") { id ${'@include(if: true) '.repeat(11)} } }`,
    code: 'TOO_COMPLEX',
    message: 'The document has more than 10 directives; ask in several requests.',
  },
  {
    what: 'fields nested 300 deep',
    query: `{ ${'a { '.repeat(300)} b ${'} '.repeat(301)}`,
    code: 'TOO_COMPLEX',
    message: 'The operation nests more than 20 fields; ask in several requests.',
  },
  {
    what: 'inline fragments nested 2,400 deep',
    query: `{${'...{'.repeat(2_400)}__typename${'}'.repeat(2_401)}`,
    code: 'TOO_COMPLEX',
    message: 'The document has 12,012 bytes of text; at most 10,000 are read. Send values as variables.',
  },
  {
    what: 'inline fragments nested 200 deep',
    query: `{${'...{'.repeat(200)}__typename${'}'.repeat(201)}`,
    code: 'TOO_COMPLEX',
    message: 'The operation nests more than 20 fields; ask in several requests.',
  },
  {
    what: 'lists nested 2,400 deep',
    query: `{ ties(where: { types: ${'['.repeat(2_400)}${']'.repeat(2_400)} }) { totalCount } }`,
    code: 'TOO_COMPLEX',
    message: 'The operation nests more than 20 fields; ask in several requests.',
  },
];
