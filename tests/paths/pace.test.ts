import { describe, expect, it } from 'vitest';
import { askPort, written } from '../support/ask-paths.ts';
import { MemoryNeighbours, tiesOf } from '../support/memory-neighbours.ts';

/** Every actor of a layer is tied to every one of the next: 1,296 paths of five hops, read in a few round trips. */
const LAYERS = [
  ['s'],
  ...['a', 'b', 'c', 'd'].map((layer) => Array.from({ length: 6 }, (_, at) => `${layer}${at}`)),
  ['t'],
];
const LAYERED = LAYERS.slice(1).flatMap((layer, at) =>
  (LAYERS[at] ?? []).flatMap((from) => layer.map((to) => `${from}>${to}`)),
);
const port = () => new MemoryNeighbours(tiesOf(...LAYERED));

class Stopped extends Error {}

describe('A search for paths', () => {
  it('asks whether to go on at every step, though it reads nothing more', async () => {
    let asked = 0;
    const graph = port();
    const pause = (): null => {
      asked += 1;
      return null;
    };
    const found = await askPort(graph, { first: 100, pace: { resume: () => undefined, pause } });
    expect(found.paths).toHaveLength(100);
    expect(graph.calls.length).toBeLessThan(20);
    expect(asked).toBeGreaterThan(100);
  });

  it('waits when it is the turn of others, and finds the same', async () => {
    let waited = 0;
    const pause = (): Promise<void> =>
      new Promise((resolve) => {
        waited += 1;
        setImmediate(resolve);
      });
    const found = await askPort(port(), { first: 20, pace: { resume: () => undefined, pause } });
    expect(written(found)).toEqual(written(await askPort(port(), { first: 20 })));
    expect(waited).toBeGreaterThan(20);
  });

  it('ends with what it is stopped by, and gives none of the paths that it has found', async () => {
    let asked = 0;
    const pause = (): null => {
      asked += 1;
      if (asked > 50) throw new Stopped();
      return null;
    };
    await expect(askPort(port(), { first: 100, pace: { resume: () => undefined, pause } })).rejects.toThrow(Stopped);
    expect(asked).toBe(51);
  });

  it('says when it goes on after each answer of the graph', async () => {
    let resumed = 0;
    const graph = port();
    const resume = (): void => {
      resumed += 1;
    };
    await askPort(graph, { first: 1, pace: { resume, pause: () => null } });
    expect(resumed).toBe(graph.calls.length + 1);
  });
});
