import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/records.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { claimsById } from '../../../src/graph/read/claims.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import type { LoadOptions } from '../../../src/graph/write/load/load-records.ts';
import { loadPackVersion, type Pack } from '../../../src/graph/write/load/load-pack.ts';
import { planLoad } from '../../../src/graph/write/load/plan-load.ts';
import { retireClaims } from '../../../src/graph/write/claims/retire-claims.ts';
import { aClaim } from '../../support/claims.ts';
import { LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

/** Claims a to f: of different years, each a tie of its own. */
const CLAIMS: Readonly<Record<string, Claim>> = Object.fromEntries(
  [...'abcdef'].map((name, i) => [name, aClaim({ subject: `actor-${name}`, attestedOn: `201${i}` })]),
);
const claimsOf = (names: string): readonly Claim[] => [...names].map((name) => CLAIMS[name] as Claim);

const aPack = (names: string, version: number, id = 'pack'): Pack => ({
  id,
  version,
  title: 'A pack',
  licence: 'CC0-1.0',
  records: recordsOf(claimsOf(names)),
});
const load = (pack: Pack, more: Partial<LoadOptions> = {}) => loadPackVersion(store, pack, { ...LOAD, ...more });

/** `a c!`: the names of the stored claims in order, retired ones marked. */
const stored = async (): Promise<string> => {
  const claims = await claimsById(
    store,
    Object.values(CLAIMS).map(({ id }) => id),
  );
  return claims
    .map((claim) => `${claim.subject.slice(-1)}${claim.retiredAt === null ? '' : '!'}`)
    .sort()
    .join(' ');
};
const broughtBy = async (name: string): Promise<unknown> =>
  (await store.runPlain(`MATCH (c:Claim { id: '${CLAIMS[name]?.id ?? ''}' }) RETURN c.broughtBy AS own`))[0]?.['own'];
const packState = async (): Promise<unknown> => (await store.read('read/pack', { id: 'pack' }))[0];
const reasonOf = async (name: string): Promise<unknown> =>
  (
    await claimsById(
      store,
      claimsOf(name).map(({ id }) => id),
    )
  )[0]?.retiredBecause;

describe('a newer version of a pack', () => {
  it('retires the claims that only the pack brought and that it no longer has, and their ties', async () => {
    await load(aPack('abc', 1));
    const result = await load(aPack('ad', 2));
    expect(result).toMatchObject({
      claims: { created: 1, unchanged: 1 },
      retired: 2,
      edges: { written: 1, dropped: 2 },
    });
    expect(await stored()).toBe('a b! c! d');
    expect(await reasonOf('b')).toBe('replaced by pack version 2 of pack');
    expect((await storedEdges(store)).map(({ subject }) => subject).sort()).toEqual(['actor-a', 'actor-d']);
    expect(await packState()).toEqual({ version: 2, state: 'LOADED', replaces: null });
    expect(await auditGraph(store)).toEqual([]);
  });

  it('takes itself off a claim that another pack brought too, which stands', async () => {
    await load(aPack('ab', 1));
    await load(aPack('b', 1, 'other'));
    expect(await broughtBy('b')).toEqual(['pack', 'other']);
    expect((await load(aPack('a', 2))).retired).toBe(0);
    expect(await stored()).toBe('a b');
    expect(await broughtBy('b')).toEqual(['other']);
    expect((await load(aPack('c', 2, 'other'))).retired).toBe(1);
    expect(await stored()).toBe('a b! c');
    expect(await reasonOf('b')).toBe('replaced by pack version 2 of other');
  });

  it('leaves alone what nobody who is known brought', async () => {
    await load(aPack('ab', 1));
    await store.runPlain(`MATCH (c:Claim { id: '${CLAIMS['b']?.id ?? ''}' }) REMOVE c.broughtBy`);
    expect((await load(aPack('a', 2))).retired).toBe(0);
    expect(await stored()).toBe('a b');
  });

  it('does not bring back what was retired, by it or by somebody else', async () => {
    await load(aPack('abc', 1));
    await load(aPack('a', 2));
    await retireClaims(
      store,
      claimsOf('a').map(({ id }) => id),
      'wrong',
      LOAD.now,
    );
    expect((await load(aPack('abc', 3))).retired).toBe(0);
    expect(await stored()).toBe('a! b! c!');
    expect([await reasonOf('a'), await reasonOf('b')]).toEqual(['wrong', 'replaced by pack version 2 of pack']);
    expect((await load(aPack('d', 4))).retired).toBe(0);
    expect([await reasonOf('a'), await reasonOf('b')]).toEqual(['wrong', 'replaced by pack version 2 of pack']);
  });

  it('is planned as it is then loaded', async () => {
    await load(aPack('abc', 1));
    const next = aPack('ad', 2);
    expect(await planLoad(store, next.records, next)).toEqual({ newClaims: 1, retired: 2, issues: [] });
    expect(await stored()).toBe('a b c');
  });

  it('that was interrupted goes on, whether it was adding or retiring, and ends as if it never had been', async () => {
    for (const stopAt of [0, 1, 2, 3, 4, 5]) {
      await wipe(store);
      await load(aPack('abcd', 1));
      const stop = new AbortController();
      let transactions = 0;
      const counted = store.observed((name) => {
        if (name === 'write/lock-ledger' && transactions++ === stopAt) stop.abort();
      });
      const options = { ...LOAD, batchSize: 1, signal: stop.signal };
      await loadPackVersion(counted, aPack('ae', 2), options).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'INTERRUPTED' });
      });
      expect(await auditGraph(store)).toEqual([]);
      await load(aPack('ae', 2), { batchSize: 1 });
      expect(await stored(), `stopped at ${stopAt}`).toBe('a b! c! d! e');
      expect(await packState()).toEqual({ version: 2, state: 'LOADED', replaces: null });
    }
  });
});

