import { isoOf, readDays, shortestText } from './calendar.ts';
import { dateClaim, type Dated } from './claim-days.ts';
import type { OracleTie } from './derive.ts';
import { beganText, endText } from './derived-answer.ts';
import type { OracleClaim, OracleSource } from './shapes.ts';
import { type Certainty, certaintyIn, isAtLeast, onDay, type Run } from './when.ts';
import { signOfAll } from './words.ts';

/**
 * What changed from the eve of a span of days to its last day: taking `before` away and adding `after` leads from the first
 * snapshot to the second. Follows `ChangeKind` of the contract, and what issue 13 says of changes. Readings 49 to 55 of
 * decisions.md.
 */
const KINDS = ['BEGAN', 'FIRST_ATTESTED', 'NEARED', 'PASSED', 'ENDED', 'FADED', 'FLIPPED'] as const;
type Kind = (typeof KINDS)[number];

export interface OracleChange {
  readonly kind: Kind;
  /** What it is ordered by. */
  readonly day: number;
  readonly on: string | null;
  readonly before: OracleTie | null;
  readonly after: OracleTie | null;
}

const firstText = ({ attested }: OracleTie): string | null => {
  const [first] = attested;
  if (!first) return null;
  return first.throughout ? isoOf(first.from) : shortestText(first.from, first.to - 1);
};

const within = (day: number, [first, last]: Run): number => Math.min(Math.max(day, first), last);

/** How it came to hold on a day of the span. */
const cameIn = (tie: OracleTie, [first, last]: Run): OracleChange => {
  const [a, b] = tie.days;
  const told = { before: null, after: tie };
  if (a !== -Infinity && a <= last && b >= first)
    return { kind: 'BEGAN', day: Math.max(a, first), on: beganText(tie.days), ...told };
  if (b <= last) return { kind: 'FIRST_ATTESTED', day: within(b, [first, last]), on: firstText(tie), ...told };
  return { kind: 'NEARED', day: within(tie.likely?.[0] ?? first, [first, last]), on: null, ...told };
};

/** How it came not to hold on a later day of the span. */
const wentOut = (tie: OracleTie, [first, last]: Run): OracleChange => {
  const [, , c, d] = tie.days;
  const told = { before: tie, after: null };
  if (d !== Infinity && c <= last && d >= first)
    return { kind: 'ENDED', day: Math.max(c, first), on: endText(tie.days), ...told };
  return { kind: 'FADED', day: within(tie.likely?.[1] ?? c, [first, last]), on: null, ...told };
};

/** An activity or act, likely on the eve by what is attested in the span alone. */
const isHeardOf = (tie: OracleTie, [first, last]: Run): boolean => {
  const [a, b] = tie.days;
  const { tieClass } = tie;
  const isNews = tieClass === 'ACTIVITY' || tieClass === 'ACT';
  return isNews && a === -Infinity && (tie.attested[0]?.from ?? -Infinity) >= first && b <= last;
};

const ofTie = (tie: OracleTie, [first, last]: Run, least: Certainty): readonly OracleChange[] => {
  const [held, holds] = [first - 1, last].map((day) => isAtLeast(onDay(tie, day), least));
  const [, b] = tie.days;
  const [went, came] = [wentOut(tie, [first, last]), cameIn(tie, [first, last])];
  const heard = { day: within(b, [first, last]), on: firstText(tie), before: tie };
  if (held && holds) return isHeardOf(tie, [first, last]) ? [{ kind: 'FIRST_ATTESTED', ...heard, after: tie }] : [];
  if (held) return [went];
  if (holds) return [came];
  if (!isAtLeast(certaintyIn(tie, [first, last]), least)) return [];
  const isStated = came.kind === 'BEGAN' || went.kind === 'ENDED';
  if (isStated) return [came, { ...went, day: Math.max(came.day, went.day) }];
  return [{ kind: 'PASSED', ...heard, after: null }];
};

