import { wrongCursors, wrongDates, type WrongQuestion } from './wrong-texts.ts';

const paths = (args: string): string => `{ paths(from: "arland", to: "borland", ${args}) { __typename } }`;

const numbers: readonly WrongQuestion[] = [
  ...[-1, 101, 100_000].flatMap((first) =>
    ['actors', 'ties', 'claims', 'sources', 'events', 'places'].map((list) => ({
      what: `${list} first ${first}`,
      query: `{ ${list}(first: ${first}) { totalCount } }`,
      message: `first is ${first}; it must be a whole number from 0 to 100.`,
    })),
  ),
  ...[0, 9, 99, -1].map((maxHops) => ({
    what: `maxHops ${maxHops}`,
    query: paths(`where: { maxHops: ${maxHops} }`),
    message: `maxHops is ${maxHops}; it must be a whole number from 1 to 8.`,
  })),
  ...[-1, 100_000].map((first) => ({
    what: `paths first ${first}`,
    query: paths(`first: ${first}`),
    message: `first is ${first}; it must be a whole number from 0 to 100.`,
  })),
  {
    what: 'search first −1',
    query: '{ search(text: "arland", first: -1) { score } }',
    message: 'first is -1; it must be a whole number from 0 to 100.',
  },
  {
    what: 'neighbourhood first 301',
    query: '{ neighbourhood(of: "arland", first: 301) { truncated } }',
    message: 'first is 301; it must be a whole number from 0 to 300.',
  },
  {
    what: 'neighbourhood depth 4',
    query: '{ neighbourhood(of: "arland", depth: 4) { truncated } }',
    message: 'depth is 4; it must be a whole number from 1 to 3.',
  },
  {
    what: 'minConfidence 1.5',
    query: '{ ties(where: { actor: "arland", minConfidence: 1.5 }) { totalCount } }',
    message: 'minConfidence is 1.5; it must be from 0 to 1.',
  },
  {
    what: 'minConfidence of paths',
    query: paths('where: { against: "red-front", minConfidence: -0.1 }'),
    message: 'minConfidence is -0.1; it must be from 0 to 1.',
  },
  {
    what: 'minOrigins −1',
    query: '{ ties(where: { subject: "arland", minOrigins: -1 }) { totalCount } }',
    message: 'minOrigins is -1; it must be a whole number from 0.',
  },
].map((question) => ({ ...question, code: 'BAD_USER_INPUT' }));

const combinations: readonly WrongQuestion[] = [
  {
    what: 'both validAt and validDuring',
    query:
      '{ ties(where: { actor: "arland", validAt: "2017", validDuring: { from: "2017-01-01", to: "2018-01-01" } }) { totalCount } }',
    message: 'Give validAt or validDuring, not both: they are two ways to ask when.',
  },
  {
    what: 'both of them for paths',
    query: paths('where: { validAt: "2017", validDuring: { from: "2017-01-01", to: "2018-01-01" } }'),
    message: 'Give validAt or validDuring, not both: they are two ways to ask when.',
  },
  {
    what: 'an empty validDuring',
    query: '{ ties(where: { actor: "arland", validDuring: { from: "2017-01-02", to: "2017-01-02" } }) { totalCount } }',
    message: 'validDuring from 2017-01-02 to 2017-01-02 has no day in it: "to" is the first day that is left out.',
  },
  {
    what: 'a validDuring that ends before it begins',
    query: paths('where: { validDuring: { from: "2017-01-02", to: "2016-01-02" } }'),
    message: 'validDuring from 2017-01-02 to 2016-01-02 has no day in it: "to" is the first day that is left out.',
  },
  {
    what: 'an empty during',
    query:
      '{ events(where: { participant: "arland", during: { from: "2017-01-02", to: "2017-01-02" } }) { totalCount } }',
    message: 'validDuring from 2017-01-02 to 2017-01-02 has no day in it: "to" is the first day that is left out.',
  },
  {
    what: 'changes over no day',
    query: '{ changes(from: "2017-01-02", to: "2017-01-02") { totalCount } }',
    message: 'to (2017-01-02) must be after from (2017-01-02).',
  },
  {
    what: 'changes at a date',
    query: '{ changes(from: "2017-01-02", to: "2017-01-03", where: { validAt: "2017" }) { totalCount } }',
    message: 'changes: "from" and "to" say when; leave validAt and validDuring out.',
  },
  {
    what: 'a neighbourhood of two actors',
    query: '{ neighbourhood(of: "arland", where: { actor: "borland" }) { truncated } }',
    message: 'neighbourhood: "of" says whose; leave actor, between, subject and object out.',
  },
  {
    what: 'between one actor',
    query: '{ ties(where: { between: ["arland"] }) { totalCount } }',
    message: 'between names 1 actor; it must name from 2 to 100.',
  },
  {
    what: 'between 101 actors',
    query: 'query ($actors: [ID!]) { ties(where: { between: $actors }) { totalCount } }',
    variables: { actors: Array<string>(101).fill('arland') },
    message: 'between names 101 actors; it must name from 2 to 100.',
  },
  {
    what: 'avoid 101 actors',
    query: 'query ($actors: [ID!]) { paths(from: "arland", to: "borland", where: { avoid: $actors }) { __typename } }',
    variables: { actors: Array<string>(101).fill('league') },
    message: 'avoid names 101 actors; it must name from 0 to 100.',
  },
  {
    what: 'an unknown claim type',
    query: '{ claims(where: { subject: "arland", types: ["SUPPORT"] }) { totalCount } }',
    message: 'types: there is no claim type "SUPPORT"; did you mean SUPPORTS?',
  },
  {
    what: 'an unknown claim type like no other',
    query: '{ claims(where: { types: ["n) DETACH DELETE n //"] }) { totalCount } }',
    message: 'types: there is no claim type "n) DETACH DELETE n //"',
  },
].map((question) => ({ ...question, code: 'BAD_USER_INPUT' }));

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `ties(first: 1) { nodes { subject { ${nested(depth - 1)} } } }`;

