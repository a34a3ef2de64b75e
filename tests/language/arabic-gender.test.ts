import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import { arabicGender } from '../../src/language/arabic-gender.ts';
import { seedActors } from '../support/seed-answers.ts';

/** Masculine (M) or feminine (F), as an editor would have it, for each name of the seed packs but those of persons. */
const genders = new Map(
  parse<{ name: string; gender: string }>(readFileSync(join(packageRoot(), 'tests/language/genders.csv')), {
    columns: true,
  }).map(({ name, gender }) => [name, gender]),
);

describe('the gender of a name, for a verb before it', () => {
  it('is right for every actor of the seed packs', () => {
    const named = seedActors.flatMap(({ label, kind }) => (label.ar === null ? [] : [{ text: label.ar, kind }]));
    expect(named.length).toBeGreaterThan(150);
    for (const name of named)
      expect([name.text, arabicGender(name)]).toEqual([
        name.text,
        name.kind === 'PERSON' ? 'M' : genders.get(name.text),
      ]);
  });

  it.each([
    ['جنوب السودان', 'M'],
    ['قطر', 'F'],
    ['تشاد', 'F'],
    ['اليمن', 'M'],
    ['لبنان', 'M'],
  ] as const)('of the state %s is %s', (text, gender) => {
    expect(arabicGender({ text, kind: 'STATE' })).toBe(gender);
  });

  it('of a man whose name ends as a feminine noun does is masculine', () => {
    expect(arabicGender({ text: 'أسامة بن لادن', kind: 'PERSON' })).toBe('M');
    expect(arabicGender({ text: 'نعمة قاسم', kind: 'PERSON' })).toBe('M');
  });
});
