/** Documents within all limits of length that cost the most to validate, and are refused after that. */
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

export const heavyDocuments: readonly { readonly what: string; readonly query: string }[] = [
  {
    what: '50 fragments with the same fields, all of them in one selection',
    query: `{ actor(id: "a") { ${times(50, (index) => `...F${index}`)} } } ${times(50, (index) => `fragment F${index} on Actor { id id id id id kind nam }`)}`,
  },
  {
    what: '50 fragments that spread each other',
    query: `{ actor(id: "a") { ...F0 } } ${times(50, (index) => `fragment F${index} on Actor { id nam ${times(5, (at) => `...F${Math.min(index + at + 1, 50)}`)} }`)}`,
  },
  {
    what: '900 unknown fields',
    query: `{ actor(id: "a") { ${times(900, (index) => `nam${index}`)} } }`,
  },
  {
    what: '150 fields with arguments that do not exist',
    query: `{ actor(id: "a") { ${times(150, (index) => `x${index}(naem: ${index})`)} } }`,
  },
  {
    what: 'twenty questions with the same nested fields',
    query: `{ ${times(20, (index) => `q${index}: actor(id: "a") { ties { nodes { subject { ties { nodes { subject { ties { nodes { subject { ties { nodes { subject { nam } } } } } } } } } } } } }`)} }`,
  },
  {
    what: 'a list of 900 values that are no types',
    query: `{ ties(where: { types: [${times(900, (index) => `T${index}`)}] }) { totalCount } }`,
  },
  {
    what: 'variables that are not used',
    query: `query (${times(240, (index) => `$v${index}: Int`)}) { __typename }`,
  },
];
