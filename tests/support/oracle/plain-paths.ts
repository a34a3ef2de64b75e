import { everyPath, inOrder, type PathOrder } from './every-path.ts';

/** The k best paths over bare ties by listing every one, for the search alone; days are compared one by one. */
interface BareTie {
  readonly from: string;
  readonly to: string;
  readonly symmetric: boolean;
  readonly confidence: number | null;
  readonly days: readonly { readonly from: number; readonly to: number }[];
}

interface BareQuestion {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly order: PathOrder;
  readonly maxHops: number;
  readonly avoid: ReadonlySet<string>;
  readonly through: string | null;
  readonly commonDay: boolean;
}

interface BarePath {
  readonly actors: readonly string[];
  readonly confidence: number | null;
}

export const bruteForcePaths = (
  ties: readonly BareTie[],
  { first, order, commonDay, avoid, ...ends }: BareQuestion,
): { readonly paths: readonly BarePath[]; readonly hasMore: boolean } => {
  const between = (a: string, b: string): readonly BareTie[] =>
    ties.filter((tie) => (tie.from === a && tie.to === b) || (tie.symmetric && tie.from === b && tie.to === a));
  const actors = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const hops = new Map<string, { readonly confidence: number | null; readonly days: ReadonlySet<number> }>();
  const next = new Map<string, string[]>();
  for (const a of actors)
    for (const b of actors) {
      const own = between(a, b);
      if (own.length === 0) continue;
      next.set(a, [...(next.get(a) ?? []), b]);
      const days = new Set<number>();
      for (const tie of own) for (const run of tie.days) for (let day = run.from; day < run.to; day++) days.add(day);
      const known = own.flatMap(({ confidence }) => confidence ?? []);
      hops.set(`${a} ${b}`, { confidence: known.length === 0 ? null : Math.max(...known), days });
    }
  const all = everyPath({ ...ends, avoid: [...avoid], after: (actor) => next.get(actor) ?? [] }).flatMap((path) => {
    const steps = path.slice(1).map((actor, i) => hops.get(`${path[i] as string} ${actor}`));
    if (commonDay && steps.length > 1) {
      const days = [...(steps[0]?.days ?? [])];
      if (!days.some((day) => steps.every((step) => step?.days.has(day)))) return [];
    }
    const confidences = steps.map((step) => step?.confidence ?? null);
    return [{ actors: path, confidence: confidences.includes(null) ? null : Math.min(...(confidences as number[])) }];
  });
  const paths = inOrder(all, order);
  return { paths: paths.slice(0, first), hasMore: paths.length > first };
};
