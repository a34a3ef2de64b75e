import type { Highs } from 'highs';
import { type Block, listBlocks } from '../signed/blocks.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import type { Certificate, Part, Proof } from './certificate.ts';
import { joinCamps } from './join-camps.ts';
import { type CampList, costOf } from './improve.ts';
import { searchCamps } from './search.ts';

/** The cheapest partition of a signed graph into camps, with what is proved of it. */
export interface CampsAnswer {
  /**
   * The camp of each actor, numbered from 0 in the order of their first actors; −1: the actor has no tie. What no chain of ties connects is in
   * different camps: `maxCamps` counts within each connected piece. With any number of camps, friendly ties hold each one together.
   */
  readonly camps: readonly number[];
  /** What the violated ties weigh. */
  readonly cost: number;
  /** No partition is cheaper. */
  readonly bound: number;
  /** OPTIMAL: bound and cost are equal. BOUNDED: the time was over before. */
  readonly status: 'OPTIMAL' | 'BOUNDED';
  /** Indices of the ties that do not fit: hostile within a camp, friendly between two. */
  readonly violated: readonly number[];
  /** Its weights prove the bound. */
  readonly certificate: Certificate;
}

export interface SolveLimits {
  readonly secondsLeft: () => number;
  /** Is told how to put together what is known so far. */
  readonly onProgress?: (sofar: () => CampsAnswer) => void;
}

interface BlockAnswer {
  readonly camps: CampList;
  readonly bound: number;
  readonly proof: Proof;
}

/** @param maxCamps from 2 on; null: any number */
export function solveCamps(
  highs: Highs,
  graph: SignedGraph,
  maxCamps: number | null,
  { secondsLeft, onProgress }: SolveLimits,
): CampsAnswer {
  const blocks = listBlocks(graph);
  const answers = blocks.map(({ graph: { actors, ties } }): BlockAnswer => {
    const camps = new Int32Array(actors);
    // A bridge always fits.
    if (ties.length === 1 && ties[0]?.sign === -1) camps[1] = 1;
    return { camps, bound: 0, proof: { cuts: [] } };
  });
  const order = blocks
    .map((_, at) => at)
    .filter((at) => (blocks[at] as Block).ties.length > 1)
    .sort((a, b) => (blocks[a] as Block).ties.length - (blocks[b] as Block).ties.length || a - b);
  const say = (): CampsAnswer => toAnswer(graph, maxCamps, blocks, answers);
  for (const at of order)
    answers[at] = searchCamps(highs, (blocks[at] as Block).graph, maxCamps ?? Infinity, {
      secondsLeft,
      onProgress: (known) => {
        answers[at] = known;
        onProgress?.(say);
      },
    });
  return say();
}

/** An answer that proves nothing: for when there was no time at all. */
export function withoutSolving(graph: SignedGraph, maxCamps: number | null): CampsAnswer {
  const blocks = listBlocks(graph);
  const none = ({ graph: { actors } }: Block): BlockAnswer => ({
    camps: new Int32Array(actors),
    bound: 0,
    proof: { cuts: [] },
  });
  return toAnswer(graph, maxCamps, blocks, blocks.map(none));
}

const toAnswer = (
  graph: SignedGraph,
  maxCamps: number | null,
  blocks: readonly Block[],
  answers: readonly BlockAnswer[],
): CampsAnswer => {
  const camps = joinCamps(
    graph,
    maxCamps,
    blocks,
    answers.map((answer) => answer.camps),
  );
  const violated = graph.ties.flatMap(({ a, b, sign }, at) => ((camps[a] === camps[b]) === (sign === 1) ? [] : [at]));
  const cost = costOf(graph, camps);
  const bound = answers.reduce((sum, answer) => sum + answer.bound, 0);
  const parts = answers.flatMap(({ proof, bound: own }, at): Part[] => {
    const { actors, ties } = blocks[at] as Block;
    return own === 0 ? [] : [{ ties, proof: renamed(proof, actors) }];
  });
  const status = bound === cost ? 'OPTIMAL' : 'BOUNDED';
  return { camps: [...camps], cost, bound, status, violated, certificate: { maxCamps, parts } };
};

/** A proof about a block as one about the whole graph. */
const renamed = (proof: Proof, actors: readonly number[]): Proof => {
  const nameOf = (actor: number): number => actors[actor] as number;
  if ('cuts' in proof) return { cuts: proof.cuts.map((cut) => ({ ...cut, actors: cut.actors.map(nameOf) })) };
  const [a, b] = proof.pair;
  return {
    pair: [nameOf(a), nameOf(b)],
    together: renamed(proof.together, actors),
    apart: renamed(proof.apart, actors),
  };
};
