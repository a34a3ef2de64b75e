import { describe, expect, it } from 'vitest';
import { type Claim } from '../../../src/domain/records.ts';
import type { World } from '../../../src/domain/ties/derive.ts';
import { ANY_TIME } from '../../../src/domain/time/bounds.ts';
import { contestedAt, deniersAt } from '../../../src/domain/ties/certainty.ts';
import { aClaim, aWorld, fourDays, type PlainClaim, tieOf, tiesOf } from '../../support/claims.ts';

const supported = aClaim({ validFrom: '2014-06-29', validTo: '2016-01-01' });
const denial = (plain: PlainClaim = {}): Claim =>
  aClaim({ stance: 'DENIED', assertedBy: 'iran-foreign-ministry', source: 'statement', ...plain });
const isContested = (claims: readonly Claim[], world?: World): boolean => contestedAt(tieOf(claims, world), ANY_TIME);

describe('a denial that covers a tie', () => {
  const denied = denial({ validFrom: '2014', validTo: '2017' });

  it('makes it contested and names the denier', () => {
    const tie = tieOf([supported, denied]);
    expect([contestedAt(tie, ANY_TIME), tie.contestedInTime, deniersAt(tie, ANY_TIME)]).toEqual([
      true,
      false,
      ['iran-foreign-ministry'],
    ]);
    expect(tie.denials.map(({ claimId, denier }) => [claimId, denier])).toEqual([[denied.id, 'iran-foreign-ministry']]);
  });

  it('takes no certainty away, or every belligerent had a veto', () => {
    const [before, after] = [tieOf([supported]), tieOf([supported, denied])];
    expect({ ...after, denials: [] }).toEqual(before);
    expect(fourDays(after.bounds)).toEqual(['2014-06-29', '2014-06-29', '2016-01-01', '2016-01-01']);
  });

  it('names nobody when the document speaks for itself', () => {
    const tie = tieOf([supported, aClaim({ stance: 'DENIED', validFrom: '2014', validTo: '2017' })]);
    expect([contestedAt(tie, ANY_TIME), deniersAt(tie, ANY_TIME)]).toEqual([true, []]);
  });

  it('names each denier once, in order of id', () => {
    const tie = tieOf([
      supported,
      denial({ validFrom: '2015', validTo: '2016', assertedBy: 'russia' }),
      denial({ validFrom: '2015', validTo: '2017', assertedBy: 'russia' }),
      denial({ validFrom: '2015', validTo: '2016', assertedBy: 'iran' }),
    ]);
    expect([deniersAt(tie, ANY_TIME), tie.denials.length]).toEqual([['iran', 'russia'], 3]);
  });

  it('is not among the claims that the tie follows from, nor among its origins', () => {
    const tie = tieOf([supported, denied]);
    expect([tie.claimIds, tie.origins]).toEqual([[supported.id], 1]);
  });

  it('alone makes no tie', () => {
    expect(tiesOf([denied])).toEqual([]);
  });
});

