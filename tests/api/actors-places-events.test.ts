import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { nameOfClaim, smallStore } from '../support/small-ledger.ts';

interface Id {
  readonly id: string;
}

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('An actor', () => {
  it.each([
    'arland',
    'iso3166:AA',
    'wikidata:Q1',
    'Arland',
    'أرلاند',
    'ARL',
    'Republic of Arland',
    'Arlandia',
    'ARLAND',
    'republic of arland',
    'ارلاند',
  ])('answers to %s', async (id) => {
    expect(await dataOf(store, 'query ($id: ID!) { actor(id: $id) { id } }', { id })).toEqual({
      actor: { id: 'arland' },
    });
  });

  it.each(['Arlan', 'iso3166:AAA', 'Q1', 'town', ''])('does not answer to %s', async (id) => {
    expect(await dataOf(store, 'query ($id: ID!) { actor(id: $id) { id } }', { id })).toEqual({ actor: null });
  });

  it('that shares a name with another must be given by id', async () => {
    const { errors } = await ask(store, '{ actor(id: "The Front") { id } }');
    expect(errors.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([
      ['id: "The Front" is the name of blue-front, red-front; give one of these ids.', 'BAD_USER_INPUT'],
    ]);
  });

  it('has its names by kind, language and text, in both languages where it has them', async () => {
    const query = `{ actor(id: "arland") { name nameInArabic: name(language: AR) description inArabic: description(language: AR)
      kind existsFrom existsTo externalIds { scheme id } names { text language script kind validFrom validTo } } }`;
    const always = { validFrom: null, validTo: null };
    expect(await dataOf(store, query)).toEqual({
      actor: {
        name: 'Arland',
        nameInArabic: 'أرلاند',
        description: 'A state.',
        inArabic: null,
        kind: 'STATE',
        existsFrom: '1950',
        existsTo: null,
        externalIds: [
          { scheme: 'iso3166', id: 'AA' },
          { scheme: 'wikidata', id: 'Q1' },
        ],
        names: [
          { text: 'أرلاند', language: 'ar', script: 'Arab', kind: 'OFFICIAL', ...always },
          { text: 'Arland', language: 'en', script: 'Latn', kind: 'OFFICIAL', ...always },
          {
            text: 'Republic of Arland',
            language: 'en',
            script: 'Latn',
            kind: 'ALIAS',
            validFrom: '1950',
            validTo: '1990-05',
          },
          { text: 'ARL', language: 'en', script: 'Latn', kind: 'ABBREVIATION', ...always },
          { text: 'Arlandia', language: null, script: null, kind: 'FORMER', ...always },
        ],
      },
    });
  });

  it('without a name in Arabic is called by its English one', async () => {
    expect(await dataOf(store, '{ actor(id: "borland") { name(language: AR) } }')).toEqual({
      actor: { name: 'Borland' },
    });
  });

  it.each([
    ['{ kind: STATE }', ['arland', 'borland']],
    ['{ externalIdScheme: "wikidata" }', ['arland']],
    ['{ externalIdScheme: "wiki" }', []],
    ['{ nameContains: "FRONT" }', ['blue-front', 'new-front', 'red-front']],
    ['{ nameContains: "أرلان" }', ['arland']],
    ['{ kind: COALITION, existsAt: "2012" }', ['old-league']],
    ['{ kind: COALITION, existsAt: "2012-08" }', []],
    ['{ kind: STATE, existsAt: "1949" }', ['borland']],
  ])('is listed where %s', async (where, ids) => {
    const { actors } = await dataOf<{ actors: { totalCount: number; nodes: readonly Id[] } }>(
      store,
      `{ actors(where: ${where}) { totalCount nodes { id } } }`,
    );
    expect(actors.nodes.map(({ id }) => id)).toEqual(ids);
    expect(actors.totalCount).toBe(ids.length);
  });

  it('shows where it comes from and what became of it, as many steps away as asked', async () => {
    const lineage = async (id: string, depth: number) => {
      const query = 'query ($id: ID!, $depth: Int) { actor(id: $id) { lineage(depth: $depth) { claims { id } } } }';
      const { actor } = await dataOf<{ actor: { lineage: readonly { claims: readonly Id[] }[] } }>(store, query, {
        id,
        depth,
      });
      return actor.lineage.flatMap(({ claims }) => claims.map((claim) => nameOfClaim(claim.id)));
    };
    expect(await lineage('blue-front', 1)).toEqual(['split', 'merger']);
    expect(await lineage('new-front', 1)).toEqual(['merger']);
    expect(await lineage('new-front', 2)).toEqual(['split', 'merger']);
    expect(await lineage('league', 3)).toEqual(['succession']);
    expect(await lineage('borland', 3)).toEqual([]);
  });
});

describe('A place', () => {
  it('has a name, where it lies, and coordinates where they are known', async () => {
    const query = `{ places { nodes { id name nameInArabic: name(language: AR) names { text } within { id within { id } } latitude longitude } } }`;
    expect(await dataOf(store, query)).toEqual({
      places: {
        nodes: [
          {
            id: 'highland',
            name: 'Highland',
            nameInArabic: 'المرتفعات',
            names: [{ text: 'Highland' }],
            within: null,
            latitude: null,
            longitude: null,
          },
          {
            id: 'hill',
            name: 'hill',
            nameInArabic: 'hill',
            names: [{ text: 'hill' }],
            within: { id: 'town', within: { id: 'highland' } },
            latitude: null,
            longitude: null,
          },
          {
            id: 'town',
            name: 'town',
            nameInArabic: 'town',
            names: [{ text: 'town' }],
            within: { id: 'highland', within: null },
            latitude: 33,
            longitude: 44.5,
          },
        ],
      },
    });
  });

  it('is null when no place has the id', async () => {
    expect(await dataOf(store, '{ place(id: "arland") { id } }')).toEqual({ place: null });
  });
});

describe('Events', () => {
  const events = async (where: string): Promise<readonly string[]> => {
    const { events: found } = await dataOf<{ events: { totalCount: number; nodes: readonly Id[] } }>(
      store,
      `{ events(where: ${where}) { totalCount nodes { id } } }`,
    );
    expect(found.totalCount).toBe(found.nodes.length);
    return found.nodes.map(({ id }) => id);
  };

  it('stand in order of their earliest day, those without a date last', async () => {
    expect(await events('{}')).toEqual(['clash', 'strike', 'capture', 'talks']);
  });

  it.each([
    ['{ kind: CAPTURE }', ['capture']],
    ['{ place: "highland" }', ['clash', 'strike', 'capture']],
    ['{ place: "town" }', ['strike', 'capture']],
    ['{ place: "hill" }', ['strike']],
    ['{ participant: "borland" }', ['strike', 'capture', 'talks']],
    ['{ participant: "Blue Front" }', ['capture']],
    ['{ participant: "new-front" }', []],
    ['{ during: { from: "2015-03-10", to: "2015-03-11" } }', ['strike', 'capture']],
    ['{ during: { from: "2015-03-11", to: "2016-01-01" } }', ['strike']],
    ['{ during: { from: "2015-01-31", to: "2015-03-01" } }', ['clash']],
    ['{ during: { from: "2015-02-01", to: "2015-03-01" } }', []],
    ['{ during: { from: "1900-01-01", to: "1900-01-02" } }', ['clash']],
    ['{ place: "highland", participant: "arland", during: { from: "2015-01-01", to: "2016-01-01" } }', ['capture']],
  ])('are those that meet %s; one without a date is in no range', async (where, ids) => {
    expect(await events(where)).toEqual(ids);
  });

  it.each([
    ['{ place: "nowhere" }', 'place: there is no place "nowhere".'],
    ['{ participant: "zzzzzzzz" }', 'participant: there is no actor "zzzzzzzz".'],
  ])('are not asked for by something that does not exist: %s', async (where, message) => {
    const { errors } = await ask(store, `{ events(where: ${where}) { totalCount } }`);
    expect(errors.map((error) => [error.message, error.extensions?.['code']])).toEqual([[message, 'NOT_FOUND']]);
  });

  it('have participants by side, role and actor, and the claims and evidence that say so', async () => {
    const query = `{ events(where: { kind: CAPTURE }) { nodes { name nameInArabic: name(language: AR) date place { id }
      participants { actor { id } role side } claims { id } evidence { document { id } locator } } } }`;
    interface Captured {
      readonly events: { readonly nodes: readonly { readonly claims: readonly Id[] }[] };
    }
    const answer = await dataOf<Captured>(store, query);
    expect(answer.events.nodes).toMatchObject([
      {
        name: 'capture',
        nameInArabic: null,
        date: '2015-03-10',
        place: { id: 'town' },
        participants: [
          { actor: { id: 'blue-front' }, role: 'ally', side: 1 },
          { actor: { id: 'arland' }, role: 'attacker', side: 1 },
          { actor: { id: 'borland' }, role: 'attacker', side: 1 },
          { actor: { id: 'red-front' }, role: 'defender', side: 2 },
          { actor: { id: 'ministry' }, role: 'observer', side: null },
        ],
        evidence: [{ document: { id: 'bulletin' }, locator: 'p1:0-9' }],
      },
    ]);
    const claims = answer.events.nodes[0]?.claims.map(({ id }) => id) ?? [];
    expect(claims).toEqual(claims.toSorted());
    expect(claims.map(nameOfClaim).sort()).toEqual(['ally', 'attacker', 'attackerToo', 'defender', 'observer']);
  });

  it('without a name in a language have none there', async () => {
    const query =
      '{ events(where: { kind: TALKS }) { nodes { name nameInArabic: name(language: AR) date place { id } } } }';
    expect(await dataOf(store, query)).toEqual({
      events: { nodes: [{ name: null, nameInArabic: 'محادثات', date: null, place: null }] },
    });
  });
});