const tooMuch: readonly WrongQuestion[] = [
  {
    what: '21 questions in one',
    query: `{ ${Array.from({ length: 21 }, (_, index) => `q${index}: actor(id: "arland") { id }`).join(' ')} }`,
    code: 'TOO_COMPLEX',
    message: 'The operation asks 21 questions; at most 20 go into one request.',
  },
  {
    what: '21 questions by way of fragments',
    query: `{ ...Half ...Rest } fragment Half on Query { ${Array.from({ length: 11 }, (_, index) => `a${index}: __typename`).join(' ')} }
      fragment Rest on Query { ... { ${Array.from({ length: 10 }, (_, index) => `b${index}: __typename`).join(' ')} } }`,
    code: 'TOO_COMPLEX',
    message: 'The operation asks 21 questions; at most 20 go into one request.',
  },
  {
    what: 'fields nested 23 deep',
    query: `{ actor(id: "arland") { ${nested(7)} } }`,
    code: 'TOO_COMPLEX',
    message: 'The operation nests more than 20 fields; ask in several requests.',
  },
  {
    what: 'fields nested 23 deep by way of fragments',
    query: `{ actor(id: "arland") { ...A } } fragment A on Actor { ties { nodes { subject { ...B } } } }
      fragment B on Actor { ${nested(6)} }`,
    code: 'TOO_COMPLEX',
    message: 'The operation nests more than 20 fields; ask in several requests.',
  },
  {
    what: 'more than 1,000 words',
    query: `{ ${Array.from({ length: 1_000 }, (_, index) => `f${index}`).join(' ')} }`,
    code: 'TOO_COMPLEX',
    message: 'The document has more than 1,000 words and signs; ask in several requests.',
  },
  {
    what: 'no end',
    query: '{ actors',
    code: 'GRAPHQL_PARSE_FAILED',
    message: 'Syntax Error: Expected Name, found <EOF>.',
  },
  {
    what: 'an unknown field',
    query: '{ actor(id: "arland") { nam } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Cannot query field "nam" on type "Actor". Did you mean "name" or "names"?',
  },
  {
    what: 'an unknown type of tie',
    query: '{ ties(where: { types: [HATES] }) { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'Value "HATES" does not exist in "TieType" enum.',
  },
  {
    what: 'a text for a number',
    query: 'query ($first: Int) { actors(first: $first) { totalCount } }',
    variables: { first: 'two' },
    code: 'BAD_USER_INPUT',
    message: 'Variable "$first" got invalid value "two"; Int cannot represent non-integer value: "two"',
  },
  {
    what: 'a change of the ledger',
    query: 'subscription { changes { id } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: 'The schema has no subscription; ask a query or a mutation.',
  },
];

/** Of the small ledger. */
export const wrongQuestions: readonly WrongQuestion[] = [
  ...numbers,
  ...combinations,
  ...wrongDates,
  ...wrongCursors,
  ...tooMuch,
];
