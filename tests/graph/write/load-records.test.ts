import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, Source } from '../../../src/domain/records.ts';
import { auditGraph } from '../../../src/graph/audit.ts';
import { loadRecords, type LoadOptions } from '../../../src/graph/write/load/load-records.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { aClaim, aSource, type PlainClaim } from '../../support/claims.ts';
import { exportOf, withoutKnownTimes } from '../../support/export-of.ts';
import { aName, anActor, anEvent, aPlace, LOAD, recordsOf, storedEdges, wipe } from '../../support/records.ts';
import { claimsOf, SOME, WHOLE } from '../../support/small-graph.ts';
import { emptyStore } from '../../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

const load = (records: Records, more: Partial<LoadOptions> = {}) => loadRecords(store, records, { ...LOAD, ...more });

describe('a second load', () => {
  it('of the same records writes nothing and leaves every byte of the export', async () => {
    expect(await load(WHOLE)).toEqual({
      batches: { written: 2, unchanged: 0 },
      claims: { created: 10, unchanged: 0 },
      edges: { written: 7, dropped: 0 },
    });
    expect(await auditGraph(store)).toEqual([]);
    const [before, edges] = [await exportOf(store), await storedEdges(store)];
    expect(before.split('\n').length).toBeGreaterThan(20);
    const later = { now: () => new Date('2027-01-01') };
    expect(await load(WHOLE, later)).toEqual({
      batches: { written: 0, unchanged: 2 },
      claims: { created: 0, unchanged: 10 },
      edges: { written: 0, dropped: 0 },
    });
    expect(await exportOf(store)).toBe(before);
    expect(await storedEdges(store)).toEqual(edges);
  });

  it('in other batches writes the batches and nothing else, and keeps the time of the first', async () => {
    await load(WHOLE);
    const [before, edges] = [await exportOf(store), await storedEdges(store)];
    expect(await load(WHOLE, { batchSize: 3, now: () => new Date('2027-01-01') })).toEqual({
      batches: { written: 4, unchanged: 1 },
      claims: { created: 0, unchanged: 10 },
      edges: { written: 0, dropped: 0 },
    });
    expect(await exportOf(store)).toBe(before);
    expect(await storedEdges(store)).toEqual(edges);
  });

  it('with one more claim of a known key takes away the tie that no longer follows', async () => {
    await load(recordsOf(claimsOf({ attestedOn: '2015-03' })));
    const [old] = await storedEdges(store);
    const result = await load(recordsOf(claimsOf({ attestedOn: '2015-04' })));
    expect(result.edges).toEqual({ written: 1, dropped: 1 });
    const edges = await storedEdges(store);
    expect(edges).toHaveLength(1);
    expect(edges[0]?.['claimIds']).toHaveLength(2);
    expect(edges[0]?.['id']).not.toBe(old?.['id']);
  });

  it('fills in the words of evidence that were missing, and changes none', async () => {
    const [claim] = claimsOf({ attestedOn: '2015' }) as [Claim];
    const at = (words?: string) => {
      const piece = { document: claim.source, locator: 'p1', hash: null, gloss: { en: 'Says so.', ar: null } };
      return recordsOf([{ ...claim, evidence: [words === undefined ? piece : { ...piece, words }] }]);
    };
    const stored = async () => (await store.read('read/all-claims', { from: null, to: null }))[0]?.claim['evidence'];
    await load(at());
    const before = await stored();
    await load(at('It was said'), { now: () => new Date('2027-01-01') });
    expect(await stored()).toEqual([{ ...(before as readonly object[])[0], words: 'It was said' }]);
    await load(at('Something else'));
    expect(await stored()).toEqual([{ ...(before as readonly object[])[0], words: 'It was said' }]);
  });

  it('attaches further evidence to a claim, once, and fills in the gloss that was missing', async () => {
    const [claim] = claimsOf({ attestedOn: '2015' }) as [Claim];
    const at = (locator: string, ar: string | null) => ({
      document: claim.source,
      locator,
      hash: null,
      gloss: { en: 'Says so.', ar },
    });
    await load(recordsOf([{ ...claim, evidence: [at('p1', null)] }]));
    await load(recordsOf([{ ...claim, evidence: [at('p2', null), at('p1', 'يقول ذلك')] }]));
    const [row] = await store.read('read/all-claims', { from: null, to: null });
    expect(row?.claim['evidence']).toMatchObject([{ locator: 'p1', glossAr: 'يقول ذلك' }, { locator: 'p2' }]);
    expect(row?.claim['recordedAt']).toBe('2026-01-02T03:04:05.000Z');
  });
});

