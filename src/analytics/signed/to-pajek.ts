import type { SignedTie } from './signed-graph.ts';

/** A network for a Pajek file: the tie's value is its sign times its weight. */
export interface PajekNetwork {
  /** Of the actors, in their order. */
  readonly labels: readonly string[];
  /** Each relation with a number and a name; one without a name is an own section `*Edges`. */
  readonly relations: readonly { readonly name: string | null; readonly ties: readonly SignedTie[] }[];
}

/** Pajek puts labels in quotation marks and knows no way to write one within. */
const quoted = (label: string): string => `"${label.replaceAll('"', '”').replaceAll(/\s+/g, ' ')}"`;

/** A Pajek network with one section of edges for each relation. Read again, it has the same ties. */
export function toPajek({ labels, relations }: PajekNetwork): string {
  const lines = [`*Vertices ${labels.length}`];
  labels.forEach((label, at) => lines.push(`${at + 1} ${quoted(label)}`));
  relations.forEach(({ name, ties }, at) => {
    lines.push(name === null ? '*Edges' : `*Edges :${at + 1} ${quoted(name)}`);
    for (const { a, b, sign, weight } of ties) lines.push(`${a + 1} ${b + 1} ${sign * weight}`);
  });
  return `${lines.join('\n')}\n`;
}
