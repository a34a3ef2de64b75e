import { describe, expect, it } from 'vitest';
import type { ActorId, EventId } from '../../../src/domain/ids.ts';
import { chronicleOf } from '../../../src/domain/ties/chronicle.ts';
import { aClaim, type PlainClaim } from '../../support/claims.ts';
import { anEvent } from '../../support/records.ts';

const side = (actor: string): ReadonlySet<ActorId> => new Set([actor as ActorId]);

const chronicle = (plain: readonly PlainClaim[], ofEvent: readonly PlainClaim[] = []) =>
  chronicleOf({
    sides: [side('a'), side('b')],
    ties: [],
    claims: plain.map(aClaim),
    events: ofEvent.length === 0 ? [] : [{ event: anEvent('strike' as EventId), claims: ofEvent.map(aClaim) }],
    publishedOn: () => null,
  });

const took = (subject: string, number: string, more: PlainClaim = {}): PlainClaim => ({
  subject,
  type: 'TOOK_PART',
  event: 'strike',
  qualifiers: { role: 'attacker', side: number },
  ...more,
});

describe('A chronicle', () => {
  it('puts what is only known to be by a day at that day, and what has no date last', () => {
    const dates = [undefined, '[..2014-06-10]', '2015', '2013'];
    const plain = dates.map((date): PlainClaim => {
      const said: PlainClaim = { subject: 'a', type: 'FIGHTS', object: 'b', stance: 'DENIED' };
      return date === undefined ? said : { ...said, attestedOn: date };
    });
    expect(chronicle(plain).map(({ on }) => on?.text ?? null)).toEqual(['2013', '[..2014-06-10]', '2015', null]);
  });

  it.each<[string, number, readonly PlainClaim[]]>([
    ['both stood on one side', 1, [took('a', '1'), took('b', '1'), took('c', '2')]],
    ['they stood on opposite sides', -1, [took('a', '1'), took('b', '2')]],
    ['the part of one is merely alleged', 0, [took('a', '1', { stance: 'ALLEGED' }), took('b', '1')]],
    ['the part of one is doubtful', 0, [took('a', '1', { credibility: 4 }), took('b', '2')]],
    ['they are alternative culprits', 0, ['a', 'b'].map((each) => took(each, '1', { stance: 'ALLEGED' }))],
    ['another side is merely alleged', 1, [took('a', '1'), took('a', '2', { stance: 'ALLEGED' }), took('b', '1')]],
  ])('has an event whose sign follows where %s', (_, sign, claims) => {
    expect(chronicle([], claims).map((entry) => [entry.kind, entry.sign])).toEqual([['EVENT', sign]]);
  });

  it('has of an event the claims that either took part, and that it did not', () => {
    const claims = [
      took('a', '1', { stance: 'ALLEGED' }),
      took('a', '1', { stance: 'DENIED', assertedBy: 'a' }),
      took('b', '2'),
      took('b', '2', { stance: 'DENIED', assertedBy: 'b', credibility: 5 }),
      took('b', '2', { stance: 'ANNOUNCED', assertedBy: 'b' }),
      took('c', '2'),
    ];
    const ids = claims.slice(0, 3).map((claim) => aClaim(claim).id);
    expect(chronicle([], claims)[0]?.claims.map(({ id }) => id)).toEqual(ids.sort());
  });
});
