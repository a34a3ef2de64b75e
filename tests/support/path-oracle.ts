import type { Claim, Source } from '../../src/domain/records.ts';
import { type OracleTie, readDays } from './derive-oracle.ts';

/**
 * `paths` once more, from the text of the design and of schema/path.graphql, by listing every path and looking at every
 * stretch of days. Shares no code with src.
 */
export interface AskedPaths {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly orderBy: 'SHORTEST' | 'STRONGEST';
  readonly where: {
    readonly validAt?: string;
    readonly validDuring?: { readonly from: string; readonly to: string };
    readonly certainty?: 'CERTAIN' | 'POSSIBLE';
    readonly types?: readonly string[];
    readonly sign?: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL';
    readonly against?: string;
    readonly minConfidence?: number;
    readonly minOrigins?: number;
    readonly maxHops: number;
    readonly direction?: 'ANY' | 'FORWARD' | 'BACKWARD';
    readonly avoid?: readonly string[];
    readonly through?: string;
  };
}

export interface OracleAnswer {
  readonly hasMore: boolean;
  readonly nodes: readonly {
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
      /** Each tie as text, sorted. */
      readonly ties: readonly string[];
    }[];
  }[];
}

const PLUS = 'ALLIED_WITH SUPPORTS COOPERATES_WITH MEMBER_OF PART_OF AFFILIATED_WITH COMMANDS LEADS'.split(' ');
const MINUS = 'FIGHTS RIVAL_OF OPPOSES SANCTIONS ATTACKS_CIVILIANS'.split(' ');
const BOTH_WAYS = 'ALLIED_WITH COOPERATES_WITH FIGHTS RIVAL_OF NEGOTIATES_WITH PACT_WITH'.split(' ');

interface Tie extends Omit<OracleTie, 'key'> {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly against: string;
  readonly sign: number;
  readonly confidence: number | null;
  readonly text: string;
}

/** What is told of a tie, as text. */
export const tieText = (...parts: readonly unknown[]): string => parts.map(String).join(' ');

const scoreOf = (claims: readonly Claim[], sources: readonly Source[]): number | null => {
  const origins: Record<string, number> = {};
  for (const claim of claims) {
    const documents = [claim.source, ...claim.via].map((id) => sources.find((own) => own.id === id)?.reliability);
    const parts: number[] = [];
    const known = documents.filter((grade) => grade && grade !== 'F') as string[];
    if (known.length > 0) parts.push((5 - 'ABCDE'.indexOf(known.sort().at(-1) as string)) * 0.2);
    const credible = claim.credibility === 6 ? null : claim.credibility;
    if (credible !== null) parts.push(1.1 - credible * 0.2);
    else if (known.length > 0) parts.push(0.9);
    const origin = claim.assertedBy === null ? `doc ${claim.via.at(-1) ?? claim.source}` : `actor ${claim.assertedBy}`;
    if (parts.length > 0)
      origins[origin] = Math.max(
        origins[origin] ?? 0,
        parts.reduce((a, b) => a * b, 1),
      );
  }
  const weights = Object.values(origins);
  if (weights.length === 0) return null;
  return Math.round((1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1)) * 1e4) / 1e4;
};

/** The derived ties as the oracle of paths reads them. */
export const oracleTies = (
  derived: readonly OracleTie[],
  claims: readonly Claim[],
  sources: readonly Source[],
): readonly Tie[] =>
  derived.flatMap((tie) => {
    const [subject, type, object, against, form, about] = JSON.parse(tie.key) as [string, string, ...string[]];
    if (type === 'HOLDS') return [];
    const sign = PLUS.includes(type) ? 1 : MINUS.includes(type) ? -1 : 0;
    const confidence = scoreOf(
      claims.filter(({ id }) => tie.claims.includes(id)),
      sources,
    );
    const ledger = [...tie.claims, ...tie.denials].sort();
    const { origins, contested, deniers } = tie;
    const text = tieText(
      subject,
      type,
      object,
      against,
      form,
      about,
      sign,
      origins,
      confidence,
      contested,
      deniers,
      ledger,
    );
    return [{ ...tie, subject, type, object: object as string, against: against as string, sign, confidence, text }];
  });

const isoOf = (day: number): string | null =>
  Math.abs(day) === Infinity ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);

const askedRun = ({ validAt, validDuring }: AskedPaths['where']): readonly [number, number] => {
  if (validAt !== undefined) return readDays(validAt);
  if (validDuring) return [readDays(validDuring.from)[0], readDays(validDuring.to)[0] - 1];
  return [-Infinity, Infinity];
};

