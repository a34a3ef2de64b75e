import { type SignedGraph, toSignedGraph } from '../../../src/analytics/signed/signed-graph.ts';

/**
 * Alliances (rova) and hostilities (hina) of 16 tribes of the Central Highlands of New Guinea, as counted by K. E. Read: friends and enemies of
 * each tribe among those with greater numbers.
 * @see Read 1954, Cultures of the Central Highlands, New Guinea, Southwestern Journal of Anthropology 10(1)
 * @see Hage & Harary 1983, Structural Models in Anthropology
 */
const TRIBES: readonly (readonly [number, readonly number[], readonly number[]])[] = [
  [0, [1, 14, 15], [2, 3, 4, 5, 11]],
  [1, [14, 15], [2, 4, 5, 8, 9]],
  [2, [3, 5, 6, 7], []],
  [3, [7], []],
  [4, [6, 8, 13], [14, 15]],
  [5, [6, 7, 10, 11], [8, 12, 15]],
  [6, [7, 10, 11, 12], []],
  [7, [10, 11], [13]],
  [8, [9, 12], [10, 14]],
  [9, [12], [10, 14]],
  [10, [11], [12, 14, 15]],
  [11, [], [13, 14, 15]],
  [12, [13], [14, 15]],
  [13, [], [15]],
  [14, [15], []],
];

export const highlandTribes = (): SignedGraph =>
  toSignedGraph(
    16,
    TRIBES.flatMap(([a, friends, enemies]) => [
      ...friends.map((b) => ({ a, b, sign: 1 })),
      ...enemies.map((b) => ({ a, b, sign: -1 })),
    ]),
  );
