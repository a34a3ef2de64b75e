import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask } from '../support/ask.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import { LOAD, wipe } from '../support/records.ts';
import { smallRecords } from '../support/small-ledger.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await loadRecords(store, smallRecords, LOAD);
});
afterAll(() => store.close());

const GRANTED = { rights: 'GRANTED' } as const;
const RECORD = `mutation ($input: [ClaimInput!]!) { recordClaims(input: $input) {
  claims { id stance type subject { id } object { id } retiredAt recordedAt evidence { locator } }
  created unchanged issues { index field value problem suggestion } bookmark } }`;

type Input = Readonly<Record<string, unknown>>;

const EVIDENCE = { document: 'paper', locator: 'p1:0-9' };
/** Arland supports Borland in 2014, as the paper says. */
const anInput = (more: Input = {}): Input => ({
  subject: 'arland',
  type: 'SUPPORTS',
  object: 'borland',
  attestedOn: '2014',
  source: 'paper',
  evidence: [EVIDENCE],
  ...more,
});

describe('A change costs the same statements however many claims it has:', () => {
  const many = (length: number, more: Input = {}): readonly Input[] =>
    Array.from({ length }, (_, i) => anInput({ attestedOn: String(1960 + i), ...more }));
  const costOf = async (input: readonly Input[]) => (await ask(store, RECORD, { input }, GRANTED)).statements;
  const BELOW = ['read/actors-by-id', 'read/claims-by-id'];

  it('recording them', async () => {
    const statements = [
      'read/actors-by-address',
      ...BELOW,
      'read/batch',
      'read/claimed-topics',
      'read/existence-of-actors',
      'read/missing-ids',
      'read/sources-by-id',
      'read/sources-by-id',
      'read/stored-claims',
      'write/add-mentions',
      'write/create-claims',
      'write/create-evidence',
      'write/create-ties',
      'write/put-batch',
      'write/put-ledger-head',
      'write/lock-ledger',
    ].sort();
    expect(await costOf(many(1))).toEqual(statements);
    const ofStored = ['read/stored-evidence', 'write/bring-claims'];
    const anew = ['read/claims-of-topics', 'read/stored-edges', 'read/existence-of-actors', 'read/sources-by-id'];
    // The stretch of 1960 stays, and is bounded by those of the years after it.
    expect(await costOf(many(60))).toEqual([...statements, ...ofStored, ...anew, 'write/put-edges'].sort());
  });

  it('refusing them', async () => {
    const statements = [
      'read/actors-by-address',
      'read/all-actor-ids',
      'read/all-vocabulary-ids',
      'read/sources-by-id',
    ];
    const wrong = (length: number) =>
      many(length).map((own, i) => ({ ...own, object: `nobody-${i}`, source: `none-${i}` }));
    expect(await costOf(wrong(1))).toEqual(statements);
    expect(await costOf(wrong(60))).toEqual(statements);
  });
});
