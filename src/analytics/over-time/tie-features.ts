import { eachNeighbour, toAdjacency } from '../signed/adjacency.ts';
import type { SignedGraph, SignedTie } from '../signed/signed-graph.ts';

/** What earlier ties say of a dyad, in the order of the model's weights. */
export interface DyadEvidence {
  /** Third actors, by their two ties: both friends; both enemies; a friend of one and an enemy of the other. */
  readonly friendsOfBoth: readonly number[];
  readonly enemiesOfBoth: readonly number[];
  readonly torn: readonly number[];
  readonly features: readonly number[];
}

/**
 * Reads of each dyad what its third actors say, how many friends and enemies its two have, and how it stood before. It never looks at a tie of the dyad
 * in the graph itself.
 * @param before the last sign of a dyad in earlier graphs; 0: it never had one
 */
export function dyadEvidence(
  { actors, ties }: SignedGraph,
  before: (a: number, b: number) => number,
): (a: number, b: number) => DyadEvidence {
  const adjacency = toAdjacency(actors, ties);
  const signsOf = Array.from({ length: actors }, (_, actor) => {
    const signs = new Map<number, number>();
    eachNeighbour(adjacency, actor, (other, tie) => signs.set(other, (ties[tie] as SignedTie).sign));
    return signs;
  });
  /** Friends and enemies of an actor, without the other one of the dyad. */
  const tiesOf = (actor: number, without: number): readonly [number, number] => {
    let [friends, enemies] = [0, 0];
    for (const [other, sign] of signsOf[actor] as ReadonlyMap<number, number>)
      if (other !== without) {
        if (sign === 1) friends++;
        else enemies++;
      }
    return [friends, enemies];
  };
  return (a, b) => {
    const friendsOfBoth: number[] = [];
    const enemiesOfBoth: number[] = [];
    const torn: number[] = [];
    const other = signsOf[b] as ReadonlyMap<number, number>;
    for (const [third, sign] of signsOf[a] as ReadonlyMap<number, number>) {
      const second = other.get(third);
      if (second === undefined) continue;
      (sign !== second ? torn : sign === 1 ? friendsOfBoth : enemiesOfBoth).push(third);
    }
    const [one, two] = [tiesOf(a, b), tiesOf(b, a)];
    // One more friend and one more of any kind, so that an actor without ties is in the middle.
    const shares = [one, two].map(([friends, enemies]) => (friends + 1) / (friends + enemies + 2) - 0.5);
    const counts = [friendsOfBoth.length, enemiesOfBoth.length, torn.length];
    const sizes = [0, 1].flatMap((kind) => greaterFirst(one[kind] as number, two[kind] as number));
    const last = before(a, b);
    return {
      friendsOfBoth,
      enemiesOfBoth,
      torn,
      features: [
        1,
        ...[...counts, ...sizes].map(Math.log1p),
        ...greaterFirst(...(shares as [number, number])),
        last === 1 ? 1 : 0,
        last === -1 ? 1 : 0,
      ],
    };
  };
}

const greaterFirst = (one: number, two: number): readonly number[] => [Math.max(one, two), Math.min(one, two)];
