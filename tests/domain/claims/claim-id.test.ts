import { describe, expect, it } from 'vitest';
import { claimId, evidenceId, hashOf } from '../../../src/domain/claims/claim-id.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../../../src/domain/ids.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import type { ClaimContent, Evidence } from '../../../src/domain/records.ts';

const claim: ClaimContent = {
  stance: 'ASSERTED',
  subject: 'iran' as ActorId,
  subjectAsStated: 'Tehran',
  type: 'SUPPORTS',
  object: 'hashd' as ActorId,
  objectAsStated: null,
  place: null,
  event: null,
  against: 'islamic-state' as ActorId,
  form: 'WEAPONS',
  about: null,
  qualifiers: [],
  validFrom: parsePartialDate('2014-07'),
  validTo: null,
  ongoing: true,
  attestedOn: null,
  assertedBy: 'iran' as ActorId,
  via: ['wire' as SourceId],
  source: 'report' as SourceId,
  credibility: 2,
  note: null,
};

const evidence: Evidence = {
  document: 'report' as SourceId,
  locator: 'p1:0-20',
  hash: 'a'.repeat(64),
  gloss: { en: 'Iran arms it.', ar: null },
};

describe("A claim's id", () => {
  it('is the start of the SHA-256 of its fields as JSON, as any other program would reckon it', () => {
    // printf '["ASSERTED","iran","Tehran",…,2,null]' | sha256sum | cut -c1-32
    expect(claimId(claim)).toBe('5f5c5dcaafa53a7db06abd15b84447b8');
  });

  it('is the same for the same content', () => {
    expect(claimId({ ...claim, validFrom: { ...parsePartialDate('2014-07') } })).toBe(claimId(claim));
  });

  it('does not know of evidence or ledger times', () => {
    const recorded = { ...claim, evidence: [evidence], recordedAt: '2026-11-22T00:00:00Z', id: 'x' };
    expect(claimId(recorded)).toBe(claimId(claim));
  });

  it('is another for another value in any field', () => {
    const others: readonly Partial<ClaimContent>[] = [
      { stance: 'ALLEGED' },
      { subject: 'iraq' as ActorId },
      { subjectAsStated: null },
      { type: 'OPPOSES' },
      { object: 'peshmerga' as ActorId },
      { objectAsStated: 'PMF' },
      { place: 'al-qaim' as PlaceId },
      { event: 'fall-of-al-qaim' as EventId },
      { against: null },
      { form: null },
      { about: 'oil' },
      { qualifiers: [{ key: 'degree', value: 'high' }] },
      { validFrom: parsePartialDate('[2014-07-01..2014-07-31]') },
      { validTo: parsePartialDate('2017') },
      { ongoing: false },
      { attestedOn: parsePartialDate('2015') },
      { assertedBy: null },
      { via: [] },
      { source: 'wire' as SourceId },
      { credibility: 3 },
      { note: 'a note' },
    ];
    expect(others).toHaveLength(Object.keys(claim).length);
    const ids = [claim, ...others.map((other) => ({ ...claim, ...other }))].map(claimId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps fields apart: the same text in another field is another claim', () => {
    const note = claimId({ ...claim, subjectAsStated: null, objectAsStated: 'Tehran' });
    expect(note).not.toBe(claimId(claim));
  });

  it('takes qualifiers and documents in the order given: whoever reads a claim sorts its qualifiers first', () => {
    const a = { key: 'basis', value: 'x' };
    const b = { key: 'post', value: 'y' };
    expect(claimId({ ...claim, qualifiers: [a, b] })).not.toBe(claimId({ ...claim, qualifiers: [b, a] }));
    const [wire, desk] = ['wire', 'desk'] as readonly string[] as readonly [SourceId, SourceId];
    expect(claimId({ ...claim, via: [wire, desk] })).not.toBe(claimId({ ...claim, via: [desk, wire] }));
  });
});

describe("A piece of evidence's id", () => {
  it('is made of document, locator and hash, not of our own words for it', () => {
    expect(evidenceId({ ...evidence, gloss: { en: null, ar: 'x' } })).toBe(evidenceId(evidence));
    expect(evidenceId({ ...evidence, locator: 'p1:0-21' })).not.toBe(evidenceId(evidence));
    expect(evidenceId({ ...evidence, hash: null })).not.toBe(evidenceId(evidence));
    expect(evidenceId({ ...evidence, document: 'wire' as SourceId })).not.toBe(evidenceId(evidence));
    expect(evidenceId(evidence)).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('A hash', () => {
  it('keeps its parts apart and has as many digits as asked', () => {
    expect(hashOf(['ab', 'c'], 20)).not.toBe(hashOf(['a', 'bc'], 20));
    expect(hashOf([null], 20)).not.toBe(hashOf(['null'], 20));
    expect(hashOf(['a'], 12)).toBe(hashOf(['a'], 32).slice(0, 12));
  });
});
