import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimId } from '../../../src/domain/claims/claim-id.ts';
import type { PartialDate } from '../../../src/domain/time/partial-date.ts';
import type { ClaimContent } from '../../../src/domain/records.ts';

/** As anybody would write it, by JSON.stringify and SHA-256 alone. */
const plainId = (claim: ClaimContent): string => {
  const dateOf = (date: PartialDate | null): string | null => date?.text ?? null;
  const json = JSON.stringify([
    ...[claim.stance, claim.subject, claim.subjectAsStated, claim.type, claim.object, claim.objectAsStated],
    ...[claim.place, claim.event, claim.against, claim.form, claim.about],
    claim.qualifiers.map(({ key, value }) => [key, value]),
    ...[dateOf(claim.validFrom), dateOf(claim.validTo), claim.ongoing, dateOf(claim.attestedOn)],
    ...[claim.assertedBy, claim.via, claim.source, claim.credibility, claim.note],
  ]);
  return createHash('sha256').update(json).digest('hex').slice(0, 32);
};

/** Plain words, every character of ASCII, any letter of any script, half a surrogate pair, and now and then a long text. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z0-9-]{0,20}$/) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)) }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  },
  { weight: 1, arbitrary: fc.integer({ min: 3_600, max: 4_200 }).map((count) => 'x'.repeat(count)) },
);
const maybe = fc.option(text, { freq: 2 });
const date = fc.option(
  text.map((own): PartialDate => ({ text: own, first: 0, last: 0, isDay: true })),
  { freq: 2 },
);

const claim = fc.record({
  stance: text,
  subject: text,
  subjectAsStated: maybe,
  type: text,
  object: maybe,
  objectAsStated: maybe,
  place: maybe,
  event: maybe,
  against: maybe,
  form: maybe,
  about: maybe,
  qualifiers: fc.array(fc.record({ key: text, value: text }), { maxLength: 3 }),
  validFrom: date,
  validTo: date,
  ongoing: fc.boolean(),
  attestedOn: date,
  assertedBy: maybe,
  via: fc.array(text, { maxLength: 3 }),
  source: text,
  credibility: fc.option(fc.integer({ min: 1, max: 6 })),
  note: maybe,
}) as fc.Arbitrary<unknown> as fc.Arbitrary<ClaimContent>;

/** Every field short and plain, as nearly all claims are. */
const plainClaim = fc.tuple(claim, fc.stringMatching(/^[ -~]{0,12}$/)).map(([own, word]): ClaimContent => {
  const plain = (value: unknown): unknown => (typeof value === 'string' ? word : value);
  const entries = Object.entries({
    ...own,
    qualifiers: [{ key: word, value: word }],
    via: [own.source, word].map(plain),
  });
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)])) as unknown as ClaimContent;
});

describe("A claim's id", () => {
  it('is that of JSON.stringify, whatever its texts are', () => {
    fc.assert(
      fc.property(claim, (own) => {
        expect(claimId(own)).toBe(plainId(own));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is that of JSON.stringify when they are plain', () => {
    fc.assert(
      fc.property(plainClaim, (own) => {
        expect(claimId(own)).toBe(plainId(own));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is that of JSON.stringify at every length of the whole', () => {
    const base = fc.sample(plainClaim, { numRuns: 1, seed: 7 })[0] as ClaimContent;
    for (let count = 3_500; count < 4_300; count++) {
      const own = { ...base, note: 'y'.repeat(count) };
      expect(claimId(own)).toBe(plainId(own));
    }
  });
});
