import { append } from '../../domain/group.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import type { Case } from './case.ts';
import { groupActors } from '../signed/pieces.ts';
import { type CampList, renumber } from './improve.ts';

/** The groups that friendly edges hold together, of those whose length is less than a half. */
export const friendsOf = ({ actors, edges }: Case, length: Float64Array): CampList =>
  renumber(
    groupActors(
      actors,
      edges.filter(({ sign }, index) => sign === 1 && (length[index] as number) < 0.5),
    ),
  );

/** Puts groups into so many camps: those with the most enemies first, each where it costs least. */
export function squeeze({ actors, ties }: SignedGraph, groups: CampList, maxCamps: number): CampList {
  const count = Math.max(...groups, 0) + 1;
  if (count <= maxCamps) return groups;
  const links = new Map<number, { readonly other: number; readonly worth: number }[]>();
  const enmity = new Float64Array(count);
  for (const { a, b, sign, weight } of ties) {
    const [one, other] = [groups[a] as number, groups[b] as number];
    if (one === other) continue;
    append(links, one, { other, worth: sign * weight });
    append(links, other, { other: one, worth: sign * weight });
    if (sign === -1) for (const group of [one, other]) enmity[group] = (enmity[group] as number) + weight;
  }
  const order = Array.from({ length: count }, (_, group) => group).sort(
    (a, b) => (enmity[b] as number) - (enmity[a] as number) || a - b,
  );
  const campOf = new Int32Array(count).fill(-1);
  for (const group of order) {
    const worth = new Float64Array(maxCamps);
    for (const { other, worth: more } of links.get(group) ?? []) {
      const camp = campOf[other] as number;
      if (camp !== -1) worth[camp] = (worth[camp] as number) + more;
    }
    campOf[group] = worth.indexOf(Math.max(...worth));
  }
  return renumber(Int32Array.from({ length: actors }, (_, actor) => campOf[groups[actor] as number] as number));
}
