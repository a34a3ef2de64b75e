import { describe, expect, it } from 'vitest';
import { derivePack, onDay, readSeed, spoken } from '../support/seed-packs.ts';

const pack = readSeed('syria-iraq-2011-2019');
const { ties, holdings } = derivePack(pack);
const claimOf = new Map(pack.claims.map((claim) => [claim.id, claim]));
const contested = [...ties, ...holdings].filter((own) => own.contested);

describe('Contested ties of Syria and Iraq', () => {
  it('name everybody who denied them, in order', () => {
    expect(contested.length).toBeGreaterThan(10);
    for (const { deniers, denialIds } of contested) {
      const asserters = denialIds.flatMap((id) => claimOf.get(id)?.assertedBy ?? []);
      expect(deniers).toEqual([...new Set(asserters)].sort());
    }
  });

  it('without a denier are contested in time, or denied by a document that speaks for itself', () => {
    const nobody = contested.filter(({ deniers }) => deniers.length === 0);
    const inVoice = nobody.filter((own) => !own.contestedInTime);
    for (const { denialIds } of inVoice) {
      expect(denialIds.length).toBeGreaterThan(0);
      expect(denialIds.map((id) => claimOf.get(id)?.assertedBy)).toEqual(denialIds.map(() => null));
    }
    expect(nobody.length).toBeLessThan(contested.length / 3);
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
    const found = ties.filter((own) => spoken(own) === sentence && own.contested);
    expect(found.map((own) => own.deniers)).toEqual([deniers]);
  });

  it('lose no certainty by a denial: Hezbollah certainly fought for Syria in March 2013', () => {
    const [tie] = ties.filter((own) => spoken(own) === 'hezbollah SUPPORTS syrian-armed-forces TROOPS');
    expect(tie && onDay(tie, '2013-03-15')).toBe('CERTAIN');
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
