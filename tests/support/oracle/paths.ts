import type { OracleTie } from './derive.ts';
import { everyPath, inOrder, type PathOrder } from './every-path.ts';
import { type AskedFilter, passesFilter } from './which-ties.ts';
import { certaintyIn, fromTo, holdsThroughout, mustHold, runOf, stretchesOf } from './when.ts';
import { signOfAll, SYMMETRIC } from './words.ts';

/**
 * `paths` once more, from the text of the design and of schema/path.graphql, by listing every path and looking at every
 * stretch of days. Shares no code with src.
 */
export interface AskedPaths {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly orderBy: PathOrder;
  readonly where: AskedFilter & {
    readonly maxHops: number;
    readonly direction?: 'ANY' | 'FORWARD' | 'BACKWARD' | undefined;
    readonly avoid?: readonly string[] | undefined;
    readonly through?: string | undefined;
  };
}

export interface OraclePath {
  readonly actors: readonly string[];
  readonly length: number;
  readonly sign: number;
  readonly certainty: string;
  readonly confidence: number | null;
  readonly commonValidity: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly hops: readonly {
    readonly from: string;
    readonly to: string;
    readonly sign: number;
    readonly certainty: string;
    /** Most independent origins first, then by id. */
    readonly ties: readonly OracleTie[];
  }[];
}

export interface OraclePaths {
  readonly hasMore: boolean;
  readonly nodes: readonly OraclePath[];
}

const bestOf = (ties: readonly OracleTie[]): number | null =>
  ties.reduce<number | null>(
    (best, { confidence }) => (confidence === null ? best : Math.max(best ?? 0, confidence)),
    null,
  );

export const answerByOracle = (
  ties: readonly OracleTie[],
  { from, to, first, orderBy, where }: AskedPaths,
): OraclePaths => {
  const run = runOf(where);
  const dated = where.validAt !== undefined || where.validDuring !== undefined;
  const onlyCertain = where.certainty === 'CERTAIN';
  const qualifying = ties.filter((tie) => tie.type !== 'HOLDS' && passesFilter(tie, where));
  const leads = (tie: OracleTie, a: string, b: string): boolean => {
    const onwards = tie.subject === a && tie.object === b;
    const back = tie.object === a && tie.subject === b;
    if (SYMMETRIC.includes(tie.type) || (where.direction ?? 'ANY') === 'ANY') return onwards || back;
    return where.direction === 'FORWARD' ? onwards : back;
  };
  const stretches = stretchesOf(qualifying, run);
  const daysOf = (own: readonly OracleTie[], surely: boolean): readonly boolean[] =>
    stretches.map((stretch) => own.some((tie) => holdsThroughout(tie, stretch, surely)));

  const hopOf = (a: string, b: string, own: readonly OracleTie[]) => ({
    sure: daysOf(own, true),
    may: daysOf(own, false),
    confidence: bestOf(own),
    certain: own.some((tie) => mustHold(tie, run)),
    told: {
      from: a,
      to: b,
      sign: signOfAll(own),
      certainty: own.some((tie) => certaintyIn(tie, run) === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
      ties: [...own].sort((x, y) => y.origins - x.origins || (x.id < y.id ? -1 : 1)),
    },
  });
  const hops = new Map<string, ReturnType<typeof hopOf>>();
  const actors = [...new Set(qualifying.flatMap(({ subject, object }) => [subject, object]))];
  for (const a of actors)
    for (const b of actors) {
      const own = a === b ? [] : qualifying.filter((tie) => leads(tie, a, b));
      if (own.length > 0) hops.set(`${a}>${b}`, hopOf(a, b, own));
    }

  const told = (path: readonly string[]): OraclePath[] => {
    const steps = path.slice(1).map((actor, i) => hops.get(`${path[i] as string}>${actor}`)) as ReturnType<
      typeof hopOf
    >[];
    const together = (surely: boolean): readonly boolean[] =>
      stretches.map((_, i) => steps.every(({ sure, may }) => (surely ? sure : may)[i]));
    const alone = steps.length === 1 || !dated;
    if (!alone && !together(false).includes(true)) return [];
    const certain = alone ? steps.every((step) => step.certain) : together(true).includes(true);
    if (onlyCertain && !certain) return [];
    const runs: { start: number; end: number }[] = [];
    for (const [i, isCommon] of together(onlyCertain).entries()) {
      const { start, end } = stretches[i] as { start: number; end: number };
      const last = runs.at(-1);
      if (isCommon && last?.end === start) last.end = end;
      else if (isCommon) runs.push({ start, end });
    }
    const scores = steps.map(({ confidence }) => confidence);
    return [
      {
        actors: path,
        length: steps.length,
        sign: steps.reduce((product, step) => product * step.told.sign, 1) + 0,
        certainty: certain ? 'CERTAIN' : 'POSSIBLE',
        confidence: scores.includes(null) ? null : Math.min(...(scores as number[])),
        commonValidity: runs.map(fromTo),
        hops: steps.map((step) => step.told),
      },
    ];
  };
  const found = everyPath({
    from,
    to,
    maxHops: where.maxHops,
    avoid: where.avoid ?? [],
    through: where.through ?? null,
    after: (actor) => actors.filter((next) => hops.has(`${actor}>${next}`)),
  }).flatMap(told);
  const nodes = inOrder(found, orderBy);
  return { hasMore: nodes.length > first, nodes: nodes.slice(0, first) };
};
