import { readDays } from './calendar.ts';
import type { OracleClaim, OracleLedger } from './shapes.ts';

/** Known time as a root field is asked for it. */
export interface AskedKnown {
  readonly knownAt?: string | undefined;
  readonly publishedBy?: string | undefined;
}

/** The instant whose ledger is asked for. @param now when the question is asked */
export const instantOf = ({ knownAt }: AskedKnown, now: string): number => Date.parse(knownAt ?? now);

/** Whether a document had come out for sure by the end of the day: its last possible date is not later. */
export const isOut = (document: string, { sources }: OracleLedger, publishedBy: string | undefined): boolean => {
  if (publishedBy === undefined) return true;
  const date = sources.find(({ id }) => id === document)?.publishedOn ?? null;
  return date !== null && readDays(date.text)[1] <= readDays(publishedBy)[0];
};

const timesOf = ({ id }: OracleClaim, { times }: OracleLedger): readonly [number, number] => {
  const own = times[id];
  if (!own) throw new Error(`no times of ${id}`);
  return [Date.parse(own.recordedAt), own.retiredAt === null ? Infinity : Date.parse(own.retiredAt)];
};

/** Recorded by then, from documents that were out; also those already withdrawn by then. */
export const recordedClaims = (ledger: OracleLedger, asked: AskedKnown, now: string): readonly OracleClaim[] =>
  ledger.claims.filter(
    (claim) => timesOf(claim, ledger)[0] <= instantOf(asked, now) && isOut(claim.source, ledger, asked.publishedBy),
  );

/** The claims that count: recorded by then, not withdrawn by then, from documents that were out. */
export const qualifyingClaims = (ledger: OracleLedger, asked: AskedKnown, now: string): readonly OracleClaim[] =>
  recordedClaims(ledger, asked, now).filter((claim) => instantOf(asked, now) < timesOf(claim, ledger)[1]);
