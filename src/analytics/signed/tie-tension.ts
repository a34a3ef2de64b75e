import { eachNeighbour, toAdjacency } from './adjacency.ts';
import type { SignedGraph, SignedTie } from './signed-graph.ts';

/** What the triads of a dyad say of its sign. */
export interface TieTension {
  /** The tie of the dyad now; 0: it has none. */
  readonly sign: -1 | 0 | 1;
  /** Third actors whose two ties ask for friendship: both friends, or both enemies, of the two. */
  readonly forFriendship: readonly number[];
  /** Third actors who are a friend of one and an enemy of the other. */
  readonly forHostility: readonly number[];
  /** Unbalanced triads of the dyad: as it is, with the other sign (without a tie: with +1), and without its tie. */
  readonly unbalanced: { readonly now: number; readonly flipped: number; readonly removed: number };
}

/** What a flip or a removal of a tie would change in the triads that it is part of. */
export function tieTension({ actors, ties }: SignedGraph, a: number, b: number): TieTension {
  const adjacency = toAdjacency(actors, ties);
  const signs = new Map<number, number>();
  let sign = 0 as TieTension['sign'];
  eachNeighbour(adjacency, a, (other, tie) => {
    signs.set(other, (ties[tie] as SignedTie).sign);
    if (other === b) sign = (ties[tie] as SignedTie).sign;
  });
  const thirds: Record<'same' | 'other', number[]> = { same: [], other: [] };
  eachNeighbour(adjacency, b, (third, tie) => {
    const first = signs.get(third);
    if (third !== a && first !== undefined)
      thirds[first === (ties[tie] as SignedTie).sign ? 'same' : 'other'].push(third);
  });
  const ascending = (list: number[]): number[] => list.sort((one, other) => one - other);
  const forFriendship = ascending(thirds.same);
  const forHostility = ascending(thirds.other);
  const unbalancedWith = (own: number): number =>
    own === 0 ? 0 : own === 1 ? forHostility.length : forFriendship.length;
  return {
    sign,
    forFriendship,
    forHostility,
    unbalanced: { now: unbalancedWith(sign), flipped: unbalancedWith(sign === 1 ? -1 : 1), removed: 0 },
  };
}
