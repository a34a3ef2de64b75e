import { signOf } from './ribbon.ts';
import type { Sign } from '../../domain/ties/types.ts';

interface NamedEnd {
  readonly id: string;
  readonly name: string;
}

interface SignedTie {
  readonly id: string;
  readonly sign: number;
  readonly subject: NamedEnd;
  readonly object: NamedEnd;
}

/** All ties of an actor with one other. */
export interface Counterpart<T> {
  readonly id: string;
  readonly name: string;
  readonly ties: readonly T[];
  readonly sign: Sign;
}

/** The other end of a tie of an actor. */
export const otherEnd = <T extends SignedTie>({ subject, object }: T, id: string): NamedEnd =>
  subject.id === id ? object : subject;

/** That of the ties that are not neutral; 0 when they disagree or there are none. */
export function commonSign(ties: readonly { readonly sign: number }[]): Sign {
  const signs = new Set(ties.map(({ sign }) => signOf(sign)).filter((sign) => sign !== 0));
  return signs.size === 1 ? ([...signs][0] ?? 0) : 0;
}

/** Who an actor has ties with: most ties first, then by id. */
export function counterpartsOf<T extends SignedTie>(ties: readonly T[], id: string): readonly Counterpart<T>[] {
  const byId = new Map<string, { name: string; ties: T[] }>();
  for (const tie of ties) {
    const { id: other, name } = otherEnd(tie, id);
    const known = byId.get(other) ?? { name, ties: [] };
    known.ties.push(tie);
    byId.set(other, known);
  }
  return [...byId]
    .map(([other, known]) => ({ id: other, ...known, sign: commonSign(known.ties) }))
    .sort((a, b) => b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1));
}

export interface CounterpartCount {
  readonly id: string;
  readonly name: string;
  readonly friends: number;
  readonly foes: number;
  readonly others: number;
}

/** How many each actor stands with, against, or neither: most counterparts first, then by id. */
export function counterpartsCount(ties: readonly SignedTie[]): readonly CounterpartCount[] {
  const byActor = new Map<string, { name: string; ties: SignedTie[] }>();
  for (const tie of ties)
    for (const { id, name } of [tie.subject, tie.object]) {
      const known = byActor.get(id) ?? { name, ties: [] };
      known.ties.push(tie);
      byActor.set(id, known);
    }
  const all = (one: CounterpartCount): number => one.friends + one.foes + one.others;
  return [...byActor]
    .map(([id, known]) => {
      const others = counterpartsOf(known.ties, id);
      const count = (sign: Sign): number => others.filter((other) => other.sign === sign).length;
      return { id, name: known.name, friends: count(1), foes: count(-1), others: count(0) };
    })
    .sort((a, b) => all(b) - all(a) || (a.id < b.id ? -1 : 1));
}
