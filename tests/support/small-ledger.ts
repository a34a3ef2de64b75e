import type { EventId, PlaceId } from '../../src/domain/ids.ts';
import { parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { Actor, Claim } from '../../src/domain/records.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { aClaim, aSource, type PlainClaim } from './claims.ts';
import { aName, anActor, anEvent, aPlace, LOAD, recordsOf } from './records.ts';
import { storeWith } from './store.ts';

/**
 * A made-up world small enough to work out every answer by hand: two states, two fronts that share a name, a league, a town on
 * a hill, and three papers.
 */
const PLAIN = {
  // Arland and Borland: allies, then at war until some day of June 2013, then arms from Borland.
  alliance: {
    subject: 'arland',
    type: 'ALLIED_WITH',
    object: 'borland',
    validFrom: '2010-01-01',
    validTo: '2012-01-01',
    credibility: 1,
    source: 'wire',
  },
  war: {
    subject: 'borland',
    type: 'FIGHTS',
    object: 'arland',
    validFrom: '2012-01-01',
    validTo: '2013-06',
    source: 'wire',
  },
  arms: {
    subject: 'borland',
    type: 'SUPPORTS',
    object: 'arland',
    form: 'WEAPONS',
    against: 'red-front',
    validFrom: '2013-06-10',
    attestedOn: '2013-06-20',
    via: ['bulletin', 'wire'],
    source: 'paper',
  },
  // The year 2015.
  joins: {
    subject: 'arland',
    type: 'MEMBER_OF',
    object: 'league',
    validFrom: '2015-02-01',
    ongoing: true,
    source: 'paper',
  },
  sanctions: { subject: 'borland', type: 'SANCTIONS', object: 'red-front', validFrom: '2013', validTo: '2015-05-01' },
  works: {
    subject: 'ministry',
    type: 'COOPERATES_WITH',
    object: 'league',
    validFrom: '2014-01-01',
    attestedOn: '2015-08-15',
  },
  friend: { subject: 'arland', type: 'SUPPORTS', object: 'red-front', validFrom: '2014-01-01', validTo: '2015-06-01' },
  foe: { subject: 'arland', type: 'FIGHTS', object: 'red-front', validFrom: '2015-06-01', validTo: '2017-01-01' },
  onTheFirstDay: {
    subject: 'blue-front',
    type: 'OPPOSES',
    object: 'borland',
    validFrom: '2015-01-01',
    validTo: '2018-01-01',
  },
  onTheDayAfter: {
    subject: 'blue-front',
    type: 'OPPOSES',
    object: 'arland',
    validFrom: '2016-01-01',
    validTo: '2018-01-01',
  },
  // Said by one, suspected by another, denied by both who are meant.
  help: { subject: 'red-front', type: 'SUPPORTS', object: 'blue-front', attestedOn: '2015-03-01', source: 'paper' },
  rumour: {
    stance: 'ALLEGED',
    subject: 'red-front',
    type: 'SUPPORTS',
    object: 'blue-front',
    attestedOn: '2015-03-01',
    assertedBy: 'ministry',
  },
  denial: { stance: 'DENIED', subject: 'red-front', type: 'SUPPORTS', object: 'blue-front', assertedBy: 'red-front' },
  secondDenial: {
    stance: 'DENIED',
    subject: 'red-front',
    type: 'SUPPORTS',
    object: 'blue-front',
    assertedBy: 'blue-front',
  },
  plan: {
    stance: 'ANNOUNCED',
    subject: 'borland',
    type: 'MEMBER_OF',
    object: 'league',
    validFrom: '2016',
    source: 'paper',
  },
  // Who holds what.
  redHolds: { subject: 'red-front', type: 'HOLDS', place: 'town', validFrom: '2014-01-01', validTo: '2015-03-10' },
  arlandHolds: {
    subject: 'arland',
    type: 'HOLDS',
    place: 'town',
    validFrom: '2015-03-10',
    ongoing: true,
    source: 'paper',
  },
  blueHolds: { subject: 'blue-front', type: 'HOLDS', place: 'hill', attestedOn: '2015-03' },
  // Who comes from whom.
  split: { subject: 'blue-front', type: 'SPLIT_FROM', object: 'red-front', validFrom: '2013-05' },
  merger: { subject: 'new-front', type: 'MERGED_INTO', object: 'blue-front', validFrom: '2016-02-01', source: 'paper' },
  succession: { subject: 'league', type: 'SUCCEEDS', object: 'old-league', validFrom: '2012' },
  // Who took part.
  attacker: { subject: 'borland', type: 'TOOK_PART', event: 'capture', qualifiers: { role: 'attacker', side: '1' } },
  attackerToo: { subject: 'arland', type: 'TOOK_PART', event: 'capture', qualifiers: { role: 'attacker', side: '1' } },
  ally: { subject: 'blue-front', type: 'TOOK_PART', event: 'capture', qualifiers: { role: 'ally', side: '1' } },
  defender: { subject: 'red-front', type: 'TOOK_PART', event: 'capture', qualifiers: { role: 'defender', side: '2' } },
  observer: { subject: 'ministry', type: 'TOOK_PART', event: 'capture', qualifiers: { role: 'observer' } },
  bomber: { subject: 'borland', type: 'TOOK_PART', event: 'strike', source: 'wire' },
  talker: { subject: 'borland', type: 'TOOK_PART', event: 'talks', source: 'wire' },
} as const satisfies Record<string, PlainClaim>;

export type ClaimName = keyof typeof PLAIN;

const withDefaults = (plain: PlainClaim): PlainClaim => ({
  ...(plain.type === 'TOOK_PART' ? { attestedOn: '2015-03-10' } : {}),
  source: 'bulletin',
  ...plain,
});

/** The claims by the names that tests know them by. */
export const ledger: Readonly<Record<ClaimName, Claim>> = Object.fromEntries(
  Object.entries<PlainClaim>(PLAIN).map(([name, plain]) => [name, aClaim(withDefaults(plain))]),
) as Record<ClaimName, Claim>;

/** `alliance war`: the names of these ids, in the order of the ids. */
export const nameOfClaim = (id: string): string =>
  Object.entries(ledger).find(([, claim]) => claim.id === id)?.[0] ?? `unknown ${id}`;

const front = (id: string, text: string): Actor =>
  anActor(id, { label: { en: text, ar: null }, names: [aName(text), aName('The Front', { kind: 'ALIAS' })] });

const actors: readonly Actor[] = [
  anActor('arland', {
    kind: 'STATE',
    label: { en: 'Arland', ar: 'أرلاند' },
    names: [
      aName('Republic of Arland', {
        kind: 'ALIAS',
        validFrom: parsePartialDate('1950'),
        validTo: parsePartialDate('1990-05'),
      }),
      aName('Arlandia', { kind: 'FORMER', language: null, script: null }),
      aName('ARL', { kind: 'ABBREVIATION' }),
      aName('أرلاند', { language: 'ar', script: 'Arab' }),
      aName('Arland'),
    ],
    externalIds: [
      { scheme: 'wikidata', id: 'Q1' },
      { scheme: 'iso3166', id: 'AA' },
    ],
    description: { en: 'A state.', ar: null },
    existsFrom: '1950',
  }),
  anActor('borland', { kind: 'STATE', label: { en: 'Borland', ar: null }, names: [aName('Borland')] }),
  front('red-front', 'Red Front'),
  front('blue-front', 'Blue Front'),
  anActor('old-league', { kind: 'COALITION', existsTo: '2012-07' }),
];

const date = parsePartialDate;

export const smallRecords = recordsOf(Object.values(ledger), {
  actors,
  sources: [
    aSource('bulletin', { publishedOn: '2015-12-01' }),
    aSource('paper', { publishedOn: '2016-01-01', reliability: 'B' }),
    aSource('wire', { publishedOn: '2015-06', reliability: 'A' }),
  ],
  places: [
    aPlace('highland', { label: { en: 'Highland', ar: 'المرتفعات' }, names: [aName('Highland')] }),
    aPlace('town', { within: 'highland' as PlaceId, latitude: 33, longitude: 44.5 }),
    aPlace('hill', { within: 'town' as PlaceId }),
  ],
  events: [
    anEvent('clash', { kind: 'BATTLE', date: date('[..2015-01-31]'), place: 'highland' as PlaceId }),
    anEvent('capture', { kind: 'CAPTURE', date: date('2015-03-10'), place: 'town' as PlaceId }),
    anEvent('strike', { kind: 'STRIKE', date: date('2015-03'), place: 'hill' as PlaceId }),
    anEvent('talks' as EventId, { kind: 'TALKS', label: { en: null, ar: 'محادثات' } }),
  ],
});

/** The store of this worker with the small ledger in it and nothing else. */
export const smallStore = (): Promise<Store> =>
  storeWith('small ledger', (store) => loadRecords(store, smallRecords, LOAD));
