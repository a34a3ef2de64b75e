import type { Claim } from '../../../src/domain/records.ts';
import type { OracleTimes } from '../oracle/shapes.ts';
import { aClaim } from '../claims.ts';
import { recordsOf } from '../records.ts';
import { type ClaimName, ledger, smallRecords } from '../small-ledger.ts';
import type { TimedLedger } from './random-ledger.ts';

/** The instants at which the small ledger was written, corrected, and written again. */
export const CHANGED = {
  begun: '2016-01-10T08:00:00.000Z',
  secondReading: '2016-02-01T08:00:00.000Z',
  denied: '2016-03-01T08:00:00.000Z',
  corrected: '2016-04-01T08:00:00.000Z',
  latePaper: '2017-01-01T08:00:00.000Z',
  withdrawn: '2018-01-01T08:00:00.000Z',
  lastWord: '2019-01-01T08:00:00.000Z',
} as const;
type Moment = keyof typeof CHANGED;

/** When each was recorded and, where it was, retired; the rest stood from the beginning. */
const HISTORY: Readonly<Partial<Record<ClaimName, readonly [Moment, Moment?]>>> = {
  war: ['begun', 'corrected'],
  arms: ['secondReading'],
  joins: ['latePaper'],
  works: ['begun', 'denied'],
  foe: ['secondReading', 'withdrawn'],
  onTheDayAfter: ['latePaper', 'lastWord'],
  rumour: ['secondReading'],
  denial: ['denied'],
  secondDenial: ['denied', 'withdrawn'],
  plan: ['corrected'],
  redHolds: ['begun', 'corrected'],
  arlandHolds: ['latePaper'],
  merger: ['latePaper'],
  split: ['begun', 'lastWord'],
  attackerToo: ['denied', 'withdrawn'],
  ally: ['begun', 'withdrawn'],
  bomber: ['corrected'],
};

/** What was read wrongly and recorded again, with what an allegation, a denial and another document said later. */
const LATER: readonly (readonly [Claim, Moment, Moment?])[] = [
  [
    aClaim({
      subject: 'borland',
      type: 'FIGHTS',
      object: 'arland',
      validFrom: '2012-01-01',
      validTo: '2013-06-10',
      source: 'wire',
      note: 'The day is in the second edition.',
    }),
    'corrected',
  ],
  [
    aClaim({
      subject: 'red-front',
      type: 'HOLDS',
      place: 'town',
      validFrom: '2014-02',
      validTo: '2015-03-10',
      source: 'wire',
    }),
    'corrected',
    'lastWord',
  ],
  [
    aClaim({
      subject: 'ministry',
      type: 'COOPERATES_WITH',
      object: 'league',
      attestedOn: '2015-08',
      source: 'paper',
      via: ['bulletin'],
    }),
    'latePaper',
  ],
  [
    aClaim({
      stance: 'DENIED',
      subject: 'arland',
      type: 'HOLDS',
      place: 'town',
      assertedBy: 'red-front',
      source: 'late',
    }),
    'lastWord',
  ],
  [
    aClaim({
      stance: 'ALLEGED',
      subject: 'arland',
      type: 'ALLIED_WITH',
      object: 'borland',
      attestedOn: '2014',
      source: 'late',
      credibility: 4,
    }),
    'withdrawn',
  ],
  [
    aClaim({ subject: 'arland', type: 'SUPPORTS', object: 'red-front', attestedOn: '2014-05-05', source: 'undated' }),
    'denied',
  ],
];

const timesOf = ([recorded, retired]: readonly [Moment, Moment?]): OracleTimes => ({
  recordedAt: CHANGED[recorded],
  retiredAt: retired === undefined ? null : CHANGED[retired],
});

const named = Object.entries(ledger) as readonly (readonly [ClaimName, Claim])[];
const later = recordsOf(
  LATER.map(([claim]) => claim),
  {
    ...smallRecords,
    sources: [
      ...smallRecords.sources.filter(({ id }) => !['late', 'undated'].includes(id)),
      ...recordsOf([aClaim({ source: 'late' }), aClaim({ source: 'undated' })]).sources.map((source) => ({
        ...source,
        publishedOn: source.id === 'late' ? (smallRecords.events.find(({ date }) => date)?.date ?? null) : null,
      })),
    ],
  },
);

/** A second place that says a claim, found later. */
const secondPlace = { document: ledger.friend.source, locator: 'p9:0-3', hash: null, gloss: { en: null, ar: null } };

/** The small world with seven known times: claims recorded, denied, retired and recorded again, documents that came late. */
export const handMadeLedger: TimedLedger = {
  ...later,
  claims: [...smallRecords.claims, ...later.claims].map((claim) =>
    claim.id === ledger.friend.id ? { ...claim, evidence: [...claim.evidence, secondPlace] } : claim,
  ),
  times: Object.fromEntries([
    ...named.map(([name, { id }]) => [id, timesOf(HISTORY[name] ?? ['begun'])] as const),
    ...LATER.map(([{ id }, ...moments]) => [id, timesOf(moments)] as const),
  ]),
  // Taken for one, and found to be two.
  judgements: [
    {
      keep: 'red-front',
      other: 'new-front',
      recordedAt: CHANGED.corrected,
      withdrawnAt: CHANGED.withdrawn,
    },
    { keep: 'arland', other: 'ministry', recordedAt: CHANGED.latePaper, withdrawnAt: null },
  ],
  evidenceTimes: { [`${ledger.friend.id} ${secondPlace.document} ${secondPlace.locator}`]: CHANGED.latePaper },
};
