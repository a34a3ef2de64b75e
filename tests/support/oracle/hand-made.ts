import { aClaim, aSource, type PlainClaim } from '../claims.ts';
import { isoOf, readDays } from './calendar.ts';
import { deriveByOracle, type OracleTie } from './derive.ts';
import type { OracleLife, OracleSource } from './shapes.ts';
import { certaintyIn, runOf } from './when.ts';

/** Ties of a few claims written by hand, and what they are on a day; nothing of src derives them. */
export interface World {
  readonly actors?: Readonly<Record<string, { kind?: string; existsFrom?: string; existsTo?: string }>>;
  readonly sources?: Readonly<Record<string, string>>;
}

const livesOf = ({ actors = {} }: World): readonly OracleLife[] =>
  Object.entries(actors).map(([id, { kind, existsFrom, existsTo }]) => ({
    id,
    kind,
    existsFrom: existsFrom === undefined ? null : { text: existsFrom },
    existsTo: existsTo === undefined ? null : { text: existsTo },
  }));

const sourcesOf = ({ sources = {} }: World): readonly OracleSource[] =>
  Object.entries(sources).map(([id, publishedOn]) => aSource(id, { publishedOn }));

export const derive = (claims: readonly PlainClaim[], world: World = {}): readonly OracleTie[] =>
  [...deriveByOracle(claims.map(aClaim), sourcesOf(world), livesOf(world))].sort((x, y) => x.days[1] - y.days[1]);

export const one = (claims: readonly PlainClaim[], world?: World): OracleTie => {
  const [tie, ...others] = derive(claims, world);
  if (!tie || others.length > 0) throw new Error(`${others.length + (tie ? 1 : 0)} ties`);
  return tie;
};

export const at = (tie: OracleTie | undefined, validAt: string): string | null => {
  if (!tie) throw new Error('no tie');
  return certaintyIn(tie, runOf({ validAt }));
};

/** The best of several ties, as a question about a day is answered. */
export const best = (ties: readonly OracleTie[], validAt: string): string | null => {
  const each = ties.map((tie) => at(tie, validAt));
  return ['CERTAIN', 'LIKELY', 'POSSIBLE'].find((level) => each.includes(level)) ?? null;
};

export const dates = (days: readonly number[] | null): readonly (string | null)[] | null => days && days.map(isoOf);
export const daysAfter = (day: string, count: number): string => isoOf(readDays(day)[0] + count) as string;
