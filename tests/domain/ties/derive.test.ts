import { describe, expect, it } from 'vitest';
import { deriveGraph, liesWithinExistence } from '../../../src/domain/ties/derive.ts';
import { ANY_TIME, claimBounds } from '../../../src/domain/time/bounds.ts';
import { contestedAt, deniersAt } from '../../../src/domain/ties/certainty.ts';
import type { TieType } from '../../../src/domain/ties/types.ts';
import { TIE_ID } from '../../../src/domain/ids.ts';
import { aClaim, aWorld, fourDays, idsOf, type PlainClaim, tieOf, tiesOf } from '../../support/claims.ts';

const since: PlainClaim = { validFrom: '2014-06-29' };
const keysOf = (...plain: readonly PlainClaim[]): number =>
  tiesOf(plain.map((own) => aClaim({ ...since, ...own }))).length;

describe('what a claim makes', () => {
  it.each<[string, PlainClaim, 'certain' | 'possible' | 'nothing']>([
    ['asserted, without a grade', {}, 'certain'],
    ['asserted, 1 confirmed', { credibility: 1 }, 'certain'],
    ['asserted, 2 probably true', { credibility: 2 }, 'certain'],
    ['asserted, 3 possibly true', { credibility: 3 }, 'certain'],
    ['asserted, 4 doubtful', { credibility: 4 }, 'possible'],
    ['asserted, 5 improbable', { credibility: 5 }, 'nothing'],
    ['asserted, 6 cannot be judged', { credibility: 6 }, 'certain'],
    ['alleged, without a grade', { stance: 'ALLEGED' }, 'possible'],
    ['alleged, 1 confirmed', { stance: 'ALLEGED', credibility: 1 }, 'possible'],
    ['alleged, 4 doubtful', { stance: 'ALLEGED', credibility: 4 }, 'possible'],
    ['alleged, 5 improbable', { stance: 'ALLEGED', credibility: 5 }, 'nothing'],
    ['announced: an intent', { stance: 'ANNOUNCED', credibility: 1 }, 'nothing'],
    ['denied', { stance: 'DENIED', credibility: 1 }, 'nothing'],
  ])('%s', (_, plain, made) => {
    const ties = tiesOf([aClaim({ ...since, ...plain })]);
    expect(ties.map(({ neverCertain }) => (neverCertain ? 'possible' : 'certain'))).toEqual(
      made === 'nothing' ? [] : [made],
    );
  });

  it('does not support a tie that others make, when it makes none itself', () => {
    const [certain, announced, improbable] = [
      aClaim(since),
      aClaim({ ...since, stance: 'ANNOUNCED', source: 'b' }),
      aClaim({ ...since, credibility: 5, source: 'c' }),
    ];
    const tie = tieOf([certain, announced, improbable]);
    expect([tie.claimIds, tie.origins]).toEqual([[certain.id], 1]);
  });

  it('is nothing when it took part in an event: that makes a participant', () => {
    expect(deriveGraph([aClaim({ ...since, type: 'TOOK_PART', event: 'battle' })], aWorld())).toEqual({
      ties: [],
      holdings: [],
    });
  });

  it('is nothing when it has no date', () => {
    expect(tiesOf([aClaim()])).toEqual([]);
    expect(tiesOf([aClaim({ ongoing: true })])).toEqual([]);
  });

  it('is who holds a place when it says so: derived like a tie, and never a tie', () => {
    const world = aWorld(
      { newspaper: { publishedOn: '2017-11-03' } },
      { 'islamic-state': { existsFrom: '2013-04-08' } },
    );
    const holds = aClaim({ subject: 'islamic-state', type: 'HOLDS', place: 'al-bukamal', ongoing: true });
    const denied = aClaim({
      stance: 'DENIED',
      subject: 'islamic-state',
      type: 'HOLDS',
      place: 'al-bukamal',
      assertedBy: 'syria',
    });
    const { ties, holdings } = deriveGraph([holds, denied], world);
    expect(ties).toEqual([]);
    expect(
      holdings.map((own) => [
        own.actor,
        own.place,
        fourDays(own.bounds),
        contestedAt(own, ANY_TIME),
        deniersAt(own, ANY_TIME),
      ]),
    ).toEqual([['islamic-state', 'al-bukamal', [null, '2017-11-03', '2017-11-04', null], true, ['syria']]]);
  });
});

