import { parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { EventId } from '../../src/domain/ids.ts';
import type { Claim } from '../../src/domain/records.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { aClaim, aSource, type PlainClaim } from './claims.ts';
import { anActor, anEvent, LOAD, recordsOf } from './records.ts';
import { storeWith } from './store.ts';

const ON = '2015-03-01';

/** Two states whose organs and leader do what they do not do themselves, and what is denied, alleged, announced and met for. */
const PLAIN = {
  // What belongs to whom.
  armyOf: { subject: 'north-army', type: 'PART_OF', object: 'north', attestedOn: '2015-01-01' },
  brigadeOf: { subject: 'north-brigade', type: 'PART_OF', object: 'north-army', attestedOn: '2015-01-01' },
  southArmyOf: { subject: 'south-army', type: 'PART_OF', object: 'south', attestedOn: '2015-01-01' },
  policeOfNorth: { subject: 'joint-police', type: 'PART_OF', object: 'north', attestedOn: '2015-01-01' },
  policeOfSouth: { subject: 'joint-police', type: 'PART_OF', object: 'south', attestedOn: '2015-01-01' },
  leads: {
    subject: 'chief',
    type: 'LEADS',
    object: 'north',
    qualifiers: { post: 'president' },
    validFrom: '2014-01-01',
    ongoing: true,
    source: 'wire',
  },
  // What they did on one day.
  clash: { subject: 'north-brigade', type: 'FIGHTS', object: 'south-army', attestedOn: ON },
  money: { subject: 'chief', type: 'SUPPORTS', object: 'militia', form: 'FUNDING', attestedOn: ON },
  raid: { subject: 'militia', type: 'FIGHTS', object: 'south', attestedOn: ON },
  feudWithNorth: { subject: 'rebels', type: 'FIGHTS', object: 'north', attestedOn: ON },
  feudWithSouth: { subject: 'rebels', type: 'FIGHTS', object: 'south', attestedOn: ON },
  patrols: { subject: 'joint-police', type: 'COOPERATES_WITH', object: 'militia', attestedOn: ON },
  member: { subject: 'militia', type: 'MEMBER_OF', object: 'bloc', attestedOn: ON },
  // Between the two states themselves.
  pact: {
    subject: 'north',
    type: 'PACT_WITH',
    object: 'south',
    qualifiers: { pact: 'neutrality' },
    validFrom: '2014-01-01',
    validTo: '2014-07-01',
  },
  allegedArms: {
    stance: 'ALLEGED',
    subject: 'north',
    type: 'SUPPORTS',
    object: 'south',
    form: 'WEAPONS',
    attestedOn: '2015-01-15',
    assertedBy: 'rebels',
  },
  deniedArms: {
    stance: 'DENIED',
    subject: 'north',
    type: 'SUPPORTS',
    object: 'south',
    form: 'WEAPONS',
    attestedOn: '2015-02-01',
    assertedBy: 'north',
  },
  plan: {
    stance: 'ANNOUNCED',
    subject: 'north',
    type: 'ALLIED_WITH',
    object: 'south',
    validFrom: '2016',
    assertedBy: 'south',
  },
  // Troops of 2017, denied five years before and one month after.
  troops: { subject: 'rebels', type: 'SUPPORTS', object: 'militia', form: 'TROOPS', attestedOn: '2017-11-03' },
  remark: {
    stance: 'DENIED',
    subject: 'rebels',
    type: 'SUPPORTS',
    object: 'militia',
    form: 'TROOPS',
    attestedOn: '2012-06',
    assertedBy: 'rebels',
  },
  denial: {
    stance: 'DENIED',
    subject: 'rebels',
    type: 'SUPPORTS',
    object: 'militia',
    attestedOn: '2017-12-01',
    assertedBy: 'militia',
  },
  // Who took part.
  northTalks: { subject: 'north', type: 'TOOK_PART', event: 'talks', qualifiers: { role: 'delegate', side: '1' } },
  southTalks: { subject: 'south', type: 'TOOK_PART', event: 'talks', qualifiers: { role: 'delegate', side: '2' } },
  northDrills: { subject: 'north', type: 'TOOK_PART', event: 'drill', qualifiers: { role: 'host', side: '1' } },
  southDrills: { subject: 'south', type: 'TOOK_PART', event: 'drill', qualifiers: { role: 'guest', side: '1' } },
  shooter: { subject: 'north-army', type: 'TOOK_PART', event: 'shooting', qualifiers: { role: 'attacker', side: '1' } },
  target: { subject: 'south', type: 'TOOK_PART', event: 'shooting', qualifiers: { role: 'target', side: '2' } },
  alone: { subject: 'north', type: 'TOOK_PART', event: 'parade', qualifiers: { role: 'host' } },
} as const satisfies Record<string, PlainClaim>;

const EVENT_DAYS: Readonly<Record<string, string>> = {
  talks: '2015-04-01',
  drill: '2015-05',
  shooting: '2015-03-02',
  parade: '2015-06-01',
};

const toClaim = (plain: PlainClaim): Claim =>
  aClaim({
    ...(plain.event === undefined ? {} : { attestedOn: EVENT_DAYS[plain.event] ?? ON }),
    source: 'gazette',
    ...plain,
  });

const claims = Object.entries<PlainClaim>(PLAIN).map(([name, plain]) => ({ name, claim: toClaim(plain) }));

/** What tests call the claim of this id. */
export const nameOfStatesClaim = (id: string): string =>
  claims.find(({ claim }) => claim.id === id)?.name ?? `unknown ${id}`;

/** A tie by the claims that it follows from and those that deny it: `troops` */
export const toldOfStates = (tie: { readonly claims: readonly { readonly id: string }[] }): string =>
  tie.claims
    .map(({ id }) => nameOfStatesClaim(id))
    .sort()
    .join('+');

const records = recordsOf(
  claims.map(({ claim }) => claim),
  {
    actors: [
      anActor('north', { kind: 'STATE', label: { en: 'North', ar: 'الشمال' } }),
      anActor('south', { kind: 'STATE', label: { en: 'South', ar: 'الجنوب' } }),
      anActor('north-army', { kind: 'ARMED_FORCES', label: { en: 'Northern Army', ar: 'جيش الشمال' } }),
      anActor('north-brigade', { kind: 'ARMED_FORCES', label: { en: 'Northern Brigade', ar: 'لواء الشمال' } }),
      anActor('south-army', { kind: 'ARMED_FORCES', label: { en: 'Southern Army', ar: 'جيش الجنوب' } }),
      anActor('joint-police', { kind: 'ORGAN', label: { en: 'Joint Police', ar: 'الشرطة المشتركة' } }),
      anActor('chief', { kind: 'PERSON', label: { en: 'Ann Chief', ar: 'آن تشيف' } }),
      anActor('bloc', { kind: 'COALITION' }),
    ],
    sources: [aSource('gazette', { publishedOn: '2018-01-01' }), aSource('wire', { publishedOn: '2015-06-30' })],
    events: Object.entries(EVENT_DAYS).map(([id, day]) =>
      anEvent(id as EventId, { date: parsePartialDate(day), label: { en: `Border ${id}`, ar: null } }),
    ),
  },
);

/** The store of this worker with the two states in it and nothing else. */
export const twoStatesStore = (): Promise<Store> =>
  storeWith('two states', (store) => loadRecords(store, records, LOAD));
