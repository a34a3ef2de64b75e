import { describe, expect, it } from 'vitest';
import { claimProblems } from '../../../src/domain/claims/claim-rules.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../../../src/domain/ids.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import type { ClaimContent } from '../../../src/domain/records.ts';

const actor = (id: string) => id as ActorId;
const place = 'al-qaim' as PlaceId;
const event = 'fall-of-al-qaim' as EventId;
const date = parsePartialDate;
const publishedOn = date('2017-11-05');

/** Iran arms the PMF against the Islamic State, from 2014-07. */
const support: ClaimContent = {
  stance: 'ASSERTED',
  subject: actor('iran'),
  subjectAsStated: null,
  type: 'SUPPORTS',
  object: actor('hashd'),
  objectAsStated: null,
  place: null,
  event: null,
  against: actor('islamic-state'),
  form: 'WEAPONS',
  about: null,
  qualifiers: [],
  validFrom: date('2014-07'),
  validTo: null,
  ongoing: false,
  attestedOn: null,
  assertedBy: null,
  via: [],
  source: 'report' as SourceId,
  credibility: null,
  note: null,
};
const plain: ClaimContent = { ...support, against: null, form: null };
const holds: ClaimContent = { ...plain, type: 'HOLDS', object: null, place };
const tookPart: ClaimContent = { ...plain, type: 'TOOK_PART', object: null, event };

const problems = (
  base: ClaimContent,
  changes: Partial<ClaimContent>,
  published: typeof publishedOn | null = publishedOn,
) => claimProblems({ ...base, ...changes }, published);

const dates = (changes: Partial<Pick<ClaimContent, 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing'>>) => ({
  validFrom: null,
  validTo: null,
  attestedOn: null,
  ongoing: false,
  ...changes,
});

