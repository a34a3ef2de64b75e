import { toPajek } from '../../analytics/signed/to-pajek.ts';
import type { SignedTie, TieSign } from '../../analytics/signed/signed-graph.ts';
import { byNumber, inTurn } from '../../domain/order.ts';
import { TIE_TYPE_NAMES, TIE_TYPES, type TieType } from '../../domain/ties/types.ts';
import type { Chunks, Graph } from './records.ts';

/**
 * A Pajek network: the vertices are ids of actors; each type of tie with a sign is a relation with one edge for each two actors, whose value is
 * the sign times how many ties of the type they have. Neutral types, directions, forms and times are not in it, nor ties of an actor to itself.
 * `entente import edges` reads it.
 */
export async function* writePajek({ actors, ties }: Graph): Chunks {
  const labels: string[] = [];
  for await (const { id } of actors) labels.push(id);
  const ordinals = new Map(labels.map((id, at) => [id, at]));
  const counts = new Map<TieType, Map<string, { a: number; b: number; weight: number }>>();
  for await (const { type, sign, subject, object } of ties) {
    const [one, other] = [ordinals.get(subject) as number, ordinals.get(object) as number];
    if (sign === 0 || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const ofType = counts.get(type) ?? new Map<string, { a: number; b: number; weight: number }>();
    counts.set(type, ofType);
    ofType.set(`${a} ${b}`, { a, b, weight: (ofType.get(`${a} ${b}`)?.weight ?? 0) + 1 });
  }
  const inOrder = inTurn<SignedTie>(
    byNumber(({ a }) => a),
    byNumber(({ b }) => b),
  );
  const relations = TIE_TYPE_NAMES.flatMap((name) => {
    const own = [...(counts.get(name)?.values() ?? [])];
    const sign = TIE_TYPES[name].sign as TieSign;
    return own.length === 0 ? [] : [{ name, ties: own.map((tie) => ({ ...tie, sign })).sort(inOrder) }];
  });
  yield toPajek({ labels, relations });
}
