import { describe, expect, it } from 'vitest';
import type { PlainClaim } from '../support/claims.ts';
import { at, dates, daysAfter, derive, one } from '../support/oracle/hand-made.ts';
import { deniersIn, EVER, isContestedIn, runOf } from '../support/oracle/when.ts';
import { isAsked } from '../support/oracle/which-ties.ts';

/** What the design says of allegations, existence, holders and denials, checked against the oracle that follows its text. */
const FIGHT: PlainClaim = { subject: 'peoples-protection-units', type: 'FIGHTS', object: 'syria' };
const HOLDS = (subject: string, more: PlainClaim = {}): PlainClaim => ({
  type: 'HOLDS',
  subject,
  place: 'jarabulus',
  ...more,
});

describe('An allegation', () => {
  const alleged = (more: PlainClaim): PlainClaim => ({ ...FIGHT, stance: 'ALLEGED', ...more });

  it('alone makes a tie that is possible where it would be likely, and nowhere more', () => {
    const tie = one([alleged({ attestedOn: '2014-06-10' })]);
    expect([at(tie, '2014-06-10'), at(tie, daysAfter('2014-06-10', 250))]).toEqual(['POSSIBLE', 'POSSIBLE']);
    expect(at(tie, daysAfter('2014-06-10', 251))).toBeNull();
    expect([tie.neverCertain, tie.likely, tie.certain]).toEqual([true, null, []]);
  });

  it('of credibility 4 is one; of credibility 5 it makes no tie', () => {
    expect(one([{ ...FIGHT, credibility: 4, attestedOn: '2014' }]).neverCertain).toBe(true);
    expect(derive([{ ...FIGHT, credibility: 5, attestedOn: '2014' }])).toEqual([]);
  });

  it('widens only what is possible of a spell that its days meet', () => {
    const tie = one([
      { ...FIGHT, validFrom: '2014-01-01', validTo: '2014-03-01' },
      alleged({ validFrom: '2014-02-01', validTo: '2014-06-01' }),
    ]);
    expect([at(tie, '2014-02-28'), at(tie, '2014-03-01'), at(tie, '2014-06-01')]).toEqual([
      'CERTAIN',
      'POSSIBLE',
      null,
    ]);
    expect(dates(tie.days)).toEqual(['2014-01-01', '2014-01-01', '2014-03-01', '2014-03-01']);
    expect(tie.origins).toBe(1);
  });

  it('years away joins nothing', () => {
    const ties = derive([{ ...FIGHT, attestedOn: '2014-06-10' }, alleged({ attestedOn: '2018-06-10' })]);
    expect(ties.map(({ neverCertain }) => neverCertain)).toEqual([false, true]);
  });
});

describe('Existence', () => {
  it('lets nothing be possible before all exist, and is not shown', () => {
    const tie = one([{ ...FIGHT, attestedOn: '2014-06-10' }], {
      actors: {
        syria: { existsFrom: '1946' },
        'peoples-protection-units': { existsFrom: '2014-03-01', existsTo: '2014-08' },
      },
    });
    expect([at(tie, '2014-02-28'), at(tie, '2014-03-01'), at(tie, '2014-08-31'), at(tie, '2014-09-01')]).toEqual([
      null,
      'LIKELY',
      'LIKELY',
      null,
    ]);
    expect(dates(tie.days)).toEqual([null, '2014-06-10', '2014-06-11', null]);
  });

  it('leaves certain what of a vague time lies within', () => {
    const tie = one([{ ...FIGHT, attestedOn: '2014' }], { actors: { syria: { existsFrom: '2014-12-30' } } });
    expect([at(tie, '2014-12'), at(tie, '2014-12-30'), at(tie, '2014-12-29')]).toEqual(['CERTAIN', 'LIKELY', null]);
  });

  it('of those who never lived together leaves nothing', () => {
    const actors = { syria: { existsTo: '2000' }, 'peoples-protection-units': { existsFrom: '2004' } };
    expect(derive([{ ...FIGHT, attestedOn: '2014' }], { actors })).toEqual([]);
  });
});

