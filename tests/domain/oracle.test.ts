import { describe, expect, it } from 'vitest';
import type { PlainClaim } from '../support/claims.ts';
import { isoOf, readDays } from '../support/oracle/calendar.ts';
import { at, best, dates, daysAfter, derive, one } from '../support/oracle/hand-made.ts';

/** What the design says of claims and of their spells, checked against the oracle that follows its text. */
const FIGHT: PlainClaim = { subject: 'peoples-protection-units', type: 'FIGHTS', object: 'syria' };
describe('A claim', () => {
  it('that attests one day of a fight makes it certain that day, likely 250 days about it, possible else', () => {
    const tie = one([{ ...FIGHT, attestedOn: '2014-06-10' }]);
    expect(at(tie, '2014-06-10')).toBe('CERTAIN');
    expect(at(tie, '2014-06-11')).toBe('LIKELY');
    expect(at(tie, daysAfter('2014-06-10', 250))).toBe('LIKELY');
    expect(at(tie, daysAfter('2014-06-10', -250))).toBe('LIKELY');
    expect(at(tie, daysAfter('2014-06-10', 251))).toBe('POSSIBLE');
    expect(at(tie, daysAfter('2014-06-10', -251))).toBe('POSSIBLE');
    expect(at(tie, '1950')).toBe('POSSIBLE');
  });

  it('that attests one day says nothing of a start or an end', () => {
    expect(dates(one([{ ...FIGHT, attestedOn: '2014-06-10' }]).days)).toEqual([null, '2014-06-10', '2014-06-11', null]);
  });

  it('whose end is a month lets it stop at some moment within', () => {
    const tie = one([{ ...FIGHT, validFrom: '2014-01-01', validTo: '2014-06' }]);
    expect(dates(tie.days)).toEqual(['2014-01-01', '2014-01-01', '2014-06-02', '2014-07-01']);
    expect(at(tie, '2014-06-01')).toBe('CERTAIN');
    expect(at(tie, '2014-06-30')).toBe('LIKELY');
    expect(at(tie, '2014-07-01')).toBeNull();
  });

  it('whose end is a day makes the day before the last', () => {
    const tie = one([{ ...FIGHT, validFrom: '2014-01-01', validTo: '2014-06-10' }]);
    expect([at(tie, '2014-06-09'), at(tie, '2014-06-10')]).toEqual(['CERTAIN', null]);
  });

  it('that is ongoing is certain up to the date of its document and not after it', () => {
    const claim = { ...FIGHT, validFrom: '2014-01-01', ongoing: true, source: 'paper' };
    const tie = one([claim], { sources: { paper: '2015-03-01' } });
    expect([at(tie, '2015-03-01'), at(tie, '2015-03-02')]).toEqual(['CERTAIN', 'LIKELY']);
    expect(at(tie, daysAfter('2015-03-01', 251))).toBe('POSSIBLE');
    expect(tie.ongoing).toBe(true);
  });

  it('with only an end is certain on the eve', () => {
    const tie = one([{ ...FIGHT, validTo: '2014-06-10' }]);
    expect(dates(tie.days)).toEqual([null, '2014-06-09', '2014-06-10', '2014-06-10']);
    expect([at(tie, '2014-06-09'), at(tie, '2014-06-08'), at(tie, '2014-06-10')]).toEqual(['CERTAIN', 'LIKELY', null]);
  });

  it('keeps its four days in order when a year bounds a day', () => {
    expect(dates(one([{ ...FIGHT, validFrom: '2014', validTo: '2014-06-29' }]).days)).toEqual([
      '2014-01-01',
      '2014-06-28',
      '2014-06-29',
      '2014-06-29',
    ]);
    expect(dates(one([{ ...FIGHT, validFrom: '2014-06-15', validTo: '2014' }]).days)).toEqual([
      '2014-06-15',
      '2014-06-15',
      '2014-06-16',
      '2015-01-01',
    ]);
  });

  it('that attests a month is certain of the month and of no day, and likely on each of its days', () => {
    const tie = one([{ ...FIGHT, attestedOn: '2014-06' }]);
    expect([at(tie, '2014-06'), at(tie, '2014')]).toEqual(['CERTAIN', 'CERTAIN']);
    expect([at(tie, '2014-06-01'), at(tie, '2014-06-15'), at(tie, '2014-06-30')]).toEqual([
      'LIKELY',
      'LIKELY',
      'LIKELY',
    ]);
  });

  it('whose time is too vague makes no day likely, and is still certain of the whole', () => {
    const tie = one([{ type: 'NEGOTIATES_WITH', attestedOn: '2014' }]);
    for (const day of ['2014-01-01', '2014-06-15', '2014-12-31']) expect(at(tie, day)).toBe('POSSIBLE');
    expect(at(tie, '2014')).toBe('CERTAIN');
  });

  it('that gives the latest day only is likely about that day', () => {
    const tie = one([{ ...FIGHT, attestedOn: '[..2014-11-03]' }]);
    expect(at(tie, '2014-11-03')).toBe('LIKELY');
    expect(at(tie, daysAfter('2014-11-03', -250))).toBe('LIKELY');
    expect(at(tie, daysAfter('2014-11-03', -251))).toBe('POSSIBLE');
    expect(at(tie, daysAfter('2014-11-03', 250))).toBe('LIKELY');
  });

  it('is never likely outside what it states', () => {
    const tie = one([{ ...FIGHT, validFrom: '2014-06-10', validTo: '2014-06-20' }]);
    expect(dates(tie.likely)).toEqual(['2014-06-10', '2014-06-20']);
    expect([at(tie, '2014-06-09'), at(tie, '2014-06-20')]).toEqual([null, null]);
  });

  it('whose end is not after its start makes nothing', () => {
    expect(derive([{ ...FIGHT, validFrom: '2014-06-10', validTo: '2014-06-10' }])).toEqual([]);
  });
});

