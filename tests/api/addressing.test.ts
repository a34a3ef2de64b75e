import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await seededStore();
}, 600_000);
afterAll(() => store.close());

interface Fault {
  readonly code: unknown;
  readonly message: string;
}

/** What a question that must fail fails with. */
const faultsOf = async (query: string, variables = {}): Promise<readonly Fault[]> =>
  (await ask(store, query, variables)).errors.map(({ message, extensions }) => ({
    code: extensions?.['code'],
    message,
  }));

const ARMED_KURDS = ['peoples-protection-units', 'peshmerga', 'syrian-democratic-forces'];
const KURDS = ['kurdistan-regional-government', ...ARMED_KURDS];

describe('An actor is meant by', () => {
  it.each([
    ['its id', 'islamic-state', 'islamic-state'],
    ['its id elsewhere', 'wikidata:Q2429253', 'islamic-state'],
    ['an abbreviation in small letters', 'isis', 'islamic-state'],
    ['an abbreviation in small letters', 'ypg', 'peoples-protection-units'],
    ['its name in capitals', 'UNITED STATES', 'united-states'],
    ['its name with spaces around it', '  Iran ', 'iran'],
    ['its capital, where that is a name of it', 'TEHRAN', 'iran'],
    ['its name with the doubling sign', 'حزب اللّه', 'hezbollah'],
    ['its name with all vowel signs', 'الوِلَايَات المُتَّحِدَة', 'united-states'],
    ['its name in a transliteration with diacritics', 'Ḥizbullāh', 'hezbollah'],
  ])('%s: %s', async (_, address, id) => {
    const query = '{ actor(id: $address) { id } ties(where: { actor: $address }) { totalCount } }';
    const data = await dataOf<{ readonly actor: unknown; readonly ties: { readonly totalCount: number } }>(
      store,
      `query ($address: ID!) ${query}`,
      { address },
    );
    expect(data.actor).toEqual({ id });
    expect(data.ties.totalCount).toBeGreaterThan(0);
  });

  it('the same in one statement, however many are named', async () => {
    const { errors, statements } = await ask(
      store,
      '{ ties(first: 1, where: { between: ["isis", "ypg", "TEHRAN"], against: "PKK" }) { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(statements.filter((name) => name === 'read/actors-by-address')).toHaveLength(1);
  });
});

describe('A word for the forces of several peoples', () => {
  it.each([
    ['Kurds', KURDS],
    ['the Kurds', KURDS],
    ['KURDS', KURDS],
    ['الأكراد', KURDS],
    ['الاكراد', KURDS],
    ['الكرد', KURDS],
    ['Kurdish forces', ARMED_KURDS],
    ['القوات الكردية', ARMED_KURDS],
  ])('has candidates: %s', async (from, ids) => {
    const data = await dataOf<{
      readonly paths: { readonly candidates: readonly { readonly actor: { readonly id: string } }[] };
    }>(
      store,
      `query ($from: ID!) { paths(from: $from, to: "TEHRAN") {
         ... on AmbiguousActor { input candidates { actor { id } matched { text } reason score } } } }`,
      { from },
    );
    expect(data).toMatchObject({ paths: { input: from } });
    expect(data.paths.candidates.map(({ actor }) => actor.id)).toEqual(ids);
  });

  it('has candidates that say by which name', async () => {
    const query = `{ paths(from: "iran", to: "the kurds") {
      ... on AmbiguousActor { candidates { actor { id } matched { text } reason } } } }`;
    const candidates = KURDS.map((id) => ({ actor: { id }, matched: { text: 'Kurds' }, reason: 'ALIAS' }));
    expect(await dataOf(store, query)).toEqual({ paths: { candidates } });
  });

  it('is an input error that names them where one actor must be meant', async () => {
    const names = KURDS.join(', ');
    expect(await faultsOf('{ dyad(a: "Kurds", b: "iran") { ties { id } } }')).toEqual([
      { code: 'BAD_USER_INPUT', message: `a: "Kurds" is the name of ${names}; give one of these ids.` },
    ]);
    expect(await faultsOf('{ claims(where: { assertedBy: "الأكراد" }) { totalCount } }')).toEqual([
      { code: 'BAD_USER_INPUT', message: `assertedBy: "الأكراد" is the name of ${names}; give one of these ids.` },
    ]);
  });
});

describe('A text of which one word is a name', () => {
  const suggestionsOf = async (text: string): Promise<readonly string[]> => {
    const query =
      'query ($from: ID!) { paths(from: $from, to: "iran") { ... on ActorNotFound { suggestions { actor { id } } } } }';
    const { paths } = await dataOf<{ readonly paths: Omit<NotFound, 'input'> }>(store, query, { from: text });
    return paths.suggestions.map(({ actor }) => actor.id);
  };

  it.each(['Iraqi Kurds', 'Syrian Kurds', 'Syria’s-KURDS', 'الأكراد العراقيون'])(
    'is nobody’s name, and whoever has that name is suggested: %s',
    async (text) => {
      expect(await suggestionsOf(text)).toEqual(KURDS);
    },
  );

  it('has no suggestion when no word is', async () => {
    expect(await suggestionsOf('qqqq zzzz')).toEqual([]);
  });
});

describe('An address that does not mean one thing', () => {
  const CANDIDATES = [
    { id: 'kurdistan-regional-government', name: 'Kurdistan Regional Government' },
    { id: 'peoples-protection-units', name: "People's Protection Units" },
    { id: 'peshmerga', name: 'Peshmerga' },
    { id: 'syrian-democratic-forces', name: 'Syrian Democratic Forces' },
  ];

  it.each([
    'actor(id: "kurds") { id }',
    'dyad(a: "iran", b: "kurds") { ties { id } }',
    'ties(where: { actor: "kurds" }) { totalCount }',
    'neighbourhood(of: "kurds") { truncated }',
    'ties(where: { actor: "kurds", knownAt: "2126-11-20T00:00:00Z" }) { totalCount }',
  ])('comes back with its candidates as data: %s', async (field) => {
    const { errors } = await ask(store, `{ ${field} }`);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', candidates: CANDIDATES }]);
  });

  it('comes back with the nearest as data, actors or places, when it is nobody’s', async () => {
    const nearOf = async (field: string): Promise<unknown> => {
      const { errors } = await ask(store, `{ ${field} }`);
      expect(errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
      return errors[0]?.extensions?.['suggestions'];
    };
    expect(await nearOf('neighbourhood(of: "united-stats") { truncated }')).toEqual([
      { id: 'united-states', name: 'United States' },
    ]);
    expect(await nearOf('events(where: { place: "Mosull" }) { totalCount }')).toContainEqual({
      id: 'mosul',
      name: 'Mosul',
    });
    expect(await nearOf('ties(where: { actor: "qqqqzzzz" }) { totalCount }')).toBeUndefined();
  });
});

interface NotFound {
  readonly input: string;
  readonly suggestions: readonly { readonly actor: { readonly id: string } }[];
}

describe('A misspelt actor', () => {
  it('is blamed alone, whichever of the two it is', async () => {
    const query = (from: string, to: string): string =>
      `{ paths(from: "${from}", to: "${to}") { ... on ActorNotFound { input suggestions { actor { id } } } } }`;
    for (const [from, to] of [
      ['Rushia', 'Syria'],
      ['Syria', 'Rushia'],
    ] as const) {
      const { paths } = await dataOf<{ paths: NotFound }>(store, query(from, to));
      expect([paths.input, paths.suggestions[0]?.actor.id]).toEqual(['Rushia', 'russia']);
    }
  });

  it('is an input error with the nearest elsewhere', async () => {
    const [fault, ...others] = await faultsOf('{ ties(where: { between: ["Syria", "Rushia"] }) { totalCount } }');
    expect(others).toEqual([]);
    expect(fault?.code).toBe('NOT_FOUND');
    expect(fault?.message).toMatch(/^between: there is no actor "Rushia"\. Did you mean russia[,?]/);
  });
});

describe('A place is meant by', () => {
  it.each([
    ['its id', 'mosul', 'mosul'],
    ['its name', 'Mosul', 'mosul'],
    ['its name in capitals', 'MOSUL', 'mosul'],
    ['its name in Arabic', 'الموصل', 'mosul'],
    ['its name in Arabic without the article', 'موصل', 'mosul'],
    ['its name in Arabic with another last letter', 'الرقه', 'raqqa'],
    ['its name in Turkish', 'musul', 'mosul'],
  ])('%s: %s', async (_, address, id) => {
    const query = `query ($address: ID!) {
      place(id: $address) { id }
      events(where: { place: $address }) { totalCount }
      claims(where: { place: $address }) { totalCount }
    }`;
    const asked = await dataOf<Readonly<Record<string, unknown>>>(store, query, { address });
    expect(asked).toEqual(await dataOf(store, query, { address: id }));
    expect(asked['place']).toEqual({ id });
    expect((asked['claims'] as { readonly totalCount: number }).totalCount).toBeGreaterThan(0);
  });

  it('nothing that is no name of it: null, or an input error with the nearest', async () => {
    expect(await dataOf(store, '{ place(id: "Mosull") { id } }')).toEqual({ place: null });
    for (const list of ['events', 'claims']) {
      const [fault] = await faultsOf(`{ ${list}(where: { place: "Mosull" }) { totalCount } }`);
      expect(fault?.code).toBe('NOT_FOUND');
      expect(fault?.message).toMatch(/^place: there is no place "Mosull"\. Did you mean mosul[,?]/);
    }
  });

  it('what it is called costs one statement', async () => {
    const { statements } = await ask(store, '{ place(id: "الموصل") { id name } }');
    expect(statements).toEqual(['read/places-by-address']);
  });
});
