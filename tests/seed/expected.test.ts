import { describe, expect, it } from 'vitest';
import { EXPECTED_KINDS, isAnswered, readExpected, saidInstead } from '../support/expected.ts';
import { seedGraph } from '../support/seed-graph.ts';

const graph = seedGraph();
const expected = readExpected();

const AT_LEAST = { DYAD: 400, HOLDING: 100, EVENT: 60, LEADER: 60 } as const;

describe('What somebody who knows these wars expects', () => {
  it.each(EXPECTED_KINDS)('is written down, each row once: %s', (kind) => {
    const rows = expected.filter((row) => row.kind === kind);
    const keys = rows.map(({ a, b, sign, from }) => [a, b, sign, from].join(' '));
    expect(rows.length).toBeGreaterThanOrEqual(AT_LEAST[kind]);
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
    expect(rows.filter(({ readers }) => !['1', '2', '1 2'].includes(readers))).toEqual([]);
  });

  /** The goal is 95 of 100. */
  it.each([
    ['DYAD', 0.95],
    ['HOLDING', 0.95],
    ['EVENT', 0.95],
    ['LEADER', 0.95],
  ] as const)('by both readers is answered in the middle of its years: %s, in %d of all cases', (kind, share) => {
    const rows = expected.filter((row) => row.kind === kind && row.readers === '1 2');
    const answered = rows.filter((row) => isAnswered(graph, row));
    expect(rows.length).toBeGreaterThan(50);
    expect(answered.length / rows.length).toBeGreaterThanOrEqual(share);
  });

  it('is answered or explained, and not both', () => {
    const wrong = expected.filter((row) => isAnswered(graph, row) === (row.notStated !== ''));
    expect(wrong.map((row) => `${row.kind} ${row.a} ${row.b}: ${saidInstead(graph, row)}`)).toEqual([]);
  });
});
