/**
 * The k best paths by listing every one. Shares no code with src/paths, so that the two can only agree by being right;
 * days are compared one by one.
 */
interface OracleTie {
  readonly from: string;
  readonly to: string;
  readonly symmetric: boolean;
  readonly confidence: number | null;
  readonly days: readonly { readonly from: number; readonly to: number }[];
}

interface OracleQuestion {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly order: 'SHORTEST' | 'STRONGEST';
  readonly maxHops: number;
  readonly avoid: ReadonlySet<string>;
  readonly through: string | null;
  readonly commonDay: boolean;
}

interface OraclePath {
  readonly actors: readonly string[];
  readonly confidence: number | null;
}

export const bruteForcePaths = (
  ties: readonly OracleTie[],
  question: OracleQuestion,
): { readonly paths: readonly OraclePath[]; readonly hasMore: boolean } => {
  const { from, to, first, order, maxHops, avoid, through, commonDay } = question;
  const between = (a: string, b: string): readonly OracleTie[] =>
    ties.filter((tie) => (tie.from === a && tie.to === b) || (tie.symmetric && tie.from === b && tie.to === a));
  const after = new Map<string, Set<string>>();
  for (const tie of ties) {
    after.set(tie.from, (after.get(tie.from) ?? new Set()).add(tie.to));
    if (tie.symmetric) after.set(tie.to, (after.get(tie.to) ?? new Set()).add(tie.from));
  }
  const hops = new Map<string, { confidence: number | null; days: Set<number> }>();
  for (const [a, others] of after)
    for (const b of others) {
      const days = new Set<number>();
      let confidence: number | null = null;
      for (const tie of between(a, b)) {
        if (tie.confidence !== null && (confidence === null || tie.confidence > confidence))
          confidence = tie.confidence;
        for (const run of tie.days) for (let day = run.from; day < run.to; day++) days.add(day);
      }
      hops.set(`${a} ${b}`, { confidence, days });
    }

  const all: OraclePath[] = [];
  const visit = (path: readonly string[]): void => {
    const last = path[path.length - 1] as string;
    if (last === to) {
      if (through !== null && !path.includes(through)) return;
      const steps = path.slice(1).map((actor, i) => hops.get(`${path[i] as string} ${actor}`));
      if (commonDay && steps.length > 1) {
        const days = [...(steps[0]?.days ?? [])];
        if (!days.some((day) => steps.every((step) => step?.days.has(day)))) return;
      }
      const confidences = steps.map((step) => step?.confidence ?? null);
      all.push({
        actors: path,
        confidence: confidences.includes(null) ? null : Math.min(...(confidences as number[])),
      });
      return;
    }
    if (path.length > maxHops) return;
    for (const next of after.get(last) ?? []) if (!path.includes(next) && !avoid.has(next)) visit([...path, next]);
  };
  if (!avoid.has(from) && !avoid.has(to)) visit([from]);

  const byLength = (a: OraclePath, b: OraclePath): number => a.actors.length - b.actors.length;
  const byConfidence = (a: OraclePath, b: OraclePath): number => {
    if (a.confidence === b.confidence) return 0;
    if (a.confidence === null) return 1;
    if (b.confidence === null) return -1;
    return b.confidence - a.confidence;
  };
  const byIds = (a: OraclePath, b: OraclePath): number => {
    for (const [i, actor] of a.actors.entries()) {
      const other = b.actors[i];
      if (other === undefined) return 1;
      if (actor < other) return -1;
      if (actor > other) return 1;
    }
    return 0;
  };
  all.sort((a, b) =>
    order === 'SHORTEST'
      ? byLength(a, b) || byConfidence(a, b) || byIds(a, b)
      : byConfidence(a, b) || byLength(a, b) || byIds(a, b),
  );
  return { paths: all.slice(0, first), hasMore: all.length > first };
};
