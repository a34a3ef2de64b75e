import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { evidenceCount } from '../../../src/domain/claims/evidence-count.ts';
import type { ActorId, SourceId } from '../../../src/domain/ids.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import { foreignRecord } from '../../../src/loaders/import/actor-names.ts';
import { BLANK, Collector } from '../../../src/loaders/import/collector.ts';
import { IssueLog } from '../../../src/loaders/import/issue-log.ts';
import { rowEvidence } from '../../../src/loaders/import/row-evidence.ts';

it('An actor with several numbers in a data set keeps them all, in one batch and over several', () => {
  const collector = new Collector(new IssueLog());
  const add = (id: string) =>
    collector.actor(foreignRecord('red-band' as ActorId, 'ARMED_GROUP', 'Red Band', [], [{ scheme: 'mmp', id }]));
  const idsOfBatch = () => collector.take().actors.map(({ externalIds }) => externalIds.map(({ id }) => id));
  ['1', '2', '2', '1'].forEach(add);
  expect(idsOfBatch()).toEqual([['1', '2']]);
  add('1');
  expect(idsOfBatch()).toEqual([]);
  add('3');
  expect(idsOfBatch()).toEqual([['3']]);
});

describe('Evidence of a claim past the bound', () => {
  const row = (line: number) => rowEvidence('table' as SourceId, 't.csv', { line, bytes: `row ${line}` }, '');
  const content = {
    ...BLANK,
    subject: 'red-band' as ActorId,
    type: 'FIGHTS',
    object: 'blue-band' as ActorId,
    attestedOn: parsePartialDate('2014'),
    source: 'table' as SourceId,
  } as const;
  /** @param sizes how many rows come with each time that the claim is made */
  const gathered = (sizes: readonly number[], most?: number) => {
    const collector = new Collector(new IssueLog(), most);
    let line = 2;
    for (const size of sizes) {
      const rows = Array.from({ length: size }, (_, at) => row(line + at));
      expect(collector.claim(content, rows, { file: 't.csv', line })).toBe(true);
      line += size;
    }
    return collector.take().claims.map(({ evidence }) => evidence);
  };

  it('is one last piece: how many rows, the first and the last, and the hash of their hashes', () => {
    const [evidence = []] = gathered([10], 4);
    const rest = [5, 6, 7, 8, 9, 10, 11].map(row);
    expect(evidence).toEqual([
      ...[2, 3, 4].map(row),
      {
        document: 'table',
        locator: 'rows=7 from t.csv:5 to t.csv:11',
        hash: hash('sha256', rest.map((own) => `${own.hash}\n`).join('')),
        gloss: { en: null, ar: null },
      },
    ]);
    expect([evidence.length, evidenceCount(evidence)]).toEqual([4, 10]);
  });

  it('is the same whether the rows come at once, one by one or in parts', () => {
    const once = gathered([10], 4);
    for (const sizes of [Array<number>(10).fill(1), [4, 6], [5, 5], [3, 1, 6]])
      expect(gathered(sizes, 4)).toEqual(once);
  });

  it('begins after the bound, and one row that is given again is one', () => {
    expect(gathered([4], 4)).toEqual([[2, 3, 4, 5].map(row)]);
    const collector = new Collector(new IssueLog(), 2);
    for (const line of [2, 2, 3, 3, 4, 4, 5, 5]) collector.claim(content, [row(line)], { file: 't.csv', line });
    expect(collector.take().claims[0]?.evidence.map(({ locator }) => locator)).toEqual([
      't.csv:2',
      'rows=3 from t.csv:3 to t.csv:5',
    ]);
  });

  it('of 100,000 rows that come one by one takes a moment', () => {
    const [evidence = []] = gathered(Array<number>(100_000).fill(1));
    expect([evidence.length, evidenceCount(evidence)]).toEqual([200, 100_000]);
  }, 20_000);
});
