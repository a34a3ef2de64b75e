import { isoOf, readDays, shortestText } from './calendar.ts';
import type { OracleTie } from './derive.ts';
import type { OracleClaim, OracleSource } from './shapes.ts';
import { type Dated, dateClaim } from './spells.ts';
import { certaintyIn } from './when.ts';
import { signOfAll } from './words.ts';

const KINDS = ['APPEARED', 'ENDED', 'LAST_ATTESTED', 'FLIPPED'] as const;

export interface OracleChange {
  readonly kind: (typeof KINDS)[number];
  /** What it is ordered by: the first day on which it may have happened. */
  readonly day: number;
  readonly on: string | null;
  readonly before: OracleTie | null;
  readonly after: OracleTie | null;
}

/** CERTAIN, POSSIBLE or null on one day. */
export const onDay = (tie: OracleTie, day: number): 'CERTAIN' | 'POSSIBLE' | null => certaintyIn(tie, [day, day]);

const beganText = ({ days: [a, b] }: OracleTie): string | null => shortestText(a, b);

/** By looking at every day from the eve to the last. */
const ofTie = (tie: OracleTie, eve: number, last: number): OracleChange[] => {
  const [a, b, c, d] = tie.days;
  const [before, after] = [onDay(tie, eve), onDay(tie, last)];
  let wasCertain = false;
  for (let day = eve; day <= last; day++) wasCertain ||= onDay(tie, day) === 'CERTAIN';
  const changes: OracleChange[] = [];
  if ((before === null && (after !== null || wasCertain)) || (before === 'POSSIBLE' && wasCertain)) {
    const on = a === -Infinity ? isoOf(b) : beganText(tie);
    changes.push({ kind: 'APPEARED', day: a === -Infinity ? b : Math.max(a, eve), on, before: null, after: tie });
  }
  if (after === null && (before !== null || wasCertain)) {
    const stopped = c === d ? isoOf(d) : shortestText(c - 1, d - 1);
    changes.push({ kind: 'ENDED', day: Math.max(c, eve), on: stopped, before: tie, after: null });
  }
  if (after === 'POSSIBLE' && wasCertain)
    changes.push({ kind: 'LAST_ATTESTED', day: c - 1, on: isoOf(c - 1), before: tie, after: null });
  return changes;
};

const newest = (ties: readonly OracleTie[]): OracleTie => {
  const [first] = [...ties].sort((x, y) => (x.days[1] === y.days[1] ? (x.id < y.id ? -1 : 1) : y.days[1] - x.days[1]));
  if (!first) throw new Error('no tie to tell');
  return first;
};

const ofDyad = (ties: readonly OracleTie[], eve: number, last: number): OracleChange[] => {
  const [before, after] = [eve, last].map((day) => ties.filter((tie) => onDay(tie, day) !== null)) as [
    OracleTie[],
    OracleTie[],
  ];
  const [was, is] = [signOfAll(before), signOfAll(after)];
  if (was * is !== -1) return [];
  const old = newest(before.filter(({ sign }) => sign === was));
  const fresh = newest(after.filter(({ sign }) => sign === is));
  const day = Math.max(fresh.days[0], eve);
  return [{ kind: 'FLIPPED', day, on: beganText(fresh), before: old, after: fresh }];
};

/**
 * What changed between the eves of two days (ARCHITECTURE, *Time, where the design is silent*).
 * @param ties those asked for
 */
export const changesByOracle = (ties: readonly OracleTie[], from: string, to: string): readonly OracleChange[] => {
  const [eve, last] = [readDays(from)[0] - 1, readDays(to)[0] - 1];
  const pairOf = ({ subject, object }: OracleTie): string => [subject, object].sort().join();
  const pairs = [...new Set(ties.map(pairOf))];
  const all = [
    ...ties.flatMap((tie) => ofTie(tie, eve, last)),
    ...pairs.flatMap((pair) =>
      ofDyad(
        ties.filter((tie) => pairOf(tie) === pair),
        eve,
        last,
      ),
    ),
  ];
  const text = ({ kind, before, after }: OracleChange): string =>
    `${KINDS.indexOf(kind)} ${before?.id ?? ''} ${after?.id ?? ''}`;
  return all.sort((x, y) => x.day - y.day || (text(x) < text(y) ? -1 : 1));
};

/** The claims of a tie of which the first of these that any fulfils holds; where none does, all that support it. */
const claimsThat = (
  tie: OracleTie | null,
  claims: readonly OracleClaim[],
  sources: readonly OracleSource[],
  ...says: readonly ((dated: Dated, days: OracleTie['days']) => boolean)[]
): readonly string[] => {
  if (!tie) return [];
  const dated = claims.filter(({ id }) => tie.claims.includes(id)).flatMap((claim) => dateClaim(claim, sources));
  for (const own of says) {
    const found = dated.filter((claim) => own(claim, tie.days));
    if (found.length > 0) return found.map(({ claim }) => claim.id);
  }
  return tie.claims;
};

/** The claims that say so, by id (schema/changes.graphql). */
export const claimsOfChange = (
  { kind, before, after }: OracleChange,
  claims: readonly OracleClaim[],
  sources: readonly OracleSource[],
): readonly string[] => {
  const stateTheStart = ({ statesStart, a }: Dated, days: OracleTie['days']): boolean => statesStart && a === days[0];
  const attestFirst = ({ b }: Dated, days: OracleTie['days']): boolean => b === days[1];
  const attestLast = ({ c }: Dated, days: OracleTie['days']): boolean => c === days[2];
  const stateTheEnd = ({ statesEnd, d }: Dated, days: OracleTie['days']): boolean => statesEnd && d === days[3];
  const begun = claimsThat(after, claims, sources, stateTheStart, attestFirst);
  const over = claimsThat(before, claims, sources, kind === 'ENDED' ? stateTheEnd : attestLast);
  return [...new Set([...begun, ...over])].sort();
};
