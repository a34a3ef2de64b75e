import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids.ts';
import type { Verdict } from '../../../src/domain/identity/judgement.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { proposeMatches } from '../../../src/graph/read/match.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { listJudgements, recordJudgement, withdrawJudgement } from '../../../src/graph/write/judge.ts';
import { dataOf } from '../../support/ask.ts';
import { smallStore } from '../../support/small-ledger.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await smallStore();
});
afterAll(() => store.close());

const now = () => new Date('2026-11-24T12:00:00Z');
const judge = (verdict: Verdict, keep: string, other: string, reason = 'one office') =>
  recordJudgement(store, { verdict, keep: keep as ActorId, other: other as ActorId, judge: 'Rima', reason }, now);
const withdraw = (a: string, b: string) =>
  withdrawJudgement(store, { a: a as ActorId, b: b as ActorId, judge: 'Omar', reason: 'two offices' }, now);

const actor = async (id: string) => {
  const query = 'query ($id: ID!) { actor(id: $id) { id mergedIds names { text } } }';
  const answer = await dataOf<{ actor: { id: string; mergedIds: string[]; names: { text: string }[] } | null }>(
    store,
    query,
    { id },
  );
  return answer.actor;
};
const found = async (text: string) => {
  const query = 'query ($text: String!) { search(text: $text) { actor { id names { text } } } }';
  const answer = await dataOf<{ search: { actor: { id: string } }[] }>(store, query, { text });
  return answer.search.map((own) => own.actor.id);
};

describe('A judgement that two are the same', () => {
  it('lets one answer for both, with the names of both', async () => {
    await judge('SAME_AS', 'red-front', 'blue-front');
    expect((await actor('blue-front'))?.id).toBe('red-front');
    expect((await actor('The Front'))?.id).toBe('red-front');
    const red = await actor('red-front');
    expect(red?.mergedIds).toEqual(['blue-front']);
    expect(red?.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Red Front', 'Blue Front', 'The Front']),
    );
    expect(red?.names.filter(({ text }) => text === 'The Front')).toHaveLength(1);
    expect(await found('Blue Front')).toEqual(['red-front']);
    expect(await found('The Front')).toContain('red-front');
    expect(await found('The Front')).not.toContain('blue-front');
    expect(await auditGraph(store)).toEqual([]);
  });

  it('can be withdrawn, and both are as they were; it stays on the ledger', async () => {
    const own = await judge('SAME_AS', 'red-front', 'blue-front');
    await withdraw('blue-front', 'red-front');
    expect((await actor('blue-front'))?.id).toBe('blue-front');
    expect((await actor('red-front'))?.mergedIds).toEqual([]);
    const [stored, ...others] = await listJudgements(store, false);
    expect(others).toEqual([]);
    expect(stored).toMatchObject({ id: own.id, withdrawnBy: 'Omar', withdrawnBecause: 'two offices' });
    expect(Date.parse(stored?.withdrawnAt ?? '')).toBeGreaterThan(Date.parse(own.recordedAt));
    expect(await listJudgements(store, true)).toEqual([]);
    const again = await judge('SAME_AS', 'red-front', 'blue-front');
    expect(again.id).not.toBe(own.id);
    expect((await actor('blue-front'))?.id).toBe('red-front');
    expect(await auditGraph(store)).toEqual([]);
  });

  it('is one when it is sent twice, also at the same time', async () => {
    const own = await judge('SAME_AS', 'red-front', 'blue-front');
    const twice = await Promise.all([
      judge('SAME_AS', 'red-front', 'blue-front'),
      judge('SAME_AS', 'red-front', 'blue-front'),
    ]);
    expect(twice.map(({ id }) => id)).toEqual([own.id, own.id]);
    expect(await listJudgements(store, false)).toHaveLength(1);
  });

  it('goes on through others', async () => {
    await judge('SAME_AS', 'red-front', 'blue-front');
    await judge('SAME_AS', 'red-front', 'new-front');
    expect((await actor('red-front'))?.mergedIds).toEqual(['blue-front', 'new-front']);
    expect((await actor('new-front'))?.id).toBe('red-front');
  });
});

describe('A judgement on two', () => {
  it('withdraws the one that stood before', async () => {
    const first = await judge('SAME_AS', 'red-front', 'blue-front');
    const second = await judge('NOT_SAME_AS', 'blue-front', 'red-front', 'two flags');
    expect(await listJudgements(store, true)).toEqual([second]);
    expect((await listJudgements(store, false)).map(({ id, withdrawnBecause }) => [id, withdrawnBecause])).toEqual([
      [first.id, `judged anew: ${second.id}`],
      [second.id, null],
    ]);
    expect((await actor('blue-front'))?.id).toBe('blue-front');
    expect(await auditGraph(store)).toEqual([]);
  });

  it('is refused when others say the contrary', async () => {
    await judge('NOT_SAME_AS', 'red-front', 'new-front', 'two flags');
    await judge('SAME_AS', 'red-front', 'blue-front');
    await expect(judge('SAME_AS', 'blue-front', 'new-front')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Rima judged that red-front and new-front are not the same (two flags); withdraw that first.',
    });
    await withdraw('red-front', 'new-front');
    await judge('SAME_AS', 'blue-front', 'new-front');
    await expect(judge('NOT_SAME_AS', 'red-front', 'new-front')).rejects.toMatchObject({
      message: 'Judgements that stand make red-front and new-front the same; withdraw one of them first.',
    });
    expect(await auditGraph(store)).toEqual([]);
  });

  it.each([
    ['red-front', 'red-front', 'x', '"red-front" is one actor; a judgement is on two.'],
    ['red-front', 'green-front', 'x', 'There is no actor "green-front".'],
    ['red-front', 'blue-front', ' ', 'A judgement needs a judge and a reason.'],
  ])('%s and %s for %j is refused', async (keep, other, reason, message) => {
    await expect(judge('SAME_AS', keep, other, reason)).rejects.toMatchObject({ message });
    expect(await listJudgements(store, false)).toEqual([]);
  });

  it('that was never judged cannot be withdrawn', async () => {
    await expect(withdraw('red-front', 'blue-front')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('Proposals', () => {
  it('name those that share a name, below the line, and never those that were judged', async () => {
    const { proposals } = await proposeMatches(store, await listJudgements(store, true));
    const fronts = proposals.find(({ a, b }) => a === 'blue-front' && b === 'red-front');
    expect(fronts?.signs.map(({ what }) => what)).toContain('both are called "The Front"');
    expect(fronts?.score).toBeLessThan(0.9);
    expect(await listJudgements(store, false)).toEqual([]);
    await judge('NOT_SAME_AS', 'red-front', 'blue-front', 'two flags');
    const later = await proposeMatches(store, await listJudgements(store, true));
    expect(later.proposals.filter(({ a, b }) => a === 'blue-front' && b === 'red-front')).toEqual([]);
  });

  it('reach the line by an identifier that is one actor’s only', async () => {
    await store.runPlain(
      `MATCH (a:Actor { id: 'red-front' }), (b:Actor { id: 'blue-front' }) CREATE (x:ExternalId { id: 'wikidata:Q99', scheme: 'wikidata', value: 'Q99' })
       CREATE (a)-[:HAS_EXTERNAL_ID]->(x), (b)-[:HAS_EXTERNAL_ID]->(x)`,
    );
    const { proposals } = await proposeMatches(store, []);
    expect(proposals[0]).toMatchObject({ a: 'blue-front', b: 'red-front' });
    expect(proposals[0]?.signs.map(({ what }) => what)).toContain('both are wikidata:Q99');
  });
});