const newest = (ties: readonly OracleTie[]): OracleTie => {
  const [first] = [...ties].sort((x, y) => (x.days[1] === y.days[1] ? (x.id < y.id ? -1 : 1) : y.days[1] - x.days[1]));
  if (!first) throw new Error('no tie to tell');
  return first;
};

const ofDyad = (ties: readonly OracleTie[], [first, last]: Run, least: Certainty): readonly OracleChange[] => {
  const on = (day: number): OracleTie[] => ties.filter((tie) => isAtLeast(onDay(tie, day), least));
  const [before, after] = [on(first - 1), on(last)];
  const [was, is] = [signOfAll(before), signOfAll(after)];
  if (was * is !== -1) return [];
  const old = newest(before.filter(({ sign }) => sign === was));
  const fresh = newest(after.filter(({ sign }) => sign === is));
  return [{ ...cameIn(fresh, [first, last]), kind: 'FLIPPED', before: old, after: fresh }];
};

/**
 * @param derived the ties and holdings asked for
 * @param to the day after the last
 * @param least how certain a tie must be in a snapshot
 */
export const changesByOracle = (
  derived: readonly OracleTie[],
  from: string,
  to: string,
  least: Certainty = 'LIKELY',
): readonly OracleChange[] => {
  const span: Run = [readDays(from)[0], readDays(to)[0] - 1];
  const pairOf = ({ subject, object }: OracleTie): string => [subject, object].sort().join();
  const ties = derived.filter(({ type }) => type !== 'HOLDS');
  const pairs = [...new Set(ties.map(pairOf))];
  const all = [
    ...derived.flatMap((tie) => ofTie(tie, span, least)),
    ...pairs.flatMap((pair) =>
      ofDyad(
        ties.filter((tie) => pairOf(tie) === pair),
        span,
        least,
      ),
    ),
  ];
  const text = ({ kind, before, after }: OracleChange): string =>
    `${KINDS.indexOf(kind)}|${before?.id ?? ''}|${after?.id ?? ''}`;
  return all.sort((x, y) => (x.day === y.day ? (text(x) < text(y) ? -1 : 1) : x.day - y.day));
};

/** The claims of a tie that say so; where none does, all that make it. */
const claimsThat = (
  tie: OracleTie | null,
  claims: readonly OracleClaim[],
  sources: readonly OracleSource[],
  says: (dated: Dated, days: OracleTie['days']) => boolean,
): readonly string[] => {
  if (!tie) return [];
  const making = claims.filter((claim) => tie.claims.includes(claim.id));
  const found = making.flatMap((claim) => dateClaim(claim, sources)).filter((dated) => says(dated, tie.days));
  return found.length > 0 ? found.map(({ claim }) => claim.id) : making.map(({ id }) => id);
};

/** The claims that say so, by id. */
export const claimsOfChange = (
  { kind, before, after }: OracleChange,
  claims: readonly OracleClaim[],
  sources: readonly OracleSource[],
): readonly string[] => {
  const stateTheStart = ({ statesStart, a }: Dated, days: OracleTie['days']): boolean => statesStart && a === days[0];
  const attestFirst = ({ b }: Dated, days: OracleTie['days']): boolean => b === days[1];
  const attestLast = ({ c }: Dated, days: OracleTie['days']): boolean => c === days[2];
  const stateTheEnd = ({ statesEnd, d }: Dated, days: OracleTie['days']): boolean => statesEnd && d === days[3];
  if (kind === 'PASSED') return [...(before?.claims ?? [])].sort();
  const isStated = kind !== 'NEARED' && after !== null && after.days[0] !== -Infinity;
  const begun = claimsThat(after, claims, sources, isStated ? stateTheStart : attestFirst);
  if (kind === 'FIRST_ATTESTED') return [...begun].sort();
  const over = claimsThat(before, claims, sources, kind === 'ENDED' ? stateTheEnd : attestLast);
  return [...new Set([...begun, ...over])].sort();
};