describe('Who holds a place', () => {
  it('is bounded by who certainly holds it before and after', () => {
    const [is, turkey] = derive([
      HOLDS('islamic-state', { attestedOn: '2015-06-01' }),
      HOLDS('turkey', { attestedOn: '2016-08-24' }),
    ]);
    expect([at(is, '2016-08-23'), at(is, '2016-08-24'), at(is, '2018-06')]).toEqual(['LIKELY', null, null]);
    expect([at(turkey, '2015-06-01'), at(turkey, '2015-06-02'), at(turkey, '2018-06-01')]).toEqual([
      null,
      'LIKELY',
      'LIKELY',
    ]);
    expect([is, turkey].map((tie) => tie?.contested)).toEqual([false, false]);
    expect(dates(is?.days ?? null)).toEqual([null, '2015-06-01', '2015-06-02', null]);
  });

  it('is not likely to have been the Islamic State in Raqqa in 2010', () => {
    const tie = one([HOLDS('islamic-state', { place: 'raqqa', attestedOn: '2014-01-14' })]);
    expect(at(tie, '2010')).toBe('POSSIBLE');
    expect(at(tie, '2013-06-01')).toBe('LIKELY');
  });

  it('is bounded by who held it at some moment between two days', () => {
    const [, is] = derive([
      HOLDS('syria', { validTo: '[2013-03-02..2013-03-06]' }),
      HOLDS('islamic-state', { attestedOn: '[2014-01-03..2014-01-06]' }),
    ]);
    expect([at(is, '2012-06-01'), at(is, '2013-03-02'), at(is, '2013-03-03')]).toEqual([null, null, 'LIKELY']);
  });

  it('is contested where two are certain on one day, and neither bounds the other', () => {
    const ties = derive([
      HOLDS('islamic-state', { validFrom: '2014-01-01', attestedOn: '2016-01-01' }),
      HOLDS('turkey', { validFrom: '2015-06-01', attestedOn: '2017-01-01' }),
    ]);
    expect(ties.map(({ contestedInTime }) => contestedInTime)).toEqual([true, true]);
    expect(at(ties[0], '2016-06-01')).toBe('LIKELY');
  });

  it('is not bounded where a claim says that it is shared, or by its whole', () => {
    const both = [HOLDS('a', { attestedOn: '2015-06-01' }), HOLDS('b', { attestedOn: '2016-06-01' })] as const;
    const shared = derive([both[0], { ...both[1], qualifiers: { degree: 'shared' } }]);
    expect(at(shared[0], '2016-12-01')).toBe('LIKELY');
    const part = derive([...both, { type: 'PART_OF', subject: 'a', object: 'b', attestedOn: '2015' }]);
    expect(
      at(
        part.find(({ type, subject }) => type === 'HOLDS' && subject === 'a'),
        '2016-12-01',
      ),
    ).toBe('LIKELY');
  });

  it('holds it twice when another began to hold it between', () => {
    const ties = derive([
      HOLDS('syria', { attestedOn: '2013-01-01' }),
      HOLDS('syria', { attestedOn: '2015-01-01' }),
      HOLDS('islamic-state', { validFrom: '2014-01-01', validTo: '2014-11-01' }),
    ]);
    expect(ties.map(({ subject, certain }) => [subject, certain.map(dates)])).toEqual([
      ['syria', [['2013-01-01', '2013-01-02']]],
      ['islamic-state', [['2014-01-01', '2014-11-01']]],
      ['syria', [['2015-01-01', '2015-01-02']]],
    ]);
    expect([at(ties[0], '2013-12-31'), at(ties[0], '2014-01-01'), at(ties[2], '2014-10-31')]).toEqual([
      'LIKELY',
      null,
      null,
    ]);
  });

  it('goes for the leaders of one post too, and for no others', () => {
    const leads = (subject: string, attestedOn: string, post: string): PlainClaim => ({
      type: 'LEADS',
      subject,
      object: 'united-states',
      attestedOn,
      qualifiers: { post },
    });
    const [obama] = derive([leads('obama', '2016-12-01', 'president'), leads('trump', '2017-01-20', 'president')]);
    expect([at(obama, '2017-01-19'), at(obama, '2017-01-20')]).toEqual(['LIKELY', null]);
    const [first] = derive([leads('obama', '2016-12-01', 'president'), leads('tillerson', '2017-02-01', 'secretary')]);
    expect(at(first, '2017-03-01')).toBe('LIKELY');
  });
});