describe('a key', () => {
  it('is subject, type, object, against, form and about: another one makes another tie', () => {
    const others: readonly PlainClaim[] = [
      {},
      { subject: 'russia' },
      { object: 'iraq' },
      { type: 'COMMANDS' },
      { against: 'islamic-state' },
      { form: 'TROOPS' },
      { form: 'WEAPONS' },
      { about: 'kurdistan-referendum' },
    ];
    expect(keysOf(...others)).toBe(others.length);
  });

  it.each(['pact', 'obligation', 'programme', 'post'])('has the qualifier %s, which names a different thing', (key) => {
    expect(keysOf({}, { qualifiers: { [key]: 'x' } }, { qualifiers: { [key]: 'y' } })).toBe(3);
  });

  it.each(['role', 'intensity', 'incompatibility', 'formality', 'degree', 'authority', 'mediator', 'over', 'basis'])(
    'has not the qualifier %s, which only describes',
    (key) => {
      expect(keysOf({}, { qualifiers: { [key]: 'x' } }, { qualifiers: { [key]: 'y' } })).toBe(1);
    },
  );

  it('leaves out who says it, where, how credibly and in what words', () => {
    expect(keysOf({}, { assertedBy: 'iran' }, { source: 'x' }, { via: ['y'] }, { credibility: 2 }, { note: 'z' })).toBe(
      1,
    );
  });

  it.each<TieType>(['ALLIED_WITH', 'COOPERATES_WITH', 'FIGHTS', 'RIVAL_OF', 'NEGOTIATES_WITH', 'PACT_WITH'])(
    'of %s is the same both ways: subject and object are sorted',
    (type) => {
      const tie = tieOf([
        aClaim({ ...since, type, subject: 'syria', object: 'iran' }),
        aClaim({ ...since, type, subject: 'iran', object: 'syria' }),
      ]);
      expect([tie.subject, tie.object, tie.claimIds.length]).toEqual(['iran', 'syria', 2]);
    },
  );

  it.each<TieType>(['SUPPORTS', 'MEMBER_OF', 'OPPOSES', 'SANCTIONS', 'AT_ODDS_WITH', 'SPLIT_FROM'])(
    'of %s is another the other way round',
    (type) => {
      expect(keysOf({ type, subject: 'syria', object: 'iran' }, { type, subject: 'iran', object: 'syria' })).toBe(2);
    },
  );
});

