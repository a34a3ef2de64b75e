import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, type PackFiles, tinyPack } from '../../support/pack-files.ts';

const issuesOf = (pack: PackFiles) => readPack(pack.files()).issues;

describe('Evidence', () => {
  const row = { source: 'evidence.csv', row: 2 };

  it('is had by every claim', () => {
    const { issues, claims } = readPack(tinyPack.drop('evidence.csv', 2).files());
    expect(issues).toEqual([
      issue({
        source: 'claims.csv',
        row: 2,
        field: 'key',
        value: 'arms',
        problem: 'a claim needs at least one row in evidence.csv',
      }),
    ]);
    expect(claims).toHaveLength(2);
  });

  it('has a SHA-256 in lower case, or none', () => {
    const problem = 'not a SHA-256 of 64 lower-case hexadecimal digits';
    const value = 'A'.repeat(64);
    expect(issuesOf(tinyPack.with('evidence.csv', 2, { hash: value }))).toEqual([
      issue({ ...row, field: 'hash', value, problem, suggestion: 'a'.repeat(64) }),
    ]);
    expect(issuesOf(tinyPack.with('evidence.csv', 2, { hash: 'abc' }))).toEqual([
      issue({ ...row, field: 'hash', value: 'abc', problem }),
    ]);
  });

  it('has six words of the place at most', () => {
    const words = (pack: PackFiles) => readPack(pack.files()).claims.flatMap(({ evidence }) => evidence[0]?.words);
    expect(words(tinyPack)[0]).toBeUndefined();
    const worded = tinyPack.with('evidence.csv', 2, { words: 'It was said' });
    expect(issuesOf(worded)).toEqual([]);
    expect(words(worded)[0]).toBe('It was said');
    const value = 'one two three four five six seven';
    expect(issuesOf(worded.with('evidence.csv', 2, { words: value }))).toEqual([
      issue({ ...row, field: 'words', value, problem: 'more than 6 words' }),
    ]);
  });

  it('has a locator', () => {
    expect(issuesOf(tinyPack.with('evidence.csv', 2, { locator: '' }))).toEqual([
      issue({ ...row, field: 'locator', problem: 'must not be empty' }),
    ]);
  });

  it('with an issue takes down a claim that has no other', () => {
    const bad = tinyPack.with('evidence.csv', 2, { hash: 'abc' });
    expect(readPack(bad.files()).claims).toHaveLength(2);
    const good = bad.add('evidence.csv', { claim: 'arms', document: 'wire', locator: 'p1:0-5' });
    expect(readPack(good.files()).claims[0]?.evidence.map(({ document }) => document)).toEqual(['wire']);
  });

  it('is given once for each claim', () => {
    const again = { claim: 'arms', document: 'report', locator: 'p1:0-20', hash: 'a'.repeat(64) };
    const { issues, claims } = readPack(tinyPack.add('evidence.csv', again).files());
    expect(issues).toEqual([
      issue({
        ...row,
        row: 5,
        field: 'locator',
        value: 'p1:0-20',
        problem: 'duplicate of line 2: the same evidence of the same claim',
      }),
    ]);
    expect(claims[0]?.evidence).toHaveLength(1);
  });
});
