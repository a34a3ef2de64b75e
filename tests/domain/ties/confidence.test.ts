import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, countOrigins, originOf } from '../../../src/domain/ties/confidence.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { type Credibility, RELIABILITIES } from '../../../src/domain/ties/types.ts';
import { aClaim, aSource, aWorld, type PlainClaim } from '../../support/claims.ts';

const world = aWorld({
  a: { reliability: 'A' },
  b: { reliability: 'B' },
  c: { reliability: 'C' },
  d: { reliability: 'D' },
  e: { reliability: 'E' },
  f: { reliability: 'F' },
  none: {},
});
const claims = (...plain: readonly PlainClaim[]): readonly Claim[] =>
  plain.map((own) => aClaim({ attestedOn: '2015', ...own }));
const confidence = (...plain: readonly PlainClaim[]): number | null => confidenceOf(claims(...plain), world.findSource);

describe('the confidence of one claim', () => {
  it.each<[string, PlainClaim, number]>([
    ['A1', { source: 'a', credibility: 1 }, 0.9],
    ['B2', { source: 'b', credibility: 2 }, 0.56],
    ['C3', { source: 'c', credibility: 3 }, 0.3],
    ['D4', { source: 'd', credibility: 4 }, 0.12],
    ['E5', { source: 'e', credibility: 5 }, 0.02],
    ['F2, where reliability cannot be judged', { source: 'f', credibility: 2 }, 0.7],
    ['2 without a reliability', { source: 'none', credibility: 2 }, 0.7],
    ['B6, where credibility cannot be judged', { source: 'b', credibility: 6 }, 0.72],
    ['B without a credibility', { source: 'b' }, 0.72],
  ])('%s', (_, plain, expected) => {
    expect(confidence(plain)).toBe(expected);
  });

  it.each<[string, PlainClaim]>([
    ['F6', { source: 'f', credibility: 6 }],
    ['6 without a reliability', { source: 'none', credibility: 6 }],
    ['F without a credibility', { source: 'f' }],
    ['no grade at all', { source: 'none' }],
    ['a document that is not known', { source: 'unheard-of' }],
  ])('%s is null and never a middle value', (_, plain) => {
    expect(confidence(plain)).toBeNull();
  });

  it('is that of the least reliable document it came through', () => {
    expect(confidence({ source: 'a', via: ['d', 'b'], credibility: 1 })).toBe(0.36);
    expect(confidence({ source: 'a', via: ['f'], credibility: 1 })).toBe(0.9);
  });
});

describe('the confidence of several claims', () => {
  it('is that of independent witnesses: one less the product of their doubts', () => {
    expect(confidence({ source: 'b', credibility: 2 }, { source: 'c', credibility: 3 })).toBe(0.692);
    expect(
      confidence({ source: 'a', credibility: 1 }, { source: 'b', credibility: 2 }, { source: 'none', credibility: 3 }),
    ).toBe(0.978);
  });

  it('of one origin is that of the best', () => {
    expect(
      confidence(
        { assertedBy: 'iran', source: 'c', credibility: 3 },
        { assertedBy: 'iran', source: 'b', credibility: 2 },
      ),
    ).toBe(0.56);
  });

  it('does not count what was only published again', () => {
    expect(confidence({ source: 'b', credibility: 2 }, { source: 'a', via: ['b'], credibility: 2 })).toBe(0.56);
  });

  it('is left as it is by an origin without a grade', () => {
    expect(confidence({ source: 'b', credibility: 2 }, { source: 'none' }, { source: 'f', credibility: 6 })).toBe(0.56);
  });

  it('is null when none has a grade', () => {
    expect(confidence({ source: 'none' }, { source: 'f', credibility: 6 })).toBeNull();
    expect(confidence()).toBeNull();
  });

  it('is never quite 1, however many witnesses there are', () => {
    const many = Array.from({ length: 50 }, (_, i): PlainClaim => ({
      assertedBy: `witness-${i}`,
      source: 'a',
      credibility: 1,
    }));
    expect(confidence(...many)).toBe(0.9999);
  });
});

