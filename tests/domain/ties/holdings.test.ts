import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import type { Derived } from '../../../src/domain/ties/tie.ts';
import { isoDay } from '../../../src/domain/time/day.ts';
import type { Interval } from '../../../src/domain/time/interval.ts';
import { aClaim, aWorld, type PlainClaim } from '../../support/claims.ts';

const text = (span: Interval | null | undefined): string =>
  span ? `${isoDay(span.from) ?? ''}..${isoDay(span.to) ?? ''}` : 'none';

const shown = ({ certain, likely, possible, contestedInTime }: Derived): string =>
  [text(certain[0]), text(likely), text(possible), ...(contestedInTime ? ['contested'] : [])].join(' ');

const held = (...said: readonly PlainClaim[]): Readonly<Record<string, readonly string[]>> => {
  const claims = said.map((plain, i) =>
    aClaim({ type: 'HOLDS', ...(plain.type ? {} : { place: 'raqqa' }), source: `s${String(i)}`, ...plain }),
  );
  const holdings = [...deriveGraph(claims, aWorld()).holdings].sort(
    (a, b) => a.bounds.startLatest - b.bounds.startLatest,
  );
  return Object.fromEntries(
    [...new Set(holdings.map(({ actor }) => actor))].map((actor) => [
      actor,
      holdings.filter((holding) => holding.actor === actor).map(shown),
    ]),
  );
};

describe('who holds a place', () => {
  const before = { subject: 'islamic-state', attestedOn: '2017-01-10' };
  const after = { subject: 'democratic-forces', attestedOn: '2017-10-17' };

  it('does no longer on a certain day of another, who did not yet on its certain days', () => {
    expect(held(before, after)).toEqual({
      'islamic-state': ['2017-01-10..2017-01-11 2015-01-11..2017-10-17 ..2017-10-17'],
      'democratic-forces': ['2017-10-17..2017-10-18 2017-01-11..2019-10-18 2017-01-11..'],
    });
  });

  // In Al-Qaim, held from 2014 to November 2017, "retaken by 3 November 2017" made the days between only likely.
  it('has one spell across a day by which another is said to have begun, and two across a day on which it is', () => {
    const long = [
      { subject: 'islamic-state', attestedOn: '2014-06-30' },
      { subject: 'islamic-state', validTo: '2017-11-17' },
    ];
    const by = { subject: 'democratic-forces', validFrom: '[..2017-11-03]' };
    expect(held(...long, by)['islamic-state']).toHaveLength(1);
    expect(held(...long, { ...by, validFrom: '2016-11-03' })['islamic-state']).toHaveLength(2);
  });

  it('is not bounded by one who is part of it, or of which it is part', () => {
    const part = {
      subject: 'democratic-forces',
      type: 'PART_OF',
      object: 'islamic-state',
      attestedOn: '2017',
    } as const;
    expect(held(before, after, part)['islamic-state']).toEqual(['2017-01-10..2017-01-11 2015-01-11..2019-01-11 ..']);
  });

  it.each(['shared', 'parts'])('is not bounded where a claim says %s', (degree) => {
    expect(held(before, { ...after, qualifiers: { degree } })['islamic-state']).toEqual([
      '2017-01-10..2017-01-11 2015-01-11..2019-01-11 ..',
    ]);
  });

  it('holds it in two spells where another is said to have started between', () => {
    expect(
      held(
        { subject: 'islamic-state', attestedOn: '2014-01-05' },
        { subject: 'islamic-state', attestedOn: '2015-01-05' },
        { subject: 'opposition', validFrom: '2014-06-01', validTo: '2014-09-01' },
      ),
    ).toEqual({
      'islamic-state': [
        '2014-01-05..2014-01-06 2012-01-06..2014-06-01 ..2014-06-01',
        '2015-01-05..2015-01-06 2014-09-01..2017-01-05 2014-09-01..',
      ],
      opposition: ['2014-06-01..2014-09-01 2014-06-01..2014-09-01 2014-06-01..2014-09-01'],
    });
  });

  it('is contested with another who is certain on the same day, and neither bounds the other', () => {
    expect(
      held(
        { subject: 'islamic-state', validFrom: '2014-01-05', validTo: '2014-08-01' },
        { subject: 'opposition', validFrom: '2014-06-01', validTo: '2014-09-01' },
      ),
    ).toEqual({
      'islamic-state': ['2014-01-05..2014-08-01 2014-01-05..2014-08-01 2014-01-05..2014-08-01 contested'],
      opposition: ['2014-06-01..2014-09-01 2014-06-01..2014-09-01 2014-06-01..2014-09-01 contested'],
    });
  });

  it('of another place bounds nobody', () => {
    expect(held(before, { ...after, place: 'mosul' })['islamic-state']).toEqual([
      '2017-01-10..2017-01-11 2015-01-11..2019-01-11 ..',
    ]);
  });
});

describe('who leads', () => {
  const president = { type: 'LEADS', object: 'united-states', qualifiers: { post: 'president' } } as const;
  const led = (...said: readonly PlainClaim[]): readonly string[] =>
    [
      ...deriveGraph(
        said.map((plain) => aClaim({ ...president, ...plain })),
        aWorld(),
      ).ties,
    ]
      .sort((a, b) => a.bounds.startLatest - b.bounds.startLatest)
      .map((tie) => `${tie.subject} ${shown(tie)}`);

  it('in one post is bounded by the next in it', () => {
    expect(led({ subject: 'obama', attestedOn: '2016-11-01' }, { subject: 'trump', validFrom: '2017-01-20' })).toEqual([
      'obama 2016-11-01..2016-11-02 2015-06-05..2017-01-20 ..2017-01-20',
      'trump 2017-01-20..2017-01-21 2017-01-20..2018-06-20 2017-01-20..',
    ]);
  });

  it('in another post, or in none, is not', () => {
    const alone = 'obama 2016-11-01..2016-11-02 2015-06-05..2018-04-01 ..';
    const trump = { subject: 'trump', validFrom: '2017-01-20' };
    expect(led({ subject: 'obama', attestedOn: '2016-11-01' }, { ...trump, qualifiers: { post: 'chief' } })[0]).toBe(
      alone,
    );
    expect(led({ subject: 'obama', attestedOn: '2016-11-01' }, { ...trump, qualifiers: {} })[0]).toBe(alone);
  });
});
