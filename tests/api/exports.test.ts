import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { joined, NODE_COLUMNS } from '../../src/api/export/columns.ts';
import { edgeColumns } from '../../src/api/export/derived-columns.ts';
import { plainTie } from '../../src/api/export/plain.ts';
import { toTie } from '../../src/graph/mapping/edge.ts';
import { listActors } from '../../src/graph/read/actors.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { internalsIn } from '../support/leaks.ts';
import { fetchAnswer, postQuery, Proxy, serve, type Served } from '../support/serve.ts';
import { seededStore } from '../support/store.ts';
import { Store as StoreClass } from '../../src/graph/store/store.ts';

let store: Store;
let service: Served;
let ties: readonly Tie[];
const ask = (path: string, options: RequestInit = {}) => fetchAnswer(`${service.url}${path}`, options);
const textAt = async (path: string): Promise<string> => {
  const { status, text } = await ask(path);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return text;
};

beforeAll(async () => {
  store = await seededStore();
  service = await serve(store);
  const edges = (await store.read('read/all-ties', { from: null, to: null })).map(({ edge }) => edge);
  ties = edges.filter(({ type }) => type !== 'HOLDS' && type !== 'TOOK_PART').map(toTie);
});
afterAll(async () => {
  await service.close();
  await store.close();
});

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Columns whose cells are a day or nothing. */
const DAYS = [
  ...['startEarliest', 'startLatest', 'endEarliest', 'endLatest'],
  ...['attestedFrom', 'attestedTo', 'likelyFrom', 'likelyTo'],
];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

describe('The export of ties', () => {
  it('has every stored tie, by every attribute, in each format', async () => {
    const expected = JSON.parse(JSON.stringify(ties.map(plainTie(ANY_TIME)))) as { id: string }[];
    expect(expected.length).toBeGreaterThan(500);
    const json = JSON.parse(await textAt('/export/ties.json')) as { id: string }[];
    expect([...json].sort(byId)).toEqual([...expected].sort(byId));
    const ndjson = (await (await fetch(`${service.url}/export/ties.ndjson`)).text()).trimEnd().split('\n');
    expect(ndjson.map((line) => JSON.parse(line) as unknown)).toEqual(json);
    const csv = parse(await textAt('/export/ties.csv'), { columns: true }) as { id: string }[];
    expect(csv.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
  });

  it('as CSV has the names of its actors, and the titles and days of its documents, beside their ids', async () => {
    const rows = parse(await textAt('/export/ties.csv'), { columns: true }) as Record<string, string>[];
    const actors = JSON.parse(await textAt('/export/actors.json')) as { id: string; nameEn: string }[];
    const names = new Map(actors.map(({ id, nameEn }) => [id, nameEn]));
    for (const row of rows)
      expect([row['subjectName'], row['objectName'], row['againstName']]).toEqual(
        ['subject', 'object', 'against'].map((end) => names.get(row[end] ?? '') ?? ''),
      );
    const claims = JSON.parse(await textAt('/export/claims.json')) as { id: string; source: Titled }[];
    const documents = new Map(claims.map(({ id, source }) => [id, source]));
    for (const row of rows) {
      const found = new Map(
        (row['claimIds'] ?? '').split('; ').map((id) => [documents.get(id)?.id, documents.get(id)]),
      );
      const sorted = [...found.values()].flatMap((source) => source ?? []).sort(byId);
      expect(row['sources']).toBe(sorted.map(({ id }) => id).join('; '));
      expect(row['sourceTitles']).toBe(sorted.map(({ title }) => title).join('; '));
    }
    const days = rows.flatMap((row) => [
      ...DAYS.map((name) => row[name] ?? ''),
      ...(row['sourceDates'] ?? '').split('; '),
    ]);
    expect(days.filter((day) => !/^(\d{4}-\d{2}-\d{2})?$/.test(day))).toEqual([]);
    expect(days.filter((day) => day !== '').length).toBeGreaterThan(1000);
  });

  it('has exactly the ties that GraphQL finds with the same filter', async () => {
    const questions = [
      ['actor=iran&validAt=2015&certainty=CERTAIN', '{ actor: "iran", validAt: "2015", certainty: CERTAIN }'],
      ['types=SUPPORTS&against=islamic-state', '{ types: [SUPPORTS], against: "islamic-state" }'],
      ['sign=NEGATIVE&contested=true', '{ sign: NEGATIVE, contested: true }'],
      ['form=WEAPONS&minConfidence=0.5', '{ form: WEAPONS, minConfidence: 0.5 }'],
      ['publishedBy=2017-12-31', '{ publishedBy: "2017-12-31" }'],
    ] as const;
    for (const [query, where] of questions) {
      const { body } = await postQuery(
        service.url,
        `{ ties(where: ${where}, first: 100) { totalCount nodes { id } } }`,
      );
      const { totalCount, nodes } = (body as { data: { ties: { totalCount: number; nodes: { id: string }[] } } }).data
        .ties;
      const ids = (JSON.parse(await textAt(`/export/ties.json?${query}`)) as { id: string }[]).map(({ id }) => id);
      expect([query, ids.length]).toEqual([query, totalCount]);
      expect(totalCount).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(nodes.map(({ id }) => id)));
    }
  });

  it('with a depth has the neighbourhood', async () => {
    const where = '{ validAt: "2016-03", certainty: CERTAIN }';
    const query = `{ neighbourhood(of: "iran", depth: 2, first: 300, where: ${where}) { truncated ties { id } } }`;
    const { body } = await postQuery(service.url, query);
    const { truncated, ties: near } = (
      body as { data: { neighbourhood: { truncated: boolean; ties: { id: string }[] } } }
    ).data.neighbourhood;
    expect(truncated).toBe(false);
    const ids = (
      JSON.parse(await textAt('/export/ties.json?actor=iran&depth=2&validAt=2016-03&certainty=CERTAIN')) as {
        id: string;
      }[]
    ).map(({ id }) => id);
    expect([...ids].sort()).toEqual(near.map(({ id }) => id).sort());
  });
});

