import { describe, expect, it } from 'vitest';
import { aClaim, aSource, type PlainClaim } from '../support/claims.ts';
import { changesByOracle } from '../support/oracle/changes.ts';
import { chronicleByOracle } from '../support/oracle/chronicle.ts';
import { periodsOf } from '../support/oracle/dyad.ts';
import { daysAfter, derive } from '../support/oracle/hand-made.ts';

/** What the design and the contract say of changes and of periods, checked against the oracle that follows their text. */
const FIGHT: PlainClaim = { subject: 'a', type: 'FIGHTS', object: 'b' };

const changes = (claims: readonly PlainClaim[], from: string, to: string) =>
  changesByOracle(derive(claims), from, to).map(({ kind, on }) => [kind, on]);

describe('Changes', () => {
  it('begin and end only where a source states it', () => {
    const stated = [{ ...FIGHT, validFrom: '2014-01-01', validTo: '2014-06' }];
    expect(changes(stated, '2013-12-01', '2014-02-01')).toEqual([['BEGAN', '2014-01-01']]);
    expect(changes(stated, '2014-02-01', '2014-08-01')).toEqual([['ENDED', '2014-06']]);
    expect(changes(stated, '2013-01-01', '2015-01-01')).toEqual([
      ['BEGAN', '2014-01-01'],
      ['ENDED', '2014-06'],
    ]);
  });

  it('near, are first attested, and fade where a source attests a day', () => {
    const attested = [{ ...FIGHT, attestedOn: '2014-06-10' }];
    const near = daysAfter('2014-06-10', -250);
    const over = daysAfter('2014-06-10', 251);
    expect(changes(attested, near, '2014-01-01')).toEqual([['NEARED', null]]);
    expect(changes(attested, near, '2014-07-01')).toEqual([['FIRST_ATTESTED', '2014-06-10']]);
    expect(changes(attested, '2014-06-01', '2014-07-01')).toEqual([['FIRST_ATTESTED', '2014-06-10']]);
    expect(changes(attested, '2014-07-01', over)).toEqual([]);
    expect(changes(attested, '2014-07-01', daysAfter(over, 1))).toEqual([['FADED', null]]);
    expect(changes(attested, '2010-01-01', '2020-01-01')).toEqual([['PASSED', '2014-06-10']]);
  });

  it('are of holdings too: one begins, the other fades', () => {
    const holds = (subject: string, more: PlainClaim): PlainClaim => ({
      type: 'HOLDS',
      subject,
      place: 'raqqa',
      ...more,
    });
    expect(
      changes(
        [holds('islamic-state', { attestedOn: '2017-06-01' }), holds('sdf', { validFrom: '2017-10-17' })],
        '2017-10-01',
        '2017-11-01',
      ),
    ).toEqual([
      ['BEGAN', '2017-10-17'],
      ['FADED', null],
    ]);
  });

  it('flip where the sign of a dyad turns', () => {
    const claims = [
      { subject: 'a', type: 'SUPPORTS', object: 'b', validFrom: '2012-01-01', validTo: '2014-01-01' },
      { ...FIGHT, validFrom: '2014-03-01' },
    ] as const;
    expect(changes(claims, '2013-06-01', '2014-06-01').map(([kind]) => kind)).toEqual(['ENDED', 'BEGAN', 'FLIPPED']);
  });

  it('say nothing of what is only alleged', () => {
    expect(changes([{ ...FIGHT, stance: 'ALLEGED', attestedOn: '2014-06-10' }], '2010-01-01', '2020-01-01')).toEqual(
      [],
    );
  });
});

