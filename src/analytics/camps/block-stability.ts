import type { Highs } from 'highs';
import type { SignedGraph } from '../signed/signed-graph.ts';
import type { CampList } from './improve.ts';
import { searchCamps } from './search.ts';
import type { Relation } from './relation.ts';

export interface BlockRelations {
  readonly isComplete: boolean;
  readonly relationOf: (a: number, b: number) => Relation;
}

/**
 * How the pairs of one block stand in its best partitions. A pair that stands alike in all partitions found so far is settled by a search for a best
 * one in which it stands otherwise. Who is always together is one group, of which one actor is asked; with two camps so are opposites.
 */
export function relateBlock(
  highs: Highs,
  graph: SignedGraph,
  maxCamps: number,
  secondsLeft: () => number,
): BlockRelations {
  const { actors, ties } = graph;
  const [bridge] = ties;
  if (bridge && ties.length === 1)
    return { isComplete: true, relationOf: (a, b) => (a === b || bridge.sign === 1 ? 'ALWAYS' : 'NEVER') };
  const first = searchCamps(highs, graph, maxCamps, { secondsLeft });
  const found: CampList[] = [first.camps];
  const isOptimal = first.bound === first.cost;
  const settled = new Set<number>();
  let isComplete = isOptimal;

  const isTogether = (camps: CampList, a: number, b: number): boolean => camps[a] === camps[b];
  const isAlike = (a: number, b: number): boolean =>
    found.every((camps) => isTogether(camps, a, b) === isTogether(first.camps, a, b));
  /** Searches until the pair is seen both ways, or is known to stand one way. */
  const settle = (a: number, b: number): void => {
    if (!isAlike(a, b)) return;
    const given = [{ a, b, together: !isTogether(first.camps, a, b) }];
    const other = searchCamps(highs, graph, maxCamps, { secondsLeft, given, below: first.cost + 1, known: first });
    if (other.cost === first.cost) found.push(other.camps);
    else if (other.bound > first.cost) settled.add(a * actors + b);
    else isComplete = false;
  };
  const heads: number[] = [];
  const headOf = new Int32Array(actors).fill(-1);
  for (let actor = 0; actor < actors && isOptimal; actor++) {
    const head = heads.find((each) => {
      if (maxCamps !== 2 && !isTogether(first.camps, each, actor)) return false;
      settle(each, actor);
      return settled.has(each * actors + actor);
    });
    headOf[actor] = head ?? actor;
    if (head === undefined) heads.push(actor);
  }
  if (maxCamps !== 2 && isOptimal)
    for (const [at, a] of heads.entries()) for (const b of heads.slice(at + 1)) settle(a, b);

  const relationOf = (a: number, b: number): Relation => {
    if (a === b) return 'ALWAYS';
    if (!isOptimal) return 'UNKNOWN';
    const [one, other] = [headOf[a] as number, headOf[b] as number];
    if (!isAlike(a, b)) return 'SOMETIMES';
    const key = Math.min(one, other) * actors + Math.max(one, other);
    if (one !== other && !settled.has(key)) return 'UNKNOWN';
    return isTogether(first.camps, a, b) ? 'ALWAYS' : 'NEVER';
  };
  return { isComplete, relationOf };
}