describe('A horizon', () => {
  const states = { iran: { kind: 'STATE' }, syria: { kind: 'STATE' }, militia: { kind: 'MILITIA' } };
  const horizon = (claim: PlainClaim): number => one([{ attestedOn: '2014', ...claim }], { actors: states }).h;

  it.each([
    [{ type: 'ALLIED_WITH' }, 1825],
    [{ type: 'ALLIED_WITH', object: 'militia' }, 730],
    [{ type: 'PACT_WITH', qualifiers: { pact: 'neutrality' } }, 1825],
    [{ type: 'PACT_WITH', qualifiers: { pact: 'ceasefire' } }, 30],
    [{ type: 'MEMBER_OF' }, 1825],
    [{ type: 'MEMBER_OF', object: 'coalition' }, 730],
    [{ type: 'RIVAL_OF' }, 3650],
    [{ type: 'LEADS', subject: 'somebody' }, 515],
    [{ type: 'COMMANDS' }, 515],
    [{ type: 'SANCTIONS' }, 1825],
    [{ type: 'PART_OF', subject: 'militia' }, 730],
    [{ type: 'AFFILIATED_WITH' }, 730],
    [{ type: 'OPPOSES' }, 730],
    [{ type: 'HOLDS', place: 'town' }, 730],
    [{ type: 'SUPPORTS' }, 236],
    [{ type: 'FIGHTS' }, 250],
    [{ type: 'PARTICIPATES_IN' }, 250],
    [{ type: 'AT_ODDS_WITH', about: 'oil' }, 30],
    [{ type: 'NEGOTIATES_WITH' }, 30],
  ] as readonly (readonly [PlainClaim, number])[])('of %o is %i days', (claim, days) => {
    expect(horizon(claim)).toBe(days);
  });

  it('of a part that is an organ is none: likely while both exist, until an end is stated', () => {
    const world = { actors: { army: { kind: 'ARMED_FORCES', existsFrom: '1950' }, syria: { kind: 'STATE' } } };
    const part = { type: 'PART_OF', subject: 'army', object: 'syria' } as const;
    const attested = { ...part, attestedOn: '2014-06-10' };
    const tie = one([attested], world);
    expect([at(tie, '1949'), at(tie, '1960-01-01'), at(tie, '2040')]).toEqual([null, 'LIKELY', 'LIKELY']);
    const ended = one([attested, { ...part, validTo: '2016-01-01' }], world);
    expect([at(ended, '2015-12-31'), at(ended, '2016-01-01')]).toEqual(['CERTAIN', null]);
  });
});

