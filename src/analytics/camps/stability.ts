import type { Highs } from 'highs';
import { EntenteError } from '../../domain/errors.ts';
import { type Block, listBlocks } from '../signed/blocks.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import { type BlockRelations, relateBlock } from './block-stability.ts';
import type { Relation } from './relation.ts';

export interface CampStability {
  /** True: what is said holds for all best partitions. */
  readonly isComplete: boolean;
  readonly relationOf: (a: number, b: number) => Relation;
}

/** The most actors: answers take room for each pair. */
export const MOST_STABLE_ACTORS = 2_000;

/**
 * Whether two actors are in one camp in all best partitions, in none, or in some.
 * @throws EntenteError BAD_USER_INPUT for more than {@link MOST_STABLE_ACTORS} actors
 */
export function solveStability(
  highs: Highs,
  graph: SignedGraph,
  maxCamps: number | null,
  secondsLeft: () => number,
): CampStability {
  const { actors } = graph;
  if (actors > MOST_STABLE_ACTORS)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `The stability of camps is asked of ${actors} actors, at most ${MOST_STABLE_ACTORS} are possible. Name fewer actors.`,
    );
  const blocks = listBlocks(graph);
  const relations = blocks.map((block) => relateBlock(highs, block.graph, maxCamps ?? Infinity, secondsLeft));
  const table = new Array<Relation>(actors * actors).fill('UNCONNECTED');
  const blocksOf = new Map<number, number[]>();
  blocks.forEach((block, at) =>
    block.actors.forEach((actor) => blocksOf.set(actor, [...(blocksOf.get(actor) ?? []), at])),
  );
  for (let from = 0; from < actors; from++) {
    table[from * actors + from] = 'ALWAYS';
    const queue: { readonly actor: number; readonly by: number }[] = [{ actor: from, by: -1 }];
    for (const { actor, by } of queue)
      for (const at of blocksOf.get(actor) ?? []) {
        if (at === by) continue;
        const { actors: members } = blocks[at] as Block;
        const own = relations[at] as BlockRelations;
        const place = members.indexOf(actor);
        members.forEach((other, otherPlace) => {
          if (other === actor) return;
          const so = table[from * actors + actor] as Relation;
          table[from * actors + other] = compose(so, own.relationOf(place, otherPlace), maxCamps);
          queue.push({ actor: other, by: at });
        });
      }
  }
  return {
    isComplete: relations.every(({ isComplete }) => isComplete),
    relationOf: (a, b) => table[a * actors + b] as Relation,
  };
}

/**
 * How two actors stand who share no block, from how each stands to the actor between: blocks are free of one another. Two who are never with the third
 * are always together where there are two camps, and may be with more.
 */
export const compose = (one: Relation, other: Relation, maxCamps: number | null): Relation => {
  if (one === 'ALWAYS') return other;
  if (other === 'ALWAYS') return one;
  if (one === 'SOMETIMES' || other === 'SOMETIMES') return 'SOMETIMES';
  if (one === 'UNKNOWN' || other === 'UNKNOWN') return 'UNKNOWN';
  return maxCamps === 2 ? 'ALWAYS' : 'SOMETIMES';
};