describe('A graph that is read back equals the graph in the store:', () => {
  const cells = async () => {
    const filter = { kind: null, externalIdScheme: null, nameContains: null, existsAt: null };
    const actors = await listActors(store, filter, null, 10_000);
    const of = <Row>(columns: readonly { name: string; type: string; of: (row: Row) => unknown }[], row: Row) =>
      Object.fromEntries(
        columns.flatMap(({ name, type, of: cellOf }) => {
          const cell = cellOf(row);
          return cell === null ? [] : [[name, type === 'string' ? joined(cell as string) : cell]];
        }),
      );
    return {
      nodes: new Map(actors.map((actor) => [actor.id as string, of(NODE_COLUMNS, actor)])),
      edges: new Map(ties.map((tie) => [tie.id as string, [tie.subject, tie.object, of(edgeColumns(ANY_TIME), tie)]])),
    };
  };

  it('GraphML and GEXF, by graphology', async () => {
    const expected = await cells();
    const first = graphml.parse(MultiDirectedGraph, await textAt('/export/graph.graphml'));
    expect(new Map(first.mapNodes((id, own) => [id, own]))).toEqual(expected.nodes);
    expect(new Map(first.mapEdges((id, own, from, to) => [id, [from, to, own]]))).toEqual(expected.edges);
    const options = { allowUndeclaredAttributes: true, respectInputGraphType: true };
    const second = gexf.parse(MultiDirectedGraph, await textAt('/export/graph.gexf'), options);
    const without = (own: object, names: readonly string[]) =>
      Object.fromEntries(Object.entries(own).filter(([name]) => !names.includes(name)));
    expect(new Map(second.mapNodes((id, own) => [id, without(own, ['label'])]))).toEqual(expected.nodes);
    const extra = ['label', 'kind', 'certaintyOverTime'];
    expect(new Map(second.mapEdges((id, own, from, to) => [id, [from, to, without(own, extra)]]))).toEqual(
      expected.edges,
    );
  });

  it('has only actors whom a tie names when ties are asked for', async () => {
    const graph = graphml.parse(MultiDirectedGraph, await textAt('/export/graph.graphml?types=SANCTIONS'));
    expect(graph.size).toBe(ties.filter(({ type }) => type === 'SANCTIONS').length);
    expect(graph.size).toBeGreaterThan(0);
    const named = new Set(
      ties.filter(({ type }) => type === 'SANCTIONS').flatMap((tie) => [tie.subject, tie.object, tie.against]),
    );
    expect(new Set(graph.nodes())).toEqual(new Set([...named].filter((id) => id !== null)));
  });
});