/** What is stored of a load, by kind of node. */
const counts = async (): Promise<unknown> =>
  store.runPlain('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label');

describe('a batch is one transaction', () => {
  const missing: readonly (readonly [what: string, broken: PlainClaim, given: Partial<Records>, named: string])[] = [
    ['source', { source: 'nowhere' }, {}, 'source nowhere'],
    ['via', { via: ['newspaper', 'nowhere'] }, {}, 'source nowhere'],
    ['subject', { subject: 'nobody' }, {}, 'actor nobody'],
    ['object', { object: 'nobody' }, {}, 'actor nobody'],
    ['against', { against: 'nobody' }, {}, 'actor nobody'],
    ['asserter', { assertedBy: 'nobody' }, {}, 'actor nobody'],
    ['place', { type: 'HOLDS', place: 'nowhere' }, {}, 'place nowhere'],
    ['event', { type: 'TOOK_PART', event: 'nothing' }, {}, 'event nothing'],
  ];
  for (const [what, broken, , named] of missing)
    it(`that leaves nothing when a claim names a missing ${what}`, async () => {
      const good = recordsOf(SOME);
      const [bad] = claimsOf({ attestedOn: '2015', ...broken }) as [Claim];
      const before = recordsOf([]);
      await load({ ...good, claims: [] });
      const [stored, empty] = [await counts(), { batches: { written: 1, unchanged: 0 } }];
      await expect(load({ ...good, claims: [...good.claims, bad] })).rejects.toMatchObject({
        code: 'DATA_INVALID',
        message: `The batch names what is neither in the store nor loaded with it: ${named}. Nothing of it was written.`,
      });
      expect(await counts()).toEqual(stored);
      expect(await storedEdges(store)).toEqual([]);
      expect(await load(before)).toMatchObject(empty);
    });

  it('that leaves nothing when evidence stands in a missing document', async () => {
    const good = recordsOf(SOME);
    const [first, ...others] = good.claims as [Claim, ...Claim[]];
    const elsewhere = { ...(first.evidence[0] as Claim['evidence'][number]), document: aSource('nowhere').id };
    await expect(load({ ...good, claims: [{ ...first, evidence: [elsewhere] }, ...others] })).rejects.toMatchObject({
      code: 'DATA_INVALID',
    });
    expect(await store.read('read/claim-total', {})).toEqual([{ count: 0 }]);
    expect(await store.runPlain('MATCH (b:Batch) RETURN count(b) AS count')).toEqual([{ count: 1 }]);
  });

  it('that leaves nothing when Neo4j refuses its last claim', async () => {
    const good = recordsOf(SOME);
    // More than an index takes.
    const bad = { ...(good.claims[0] as Claim), id: 'zz', about: 'x'.repeat(40_000) } as Claim;
    await expect(load({ ...good, claims: [...good.claims, bad] })).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await store.read('read/claim-total', {})).toEqual([{ count: 0 }]);
    expect(await storedEdges(store)).toEqual([]);
    expect(await store.runPlain('MATCH (b:Batch) RETURN count(b) AS count')).toEqual([{ count: 1 }]);
    await load(good);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('whose predecessors stay: only the broken one is missing', async () => {
    const good = recordsOf(SOME);
    // Topics are written in order, and who leads whom comes last.
    const bad = aClaim({ type: 'LEADS', subject: 'zz', source: 'nowhere', attestedOn: '2015' });
    const records = { ...good, actors: [...good.actors, anActor('zz')], claims: [...good.claims, bad] };
    await expect(load(records, { batchSize: 5 })).rejects.toMatchObject({ code: 'DATA_INVALID' });
    expect(await store.read('read/claim-total', {})).toEqual([{ count: 10 }]);
    expect(await auditGraph(store)).toEqual([]);
  });

  for (const [what, records] of [
    ['a place within one', recordsOf([], { places: [aPlace('raqqa', { within: aPlace('nowhere').id })] })],
    ['an event at one', recordsOf([], { events: [anEvent('vote', { place: aPlace('nowhere').id })] })],
  ] as const)
    it(`that leaves nothing when the vocabulary names a missing place: ${what}`, async () => {
      await expect(load(records)).rejects.toMatchObject({
        code: 'DATA_INVALID',
        message:
          'The batch names what is neither in the store nor loaded with it: place nowhere. Nothing of it was written.',
      });
      expect(await counts()).toEqual([]);
    });
});

describe('an interrupted load', () => {
  it('stops between two batches, says how many are written, and goes on where it was', async () => {
    await load(WHOLE, { batchSize: 2 });
    const [whole, edges] = [await exportOf(store), await storedEdges(store)];
    for (const after of [0, 4, 8]) {
      await wipe(store);
      const stop = new AbortController();
      const onProgress = (done: number): void => {
        if (done === after) stop.abort();
      };
      const broken = load(WHOLE, { batchSize: 2, signal: stop.signal, onProgress });
      await expect(broken).rejects.toMatchObject({
        code: 'INTERRUPTED',
        message: `Interrupted after ${1 + after / 2} batches; run the same load again to go on.`,
      });
      expect(await auditGraph(store), 'what is stored so far follows from the claims so far').toEqual([]);
      expect(await store.read('read/claim-total', {})).toEqual([{ count: after }]);
      const rest = await load(WHOLE, { batchSize: 2 });
      expect(rest.batches).toEqual({ written: 5 - after / 2, unchanged: 1 + after / 2 });
      expect(rest.claims).toEqual({ created: 10 - after, unchanged: after });
      expect(await exportOf(store)).toBe(whole);
      expect(await storedEdges(store)).toEqual(edges);
    }
  });

  it('that was stopped before it began writes nothing', async () => {
    const stopped = load(WHOLE, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await counts()).toEqual([]);
  });
});

describe('two packs that name the same actor', () => {
  const claims = claimsOf({ attestedOn: '2015-12' }, { ongoing: true, source: 'report' });
  const rich = recordsOf(claims, {
    actors: [
      anActor('iran', {
        label: { en: 'iran', ar: 'إيران' },
        names: [aName('Persia', { kind: 'ALIAS' }), aName('iran', { validFrom: null, script: 'Latn' })],
        description: { en: 'A state.', ar: null },
        externalIds: [{ scheme: 'wikidata', id: 'Q794' }],
        existsFrom: '1979-04-01',
      }),
    ],
    sources: [aSource('report', { publishedOn: '2016-02-03', reliability: 'A' })],
  });
  const date = rich.actors[0]?.existsFrom ?? null;
  const poor = recordsOf(claims.slice(0, 1), {
    actors: [
      anActor('iran', {
        names: [aName('iran', { script: null, validFrom: date }), aName('IRI', { kind: 'ABBREVIATION' })],
        externalIds: [{ scheme: 'cow', id: '630' }],
      }),
    ],
    sources: [aSource('report')] as readonly Source[],
  });

  it('give the same graph in either order: the later fills in what was not known and takes nothing away', async () => {
    await load(poor);
    await load(rich);
    const outcome = async () => [withoutKnownTimes(await exportOf(store)), await storedEdges(store)];
    const poorFirst = await outcome();
    await wipe(store);
    await load(rich);
    await load(poor);
    expect(await outcome()).toEqual(poorFirst);
    const [row] = await store.read('read/actors-by-id', { ids: ['iran'] });
    expect(row?.actor).toMatchObject({ existsFrom: '1979-04-01', nameAr: 'إيران', descriptionEn: 'A state.' });
    expect(row?.actor['names']).toMatchObject([
      { text: expect.stringMatching(/^(iran|Persia)$/) as string, position: 0 },
      { position: 0 },
      { text: 'IRI', position: 1 },
    ]);
    expect(row?.actor['names']).toContainEqual(
      expect.objectContaining({ text: 'iran', script: 'Latn', validFrom: '1979-04-01' }),
    );
    expect(row?.actor['externalIds']).toMatchObject([{ id: 'cow:630' }, { id: 'wikidata:Q794' }]);
  });

  it('derive the ties anew when a date becomes known on which they rest', async () => {
    await load({ ...poor, claims: recordsOf(claims).claims });
    const undated = await storedEdges(store);
    expect(undated).toHaveLength(1);
    await load({ ...rich, claims: [] });
    expect(await auditGraph(store)).toEqual([]);
    const dated = await storedEdges(store);
    expect(dated[0]?.['claimIds']).toHaveLength(2);
    expect(dated[0]?.['id']).not.toBe(undated[0]?.['id']);
    expect(dated[0]?.['confidence']).toBe(0.9);
  });
});
