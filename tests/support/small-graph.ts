import type { Claim } from '../../src/domain/records.ts';
import { aClaim, aSource, type PlainClaim } from './claims.ts';
import { anEvent, aPlace, recordsOf } from './records.ts';

export const claimsOf = (...plain: readonly PlainClaim[]): readonly Claim[] => plain.map(aClaim);

/** One claim at least of everything that a claim can be. */
export const SOME = claimsOf(
  { validFrom: '2014', attestedOn: '2015-03', credibility: 2 },
  { validFrom: '2014-06-10', ongoing: true, source: 'report', via: ['wire', 'newspaper'] },
  { stance: 'DENIED', assertedBy: 'iran', validFrom: '2014' },
  { type: 'FIGHTS', subject: 'syria', object: 'islamic-state', validFrom: '2013-04', against: 'nusra-front' },
  { type: 'FIGHTS', subject: 'islamic-state', object: 'syria', attestedOn: '2015', assertedBy: 'russia' },
  { type: 'AT_ODDS_WITH', subject: 'turkey', object: 'syria', about: 'vote', attestedOn: '2016' },
  { type: 'HOLDS', subject: 'islamic-state', place: 'raqqa', validFrom: '2014-01', validTo: '2017-10-17' },
  { type: 'TOOK_PART', subject: 'russia', event: 'vote', qualifiers: { role: 'host', side: '1' }, attestedOn: '2016' },
  { type: 'SPLIT_FROM', subject: 'islamic-state', object: 'al-qaeda', validFrom: '2014-02-03' },
  { stance: 'ANNOUNCED', type: 'ALLIED_WITH', subject: 'russia', object: 'syria', attestedOn: '2016' },
);

/** Those claims with the places, events and sources that they name. */
export const WHOLE = recordsOf(SOME, {
  sources: [aSource('report', { publishedOn: '2016-05-01', reliability: 'B' })],
  events: [anEvent('vote', { place: aPlace('raqqa').id })],
  places: [aPlace('raqqa', { within: aPlace('syria-land').id, latitude: 36, longitude: 39.01 }), aPlace('syria-land')],
});