describe('Periods of a dyad', () => {
  const periods = (claims: readonly PlainClaim[]) =>
    periodsOf(derive(claims)).map(({ from, to, sign, certainty }) => [from, to, sign, certainty]);

  it('are not opened by the days of an activity', () => {
    const claims = ['2014-06-10', '2015-01-10'].map((attestedOn) => ({ ...FIGHT, attestedOn }));
    expect(periods(claims)).toEqual([[daysAfter('2014-06-10', -250), daysAfter('2015-01-11', 250), -1, 'LIKELY']]);
  });

  it('are opened by the certain days of a state', () => {
    const ally: PlainClaim = { subject: 'a', type: 'ALLIED_WITH', object: 'b' };
    expect(periods([{ ...ally, validFrom: '2014-01-01', attestedOn: '2016-01-01', validTo: '2017' }])).toEqual([
      ['2014-01-01', '2017-01-02', 1, 'CERTAIN'],
      ['2017-01-02', '2018-01-01', 1, 'LIKELY'],
    ]);
  });

  it('show nothing that is merely possible', () => {
    expect(periods([{ ...FIGHT, stance: 'ALLEGED', attestedOn: '2014-06-10' }])).toEqual([]);
  });
});

describe('A chronicle', () => {
  it('puts ties, events of both, denials and announcements in order of time', () => {
    const plain: readonly PlainClaim[] = [
      { ...FIGHT, validFrom: '2014-01', attestedOn: '2015-05-01' },
      { ...FIGHT, attestedOn: '2014-06-10' },
      { ...FIGHT, stance: 'DENIED', attestedOn: '2014-07-01' },
      { type: 'SUPPORTS', subject: 'b', object: 'a', stance: 'ANNOUNCED', source: 'paper' },
      ...['a', 'b'].map((subject) => ({ type: 'TOOK_PART' as const, subject, event: 'siege' })),
      { type: 'TOOK_PART', subject: 'a', event: 'vote' },
    ];
    const claims = plain.map(aClaim);
    const entries = chronicleByOracle(['a', 'b'], derive(plain), {
      claims,
      sources: [aSource('paper', { publishedOn: '2016-02-03' })],
      events: ['siege', 'vote'].map((id) => ({ id, kind: 'BATTLE', date: { text: '2014-09' }, place: null })),
    });
    expect(entries.map(({ kind, on }) => [kind, on])).toEqual([
      ['BEGAN', '2014-01'],
      ['ATTESTED', '2014-06-10'],
      ['DENIED', '2014-07-01'],
      ['EVENT', '2014-09'],
      ['ATTESTED', '2015-05-01'],
      ['ANNOUNCED', '2016-02-03'],
    ]);
    expect(entries[0]?.claims).toEqual([claims[0]?.id]);
  });

  it('puts what is only known to be by a day at that day', () => {
    const plain: readonly PlainClaim[] = [
      { ...FIGHT, attestedOn: '[..2014-06-10]' },
      { ...FIGHT, attestedOn: '2013' },
      { ...FIGHT, attestedOn: '2015' },
    ];
    const world = { claims: plain.map(aClaim), sources: [], events: [] };
    expect(chronicleByOracle(['a', 'b'], derive(plain), world).map(({ on }) => on)).toEqual([
      '2013',
      '[..2014-06-10]',
      '2015',
    ]);
  });

  it('has of an event who makes and who denies the part of either', () => {
    const part = (more: PlainClaim): PlainClaim => ({ type: 'TOOK_PART', event: 'siege', ...more });
    const plain = [
      part({ subject: 'a', stance: 'ALLEGED' }),
      part({ subject: 'b' }),
      part({ subject: 'a', stance: 'DENIED', assertedBy: 'a' }),
      part({ subject: 'a', stance: 'DENIED', credibility: 5 }),
      part({ subject: 'b', stance: 'ANNOUNCED' }),
      part({ subject: 'c' }),
    ].map(aClaim);
    const events = [{ id: 'siege', kind: 'BATTLE', date: { text: '2014-09' }, place: null }];
    const [entry] = chronicleByOracle(['a', 'b'], [], { claims: plain, sources: [], events });
    expect(entry?.claims).toEqual(
      plain
        .slice(0, 3)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
