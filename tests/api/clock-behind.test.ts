import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf, type Variables } from '../support/ask.ts';
import { aClaim } from '../support/claims.ts';
import { loadAtTimes } from '../support/known-times.ts';
import { type ConnectionPage, pageFields } from '../support/pages.ts';
import { emptyStore } from '../support/store.ts';

const tie = (object: string) =>
  aClaim({ subject: 'arland', type: 'SUPPORTS', object, validFrom: '2014-01-01', source: 'paper' });

const HEAD = '2020-06-01T00:00:00.000Z';
const CHANGED = '2020-06-02T00:00:00.000Z';
/** Of a machine whose clock is months behind that of the one that wrote the ledger. */
const behind = { now: '2020-01-01T00:00:00.000Z' };

let store: Store;
beforeEach(async () => {
  store = await emptyStore();
  await loadAtTimes(store, [{ at: HEAD, learns: ['borland', 'corland', 'dorland'].map(tie) }]);
});
afterEach(() => store.close());

const change = () => loadAtTimes(store, [{ at: CHANGED, learns: ['eorland', 'forland'].map(tie) }]);

const TIES = `query ($after: String) { ties(first: 2, after: $after) { ${pageFields('id')} } }`;
const tiesAfter = async (after: string | null): Promise<ConnectionPage> =>
  (await dataOf<{ ties: ConnectionPage }>(store, TIES, { after }, behind)).ties;

const knownAtOf = (cursor: string): unknown =>
  (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]).at(-1);

describe('Where the clock is behind the head of the ledger', () => {
  it('a cursor carries the head, and reads on as of it whatever the ledger has learnt', async () => {
    const first = await tiesAfter(null);
    const cursor = first.pageInfo.endCursor ?? '';
    expect(knownAtOf(cursor)).toBe(HEAD);
    const second = await tiesAfter(cursor);
    await change();
    expect(await tiesAfter(cursor)).toEqual(second);
    expect([first.totalCount, second.totalCount, second.nodes.length]).toEqual([3, 3, 1]);
    expect((await tiesAfter(null)).totalCount).toBe(5);
  });

  it('a permalink carries the head, and answers the same whatever the ledger has learnt', async () => {
    const query = '{ neighbourhood(of: "arland") { permalink actors { id } ties { id } } }';
    const before = (await dataOf<{ neighbourhood: { permalink: string } }>(store, query, {}, behind)).neighbourhood;
    await change();
    const linked = new URLSearchParams(before.permalink.slice('/ide/#'.length));
    expect(linked.get('query')).toContain(HEAD);
    const variables = JSON.parse(linked.get('variables') ?? '{}') as Variables;
    const { data, errors } = await ask<object>(store, linked.get('query') ?? '', variables, behind);
    expect(errors).toEqual([]);
    expect(data).toEqual({ neighbourhood: before });
  });

  it('a known time between the clock and the head is a past one', async () => {
    await change();
    const query = `{ ties(where: { knownAt: "${HEAD}" }) { totalCount } }`;
    expect(await dataOf(store, query, {}, behind)).toEqual({ ties: { totalCount: 3 } });
  });
});
