import { describe, expect, it } from 'vitest';
import { deriveParticipants } from '../../../src/domain/claims/participant.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { aClaim, type PlainClaim } from '../../support/claims.ts';

const tookPart = (subject: string, plain: PlainClaim = {}): Claim =>
  aClaim({ type: 'TOOK_PART', subject, event: 'battle', attestedOn: '2017-11-03', ...plain });

describe('a participant of an event', () => {
  it('has the role and the side that its claim states', () => {
    const claim = tookPart('iran', { qualifiers: { role: 'mediator', side: '2' } });
    expect(deriveParticipants([claim])).toEqual([
      { event: 'battle', actor: 'iran', role: 'mediator', side: 2, claimIds: [claim.id] },
    ]);
  });

  it('is a participant on no known side when nothing is stated', () => {
    const claim = tookPart('iran');
    expect(deriveParticipants([claim])).toEqual([
      { event: 'battle', actor: 'iran', role: 'participant', side: null, claimIds: [claim.id] },
    ]);
  });

  it('is on no known side when the side is not a number', () => {
    expect(deriveParticipants([tookPart('iran', { qualifiers: { side: 'north' } })])[0]?.side).toBeNull();
  });

  it('is named once however many claims say so', () => {
    const claims = [tookPart('iran'), tookPart('iran', { source: 'another' })];
    expect(deriveParticipants(claims).map(({ claimIds }) => claimIds)).toEqual([claims.map(({ id }) => id).sort()]);
  });

  it('is named twice when claims differ in its role', () => {
    const claims = [tookPart('iran'), tookPart('iran', { qualifiers: { role: 'mediator' } })];
    expect(deriveParticipants(claims).map(({ role }) => role)).toEqual(['mediator', 'participant']);
  });

  it.each<[string, PlainClaim, number]>([
    ['is one when it is alleged', { stance: 'ALLEGED' }, 1],
    ['is none when it is announced', { stance: 'ANNOUNCED' }, 0],
    ['is none when it is denied', { stance: 'DENIED' }, 0],
    ['is none when it is improbable', { credibility: 5 }, 0],
  ])('%s', (_, plain, count) => {
    expect(deriveParticipants([tookPart('iran', plain)])).toHaveLength(count);
  });

  it('does not come from a tie', () => {
    expect(deriveParticipants([aClaim({ attestedOn: '2017-11-03' })])).toEqual([]);
  });
});

describe('participants', () => {
  it('stand in order of event, side with none known last, actor and role, whatever the order of the claims', () => {
    const claims = [
      tookPart('syria'),
      tookPart('iran', { qualifiers: { side: '10' } }),
      tookPart('turkey', { qualifiers: { side: '2' } }),
      tookPart('russia', { qualifiers: { side: '2' } }),
      tookPart('zz', { event: 'agreement' }),
    ];
    const expected = ['agreement zz', 'battle russia', 'battle turkey', 'battle iran', 'battle syria'];
    for (const order of [claims, claims.toReversed()])
      expect(deriveParticipants(order).map(({ event, actor }) => `${event} ${actor}`)).toEqual(expected);
  });
});