export const answerByOracle = (ties: readonly Tie[], { from, to, first, orderBy, where }: AskedPaths): OracleAnswer => {
  const [day1, dayN] = askedRun(where);
  const dated = where.validAt !== undefined || where.validDuring !== undefined;
  const onlyCertain = where.certainty === 'CERTAIN';
  const mayHold = ({ days: [a = 0, , , d = 0] }: Tie): boolean => a <= dayN && d > day1;
  // What held "some day until 2016" held at some moment of all time.
  const endsIn = (end: number): boolean => day1 === -Infinity || end > day1;
  const mustHold = ({ days: [, b = 0, c = 0], possibleOnly }: Tie): boolean => !possibleOnly && b <= dayN && endsIn(c);
  const signs = { POSITIVE: 1, NEGATIVE: -1, NEUTRAL: 0 };
  const qualifying = ties.filter(
    (tie) =>
      mayHold(tie) &&
      (!onlyCertain || mustHold(tie)) &&
      (!where.types || where.types.includes(tie.type)) &&
      (!where.sign || signs[where.sign] === tie.sign) &&
      (!where.against || tie.against === where.against) &&
      (where.minConfidence === undefined || (tie.confidence !== null && tie.confidence >= where.minConfidence)) &&
      (where.minOrigins === undefined || tie.origins >= where.minOrigins),
  );
  const leads = (tie: Tie, a: string, b: string): boolean => {
    const onwards = tie.subject === a && tie.object === b;
    const back = tie.object === a && tie.subject === b;
    if (BOTH_WAYS.includes(tie.type) || (where.direction ?? 'ANY') === 'ANY') return onwards || back;
    return where.direction === 'FORWARD' ? onwards : back;
  };

  // Between two neighbouring cuts nothing begins or ends, so that one look at each stretch sees every day.
  const cuts = [...new Set([day1, dayN + 1, -Infinity, Infinity, ...qualifying.flatMap(({ days }) => days)])];
  cuts.sort((a, b) => (a < b ? -1 : 1));
  const stretches = cuts.slice(1).map((end, i) => ({ start: cuts[i] as number, end }));
  const asked = stretches.filter(({ start, end }) => start >= day1 && end <= dayN + 1);
  const holds = (tie: Tie, start: number, end: number, surely: boolean): boolean => {
    const [a = 0, b = 0, c = 0, d = 0] = tie.days;
    return surely ? !tie.possibleOnly && b <= start && end <= c : a <= start && end <= d;
  };
  const daysOf = (own: readonly Tie[], surely: boolean): readonly boolean[] =>
    asked.map(({ start, end }) => own.some((tie) => holds(tie, start, end, surely)));

  const actors = [...new Set(ties.flatMap(({ subject, object }) => [subject, object]))];
  const hops = new Map<string, ReturnType<typeof hopOf>>();
  const hopOf = (a: string, b: string, own: readonly Tie[]) => ({
    a,
    b,
    sure: daysOf(own, true),
    may: daysOf(own, false),
    confidence: own.reduce<number | null>(
      (best, { confidence }) => (confidence === null ? best : Math.max(best ?? 0, confidence)),
      null,
    ),
    sign: (own.some(({ sign }) => sign > 0) ? 1 : 0) - (own.some(({ sign }) => sign < 0) ? 1 : 0),
    certain: own.some(mustHold),
    ties: own.map((tie) => tieText(tie.text, mustHold(tie) ? 'CERTAIN' : 'POSSIBLE')).sort(),
  });
  for (const a of actors)
    for (const b of actors) {
      const own = a === b ? [] : qualifying.filter((tie) => leads(tie, a, b));
      if (own.length > 0) hops.set(`${a}>${b}`, hopOf(a, b, own));
    }

  const found: OracleAnswer['nodes'][number][] = [];
  const take = (path: readonly string[]): void => {
    const steps = path.slice(1).map((actor, i) => hops.get(`${path[i] as string}>${actor}`)) as ReturnType<
      typeof hopOf
    >[];
    const together = (surely: boolean): readonly boolean[] =>
      asked.map((_, i) => steps.every(({ sure, may }) => (surely ? sure : may)[i]));
    const alone = steps.length === 1 || !dated;
    if (!alone && !together(false).includes(true)) return;
    const certain = alone ? steps.every((step) => step.certain) : together(true).includes(true);
    if (onlyCertain && !certain) return;
    const runs: { from: number; to: number }[] = [];
    for (const [i, isCommon] of together(onlyCertain).entries()) {
      const { start, end } = asked[i] as { start: number; end: number };
      const last = runs.at(-1);
      if (isCommon && last?.to === start) last.to = end;
      else if (isCommon) runs.push({ from: start, to: end });
    }
    const scores = steps.map(({ confidence }) => confidence);
    found.push({
      actors: path,
      length: steps.length,
      sign: steps.reduce((product, { sign }) => product * sign, 1) + 0,
      certainty: certain ? 'CERTAIN' : 'POSSIBLE',
      confidence: scores.includes(null) ? null : Math.min(...(scores as number[])),
      commonValidity: runs.map((run) => ({ from: isoOf(run.from), to: isoOf(run.to) })),
      hops: steps.map((step) => ({
        from: step.a,
        to: step.b,
        sign: step.sign,
        certainty: step.certain ? 'CERTAIN' : 'POSSIBLE',
        ties: step.ties,
      })),
    });
  };
  const avoided = where.avoid ?? [];
  const walk = (path: readonly string[]): void => {
    const last = path.at(-1) as string;
    if (avoided.includes(last)) return;
    if (last === to) {
      if (!where.through || path.includes(where.through)) take(path);
      return;
    }
    if (path.length > where.maxHops) return;
    for (const next of actors) if (!path.includes(next) && hops.has(`${last}>${next}`)) walk([...path, next]);
  };
  walk([from]);

  type Found = (typeof found)[number];
  const byScore = (a: Found, b: Found): number => (b.confidence ?? -1) - (a.confidence ?? -1);
  const byLength = (a: Found, b: Found): number => a.length - b.length;
  const byIds = (a: Found, b: Found): number => {
    const at = a.actors.findIndex((actor, i) => actor !== b.actors[i]);
    return (a.actors[at] as string) < (b.actors[at] as string) ? -1 : 1;
  };
  found.sort((a, b) =>
    orderBy === 'SHORTEST'
      ? byLength(a, b) || byScore(a, b) || byIds(a, b)
      : byScore(a, b) || byLength(a, b) || byIds(a, b),
  );
  return { hasMore: found.length > first, nodes: found.slice(0, first) };
};
