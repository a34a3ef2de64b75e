import { isoDay, OPEN_FUTURE } from '../../../src/domain/time/day.ts';
import type { Claim, Source } from '../../../src/domain/records.ts';
import { fewerClaims } from '../fewer-claims.ts';
import { readSeed } from '../seed-packs.ts';
import type { AskedKnown } from '../oracle/known.ts';
import type { OracleTimes } from '../oracle/shapes.ts';
import type { TimedLedger } from './random-ledger.ts';

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** Of claims that both packs make, all the evidence. */
const mergedClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const evidence = [...(merged.get(claim.id)?.evidence ?? []), ...claim.evidence];
    const unique = new Map(evidence.map((own) => [`${own.document} ${own.locator} ${own.hash ?? ''}`, own]));
    merged.set(claim.id, { ...claim, evidence: [...unique.values()] });
  }
  return [...merged.values()];
};

const lastDayOf = (source: Source | undefined): string | null => {
  const last = source?.publishedOn?.last ?? OPEN_FUTURE;
  return isoDay(last);
};

/** The packs that ship, every fifth claim of a large one, as if each claim had been recorded at noon of the day its document had come out; undated ones last. */
export const seedLedger = (): TimedLedger => {
  const packs = ['newsweek-2017-11', 'syria-iraq-2011-2019'].map(readSeed).map((pack) => fewerClaims(pack));
  const sources = byId(packs.flatMap((pack) => pack.sources));
  const claims = mergedClaims(packs.flatMap((pack) => pack.claims));
  const timesOf = ({ source }: Claim): OracleTimes => {
    const day = lastDayOf(sources.find(({ id }) => id === source));
    return { recordedAt: `${day ?? '2030-01-01'}T12:00:00.000Z`, retiredAt: null };
  };
  return {
    actors: byId(packs.flatMap((pack) => pack.actors)),
    places: byId(packs.flatMap((pack) => pack.places)),
    events: byId(packs.flatMap((pack) => pack.events)),
    sources,
    claims,
    times: Object.fromEntries(claims.map((claim) => [claim.id, timesOf(claim)])),
  };
};

/** Every known time at which an answer of the packs may change: when a document had come out, and when the ledger learned it. */
export const seedKnownTimes = ({ sources, times }: TimedLedger): readonly AskedKnown[] => {
  const days = [...new Set(sources.flatMap((source) => lastDayOf(source) ?? []))].sort();
  const instants = [...new Set(Object.values(times).map(({ recordedAt }) => recordedAt))].sort();
  return [...days.map((publishedBy) => ({ publishedBy })), ...instants.map((knownAt) => ({ knownAt }))];
};

/** Whom the questions are about. */
export const SEED_ACTORS = [
  'iran',
  'islamic-state',
  'popular-mobilization-forces',
  'syrian-democratic-forces',
  'turkey',
  'united-states',
];
