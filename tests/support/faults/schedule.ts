import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../../../src/domain/errors.ts';
import type { Claim } from '../../../src/domain/records.ts';
import type { ClaimType } from '../../../src/domain/ties/types.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { recordClaims } from '../../../src/graph/write/claims/record-claims.ts';
import { retireClaims } from '../../../src/graph/write/claims/retire-claims.ts';
import type { BoltProxy } from '../bolt-proxy.ts';
import { aClaim } from '../claims.ts';
import { evidenced } from '../records.ts';
import { arm, type Fault, heal, placeOf, randomFault } from './fault-plan.ts';
import type { Random } from './random.ts';

/** What a schedule works with: a store behind a proxy of its own, and the same store without one. */
export interface Lane {
  readonly store: Store;
  readonly proxy: BoltProxy;
  readonly direct: Store;
}

/** What a schedule came to. */
export interface Ran {
  /** What of each thing that was to break did break. */
  readonly broke: readonly string[];
  readonly codes: readonly string[];
  /** Invariants that do not hold, with what was seen. */
  readonly problems: readonly string[];
}

export const ACTORS = Array.from({ length: 100 }, (_, index) => `actor-${index}`);
const TYPES: readonly ClaimType[] = ['SUPPORTS', 'OPPOSES', 'SANCTIONS', 'AFFILIATED_WITH'];
const NOW = new Date('2026-11-24T12:00:00Z');
/** Nothing was written. */
const NOT_MADE: readonly string[] = ['STORE_BUSY', 'STORE_UNAVAILABLE'];
const SETTLE_MS = 30_000;

/** A claim that no other schedule makes, about what hardly another speaks of. */
const claimOf = (schedule: number, nth: number): Claim => {
  const at = schedule % ACTORS.length;
  const apart = 1 + (Math.floor(schedule / ACTORS.length) % (ACTORS.length - 1));
  const claim = aClaim({
    subject: ACTORS[at] ?? '',
    type: TYPES[Math.floor(schedule / 9_900) % TYPES.length] ?? 'SUPPORTS',
    object: ACTORS[(at + apart) % ACTORS.length] ?? '',
    validFrom: String(1990 + nth),
    note: `schedule ${schedule}`,
  });
  return evidenced(claim);
};

/** A sequence of changes and questions, while connections break; and whether what was answered is true. */
export const runSchedule = async ({ store, proxy, direct }: Lane, schedule: number, random: Random): Promise<Ran> => {
  const broke: string[] = [];
  const codes: string[] = [];
  const problems: string[] = [];
  const made: Claim[] = [];
  const retired = new Set<string>();
  const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);
  const storedOf = async (claims: readonly Claim[]): Promise<number> =>
    (await direct.read('read/claims-by-id', { ids: idsOf(claims) })).length;
  const holds = (invariant: string, seen: unknown, expected: unknown): void => {
    if (JSON.stringify(seen) !== JSON.stringify(expected))
      problems.push(`${invariant}: ${JSON.stringify(seen)}, expected ${JSON.stringify(expected)}`);
  };

  /** Does it while something breaks; a code says how it failed. */
  const during = async <Result>(fault: Fault | null, work: () => Promise<Result>): Promise<Result | string> => {
    const hasBroken = fault ? arm(proxy, fault) : () => false;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      codes.push(error.code);
      if (!NOT_MADE.includes(error.code) && error.code !== 'OUTCOME_UNKNOWN')
        problems.push(`only the store is said to fail: ${error.message} ${String(error.cause)}`);
      return error.code;
    } finally {
      if (fault && hasBroken()) broke.push(placeOf(fault));
      await heal(proxy);
    }
  };

  /** Does it again until it is done: connections may still be broken for a moment. */
  const settled = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (const begun = performance.now(); ;)
      try {
        return await work();
      } catch (error) {
        if (performance.now() - begun > SETTLE_MS) throw error;
        await sleep(50);
      }
  };

  const record = async (fault: Fault | null): Promise<void> => {
    const fresh = Array.from({ length: 1 + random.below(3) }, (_, nth) => claimOf(schedule, made.length + nth));
    const known = made.slice(0, random.below(2));
    const claims = [...known, ...fresh];
    const key = `schedule ${schedule} ${made.length}`;
    const send = () => recordClaims(store, claims, () => NOW, key);
    const answer = await during(fault, send);
    if (answer === 'OUTCOME_UNKNOWN') {
      made.push(...fresh);
      holds('what is unknown is told when asked again', (await settled(send)).created, fresh.length);
    } else if (typeof answer === 'string') holds('what is told as not made is not made', await storedOf(fresh), 0);
    else {
      made.push(...fresh);
      holds('created tells the truth', answer.created, fresh.length);
      if (random.below(3) === 0)
        holds('the same change by its key says the same', (await settled(send)).created, fresh.length);
    }
  };

  const retire = async (fault: Fault | null): Promise<void> => {
    const standing = made.filter(({ id }) => !retired.has(id)).slice(0, 1);
    if (standing.length === 0) return record(fault);
    const send = () => retireClaims(store, idsOf(standing), 'wrong', () => NOW);
    const answer = await during(fault, send);
    if (answer === 'OUTCOME_UNKNOWN') await settled(send);
    else if (typeof answer !== 'string') holds('retired tells the truth', answer.retired, standing.length);
    if (answer === 'OUTCOME_UNKNOWN' || typeof answer !== 'string') for (const { id } of standing) retired.add(id);
  };

  const read = async (fault: Fault | null): Promise<void> => {
    const answer = await during(fault, () => store.read('read/claims-by-id', { ids: idsOf(made) }));
    if (typeof answer !== 'string') holds('an answer is whole', answer.length, made.length);
  };

  for (let left = 3 + random.below(2); left > 0; left -= 1) {
    const fault = random.below(3) > 0 ? randomFault(random) : null;
    await random.pick([record, record, retire, read])(fault);
  }

  const rows = await direct.read('read/claims-by-id', { ids: idsOf(made) });
  holds(
    'no acknowledged write is lost, none is doubled',
    rows.map(({ claim }) => claim['id']).sort(),
    [...idsOf(made)].sort(),
  );
  holds(
    'no claim is half written',
    rows
      .filter(({ claim }) => (claim['evidence'] as readonly unknown[] | undefined)?.length !== 1)
      .map(({ claim }) => claim['id']),
    [],
  );
  holds(
    'what was retired is retired',
    rows
      .filter(({ claim }) => claim['retiredAt'] != null)
      .map(({ claim }) => claim['id'])
      .sort(),
    [...retired].sort(),
  );
  return { broke, codes, problems };
};
