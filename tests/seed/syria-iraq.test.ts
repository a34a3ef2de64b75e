import { describe, expect, it } from 'vitest';
import { contestedAt, deniersAt } from '../../src/domain/ties/certainty.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import { questionOf } from '../../src/domain/time/question.ts';
import { derivePack, onDay, readSeed, spoken } from '../support/seed-packs.ts';

const pack = readSeed('syria-iraq-2011-2019');
const { ties, holdings } = derivePack(pack);
const claimOf = new Map(pack.claims.map((claim) => [claim.id, claim]));
const [hezbollah] = ties.filter((each) => spoken(each) === 'hezbollah SUPPORTS syrian-armed-forces TROOPS') as [Tie];
const contested = [...ties, ...holdings].filter((each) => contestedAt(each, ANY_TIME));

describe('Contested ties of Syria and Iraq', () => {
  it('name everybody who denied them, in order', () => {
    expect(contested.length).toBeGreaterThan(10);
    for (const each of contested) {
      const asserters = each.denials.flatMap(({ claimId }) => claimOf.get(claimId)?.assertedBy ?? []);
      expect(deniersAt(each, ANY_TIME)).toEqual([...new Set(asserters)].sort());
    }
  });

  it('without a denier are contested in time, or denied by a document that speaks for itself', () => {
    const nobody = contested.filter((each) => deniersAt(each, ANY_TIME).length === 0);
    const inVoice = nobody.filter((each) => !each.contestedInTime);
    for (const { denials } of inVoice) {
      expect(denials.length).toBeGreaterThan(0);
      expect(denials.map(({ claimId }) => claimOf.get(claimId)?.assertedBy)).toEqual(denials.map(() => null));
    }
    expect(inVoice.length).toBeLessThan(contested.length / 10);
  });

  it('rest on denials that are claims of their own, with evidence', () => {
    const denials = pack.claims.filter(({ stance }) => stance === 'DENIED');
    expect(denials.length).toBeGreaterThan(10);
    expect(denials.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it.each([
    ['hezbollah SUPPORTS syrian-armed-forces TROOPS', ['hassan-nasrallah']],
    ['iraq COOPERATES_WITH syria', ['nouri-al-maliki']],
    ['recep-tayyip-erdogan SUPPORTS islamic-state FUNDING', ['kurdistan-regional-government', 'turkey']],
    ['peoples-protection-units PART_OF kurdistan-workers-party', ['peoples-protection-units']],
  ])('are, among others, %s, denied by %s', (sentence, deniers) => {
    const found = ties.filter((each) => spoken(each) === sentence && contestedAt(each, ANY_TIME));
    expect(found.map((each) => deniersAt(each, ANY_TIME))).toEqual([deniers]);
  });

  it('lose no certainty by a denial: Hezbollah certainly fought for Syria on 14 May 2013', () => {
    expect(onDay(hezbollah, '2013-05-14')).toBe('CERTAIN');
    expect(deniersAt(hezbollah, questionOf({ validAt: '2013-05-14' }))).toEqual(['hassan-nasrallah']);
  });

  it('are contested only near the denial: what Nasrallah denied in October 2012 says nothing of 2014', () => {
    const days = ['2012-02-07', '2012-02-08', '2013-06-24', '2013-06-25', '2014-01-05'];
    expect(days.map((validAt) => contestedAt(hezbollah, questionOf({ validAt })))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(onDay(hezbollah, '2014-01-05')).toBe('LIKELY');
  });
});

describe('Actors of Syria and Iraq', () => {
  it('that have a name of their own are kept apart: the Nusra Front and HTS', () => {
    const lineage = ties.filter(({ object, subject }) => `${subject} ${object}` === 'nusra-front hayat-tahrir-al-sham');
    expect(lineage.map(({ type }) => type)).toContain('MERGED_INTO');
  });

  it('have no tie to themselves, and no tie is both of its ends’ opposite without a claim', () => {
    expect(ties.filter(({ subject, object }) => subject === object)).toEqual([]);
    expect(ties.filter(({ claimIds }) => claimIds.length === 0)).toEqual([]);
  });
});

describe('What a text says of a part, a plan or a person', () => {
  /** By the thirteen articles; what pages say is told by the words of a passage. */
  const ofArticles = pack.claims.filter(({ evidence }) =>
    evidence.every(({ locator }) => !locator.startsWith('text=')),
  );
  const said = (subject: string, type: string, other: string) =>
    ofArticles.filter(
      (claim) => claim.subject === subject && claim.type === type && (claim.object ?? claim.place) === other,
    );
  const degrees = (subject: string, place: string): readonly (readonly string[])[] =>
    said(subject, 'HOLDS', place).map(({ qualifiers }) => qualifiers.map(({ key, value }) => `${key}=${value}`));

  it.each([
    ['islamic-state', 'kobani-canton', [['degree=parts']]],
    ['peoples-protection-units', 'hasakah', [['degree=parts']]],
    ['pro-syrian-government-militias', 'hasakah', [['degree=parts']]],
    ['peoples-protection-units', 'qamishli', [['degree=parts']]],
    ['islamic-state', 'kobani-countryside', [['degree=parts'], ['degree=parts']]],
  ])('is not said of the whole: %s in %s', (subject, place, expected) => {
    expect(degrees(subject, place)).toEqual(expected);
  });

  it('so two who each held a part of Hasakah in August 2016 do not contest it', () => {
    const inAugust = holdings.filter(({ place, ...own }) => place === 'hasakah' && onDay(own, '2016-08-05') !== null);
    expect(inAugust.length).toBeGreaterThan(1);
    expect(inAugust.filter((each) => contestedAt(each, questionOf({ validAt: '2016-08-05' })))).toEqual([]);
  });

  it('is no end where a decision to end it was reported', () => {
    const foreign = said('central-intelligence-agency', 'SUPPORTS', 'syrian-opposition').filter(
      ({ source, note }) =>
        source.endsWith('foreign-involvement-in-the-syrian-civil-war') && note?.includes('decision'),
    );
    expect(foreign.map(({ form, validTo, attestedOn }) => [form, validTo, attestedOn?.text])).toEqual([
      ['TRAINING', null, '2017-07'],
      ['WEAPONS', null, '2017-07'],
    ]);
    const barzani = said('masoud-barzani', 'LEADS', 'kurdistan-regional-government');
    expect(barzani.map(({ validTo }) => validTo)).toEqual(barzani.map(() => null));
  });

  it('has the person who said it: the secretary of defence on deconfliction', () => {
    const june = said('united-states', 'PACT_WITH', 'russia').filter(
      ({ attestedOn }) => attestedOn?.text === '2017-06-27',
    );
    expect(june.map(({ assertedBy }) => assertedBy)).toEqual(['jim-mattis']);
  });

  it('is no attack on civilians where only deaths are counted', () => {
    const attacks = said('russia', 'ATTACKS_CIVILIANS', 'syrian-civilians').filter(({ stance }) => stance !== 'DENIED');
    expect(attacks.map(({ assertedBy, attestedOn }) => [assertedBy, attestedOn?.text])).toEqual([
      ['united-nations', '[2015-09..2020]'],
      ['amnesty-international', '2016-02'],
    ]);
  });
});
