import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import { capitalised, english } from '../../src/language/english-names.ts';
import { seedActors } from '../support/seed-answers.ts';

/** What an editor would write inside a sentence, for each organisation of the seed packs; persons are judged by kind. */
const said = new Map(
  parse<{ name: string; inside: string }>(readFileSync(join(packageRoot(), 'tests/language/names-inside.csv')), {
    columns: true,
  }).map(({ name, inside }) => [name, inside]),
);

const STATES_WITH_THE = ['Netherlands', 'Philippines', 'United Arab Emirates', 'United Kingdom', 'United States'];

const expected = (name: string, kind: string): string | undefined => {
  if (kind === 'PERSON') return name;
  if (kind === 'STATE') return STATES_WITH_THE.includes(name) ? `the ${name}` : name;
  return said.get(name);
};

describe('a name has its article in English', () => {
  it('for every actor of the seed packs', () => {
    expect(seedActors.length).toBeGreaterThan(150);
    for (const { label, kind } of seedActors)
      expect([label.en, english(label.en)]).toEqual([label.en, expected(label.en, kind)]);
  });

  it.each([
    ['PYD', 'the PYD'],
    ['YPG', 'the YPG'],
    ['PKK', 'the PKK'],
    ['ISIS', 'ISIS'],
    ['NATO', 'NATO'],
    ['Bahamas', 'the Bahamas'],
    ['Soviet Union', 'the Soviet Union'],
    ['Democratic Republic of the Congo', 'the Democratic Republic of the Congo'],
    ['Georgia', 'Georgia'],
    ['State of Palestine', 'the State of Palestine'],
  ])('%s: %s', (name, said) => {
    expect(english(name)).toBe(said);
  });

  it('and begins large at the start of a sentence', () => {
    expect(capitalised(english('Syrian Democratic Forces'))).toBe('The Syrian Democratic Forces');
    expect(capitalised(english('Civilians in Syria'))).toBe('Civilians in Syria');
    expect(capitalised(english('Al-Qaeda in Iraq'))).toBe('Al-Qaeda in Iraq');
  });
});