describe('Spells', () => {
  it('of three clashes from 2012 to 2016 are certain on three days and not between', () => {
    const ties = derive(['2012-07-20', '2014-01-15', '2016-08-18'].map((attestedOn) => ({ ...FIGHT, attestedOn })));
    for (const day of ['2012-07-20', '2014-01-15', '2016-08-18']) expect(best(ties, day)).toBe('CERTAIN');
    for (const day of ['2012-07-21', '2013-12-31', '2016-08-17']) expect(best(ties, day)).toBe('LIKELY');
    for (const day of ['2013-04-20', '2015-06-15']) expect(best(ties, day)).toBe('POSSIBLE');
  });

  it('of an activity that meet within twice the horizon are one, likely all through, certain on each day said', () => {
    const tie = one(['2014-01-01', '2015-05-16'].map((attestedOn) => ({ ...FIGHT, attestedOn })));
    expect(readDays('2015-05-16')[0] - readDays('2014-01-02')[0]).toBe(499);
    expect(at(tie, '2014-09-01')).toBe('LIKELY');
    expect(tie.certain.map(dates)).toEqual([
      ['2014-01-01', '2014-01-02'],
      ['2015-05-16', '2015-05-17'],
    ]);
  });

  it('are two when the gap is longer than twice the horizon by a day', () => {
    const days = [500, 501].map((gap) => daysAfter('2014-01-02', gap));
    expect(
      derive([
        { ...FIGHT, attestedOn: '2014-01-01' },
        { ...FIGHT, attestedOn: days[0] as string },
      ]),
    ).toHaveLength(1);
    expect(
      derive([
        { ...FIGHT, attestedOn: '2014-01-01' },
        { ...FIGHT, attestedOn: days[1] as string },
      ]),
    ).toHaveLength(2);
  });

  it('of a time before which nothing is said count from its last day, and reach no older one', () => {
    const old = { ...FIGHT, attestedOn: '2004-06-10' };
    const open = { ...FIGHT, attestedOn: '[..2014-11-03]' };
    expect(best(derive([old, open]), '2010')).toBe('POSSIBLE');
    expect(derive([open, { ...FIGHT, attestedOn: '2014-11-10' }])).toHaveLength(1);
  });

  it('of a state are certain all through', () => {
    const ally = { type: 'ALLIED_WITH', subject: 'iran', object: 'syria' } as const;
    const tie = one([
      { ...ally, attestedOn: '2012-01-01' },
      { ...ally, attestedOn: '2014-01-01' },
    ]);
    expect(tie.certain.map(dates)).toEqual([['2012-01-01', '2014-01-02']]);
  });

  it('go on over any gap when a start is stated and no end', () => {
    const tie = one([
      { ...FIGHT, validFrom: '2004-01-01' },
      { ...FIGHT, attestedOn: '2016-01-01' },
    ]);
    expect([at(tie, '2010'), at(tie, '2003-12-31')]).toEqual(['LIKELY', null]);
    expect(at(tie, daysAfter('2016-01-01', 251))).toBe('POSSIBLE');
  });

  it('end where an end is stated, and a later attestation opens another', () => {
    const ties = derive([
      { ...FIGHT, validFrom: '2014-01-01', validTo: '2014-06-10' },
      { ...FIGHT, attestedOn: '2014-08-01' },
    ]);
    expect(ties).toHaveLength(2);
    expect(best(ties, '2014-07-01')).toBe('LIKELY');
    expect(at(ties[1], '2014-06-09')).toBeNull();
  });

  it('begin anew where a start is stated after all that is certain', () => {
    const ties = derive([
      { ...FIGHT, attestedOn: '2014-01-01' },
      { ...FIGHT, validFrom: '2014-06-10' },
    ]);
    expect(ties.map(({ days }) => dates(days))).toEqual([
      [null, '2014-01-01', '2014-01-02', null],
      ['2014-06-10', '2014-06-10', '2014-06-11', null],
    ]);
    expect(dates(ties[0]?.possible ?? null)).toEqual([null, '2014-06-10']);
  });

  it('whose starts are 30 days apart disagree about one; 31 days apart they are two', () => {
    const tie = one([
      { ...FIGHT, validFrom: '2014-01-01' },
      { ...FIGHT, validFrom: '2014-01-31' },
    ]);
    expect(tie.contestedInTime).toBe(true);
    expect(dates(tie.days)).toEqual(['2014-01-01', '2014-01-01', '2014-02-01', null]);
    expect(
      derive([
        { ...FIGHT, validFrom: '2014-01-01' },
        { ...FIGHT, validFrom: '2014-02-01' },
      ]),
    ).toHaveLength(2);
  });

  it('whose ends are 30 days apart disagree about one', () => {
    const tie = one([
      { ...FIGHT, validFrom: '2013-01-01', validTo: '2014-01-01' },
      { ...FIGHT, validTo: '2014-01-31' },
    ]);
    expect([tie.contestedInTime, isoOf(tie.days[3])]).toEqual([true, '2014-01-31']);
  });

  it('of two truces in one month stay two: an end stands between the starts', () => {
    const truce = { type: 'PACT_WITH', qualifiers: { pact: 'truce' } } as const;
    const ties = derive([
      { ...truce, validFrom: '2014-01-01', validTo: '2014-01-10' },
      { ...truce, validFrom: '2014-01-20', validTo: '2014-01-30' },
    ]);
    expect(ties.map(({ contestedInTime }) => contestedInTime)).toEqual([false, false]);
    expect(best(ties, '2014-01-15')).toBeNull();
  });

  it('set a stated end aside that what is attested contradicts', () => {
    const tie = one([
      { ...FIGHT, validFrom: '2014-01-01', validTo: '2014-06-10' },
      { ...FIGHT, validFrom: '2014-01-01', validTo: '2014-12-01' },
    ]);
    expect([tie.contestedInTime, isoOf(tie.days[3])]).toEqual([true, '2014-12-01']);
  });

  it('of lineage are certain from their date on for ever', () => {
    const tie = one([{ type: 'SPLIT_FROM', validFrom: '2014-02' }]);
    expect([at(tie, '2014-01-31'), at(tie, '2014-02-01'), at(tie, '2014-02-28'), at(tie, '2040')]).toEqual([
      null,
      'POSSIBLE',
      'CERTAIN',
      'CERTAIN',
    ]);
  });
});