describe('a pack is refused, and nothing is written,', () => {
  const problemsOf = async (pack: Pack): Promise<readonly string[]> =>
    (await planLoad(store, pack.records, pack)).issues.map(({ field, problem }) => `${field ?? ''}: ${problem}`);

  it('when its version is older than the one that is loaded', async () => {
    await load(aPack('ab', 3));
    const problem = 'version 3 of this pack is loaded; the older version 2 is not loaded over it';
    expect(await problemsOf(aPack('abc', 2))).toEqual([`version: ${problem}`]);
    await expect(load(aPack('abc', 2))).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: `Pack pack: version "2": ${problem}.`,
    });
    expect(await stored()).toBe('a b');
  });

  it('when it lacks claims that the same version brought', async () => {
    await load(aPack('abc', 1));
    const problem =
      'the pack has 2 claims, and lacks 2 claims that the same version brought before; raise the version to 2, so that what is gone is retired';
    expect(await problemsOf(aPack('ad', 1))).toEqual([`version: ${problem}`]);
    await expect(load(aPack('ad', 1))).rejects.toMatchObject({ code: 'DATA_INVALID' });
    expect(await stored()).toBe('a b c');
  });

  it('when it calls itself as what comes through the API', async () => {
    expect(await problemsOf(aPack('a', 1, 'api'))).toEqual([
      'id: the id is kept for claims that are recorded through the API',
    ]);
  });
});

it('the same version may have more rows, and may lack one that is retired', async () => {
  await load(aPack('ab', 1));
  expect(await load(aPack('abc', 1))).toMatchObject({ claims: { created: 1, unchanged: 2 }, retired: 0 });
  await retireClaims(
    store,
    claimsOf('b').map(({ id }) => id),
    'wrong',
    LOAD.now,
  );
  expect(await load(aPack('ac', 1))).toMatchObject({ claims: { created: 0, unchanged: 2 }, retired: 0 });
});

it('two versions loaded at once end as the newer one says', async () => {
  await load(aPack('ab', 1));
  const slow = { batchSize: 1 };
  const outcomes = await Promise.allSettled([load(aPack('abcd', 2), slow), load(aPack('aef', 3), slow)]);
  expect(outcomes[1]?.status).toBe('fulfilled');
  const claims = (await stored()).split(' ');
  expect(claims.filter((name) => !name.endsWith('!'))).toEqual(['a', 'e', 'f']);
  expect(await packState()).toEqual({ version: 3, state: 'LOADED', replaces: null });
  expect(await auditGraph(store)).toEqual([]);
});