describe('what a denial leaves open covers all:', () => {
  const against = aClaim({ validFrom: '2014-06-29', against: 'islamic-state', form: 'WEAPONS' });

  it('one without against or form covers the ties against anyone and of any form', () => {
    expect(isContested([against, denial({ attestedOn: '2015' })])).toBe(true);
    expect(isContested([supported, denial({ attestedOn: '2015' })])).toBe(true);
  });

  it('one of a form covers no other form, and not the tie without one', () => {
    expect(isContested([against, denial({ attestedOn: '2015', form: 'WEAPONS' })])).toBe(true);
    expect(isContested([against, denial({ attestedOn: '2015', form: 'TROOPS' })])).toBe(false);
    expect(isContested([supported, denial({ attestedOn: '2015', form: 'TROOPS' })])).toBe(false);
  });

  it('one against somebody covers nothing against another or against nobody named', () => {
    expect(isContested([against, denial({ attestedOn: '2015', against: 'islamic-state' })])).toBe(true);
    expect(isContested([against, denial({ attestedOn: '2015', against: 'nusra-front' })])).toBe(false);
    expect(isContested([supported, denial({ attestedOn: '2015', against: 'islamic-state' })])).toBe(false);
  });

  it('one about nothing in particular covers what is about something, and not the other way round', () => {
    const about = aClaim({ type: 'AT_ODDS_WITH', attestedOn: '2017-09', about: 'kurdistan-referendum' });
    const on = (plain: PlainClaim): Claim => denial({ type: 'AT_ODDS_WITH', attestedOn: '2017-09-25', ...plain });
    expect(isContested([about, on({})])).toBe(true);
    expect(isContested([about, on({ about: 'kurdistan-referendum' })])).toBe(true);
    expect(isContested([about, on({ about: 'kirkuk-oil' })])).toBe(false);
  });

  it('one without a pact covers every pact, one with a pact only that', () => {
    const pact = aClaim({
      type: 'PACT_WITH',
      validFrom: '2017-05-04',
      qualifiers: { pact: 'astana', role: 'guarantor' },
    });
    const of = (qualifiers: Readonly<Record<string, string>>): Claim =>
      denial({ type: 'PACT_WITH', attestedOn: '2017-06', qualifiers });
    expect(isContested([pact, of({})])).toBe(true);
    expect(isContested([pact, of({ pact: 'astana' })])).toBe(true);
    expect(isContested([pact, of({ pact: 'geneva' })])).toBe(false);
    expect(isContested([pact, of({ role: 'observer' })])).toBe(true);
  });

  it('but it covers no other type, and no other two actors', () => {
    expect(isContested([supported, denial({ attestedOn: '2015', type: 'COMMANDS' })])).toBe(false);
    expect(isContested([supported, denial({ attestedOn: '2015', object: 'iraq' })])).toBe(false);
    expect(isContested([supported, denial({ attestedOn: '2015', subject: 'syria', object: 'iran' })])).toBe(false);
  });

  it('of a symmetric type it covers the tie whichever way round it is said', () => {
    const allied = aClaim({ type: 'ALLIED_WITH', attestedOn: '2015' });
    expect(
      isContested([allied, denial({ type: 'ALLIED_WITH', subject: 'syria', object: 'iran', attestedOn: '2015' })]),
    ).toBe(true);
  });
});

describe('the days of a denial', () => {
  const statement = (publishedOn: string): World => aWorld({ statement: { publishedOn } });

  it('without a date are all those up to the date of its document', () => {
    expect(isContested([supported, denial()], statement('2017-11-03'))).toBe(true);
    expect(isContested([supported, denial()], statement('2015'))).toBe(true);
    expect(isContested([supported, denial()], statement('2014-06-28'))).toBe(false);
  });

  it('without a date include the date of its document itself', () => {
    expect(isContested([supported, denial()], statement('2014-06-29'))).toBe(true);
  });

  it('are all when neither it nor its document has a date', () => {
    expect(isContested([supported, denial()])).toBe(true);
  });

  it('that are over before the tie can have begun leave it uncontested', () => {
    expect(isContested([supported, denial({ validTo: '2014-06-29' })])).toBe(false);
    expect(isContested([supported, denial({ validTo: '2014-06' })])).toBe(true);
  });

  it('that come after the tie can have ended leave it uncontested', () => {
    expect(isContested([supported, denial({ validFrom: '2016-01-01' })])).toBe(false);
    expect(isContested([supported, denial({ attestedOn: '2016-01-01' })])).toBe(false);
    expect(isContested([supported, denial({ attestedOn: '2015-12-31' })])).toBe(true);
  });

  it('with only a start go on to the date of its document', () => {
    const later = aClaim({ validFrom: '2018-01-01' });
    expect(isContested([later, denial({ validFrom: '2013' })], statement('2017-12-31'))).toBe(false);
    expect(isContested([later, denial({ validFrom: '2013' })], statement('2018-01-01'))).toBe(true);
  });

  it('that are ongoing go on to the date of its document', () => {
    const later = aClaim({ validFrom: '2017-05-01' });
    expect(isContested([later, denial({ attestedOn: '2015' })], statement('2017-11-03'))).toBe(false);
    expect(isContested([later, denial({ attestedOn: '2015', ongoing: true })], statement('2017-11-03'))).toBe(true);
  });

  it('contest only the spell that they cover', () => {
    const again = aClaim({ validFrom: '2018-01-01' });
    expect(
      tiesOf([supported, again, denial({ attestedOn: '2018-02' })]).map((tie) => contestedAt(tie, ANY_TIME)),
    ).toEqual([false, true]);
  });

  it('contest a tie that is only possible too', () => {
    const tie = tieOf([aClaim({ stance: 'ALLEGED', attestedOn: '2015' }), denial({ attestedOn: '2015' })]);
    expect([tie.neverCertain, contestedAt(tie, ANY_TIME)]).toEqual([true, true]);
  });
});