describe('A denial', () => {
  const denied = (more: PlainClaim): PlainClaim => ({ ...FIGHT, stance: 'DENIED', assertedBy: 'syria', ...more });
  const fought = { ...FIGHT, attestedOn: '2014-06-10' };

  it('contests the tie whose likely days it meets, and names the denier', () => {
    const tie = one([fought, denied({ attestedOn: '2014-09-01' })]);
    expect([tie.contested, tie.deniers, at(tie, '2014-06-10')]).toEqual([true, ['syria'], 'CERTAIN']);
  });

  it('five years later contests nothing', () => {
    expect(one([fought, denied({ attestedOn: '2019-06-10' })]).contested).toBe(false);
    expect(one([{ ...fought, attestedOn: '2017-11-03' }, denied({ attestedOn: '2012-06' })]).contested).toBe(false);
  });

  it('contests an allegation where it would be likely', () => {
    const alleged: PlainClaim = { ...fought, stance: 'ALLEGED' };
    expect(one([alleged, denied({ attestedOn: '2014-09-01' })]).contested).toBe(true);
    expect(one([alleged, denied({ attestedOn: '2015-09-01' })]).contested).toBe(false);
  });

  it('without a date covers what began by the date of its document', () => {
    const world = { sources: { paper: '2014-06-10', early: '2014-06-09' } };
    expect(one([fought, denied({ source: 'paper' })], world).contested).toBe(true);
    expect(one([fought, denied({ source: 'early' })], world).contested).toBe(false);
  });

  it('counts within the horizon of the day asked', () => {
    const tie = one([
      { ...FIGHT, validFrom: '2012-01-01', validTo: '2016-01-01' },
      denied({ attestedOn: '2012-03-01' }),
    ]);
    const isContested = (validAt: string): boolean => isContestedIn(tie, runOf({ validAt }));
    expect(isContestedIn(tie, EVER)).toBe(true);
    expect([isContested(daysAfter('2012-03-01', 250)), isContested(daysAfter('2012-03-01', 251))]).toEqual([
      true,
      false,
    ]);
    expect(deniersIn(tie, runOf({ validAt: '2015' }))).toEqual([]);
  });

  it('without a form covers all forms; with one, only that one', () => {
    const arms: PlainClaim = { type: 'SUPPORTS', form: 'WEAPONS', attestedOn: '2014-06-10' };
    expect(one([arms, { type: 'SUPPORTS', stance: 'DENIED', attestedOn: '2014-06-10' }]).contested).toBe(true);
    expect(one([arms, { ...arms, form: 'TROOPS', stance: 'DENIED' }]).contested).toBe(false);
  });
});

describe('The ends of a symmetric tie', () => {
  const fight = one([{ ...FIGHT, attestedOn: '2014-06-10' }]);
  const asked = (subject: string, object: string, partsOf: Readonly<Record<string, readonly string[]>> = {}): boolean =>
    isAsked(fight, { subject, object, includeParts: true }, undefined, (actor) => [actor, ...(partsOf[actor] ?? [])]);

  it('are subject and object either way, never one of them both', () => {
    expect(asked('syria', 'peoples-protection-units')).toBe(true);
    expect(asked('peoples-protection-units', 'syria')).toBe(true);
    expect(asked('syria', 'syria')).toBe(false);
    expect(asked('peoples-protection-units', 'peoples-protection-units')).toBe(false);
  });

  it('may be two parts of one actor', () => {
    expect(asked('all', 'all', { all: ['syria'] })).toBe(false);
    expect(asked('all', 'all', { all: ['syria', 'peoples-protection-units'] })).toBe(true);
  });
});
