import type { StatementName } from '../../src/graph/store/run.ts';
import type { Variables } from './ask.ts';

/** A question, and the statements that answer it, however many rows come back. */
export interface QuestionCost {
  readonly what: string;
  readonly query: string;
  /** Variables of a small answer, and of one with many more rows. */
  readonly few: Variables;
  readonly many: Variables;
  /** Where the rows are that are counted: a list of the answer, by its path. */
  readonly rows: string;
  /** In order of name. */
  readonly statements: readonly StatementName[];
}

const FEW = { first: 3 };
const MANY = { first: 50 };
const tie = 'id type subject { name } object { name } against { name } deniers { name }';
const claim = 'id stance assertedBy { name } via { title } source { title } evidence { document { title } locator }';

/** Asked of the seed packs. */
export const questionCosts: readonly QuestionCost[] = [
  {
    what: 'an actor with its names',
    query: 'query ($id: ID!) { actor(id: $id) { id names { text } externalIds { scheme } } }',
    few: { id: 'peace-companies' },
    many: { id: 'islamic-state' },
    rows: 'actor.names',
    statements: ['read/actors-by-address'],
  },
  {
    what: 'a list of actors, counted',
    query: 'query ($first: Int) { actors(first: $first) { totalCount nodes { id names { text } } } }',
    few: FEW,
    many: MANY,
    rows: 'actors.nodes',
    statements: ['read/actors', 'read/actors-count'],
  },
  {
    what: 'actors, each with its ties, their claims and who says so',
    query: `query ($first: Int) { actors(first: $first, where: { nameContains: "syria" }) { nodes {
      id ties(first: 20) { totalCount nodes { ${tie} claims { ${claim} } } } } } }`,
    few: { first: 9 },
    many: { first: 28 },
    rows: 'actors.nodes',
    statements: ['read/actors', 'read/ties-of-actors-with-records'],
  },
  {
    what: 'actors, each with what it holds and where it comes from',
    query: `query ($first: Int) { actors(first: $first, where: { nameContains: "syria" }) { nodes {
      id holds { place { name } claims { id } } lineage { id subject { name } object { name } } } } }`,
    few: { first: 12 },
    many: MANY,
    rows: 'actors.nodes',
    statements: [
      'read/actors',
      'read/actors-by-id',
      'read/claims-by-id',
      'read/holdings',
      'read/lineage',
      'read/places-by-id',
    ],
  },
  {
    what: 'a search',
    query:
      'query ($text: String!, $first: Int) { search(text: $text, first: $first) { score actor { name } matched { text } } }',
    few: { text: 'syria', first: 1 },
    many: { text: 'syria', first: 50 },
    rows: 'search',
    statements: ['read/actors-by-id', 'read/find-external-ids', 'read/find-names'],
  },
  {
    what: 'ties, counted, with their claims and who says so',
    query: `query ($first: Int) { ties(first: $first, where: { validAt: "2015" }) { totalCount nodes { ${tie} certainty claims { ${claim} } } } }`,
    few: FEW,
    many: MANY,
    rows: 'ties.nodes',
    statements: [
      'read/actors-by-id',
      'read/actors-by-id',
      'read/claims-by-id',
      'read/ranked-ties',
      'read/sources-by-id',
      'read/ties-count',
    ],
  },
  {
    what: 'the ties of an actor at a date',
    query: `query ($first: Int) { ties(first: $first, where: { actor: "iran", validAt: "2015" }) { nodes { ${tie} certainty } } }`,
    few: FEW,
    many: MANY,
    rows: 'ties.nodes',
    statements: ['read/actors-by-address', 'read/ties-of-actors-with-records'],
  },
  {
    what: 'a dyad as a timeline',
    query: `query ($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { a { name } b { name } ties { id } timeline { from to ties { ${tie} claims { ${claim} } } } } }`,
    few: { a: 'iran', b: 'islamic-state' },
    many: { a: 'russia', b: 'syria' },
    rows: 'dyad.ties',
    statements: ['read/actors-by-address', 'read/ties-between-with-records'],
  },
  {
    what: 'a page of the ledger, counted',
    query: `query ($first: Int) { claims(first: $first, where: { types: ["SUPPORTS"] }) { totalCount nodes { ${claim} subject { name } object { name } } } }`,
    few: FEW,
    many: MANY,
    rows: 'claims.nodes',
    statements: ['read/actors-by-id', 'read/claims', 'read/claims-count', 'read/sources-by-id'],
  },
  {
    what: 'the sources, counted',
    query: 'query ($first: Int) { sources(first: $first) { totalCount nodes { title } } }',
    few: FEW,
    many: MANY,
    rows: 'sources.nodes',
    statements: ['read/source-total', 'read/sources'],
  },
  {
    what: 'places with who held them and who says so',
    query: `query ($first: Int) { places(first: $first) { totalCount nodes { name within { name } heldBy { actor { name } claims { ${claim} } } } } }`,
    few: { first: 20 },
    many: { first: 100 },
    rows: 'places.nodes',
    statements: [
      'read/actors-by-id',
      'read/actors-by-id',
      'read/claims-by-id',
      'read/holdings',
      'read/place-total',
      'read/places',
      'read/places-by-id',
      'read/sources-by-id',
    ],
  },
  {
    what: 'events with who took part, and the evidence',
    query: `query ($first: Int) { events(first: $first) { totalCount nodes { name place { name } participants { actor { name } role }
      claims { id } evidence { document { title } locator } } } }`,
    few: { first: 5 },
    many: MANY,
    rows: 'events.nodes',
    statements: [
      'read/actors-by-id',
      'read/claims-of-events',
      'read/events',
      'read/events-count',
      'read/participants',
      'read/places-by-id',
      'read/sources-by-id',
    ],
  },
  {
    what: 'a neighbourhood of one hop',
    query: `query ($of: ID!) { neighbourhood(of: $of, first: 300) { truncated actors { name } ties { ${tie} } } }`,
    few: { of: 'peace-companies' },
    many: { of: 'peshmerga' },
    rows: 'neighbourhood.ties',
    statements: ['read/actors-by-address', 'read/ties-around-with-records'],
  },
  {
    what: 'changes with their claims',
    query: `query ($first: Int) { changes(from: "2014-01-01", to: "2016-01-01", first: $first) { totalCount nodes { kind on
      before { ...held } after { ...held } claims { ${claim} } } } }
      fragment held on Derived { ... on Tie { ${tie} } ... on Holding { actor { name } place { name } } }`,
    // The first 33 are changes of ties and of holdings, as the first 100 are.
    few: { first: 33 },
    many: { first: 100 },
    rows: 'changes.nodes',
    statements: [
      'read/actors-by-id',
      'read/claims-by-id',
      'read/holdings',
      'read/places-by-id',
      'read/sources-by-id',
      'read/ties',
    ],
  },
  {
    what: 'a chronicle, told',
    query:
      'query ($first: Int) { dyad(a: "russia", b: "turkey") { chronicle(first: $first) { totalCount nodes { on text tie { type } event { id } } } } }',
    // The third is an event, as others among the first 20 are.
    few: { first: 3 },
    many: { first: 20 },
    rows: 'dyad.chronicle.nodes',
    statements: [
      'read/actors-by-address',
      'read/actors-by-id',
      'read/claims',
      'read/claims',
      'read/claims-of-events',
      'read/events',
      'read/events-by-id',
      'read/events-by-id',
      'read/judgements',
      'read/matters-by-id',
      'read/participants',
      'read/sources-by-id',
      'read/sources-by-id',
      'read/ties-between',
    ],
  },
  {
    what: 'paths over a year, complete, each explained',
    query: `query ($first: Int) { paths(from: "russia", to: "iraq", where: { validAt: "2016", certainty: POSSIBLE, maxHops: 2 }, first: $first) {
      ... on Paths { hasMore nodes { sign certainty commonValidity { from to } explanation actors { name }
      hops { sign ties { ${tie} claims { ${claim} } } } } } } }`,
    // Of two hops at most: longer ones may cost round trips of their own.
    few: { first: 3 },
    many: { first: 12 },
    rows: 'paths.nodes',
    statements: [
      'read/actors-by-address',
      'read/events-by-id',
      'read/matters-by-id',
      'read/neighbours',
      'read/neighbours',
      'read/ties-of-pairs-with-records',
    ],
  },
];
