import type { SignedGraph, SignedTie, TieSign } from '../signed/signed-graph.ts';
import { type Certificate, type Cut, type Proof, UNIT } from './certificate.ts';

/** What a pair is worth within a proof: room is what cuts may still ask of it, Infinity where a branch has decided it. */
type Pair = { readonly sign: TieSign; room: number };
type Pairs = ReadonlyMap<string, Pair>;

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The greatest cost that a certificate proves for every partition of a graph, by addition alone, without a solver.
 * @throws Error when it proves nothing: a cut that need not be violated, a tie that is asked for more than it weighs
 */
export function provenBound({ ties }: SignedGraph, { maxCamps, parts }: Certificate): number {
  const used = new Set<number>();
  let bound = 0;
  for (const part of parts) {
    const pairs = new Map<string, Pair>();
    for (const index of part.ties) {
      const tie = ties[index] as SignedTie | undefined;
      if (!tie || used.has(index)) throw new Error(`tie ${index} is unknown, or in two parts`);
      used.add(index);
      pairs.set(keyOf(tie.a, tie.b), { sign: tie.sign, room: tie.weight * UNIT });
    }
    bound += Math.ceil(boundOf(part.proof, pairs, 0, maxCamps) / UNIT);
  }
  return bound;
}

const boundOf = (proof: Proof, pairs: Pairs, paid: number, maxCamps: number | null): number => {
  if ('cuts' in proof) {
    const rooms = new Map([...pairs].map(([key, pair]) => [key, { ...pair }]));
    return proof.cuts.reduce((sum, cut) => sum + worthOf(cut, rooms, maxCamps), paid);
  }
  const key = keyOf(...proof.pair);
  const tie = pairs.get(key);
  if (tie?.room === Infinity || proof.pair[0] === proof.pair[1]) throw new Error(`the pair ${key} is decided twice`);
  const decided = (sign: TieSign): number => {
    const costs = tie && tie.sign !== sign ? tie.room : 0;
    const next = new Map(pairs).set(key, { sign, room: Infinity });
    return boundOf(sign === 1 ? proof.together : proof.apart, next, paid + costs, maxCamps);
  };
  return Math.min(decided(1), decided(-1));
};

const worthOf = ({ kind, actors, weight }: Cut, pairs: Pairs, maxCamps: number | null): number => {
  if (!Number.isInteger(weight) || weight < 0) throw new Error(`the weight ${weight} is no whole number`);
  const ends = actors.flatMap((a, at) => {
    const others = kind === 'cycle' ? [actors[(at + 1) % actors.length] as number] : actors.slice(at + 1);
    return others.map((b) => pairs.get(keyOf(a, b)));
  });
  const known = ends.filter((pair) => pair !== undefined);
  const hostile = known.filter(({ sign }) => sign === -1).length;
  const isCycle = hostile === 1 || (maxCamps === 2 && hostile % 2 === 1);
  const isCrowd = maxCamps !== null && new Set(actors).size > maxCamps && hostile === ends.length;
  if (known.length < ends.length || !(kind === 'cycle' ? isCycle : isCrowd))
    throw new Error(`the ${kind} ${actors.join(' ')} need not be violated`);
  for (const pair of known) if ((pair.room -= weight) < 0) throw new Error(`a tie of ${actors.join(' ')} is overdrawn`);
  return known.every(({ room }) => room === Infinity) ? Infinity : weight;
};
