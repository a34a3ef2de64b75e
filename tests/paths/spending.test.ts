import { describe, expect, it } from 'vitest';
import { askPort, written } from '../support/ask-paths.ts';
import { MemoryNeighbours, tiesOf } from '../support/memory-neighbours.ts';

const graph = (...ties: readonly string[]): MemoryNeighbours => new MemoryNeighbours(tiesOf(...ties));

const LEAVES = Array.from({ length: 5_000 }, (_, i) => `hub~leaf-${String(i)}`);

describe('questions put to the graph', () => {
  it('are one for a direct tie that is all there is', async () => {
    const port = graph('s>t');
    expect(written(await askPort(port))).toEqual(['s t null']);
    expect(port.calls).toEqual([{ side: 'FROM', actors: ['s'] }]);
  });

  it('are one a level, all actors of the level together', async () => {
    const port = graph('s>a', 's>b', 'a>c', 'b>d', 'c>t', 'd>t');
    expect(written(await askPort(port, { first: 1 }))).toEqual(['s a c t null', '…']);
    expect(port.calls).toEqual([
      { side: 'FROM', actors: ['s'] },
      { side: 'TO', actors: ['t'] },
      { side: 'FROM', actors: ['a', 'b'] },
    ]);
  });

  it('go on until no other path is left, when that was asked', async () => {
    const port = graph('s>a', 's>b', 'a>c', 'b>d', 'c>t', 'd>t');
    expect(written(await askPort(port, { first: 2 }))).toEqual(['s a c t null', 's b d t null']);
    expect(port.calls.slice(3)).toEqual([
      { side: 'FROM', actors: ['d'] },
      { side: 'FROM', actors: ['c'] },
    ]);
  });

  it('start at both ends and go on from the narrower one', async () => {
    const port = graph('s>a', 's>b', 's>c', 'w>t', 'v>w', 'a>v');
    expect(written(await askPort(port))).toEqual(['s a v w t null']);
    expect(port.calls).toEqual([
      { side: 'FROM', actors: ['s'] },
      { side: 'TO', actors: ['t'] },
      { side: 'TO', actors: ['w'] },
      { side: 'TO', actors: ['v'] },
      { side: 'TO', actors: ['a'] },
    ]);
  });

  it('never open the leaves of a hub before the actor that hangs on it', async () => {
    for (const [from, to] of [
      ['s', 'pendant'],
      ['pendant', 's'],
    ] as const) {
      const port = graph(...LEAVES, 's~a', 's~b', 'a~c', 'b~c', 'c~hub', 'hub~pendant');
      const found = await askPort(port, { from, to, maxHops: 8 });
      expect(written(found).map((path) => path.split(' ').length - 2)).toEqual([4, 4]);
      expect(found.spent.roundTrips).toBe(port.calls.length);
      expect(port.calls.flatMap(({ actors }) => actors).filter((actor) => actor.startsWith('leaf-'))).toEqual([]);
    }
  });

  it('are not repeated for later paths: a hundred more of the same length cost no more', async () => {
    const middles = Array.from({ length: 101 }, (_, i) => [`s~m${String(i)}`, `m${String(i)}~t`]).flat();
    const port = graph(...middles);
    expect((await askPort(port, { first: 1 })).spent.roundTrips).toBe(2);
    expect((await askPort(port, { first: 100 })).spent).toEqual({ roundTrips: 2, neighbours: 202, candidates: 101 });
  });

  it('are none when the answer is plain', async () => {
    const port = graph('s~t');
    const found = await askPort(port, { avoid: ['s'] });
    expect(found).toEqual({
      paths: [],
      hasMore: false,
      truncated: false,
      truncatedBecause: null,
      spent: { roundTrips: 0, neighbours: 0, candidates: 0 },
    });
    expect(port.calls).toEqual([]);
  });
});

describe('a budget that runs out', () => {
  const ties = ['s~t 1', 's~a 1', 'a~t 1', 's~b 1', 'b~c 1', 'c~t 1'];

  it('leaves the paths found so far, in order, and says which budget it was', async () => {
    const found = await askPort(graph(...ties), { budget: { roundTrips: 2 } });
    expect(written(found)).toEqual(['s t 1', 's a t 1']);
    expect(found.truncated).toBe(true);
    expect(found.truncatedBecause).toBe(
      'The search stopped at its limit of 2 round trips to the graph before every better path was ruled out.',
    );
  });

  it('of neighbours is looked at before the next question, not within an answer', async () => {
    const found = await askPort(graph(...LEAVES, 's~hub', 'leaf-7~x', 'x~y', 'y~t'), { budget: { neighbours: 5_000 } });
    expect(written(found)).toEqual([]);
    expect(found.truncatedBecause).toBe(
      'The search stopped at its limit of 5,000 neighbours (it had read 5,002) before every better path was ruled out.',
    );
  });

  it('of paths counts those that share no day as well', async () => {
    const never = ['a', 'b', 'c'].flatMap((middle) => [`s~${middle} 1 @0..5`, `${middle}~t 1 @5..9`]);
    const port = graph(...never, 's~d 0.5 @0..1', 'd~t 0.5 @0..1');
    const asked = { commonDay: true, budget: { candidates: 3 } };
    const found = await askPort(port, asked);
    expect(found.truncatedBecause).toBe(
      'The search stopped at its limit of 3 paths looked at before every better path was ruled out.',
    );
  });

  it('does not hide that another path was already known', async () => {
    const found = await askPort(graph(...ties), { budget: { candidates: 1 } });
    expect(written(found)).toEqual(['s t 1', '…']);
    expect(found.truncated).toBe(true);
  });

  it('is not truncation when it was just enough', async () => {
    const whole = await askPort(graph(...ties));
    const again = await askPort(graph(...ties), { budget: { ...whole.spent, neighbours: whole.spent.neighbours + 1 } });
    expect(again).toEqual(whole);
    expect(whole.truncated).toBe(false);
  });
});

describe('a port that fails', () => {
  it('fails the search with its own error', async () => {
    const down = new Error('the graph does not answer');
    await expect(askPort({ neighbours: () => Promise.reject(down) })).rejects.toBe(down);
  });
});