describe('confidence', () => {
  const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
  const aGrade = fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'none'),
    credibility: fc.option(fc.constantFrom<Credibility>(1, 2, 3, 4, 5, 6), { nil: undefined }),
    assertedBy: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }),
  });
  const plainOf = ({
    source,
    credibility,
    assertedBy,
  }: {
    source: string;
    credibility?: Credibility | undefined;
    assertedBy?: string | undefined;
  }): PlainClaim => ({
    source,
    ...(credibility === undefined ? {} : { credibility }),
    ...(assertedBy === undefined ? {} : { assertedBy }),
  });

  it('is never lowered by one more claim, does not depend on their order, and lies between 0 and 1', () => {
    let raised = 0;
    fc.assert(
      fc.property(fc.array(aGrade, { maxLength: 8 }), aGrade, (grades, more) => {
        const plain = grades.map(plainOf);
        const before = confidence(...plain);
        const after = confidence(...plain, plainOf(more));
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
        if (before !== null) expect(after).not.toBeNull();
        expect(confidence(...plain.toReversed())).toBe(before);
        if (after !== null) {
          expect(after).toBeGreaterThan(0);
          expect(after).toBeLessThan(1);
        }
        if ((after ?? 0) > (before ?? 0)) raised++;
      }),
      { seed, numRuns: 2000 },
    );
    console.log(`random grades: ENTENTE_SEED=${seed}, raised ${raised} of 2000`);
    expect(raised).toBeGreaterThan(0);
  });

  it('falls with every step of either grade', () => {
    const steps = RELIABILITIES.filter((grade) => grade !== 'F').map((grade) => grade.toLowerCase());
    const byReliability = steps.map((source) => confidence({ source, credibility: 1 }));
    const byCredibility = ([1, 2, 3, 4, 5] as const).map((credibility) => confidence({ source: 'a', credibility }));
    expect(byReliability).toEqual([0.9, 0.72, 0.54, 0.36, 0.18]);
    expect(byCredibility).toEqual([0.9, 0.7, 0.5, 0.3, 0.1]);
  });
});

describe('the number of origins', () => {
  it('of no claims is none', () => {
    expect(countOrigins([], world.findSource)).toBe(0);
  });

  const versions = aWorld({
    'atlas-1': { dataset: 'atlas', version: '1', reliability: 'B' },
    'atlas-2': { dataset: 'atlas', version: '2', reliability: 'A' },
    'other-1': { dataset: 'other', version: '1', reliability: 'B' },
    atlas: { reliability: 'B' },
    paper: { reliability: 'B' },
  });
  const count = (...plain: readonly PlainClaim[]): number => countOrigins(claims(...plain), versions.findSource);

  it('of two versions of one dataset is one, of two datasets two', () => {
    expect(count({ source: 'atlas-1' }, { source: 'atlas-2' })).toBe(1);
    expect(count({ source: 'atlas-1' }, { source: 'other-1' })).toBe(2);
    expect(count({ source: 'atlas-1' }, { source: 'atlas' })).toBe(2);
  });

  it('asks the document that a claim goes back to for its dataset, and an asserter before it', () => {
    expect(count({ source: 'paper', via: ['atlas-1'] }, { source: 'atlas-2' })).toBe(1);
    expect(count({ source: 'atlas-1', via: ['paper'] }, { source: 'atlas-2' })).toBe(2);
    expect(count({ source: 'atlas-1', assertedBy: 'un' }, { source: 'atlas-2', assertedBy: 'nato' })).toBe(2);
    expect(originOf(aClaim({ source: 'atlas-2', attestedOn: '2015' }), versions.findSource)).toBe('dataset:atlas');
  });

  it('weighs a dataset once, by its best claim', () => {
    const both = claims({ source: 'atlas-1', credibility: 2 }, { source: 'atlas-2', credibility: 2 });
    expect(confidenceOf(both, versions.findSource)).toBe(0.7);
    expect(confidenceOf(both, (id) => ({ ...aSource(id), reliability: 'B' }))).toBe(0.8064);
  });
});