describe('A claim', () => {
  it('stands when it keeps every rule', () => {
    for (const claim of [support, holds, tookPart]) expect(claimProblems(claim, publishedOn)).toEqual([]);
  });

  it('of a tie has an object, and neither place nor event', () => {
    expect(problems(plain, { object: null })).toEqual([
      { field: 'object', value: null, problem: 'a SUPPORTS claim needs an object actor' },
    ]);
    expect(problems(plain, { place })).toEqual([
      { field: 'place', value: 'al-qaim', problem: 'only a HOLDS claim has a place, not SUPPORTS' },
    ]);
    expect(problems(plain, { event })).toEqual([
      { field: 'event', value: 'fall-of-al-qaim', problem: 'only a TOOK_PART claim has an event, not SUPPORTS' },
    ]);
  });

  it('of a holding has a place, and neither object nor event', () => {
    expect(problems(holds, { place: null })).toEqual([
      { field: 'place', value: null, problem: 'a HOLDS claim needs a place' },
    ]);
    expect(problems(holds, { object: actor('iraq') })).toEqual([
      { field: 'object', value: 'iraq', problem: 'a HOLDS claim has no object actor' },
    ]);
    expect(problems(holds, { event })).toEqual([
      { field: 'event', value: 'fall-of-al-qaim', problem: 'a HOLDS claim has no event' },
    ]);
  });

  it('of having taken part has an event, and neither object nor place', () => {
    expect(problems(tookPart, { event: null })).toEqual([
      { field: 'event', value: null, problem: 'a TOOK_PART claim needs an event' },
    ]);
    expect(problems(tookPart, { object: actor('iraq') })).toEqual([
      { field: 'object', value: 'iraq', problem: 'a TOOK_PART claim has no object actor' },
    ]);
    expect(problems(tookPart, { place })).toEqual([
      { field: 'place', value: 'al-qaim', problem: 'a TOOK_PART claim has no place; its event has' },
    ]);
  });

  it('names two different actors', () => {
    expect(problems(plain, { object: actor('iran') })).toEqual([
      { field: 'object', value: 'iran', problem: 'subject and object are the same actor' },
    ]);
  });

  it('names a third actor that it is against, if any', () => {
    const problem = 'against must be a third actor, neither subject nor object';
    expect(problems(support, { against: actor('iran') })).toEqual([{ field: 'against', value: 'iran', problem }]);
    expect(problems(support, { against: actor('hashd') })).toEqual([{ field: 'against', value: 'hashd', problem }]);
    expect(problems(holds, { against: actor('iraq') })).toEqual([
      { field: 'against', value: 'iraq', problem: 'a HOLDS claim is not against anyone' },
    ]);
    expect(problems(tookPart, { against: actor('iraq') })).toEqual([
      { field: 'against', value: 'iraq', problem: 'a TOOK_PART claim is not against anyone' },
    ]);
  });

  it('has a form only when it is of support', () => {
    expect(problems(plain, { type: 'FIGHTS', form: 'TROOPS' })).toEqual([
      { field: 'form', value: 'TROOPS', problem: 'only a SUPPORTS claim has a form, not FIGHTS' },
    ]);
    expect(problems(plain, { form: 'TROOPS' })).toEqual([]);
  });

  it('of being at odds says what about, as a slug', () => {
    expect(problems(plain, { type: 'AT_ODDS_WITH' })).toEqual([
      {
        field: 'about',
        value: null,
        problem: 'an AT_ODDS_WITH claim needs what it is about: an event, an issue or a policy',
      },
    ]);
    expect(problems(plain, { type: 'AT_ODDS_WITH', about: 'kurdish-referendum-2017' })).toEqual([]);
    expect(problems(plain, { about: 'the referendum' })).toEqual([
      {
        field: 'about',
        value: 'the referendum',
        problem: 'about must be an id: lower-case words joined by hyphens',
      },
    ]);
  });

  it('has a date, unless it denies', () => {
    expect(problems(plain, dates({}))).toEqual([
      { field: 'validFrom', value: null, problem: 'a claim needs one of validFrom, validTo, attestedOn, ongoing' },
    ]);
    expect(problems(plain, { ...dates({}), stance: 'DENIED' })).toEqual([]);
    for (const one of [{ validFrom: date('2015') }, { validTo: date('2015') }, { attestedOn: date('2015') }])
      expect(problems(plain, dates(one))).toEqual([]);
  });

  it('that is only ongoing needs a document with a date, even when it denies', () => {
    const ongoing = dates({ ongoing: true });
    const problem = [
      { field: 'ongoing', value: 'true', problem: 'ongoing needs a document that has a date, and its has none' },
    ];
    expect(problems(plain, ongoing)).toEqual([]);
    expect(problems(plain, ongoing, null)).toEqual(problem);
    expect(problems(plain, { ...ongoing, stance: 'DENIED' }, null)).toEqual(problem);
    expect(problems(plain, dates({ ongoing: true, validFrom: date('2015') }), null)).toEqual([]);
  });

  it('ends after it starts, and after it was attested', () => {
    const refused = (changes: Parameters<typeof dates>[0]) => problems(plain, dates(changes)).map(({ field }) => field);
    expect(problems(plain, dates({ validFrom: date('2015-03-01'), validTo: date('2015-03-01') }))).toEqual([
      {
        field: 'validTo',
        value: '2015-03-01',
        problem: 'the end is not after the start, or not after the day it is said to have held',
      },
    ]);
    expect(refused({ validFrom: date('2015-03-01'), validTo: date('2015-03-02') })).toEqual([]);
    expect(refused({ validFrom: date('2015-03'), validTo: date('2015-03') })).toEqual([]);
    expect(refused({ validFrom: date('2015-03'), validTo: date('2015-02') })).toEqual(['validTo']);
    expect(refused({ validFrom: date('2015'), validTo: date('[..2014-12]') })).toEqual(['validTo']);
    expect(refused({ attestedOn: date('2015-03-01'), validTo: date('2015-03-01') })).toEqual(['validTo']);
    expect(refused({ attestedOn: date('2015'), validTo: date('2015-03-01') })).toEqual([]);
    expect(refused({ ongoing: true, validTo: date('2017-11-05') })).toEqual(['validTo']);
    expect(refused({ ongoing: true, validTo: date('2017-11-06') })).toEqual([]);
  });

  it('of a split, merger or succession has no end', () => {
    for (const type of ['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'] as const)
      expect(problems(plain, { type, validTo: date('2016') })).toEqual([
        { field: 'validTo', value: '2016', problem: `${type} begins on its date and never ends` },
      ]);
    expect(problems(plain, { type: 'SUCCEEDS' })).toEqual([]);
  });

  it('has a whole number from 1 to 6 as its credibility', () => {
    for (const credibility of [1, 2, 3, 4, 5, 6, null] as const) expect(problems(plain, { credibility })).toEqual([]);
    for (const wrong of [0, 7, 2.5, Number.NaN])
      expect(problems(plain, { credibility: wrong as unknown as 1 })).toEqual([
        { field: 'credibility', value: String(wrong), problem: 'credibility is a whole number from 1 to 6' },
      ]);
  });

  it('tells every rule it breaks, in a fixed order', () => {
    const broken = { object: actor('iran'), against: actor('iran'), place, form: 'TROOPS', ...dates({}) } as const;
    expect(problems(plain, { ...broken, type: 'FIGHTS' }).map(({ field }) => field)).toEqual([
      'place',
      'object',
      'against',
      'form',
      'validFrom',
    ]);
  });
});
