/** What the proof asks of each kind of answer; oracle/answer.ts answers in the same shape. `$then` is a date of the operation. */
const DERIVED = `
  id bounds { startEarliest startLatest endEarliest endLatest } validFrom validTo ongoing
  certainty then: certainty(validAt: $then) contested contestedThen: contested(validAt: $then) confidence origins
  deniers { id } deniersThen: deniers(validAt: $then) { id } likely { from to } attested { from to throughout } neverCertain
  claims { id }
  asserted: claims(stance: ASSERTED) { id } alleged: claims(stance: ALLEGED) { id }
  denied: claims(stance: DENIED) { id } announced: claims(stance: ANNOUNCED) { id }`;

export const TIE = `fragment T on Tie { ${DERIVED}
  type sign subject { id } object { id } against { id } form about qualifiers { key value } contestedInTime }`;

const HOLDING = `fragment H on Holding { ${DERIVED} actor { id } place { id } }`;

const CLAIM = `fragment C on Claim {
  id stance subject { id } recordedAt retiredAt evidence { document { id } locator } }`;

const EVENT = `fragment E on Event {
  id kind participants { actor { id } role side } claims { ...C } evidence { document { id } locator } }`;

export const PATHS = `fragment P on PathResult { __typename ... on Paths {
  from { id } to { id } hasMore truncated truncatedBecause
  nodes { length sign certainty confidence actors { id } commonValidity { from to } belonging { ...T }
    hops { from { id } to { id } sign certainty ties { ...T } } } } }`;

const FRAGMENTS = [TIE, HOLDING, CLAIM, EVENT, PATHS].join('\n');

/** Each root field with its arguments; `$` stands before what the question's alias makes of their names. */
export const FIELDS = {
  ties: 'ties(where: $tieWhere, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...T } }',
  tie: 'tie(id: $id, knownAt: $knownAt, publishedBy: $publishedBy) { ...T subject { id ties(first: 100) { totalCount nodes { id } } } }',
  paths: `paths(from: $from, to: $to, where: $pathWhere, orderBy: $orderBy, first: $first) { ...P
    ... on Paths { nodes { explanation arabic: explanation(language: AR) } } }`,
  dyad: `dyad(a: $a, b: $b, includeParts: $includeParts, knownAt: $knownAt, publishedBy: $publishedBy) {
    a { id ties(first: 100) { totalCount nodes { id } } } b { id }
    ties { ...T } timeline { from to sign certainty ties { ...T } } }`,
  neighbourhood: `neighbourhood(of: $of, depth: $depth, where: $tieWhere, first: $first) {
    actors { id } ties { ...T } truncated }`,
  changes: `changes(from: $start, to: $end, where: $tieWhere, first: $first) {
    totalCount pageInfo { hasNextPage } nodes { kind on before { ...T ...H } after { ...T ...H } claims { id } } }`,
  actor: `actor(id: $id, knownAt: $knownAt, publishedBy: $publishedBy) {
    id holds(validAt: $validAt, certainty: $certainty) { ...H } lineage(depth: $depth) { ...T }
    ties(where: $tieWhere, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...T } } }`,
  place: `place(id: $id, knownAt: $knownAt, publishedBy: $publishedBy) {
    id heldBy(validAt: $validAt, certainty: $certainty) { ...H } ever: heldBy { ...H actor { id holds { id } } } }`,
  places: `places(first: $first, knownAt: $knownAt, publishedBy: $publishedBy) {
    totalCount nodes { id heldBy(validAt: $validAt, certainty: $certainty) { ...H } } }`,
  events: 'events(where: $eventWhere, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...E } }',
  claims: 'claims(where: $claimWhere, first: $first) { totalCount pageInfo { hasNextPage } nodes { ...C } }',
} as const;

export type FieldName = keyof typeof FIELDS;

const VARIABLES: Readonly<Record<string, string>> = {
  id: 'ID!',
  from: 'ID!',
  to: 'ID!',
  a: 'ID!',
  b: 'ID!',
  of: 'ID!',
  knownAt: 'DateTime',
  publishedBy: 'Date',
  validAt: 'PartialDate',
  start: 'Date!',
  end: 'Date!',
  first: 'Int',
  depth: 'Int',
  certainty: 'Certainty',
  includeParts: 'Boolean',
  orderBy: 'PathOrder',
  tieWhere: 'TieWhere',
  pathWhere: 'PathWhere',
  eventWhere: 'EventWhere',
  claimWhere: 'ClaimWhere',
};

export interface AskedField {
  readonly field: FieldName;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One operation for several questions, answered under `q0`, `q1` and so on. */
export const operationOf = (
  questions: readonly AskedField[],
  then: string,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = questions.map(({ field, args }, at) => {
    const names = new Set<string>();
    const text = FIELDS[field].replaceAll(/\$(\w+)/g, (_, name: string) => {
      names.add(name);
      return `$q${at}_${name}`;
    });
    for (const name of names) {
      declared.push(`$q${at}_${name}: ${VARIABLES[name] ?? ''}`);
      if (args[name] !== undefined) variables[`q${at}_${name}`] = args[name];
    }
    return `q${at}: ${text}`;
  });
  const asked = fields.join('\n');
  const fragments = fragmentsFor(asked);
  if (fragments.includes('$then')) {
    variables['then'] = then;
    declared.push('$then: PartialDate!');
  }
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { query: `query ${head} {\n${asked}\n}\n${fragments}`, variables };
};

/** Only the fragments that are used: another one is an error. */
const fragmentsFor = (asked: string): string => {
  let text = asked;
  const all = FRAGMENTS.split('\nfragment ').map((own) => (own.startsWith('fragment ') ? own : `fragment ${own}`));
  const used = new Set<string>();
  for (let size = -1; size !== used.size; text = [asked, ...used].join('\n')) {
    size = used.size;
    for (const own of all) if (text.includes(`...${own.charAt('fragment '.length)}`)) used.add(own);
  }
  return [...used].join('\n');
};
