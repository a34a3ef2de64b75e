import { append } from '../../domain/group.ts';
import type { Block } from '../signed/blocks.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import { groupActors } from '../signed/pieces.ts';
import type { CampList } from './improve.ts';

/**
 * The partition of a graph that follows from those of its blocks: the camps of each block are renamed so that they agree on the actor through which
 * it is reached.
 * @returns −1 for an actor without a tie
 */
export function joinCamps(
  graph: SignedGraph,
  maxCamps: number | null,
  blocks: readonly Block[],
  camps: readonly CampList[],
): CampList {
  const joined = new Int32Array(graph.actors).fill(-1);
  const blocksOf = new Map<number, number[]>();
  blocks.forEach(({ actors }, at) => actors.forEach((actor) => append(blocksOf, actor, at)));
  const done = new Set<number>();
  let firstCamp = 0;
  for (const start of blocks.keys()) {
    if (done.has(start)) continue;
    done.add(start);
    const queue = [start];
    let highest = 0;
    for (const at of queue) {
      const { actors } = blocks[at] as Block;
      const own = camps[at] as CampList;
      const names = new Map<number, number>();
      const taken = new Set<number>();
      actors.forEach((actor, place) => {
        const known = joined[actor] as number;
        if (known === -1) return;
        names.set(own[place] as number, known);
        taken.add(known);
      });
      let free = firstCamp;
      actors.forEach((actor, place) => {
        const camp = own[place] as number;
        if (!names.has(camp)) {
          while (taken.has(free)) free++;
          taken.add(free);
          names.set(camp, free);
        }
        joined[actor] = names.get(camp) as number;
        highest = Math.max(highest, names.get(camp) as number);
        for (const next of blocksOf.get(actor) ?? [])
          if (!done.has(next)) {
            done.add(next);
            queue.push(next);
          }
      });
    }
    firstCamp = highest + 1;
  }
  return inOrder(maxCamps === null ? heldTogether(graph, joined) : joined);
}

/** What friendly ties within a camp do not hold together becomes camps of its own; none of it costs anything. */
const heldTogether = ({ actors, ties }: SignedGraph, camps: CampList): CampList => {
  const friendly = ties.filter(({ a, b, sign }) => sign === 1 && camps[a] === camps[b]);
  return groupActors(actors, friendly).map((group, actor) => (camps[actor] === -1 ? -1 : group));
};

const inOrder = (camps: CampList): CampList => {
  const names = new Map<number, number>([[-1, -1]]);
  return camps.map((camp) => {
    if (!names.has(camp)) names.set(camp, names.size - 1);
    return names.get(camp) as number;
  });
};