describe('a tie', () => {
  it('has all the qualifiers that its claims state, sorted, none twice', () => {
    const tie = tieOf([
      aClaim({ ...since, qualifiers: { role: 'lead', post: 'adviser' } }),
      aClaim({ ...since, qualifiers: { role: 'deputy', post: 'adviser' } }),
    ]);
    expect(tie.qualifiers).toEqual([
      { key: 'post', value: 'adviser' },
      { key: 'role', value: 'deputy' },
      { key: 'role', value: 'lead' },
    ]);
  });

  it.each<[TieType, number]>([
    ['SUPPORTS', 1],
    ['FIGHTS', -1],
    ['PACT_WITH', 0],
  ])('of type %s has the sign %i of its type', (type, sign) => {
    expect(tieOf([aClaim({ ...since, type })]).sign).toBe(sign);
  });

  it('has an id of its key and its four days: other claims of the same days leave it, other days change the second half', () => {
    const one = tieOf([aClaim(since)]);
    const two = tieOf([aClaim(since), aClaim({ ...since, source: 'another' })]);
    const longer = tieOf([aClaim(since), aClaim({ attestedOn: '2016' })]);
    expect(one.id).toMatch(TIE_ID);
    expect(two.id).toBe(one.id);
    expect(longer.id.slice(0, 20)).toBe(one.id.slice(0, 20));
    expect(longer.id.slice(21)).not.toBe(one.id.slice(21));
  });

  it('is ongoing while no end is known and a claim says that it held on its document’s date', () => {
    const world = aWorld({ newspaper: { publishedOn: '2017-11-03' } });
    const ongoing = aClaim({ ...since, ongoing: true });
    expect(tieOf([ongoing], world).ongoing).toBe(true);
    expect(tieOf([aClaim(since)], world).ongoing).toBe(false);
    expect(tieOf([ongoing, aClaim({ ...since, validTo: '2018-05-01' })], world).ongoing).toBe(false);
  });

  it('of a member does not come from a tie of its coalition', () => {
    const ties = tiesOf([
      aClaim({ ...since, type: 'MEMBER_OF', subject: 'badr', object: 'popular-mobilization-forces' }),
      aClaim({ ...since, type: 'FIGHTS', subject: 'popular-mobilization-forces', object: 'islamic-state' }),
    ]);
    expect(ties.map(({ subject, type, object }) => `${subject} ${type} ${object}`).sort()).toEqual([
      'badr MEMBER_OF popular-mobilization-forces',
      'islamic-state FIGHTS popular-mobilization-forces',
    ]);
  });

  it('lists its claims in order of id', () => {
    const claims = ['a', 'b', 'c', 'd'].map((source) => aClaim({ ...since, source }));
    expect(tieOf(claims).claimIds).toEqual(idsOf(...claims));
  });
});

describe('origins', () => {
  const originsOf = (...plain: readonly PlainClaim[]): number =>
    tieOf(plain.map((own) => aClaim({ ...since, ...own }))).origins;

  it('are the documents in hand when nobody else is named', () => {
    expect(originsOf({ source: 'a' }, { source: 'b' })).toBe(2);
  });

  it('are one for two claims of one asserter, wherever they stand', () => {
    expect(originsOf({ assertedBy: 'iran', source: 'a' }, { assertedBy: 'iran', source: 'b', via: ['c'] })).toBe(1);
  });

  it('are one for two documents that got it from the same one: republication is not corroboration', () => {
    expect(
      originsOf({ source: 'a', via: ['agency'] }, { source: 'b', via: ['c', 'agency'] }, { source: 'agency' }),
    ).toBe(1);
  });

  it('are two when one document went through another but the last ones differ', () => {
    expect(originsOf({ source: 'a', via: ['agency', 'x'] }, { source: 'b', via: ['agency', 'y'] })).toBe(2);
  });

  it('are two for an actor and a document of the same id', () => {
    expect(originsOf({ assertedBy: 'newsweek', source: 'a' }, { source: 'newsweek' })).toBe(2);
  });
});

describe('a claim', () => {
  const world = aWorld({}, { iran: { existsFrom: '2015-10-10', existsTo: '2017-07' } });
  const lies = (plain: PlainClaim): boolean => {
    const claim = aClaim(plain);
    const bounds = claimBounds(claim, null);
    return bounds !== null && liesWithinExistence(claim, bounds, world);
  };

  it.each<[PlainClaim, boolean]>([
    [{ validFrom: '2015' }, true],
    [{ attestedOn: '2015-10-10' }, true],
    [{ attestedOn: '2015-10-09' }, false],
    [{ attestedOn: '[..2017-11-03]' }, true],
    [{ attestedOn: '2017-07-31' }, true],
    [{ attestedOn: '2017-08-01' }, false],
    [{ validFrom: '2014', validTo: '2015' }, true],
    [{ validFrom: '2013', validTo: '2014' }, false],
  ])('that says %j lies within the time all its actors exist: %s', (plain, expected) => {
    expect(lies(plain)).toBe(expected);
  });
});
