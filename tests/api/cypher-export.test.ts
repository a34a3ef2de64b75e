import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherMap } from '../../src/api/export/cypher-literal.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { wipe } from '../support/records.ts';
import { fetchAnswer, serve } from '../support/serve.ts';
import { thinStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await thinStore();
});
afterAll(async () => {
  await store.close();
});

const NASTY = [
  "'",
  '\\',
  '\\u0027',
  "\\'",
  '\\\\u0027',
  '"',
  '`',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u2028',
  '$x',
  '{',
  '}',
  '//',
  '/*',
  ';',
];

describe('A text in a script of Cypher', () => {
  it('is read by Neo4j as it was written, whatever it holds', async () => {
    const someText = fc
      .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.constant('الحشد الشعبي')), {
        maxLength: 5,
      })
      .map((parts) => parts.join('').replace(/\p{Cs}/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(someText, { minLength: 1, maxLength: 8 }), async (texts) => {
        expect(await store.runPlain(`RETURN ${cypherMap({ texts })} AS map`)).toEqual([{ map: { texts } }]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('The script of Cypher', () => {
  it('makes the same actors and ties in an empty Neo4j, and no more when it is run twice', async () => {
    const actors = () =>
      store.runPlain('MATCH (a:Actor) RETURN labels(a) AS labels, properties(a) AS own ORDER BY a.id');
    const edges = () =>
      store.runPlain(
        'MATCH (s:Actor)-[r]->(o:Actor) RETURN s.id AS s, type(r) AS type, o.id AS o, properties(r) AS own ORDER BY r.id',
      );
    const service = await serve(store);
    const { text } = await fetchAnswer(`${service.url}/export/graph.cypher`);
    await service.close();
    const [actorsBefore, edgesBefore] = [await actors(), await edges()];
    expect(edgesBefore.length).toBeGreaterThan(500);
    await wipe(store);
    for (const round of [1, 2]) {
      for (const statement of text.split('\n').filter((line) => line !== '' && !line.startsWith('//')))
        await store.runPlain(statement.replace(/;$/, ''));
      expect(await edges()).toEqual(edgesBefore);
      const made = (await actors()).map(({ labels, own }) => {
        const { names, externalIds, ...rest } = own as Record<string, unknown>;
        expect([round, Array.isArray(names), Array.isArray(externalIds)]).toEqual([round, true, true]);
        return { labels: [...(labels as string[])].sort(), own: rest };
      });
      const expected = actorsBefore.map(({ labels, own }) => {
        // How often claims name an actor is the store's: no claim is in the script.
        const { mentions, ...rest } = own as Record<string, unknown>;
        expect(typeof (mentions ?? 0)).toBe('number');
        return { labels: [...(labels as string[])].sort(), own: rest };
      });
      expect(made).toEqual(expected);
    }
  }, 300_000);
});