describe('The export of claims and events', () => {
  it('has every claim with its evidence and its documents', async () => {
    const claims = JSON.parse(await textAt('/export/claims.json?includeRetired=true')) as {
      readonly id: string;
      readonly evidence: readonly { readonly document: { readonly title?: string } }[];
      readonly source: { readonly title?: string };
    }[];
    const total = (await store.read('read/claim-total', {}))[0]?.count;
    expect(new Set(claims.map(({ id }) => id)).size).toBe(total);
    expect(claims.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(
      claims.filter(({ source, evidence }) => !source.title || evidence.some(({ document }) => !document.title)),
    ).toEqual([]);
  });

  it('has a row for each claim and for each event', async () => {
    const claims = parse(await textAt('/export/claims.csv?stance=DENIED'), { columns: true }) as { stance: string }[];
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(claims.map(({ stance }) => stance))).toEqual(new Set(['DENIED']));
    const events = JSON.parse(await textAt('/export/events.json')) as { id: string; participants: unknown[] }[];
    expect(events.length).toBe((await store.read('read/event-total', {}))[0]?.count);
    expect(events.find(({ id }) => id === 'capture-of-al-qaim')?.participants).toHaveLength(3);
  });
});

describe('The export of places, holdings and sources', () => {
  const csvAt = async (path: string) =>
    parse(await textAt(path), { columns: true, bom: true }) as Record<string, string>[];

  it('has every place and every source, in each format', async () => {
    for (const [what, counted] of [
      ['places', await store.read('read/place-total', {})],
      ['sources', await store.read('read/source-total', {})],
    ] as const) {
      const json = JSON.parse(await textAt(`/export/${what}.json`)) as { id: string }[];
      expect([what, json.length]).toEqual([what, counted[0]?.count]);
      const ndjson = (await (await fetch(`${service.url}/export/${what}.ndjson`)).text()).trimEnd().split('\n');
      expect(ndjson.map((line) => JSON.parse(line) as unknown)).toEqual(json);
      expect((await csvAt(`/export/${what}.csv`)).map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    }
    const raqqa = (await csvAt('/export/places.csv')).find(({ id }) => id === 'raqqa');
    expect([raqqa?.['nameEn'], raqqa?.['nameAr']]).toEqual(['Raqqa', 'الرقة']);
    const sources = await csvAt('/export/sources.csv?safe=1');
    expect(sources.filter(({ title }) => title === '')).toEqual([]);
    expect(sources.filter(({ publishedLast }) => !/^(\d{4}-\d{2}-\d{2})?$/.test(publishedLast ?? ''))).toEqual([]);
  });

  it('has the holdings that GraphQL finds, at least likely where a date is asked', async () => {
    for (const asked of ['', 'validAt=2015', 'validAt=2015&certainty=CERTAIN', 'validAt=2015&certainty=POSSIBLE']) {
      const [, date = null] = /validAt=(\d+)/.exec(asked) ?? [];
      const [, certainty = null] = /certainty=(\w+)/.exec(asked) ?? [];
      const given = [date && `validAt: "${date}"`, certainty && `certainty: ${certainty}`].filter(Boolean).join(', ');
      const { body } = await postQuery(
        service.url,
        `{ place(id: "raqqa") { heldBy${given && `(${given})`} { id actor { id } } } }`,
      );
      const { heldBy } = (body as { data: { place: { heldBy: { id: string; actor: { id: string } }[] } } }).data.place;
      const found = JSON.parse(await textAt(`/export/holdings.json?place=raqqa&${asked}`)) as {
        id: string;
        actor: string;
      }[];
      expect(heldBy.length).toBeGreaterThan(0);
      expect(found.map(({ id, actor }) => ({ id, actor: { id: actor } }))).toEqual(heldBy);
    }
    const all = await csvAt('/export/holdings.csv');
    expect(all.length).toBeGreaterThan(80);
    const held = all.find(({ actor, place }) => actor === 'islamic-state' && place === 'al-bukamal');
    expect([held?.['actorName'], held?.['placeName']]).toEqual(['Islamic State', 'Al-Bukamal']);
    const ofActor = await csvAt('/export/holdings.csv?actor=islamic-state');
    expect(ofActor.map(({ id }) => id)).toEqual(
      all.filter(({ actor }) => actor === 'islamic-state').map(({ id }) => id),
    );
  });
});

describe('What goes wrong is JSON with the codes of GraphQL:', () => {
  it.each([
    ['/export/nothing.csv', 404, 'NOT_FOUND'],
    ['/export/ties.csv?actor=nobody-at-all', 404, 'NOT_FOUND'],
    ['/export/ties.csv?validAt=soon', 400, 'DATE_INVALID'],
    ['/export/ties.csv?types=NONE', 400, 'BAD_USER_INPUT'],
    ['/export/claims.csv?validAt=2017', 400, 'BAD_USER_INPUT'],
    ['/export/places.csv?validAt=2017', 400, 'BAD_USER_INPUT'],
    ['/export/holdings.csv?types=HOLDS', 400, 'BAD_USER_INPUT'],
    ['/export/holdings.csv?place=nowhere-at-all', 404, 'NOT_FOUND'],
    ['/export/ties.csv?depth=2', 400, 'BAD_USER_INPUT'],
    ['/picture.svg', 400, 'BAD_USER_INPUT'],
    ['/picture.svg?actor=iran&lang=fr', 400, 'BAD_USER_INPUT'],
  ])('%s', async (path, status, code) => {
    const answer = await ask(path);
    expect([answer.status, (answer.body as { errors: { extensions: object }[] }).errors[0]?.extensions]).toEqual([
      status,
      { code },
    ]);
    expect(internalsIn(answer.text)).toEqual([]);
  });
});

describe('Over HTTP', () => {
  it('HEAD says what GET would send, and sends nothing', async () => {
    const response = await fetch(`${service.url}/export/ties.csv?actor=iran`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="entente-ties.csv"');
    expect(await response.text()).toBe('');
    expect((await fetch(`${service.url}/export/ties.csv?actor=nobody`, { method: 'HEAD' })).status).toBe(404);
  });

  it('a store that is lost on the way breaks the transfer off, and one that is away is 503', async () => {
    const proxy = new Proxy(Number(new URL(store.address.uri).port));
    await proxy.open();
    const behind = new StoreClass({ ...store.address, uri: `bolt://127.0.0.1:${proxy.port}` });
    const served = await serve(behind);
    try {
      const ended = await new Promise<string>((resolve) => {
        get(`${served.url}/export/claims.json`, (response) => {
          response.once('data', () => {
            void proxy.cut();
          });
          response.on('end', () => {
            resolve('complete');
          });
          response.on('error', () => {
            resolve('broken');
          });
        });
      });
      expect(ended).toBe('broken');
      expect((await fetchAnswer(`${served.url}/export/ties.csv`)).status).toBe(503);
    } finally {
      await served.close();
      await behind.close();
    }
  });
});

describe('A picture of the service', () => {
  it('of paths and of what surrounds an actor is the same whenever it is asked', async () => {
    for (const path of [
      '/picture.svg?paths=united-states,popular-mobilization-forces&validAt=2017-07&first=2',
      '/picture.svg?actor=iran&depth=2&validAt=2016&certainty=CERTAIN&lang=ar',
      '/export/graph.svg?types=MEMBER_OF',
    ]) {
      const svg = await textAt(path);
      expect(svg).toMatch(/^<\?xml[\s\S]*<\/svg>\n$/);
      expect(await textAt(path)).toBe(svg);
    }
  });

  it('of the whole graph is refused where nobody could tell so many actors apart, and says what to ask for', async () => {
    const { status, text } = await ask('/export/graph.svg');
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        errors: [
          {
            message:
              'The picture would have more than 400 actors, and no more can be told apart. ' +
              'Ask for a date, fewer types, one sign, or a smaller depth; /export/graph.gexf has them all.',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
  });
});
