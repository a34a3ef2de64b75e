import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { deriveByOracle } from '../support/oracle/derive.ts';
import type { AskedKnown } from '../support/oracle/known.ts';
import { qualifyingClaims, recordedClaims } from '../support/oracle/known.ts';
import { askAll } from '../support/proof/ask-operation.ts';
import { questionsAbout } from '../support/proof/every-question.ts';
import { putLedger } from '../support/proof/put-ledger.ts';
import { NOW, someLedger, type TimedLedger } from '../support/proof/random-ledger.ts';
import { askedAsOf } from '../support/proof/rebuild.ts';
import { SEED_ACTORS, seedLedger } from '../support/proof/seed-ledger.ts';
import { emptyStore } from '../support/store.ts';

const seed = Number(process.env.ENTENTE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const graphs = Number(process.env.ENTENTE_GRAPHS ?? 3);
const AFTER_THE_PACKS = '2031-01-01T00:00:00.000Z';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Ids of the claims that were withdrawn by then, and of the ties that only they made. */
const withdrawn = (ledger: TimedLedger, known: AskedKnown, now: string): readonly string[] => {
  const standing = qualifyingClaims(ledger, known, now);
  const all = recordedClaims(ledger, known, now);
  const tiesOf = (claims: typeof all): readonly string[] =>
    deriveByOracle(claims, ledger.sources, ledger.actors).map(({ id }) => id);
  const left = new Set([...standing.map(({ id }) => id), ...tiesOf(standing)]);
  return [...all.map(({ id }) => id), ...tiesOf(all)].filter((id) => !left.has(id));
};

/** The withdrawn ids that some answer shows, and how many there were to show. */
const shownOf = async (ledger: TimedLedger, actorIds: readonly string[], known: AskedKnown, now: string) => {
  const questions = questionsAbout(actorIds, ledger).map((question) => askedAsOf(question, known));
  const text = JSON.stringify(await askAll(store, questions, '2015', now));
  const standing = qualifyingClaims(ledger, known, now).filter(({ id }) => text.includes(id));
  const gone = withdrawn(ledger, known, now);
  return { gone: gone.length, standing: standing.length, shown: gone.filter((id) => text.includes(id)) };
};

describe('Claims retired at random times', { timeout: 900_000 }, () => {
  it('are in no answer about random ledgers, nor is a tie that only they made', async () => {
    console.log(`retired at random: ENTENTE_SEED=${seed} ENTENTE_GRAPHS=${graphs}`);
    const seen = { gone: 0, standing: 0 };
    for (const ledger of fc.sample(fc.noBias(someLedger), { seed, numRuns: graphs })) {
      await putLedger(store, ledger);
      const actorIds = ledger.actors.map(({ id }) => id).slice(0, 4);
      for (const known of [{}, { knownAt: '2018-06-01T12:00:00.000Z' }, { publishedBy: '2017-12-31' }]) {
        const { gone, standing, shown } = await shownOf(ledger, actorIds, known, NOW);
        expect(shown, JSON.stringify(known)).toEqual([]);
        seen.gone += gone;
        seen.standing += standing;
      }
    }
    console.log(JSON.stringify(seen));
    expect(seen.gone).toBeGreaterThan(graphs);
    expect(seen.standing).toBeGreaterThan(graphs);
  });

  it('are in no answer about the packs that ship, and still in the ledger', async () => {
    const whole = seedLedger();
    const random = fc.sample(fc.noBias(fc.nat(9)), { seed, numRuns: whole.claims.length });
    const times = Object.fromEntries(
      whole.claims.map(({ id }, at) => {
        const recordedAt = whole.times[id]?.recordedAt ?? '';
        return [id, { recordedAt, retiredAt: random[at] === 0 ? '2030-06-01T00:00:00.000Z' : null }];
      }),
    );
    const ledger = { ...whole, times };
    await putLedger(store, ledger);
    const { gone, standing, shown } = await shownOf(ledger, SEED_ACTORS.slice(0, 3), {}, AFTER_THE_PACKS);
    expect(shown).toEqual([]);
    expect(gone).toBeGreaterThan(whole.claims.length / 20);
    expect(standing).toBeGreaterThan(100);

    const retired = whole.claims.filter(({ id }) => times[id]?.retiredAt !== null);
    const counts = await askAll(
      store,
      [
        { field: 'claims', args: { claimWhere: {} } },
        { field: 'claims', args: { claimWhere: { includeRetired: true } } },
      ],
      '2015',
      AFTER_THE_PACKS,
    );
    expect(counts).toMatchObject([
      { totalCount: whole.claims.length - retired.length },
      { totalCount: whole.claims.length },
    ]);
  });
});
