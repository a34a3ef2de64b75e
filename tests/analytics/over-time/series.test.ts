import { describe, expect, it } from 'vitest';
import { listCampSwitches, listFlips } from '../../../src/analytics/over-time/realignments.ts';
import { listStretches, toSeries } from '../../../src/analytics/over-time/stretches.ts';
import { type ProjectedTie, projectTies } from '../../../src/analytics/signed/projection.ts';
import { printedSeed, randomFrom } from '../../support/sides/random-graphs.ts';

describe('A series over time', () => {
  const ties = [
    { id: 'a', from: 0, to: 10 },
    { id: 'b', from: 5, to: 20 },
    { id: 'c', from: 30, to: 40 },
  ];

  it('has stretches that begin where validity changes, and says what began and ended', () => {
    const said = listStretches(ties, 2, 30).map(({ from, to, ties: held, began, ended }) => [
      from,
      to,
      ...[held, began, ended].map((list) => list.map(({ id }) => id).join('')),
    ]);
    expect(said).toEqual([
      [2, 5, 'a', '', ''],
      [5, 10, 'ab', 'b', ''],
      [10, 20, 'b', '', 'a'],
      [20, 30, '', '', 'b'],
    ]);
    expect(listStretches(ties, 5, 5)).toEqual([]);
  });

  it('joins stretches whose values are alike, and measures each once', async () => {
    const asked: number[] = [];
    const series = await toSeries(
      listStretches(ties, 0, 30),
      ({ from, ties: held }) => {
        asked.push(from);
        return Math.min(held.length, 1);
      },
      (one, other) => one === other,
    );
    expect(asked).toEqual([0, 5, 10, 20]);
    expect(series).toEqual([
      { from: 0, to: 20, value: 1 },
      { from: 20, to: 30, value: 0 },
    ]);
  });

  it('of random ties has on each day the ties that hold on it', () => {
    const random = randomFrom(printedSeed('stretches of random ties'));
    for (let each = 0; each < 5_000; each++) {
      const some = Array.from({ length: Math.floor(random() * 6) }, () => {
        const from = Math.floor(random() * 12);
        return { from, to: from + Math.floor(random() * 8) };
      });
      const stretches = listStretches(some, 3, 12);
      for (let day = 3; day < 12; day++) {
        const own = stretches.filter(({ from, to }) => from <= day && day < to);
        expect(own.map(({ ties: held }) => held)).toEqual([some.filter(({ from, to }) => from <= day && day < to)]);
      }
    }
  });
});

describe('Realignments', () => {
  const tie = (id: string, subject: string, object: string, sign: -1 | 1): ProjectedTie => ({
    id,
    subject,
    object,
    sign,
    origins: ['o'],
    lastDay: null,
  });

  it('are dyads whose sign turned, with the ties of both times', () => {
    const before = projectTies([tie('1', 'turkey', 'russia', -1), tie('2', 'iran', 'russia', 1)], 'NET_OF_CLAIMS');
    const after = projectTies(
      [tie('3', 'russia', 'turkey', 1), tie('2', 'iran', 'russia', 1), tie('4', 'iran', 'turkey', 1)],
      'NET_OF_CLAIMS',
    );
    expect(listFlips(before, after)).toEqual([
      { actors: ['russia', 'turkey'], before: -1, after: 1, tiesBefore: ['1'], tiesAfter: ['3'] },
    ]);
    expect(listFlips(after, after)).toEqual([]);
  });

  it('are actors in another camp than before, whatever numbers camps have', () => {
    const before = new Map([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', 1],
      ['e', 1],
      ['gone', 1],
    ]);
    const renamed = new Map([...before].map(([actor, camp]) => [actor, 7 - camp] as const));
    expect(listCampSwitches(before, renamed)).toEqual([]);
    const after = new Map([
      ['a', 1],
      ['b', 1],
      ['c', 0],
      ['d', 0],
      ['e', 0],
      ['new', 1],
    ]);
    expect(listCampSwitches(before, after)).toEqual([{ actor: 'c', left: ['a', 'b'], joined: ['d', 'e'] }]);
  });
});
