import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;
const arms = (cells: Parameters<typeof tinyPack.with<'claims.csv'>>[2]) => tinyPack.with('claims.csv', 2, cells);

const where = { source: 'claims.csv', row: 2 };

describe('Qualifiers', () => {
  const qualifiersOf = (text: string) => readPack(arms({ qualifiers: text }).files()).claims[0]?.qualifiers;

  it('are sorted by key, then value', () => {
    expect(qualifiersOf('post=b; degree=x=y; post=a')).toEqual([
      { key: 'degree', value: 'x=y' },
      { key: 'post', value: 'a' },
      { key: 'post', value: 'b' },
    ]);
  });

  it('are pairs', () => {
    const problem = 'not a qualifier; write key=value; key=value';
    for (const [text, value] of [
      ['post', 'post'],
      ['=x', '=x'],
      ['post=', 'post='],
      ['post=a;', ''],
    ] as const)
      expect(issuesOf(arms({ qualifiers: text }))).toEqual([issue({ ...where, field: 'qualifiers', value, problem })]);
  });

  it('have keys of a closed list, and stand once', () => {
    expect(issuesOf(arms({ qualifiers: 'programe=x' }))).toEqual([
      issue({
        ...where,
        field: 'qualifiers',
        value: 'programe=x',
        problem:
          'no such qualifier; the keys are obligation, pact, post, programme, role, intensity, incompatibility, ' +
          'formality, degree, authority, mediator, over, basis',
        suggestion: 'programme',
      }),
    ]);
    expect(issuesOf(arms({ qualifiers: 'post=a; post=a' }))).toEqual([
      issue({ ...where, field: 'qualifiers', value: 'post=a; post=a', problem: 'the same qualifier is given twice' }),
    ]);
  });
});
