import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, tinyPack } from '../../support/pack-files.ts';

const LINES = [
  'id: tiny',
  'title: A tiny pack',
  'version: 1',
  'description: What a tiny report says.',
  'licence: CC-BY-4.0',
  'compiledOn: 2026-11-22',
];

const readYaml = (content: string | Uint8Array | null) => readPack(tinyPack.raw('pack.yaml', content).files());
const withLine = (number: number, line: string) => readYaml(LINES.with(number - 1, line).join('\n'));
const of = (fields: Partial<Issue> & Pick<Issue, 'problem'>): Issue => issue({ source: 'pack.yaml', ...fields });

describe('pack.yaml', () => {
  it('may be folded over lines, begin with a byte order mark and require other packs', () => {
    const { pack, issues } = readYaml(
      `\ufeff${LINES.with(3, 'description: >-\n  one\n  two').join('\r\n')}\r\nrequires: [base, other-pack]\r\n`,
    );
    expect(issues).toEqual([]);
    expect(pack).toMatchObject({ id: 'tiny', description: 'one two', requires: ['base', 'other-pack'] });
  });

  it('is read as text: a year is a date, and no word becomes a truth value', () => {
    const { pack } = readYaml(LINES.with(1, 'title: no').with(5, 'compiledOn: 2026').join('\n'));
    expect(pack?.title).toBe('no');
    expect(pack?.compiledOn.text).toBe('2026');
  });

  it('must be there; without it the rest is read all the same', () => {
    const { pack, issues, claims } = readYaml(null);
    expect(pack).toBeNull();
    expect(issues).toEqual([of({ problem: 'the file is missing' })]);
    expect(claims).toHaveLength(3);
  });

  it('must be UTF-8 of at most 16 kB', () => {
    expect(readYaml(Uint8Array.from([0xff, 0xfe])).issues).toEqual([of({ problem: 'the file is not UTF-8' })]);
    expect(readYaml('['.repeat(100_000)).issues).toEqual([of({ problem: 'the file is bigger than 16 kB' })]);
  });

  it('must be YAML, of one document, with keys', () => {
    expect(readYaml('id: "tiny').issues).toEqual([of({ row: 1, problem: 'not YAML: Missing closing "quote' })]);
    expect(withLine(3, 'id: again').issues).toEqual([of({ row: 3, problem: 'not YAML: Map keys must be unique' })]);
    expect(readYaml('- tiny').issues).toEqual([of({ problem: 'not a list of key: value lines' })]);
    expect(readYaml('').issues).toEqual([of({ problem: 'not a list of key: value lines' })]);
    expect(readYaml(`${LINES.join('\n')}\n---\nid: two\n`).issues).toHaveLength(1);
    expect(withLine(1, 'id: !!js/regexp x').issues[0]?.problem).toBe(
      'not YAML: Unresolved tag: tag:yaml.org,2002:js/regexp',
    );
  });

  it('must have well-formed texts and keys: an escape may write half of a character', () => {
    const problem = 'has half of a character (a lone surrogate)';
    expect(withLine(2, String.raw`title: "A \ud83d"`).issues).toEqual([of({ row: 2, field: 'title', problem })]);
    expect(withLine(2, String.raw`"\ud83d": A`).issues).toEqual([of({ row: 2, problem })]);
    expect(withLine(6, String.raw`requires: ["\ud83d"]`).issues).toEqual([of({ row: 6, field: 'requires', problem })]);
    expect(withLine(2, String.raw`title: "A \ud83c\udff4"`).pack?.title).toBe('A 🏴');
  });

  it('must have every key but requires', () => {
    const { issues, pack } = readYaml('id: tiny\ntitle:\n');
    expect(pack).toBeNull();
    expect(issues.map(({ field }) => field)).toEqual(['title', 'version', 'description', 'licence', 'compiledOn']);
    expect(issues[0]).toEqual(of({ field: 'title', problem: 'the key is missing or has no value' }));
  });

  it('has no other key', () => {
    expect(readYaml([...LINES, 'license: MIT'].join('\n')).issues).toEqual([
      of({ row: 7, field: 'license', problem: 'no such key', suggestion: 'licence' }),
    ]);
  });

  it('has values of their kinds', () => {
    expect(withLine(1, 'id: Tiny Pack').issues).toEqual([
      of({
        row: 1,
        field: 'id',
        value: 'Tiny Pack',
        problem: 'not an id; an id is lower-case letters and digits in words joined by single hyphens',
        suggestion: 'tiny-pack',
      }),
    ]);
    expect(withLine(3, 'version: 1.0').issues).toEqual([
      of({ row: 3, field: 'version', value: '1.0', problem: 'not a whole number' }),
    ]);
    expect(withLine(6, 'compiledOn: 22 Nov 2026').issues).toMatchObject([{ row: 6, field: 'compiledOn' }]);
    expect(withLine(2, 'title: [a]').issues[0]).toEqual(of({ row: 2, field: 'title', problem: 'must be text' }));
    expect(withLine(2, 'title: *x').issues[0]).toMatchObject({ source: 'pack.yaml' });
    expect(readYaml([...LINES, 'requires: base'].join('\n')).issues).toEqual([
      of({ row: 7, field: 'requires', problem: 'not a list of pack ids' }),
    ]);
    expect(readYaml([...LINES, 'requires: [Base]'].join('\n')).issues).toEqual([
      of({ row: 7, field: 'requires', value: 'Base', problem: 'not a list of pack ids', suggestion: 'base' }),
    ]);
    expect(readYaml([...LINES, 'requires:'].join('\n')).issues).toEqual([]);
  });
});
