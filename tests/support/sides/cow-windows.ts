import { readFileSync } from 'node:fs';
import { type SignedGraph, toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

/** The windows of Cow.net, read in the simplest way: pairs of states and their sign, in order of time. */
export const readCowWindows = (path: string): readonly SignedGraph[] =>
  readFileSync(path, 'utf8')
    .split('*Edges')
    .slice(1)
    .map((section) => {
      const [, ...lines] = section.trim().split(/\r?\n/);
      const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
      return toSignedGraph(
        180,
        rows.map(([a = 0, b = 0, sign = 0]) => ({ a: a - 1, b: b - 1, sign })),
      );
    });
