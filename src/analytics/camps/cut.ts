import type { Case, Edge } from './case.ts';

/** A set of pairs of which one must be violated, in a form that holds for every case that has these pairs with these signs. */
export interface FoundCut {
  readonly kind: 'cycle' | 'enemies';
  readonly actors: readonly number[];
}

/** The pairs of a cut as edges of a case; null when the case lacks one, or they need not be violated there. */
export function findCutEdges(cut: FoundCut, place: Case, maxCamps: number): readonly Edge[] | null {
  const edges: Edge[] = [];
  let hostile = 0;
  const add = (a: number, b: number): boolean => {
    const index = place.edgeOf(a, b);
    const edge = index === undefined ? undefined : place.edges[index];
    if (!edge) return false;
    edges.push(edge);
    if (edge.sign === -1) hostile++;
    return true;
  };
  const { actors, kind } = cut;
  if (kind === 'enemies') {
    for (let i = 0; i < actors.length; i++)
      for (let j = i + 1; j < actors.length; j++) if (!add(actors[i] as number, actors[j] as number)) return null;
    return hostile === edges.length && actors.length > maxCamps ? edges : null;
  }
  for (let i = 0; i < actors.length; i++)
    if (!add(actors[i] as number, actors[(i + 1) % actors.length] as number)) return null;
  return hostile === 1 || (maxCamps === 2 && hostile % 2 === 1) ? edges : null;
}

/** The same for the same cycle, wherever it begins and whichever way it goes. */
export const cutKey = ({ kind, actors }: FoundCut): string => {
  if (kind === 'enemies') return `e ${[...actors].sort((a, b) => a - b).join(' ')}`;
  const least = actors.indexOf(Math.min(...actors));
  const turned = [...actors.slice(least), ...actors.slice(0, least)];
  const [, second = 0] = turned;
  if (second > (turned[turned.length - 1] ?? 0)) turned.push(...turned.splice(1).reverse());
  return `c ${turned.join(' ')}`;
};

/** The sum of the lengths of a cycle's edges in a case. */
export const lengthOf = ({ edgeOf }: Case, length: Float64Array, actors: readonly number[]): number =>
  actors.reduce((sum, actor, at) => {
    const index = edgeOf(actor, actors[(at + 1) % actors.length] as number) as number;
    return sum + (length[index] as number);
  }, 0);

/** A cycle that passes no actor twice, out of a closed walk with an odd number of hostile ties (out of one with one: has one). */
export const simpleOdd = (walk: readonly number[], { edges, edgeOf }: Case): readonly number[] => {
  const kept: number[] = [];
  const signs: number[] = [];
  for (const actor of walk) {
    const last = kept[kept.length - 1];
    const sign = last === undefined ? 1 : (edges[edgeOf(last, actor) as number] as Edge).sign;
    const at = kept.indexOf(actor);
    if (at === -1) {
      kept.push(actor);
      signs.push(sign);
      continue;
    }
    const product = signs.slice(at + 1).reduce((all, each) => all * each, sign);
    if (product === -1) return kept.slice(at);
    kept.length = at + 1;
    signs.length = at + 1;
  }
  return kept;
};
