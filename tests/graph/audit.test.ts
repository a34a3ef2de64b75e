import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import { ensureModel } from '../../src/graph/store/model.ts';
import { listStatements } from '../../src/graph/statements/statements.ts';
import type { Run } from '../../src/graph/store/run.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { recordClaims } from '../../src/graph/write/claims/record-claims.ts';
import { loadRecords } from '../../src/graph/write/load/load-records.ts';
import {
  ANNOUNCED,
  edge,
  loses,
  MISCOUNTED,
  ofClaim,
  otherwiseTexts,
  type Plant,
  PLANTS,
  TIES,
} from '../support/audit-plants.ts';
import { aClaim } from '../support/claims.ts';
import { evidenced, LOAD, storedEdges } from '../support/records.ts';
import { WHOLE } from '../support/small-graph.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let edgeIds: Readonly<Record<string, string>>;
let before: string;
beforeAll(async () => {
  store = await emptyStore();
  await loadRecords(store, WHOLE, LOAD);
  edgeIds = Object.fromEntries((await storedEdges(store)).map(({ type, id }) => [String(type), String(id)]));
  before = await dump();
});
afterAll(() => store.close());

/** Keys in order: a property that was taken away and put back stands elsewhere in the store. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Everything stored, as one text. */
const dump = async (): Promise<string> => {
  const all = [
    await store.runPlain('MATCH (n) RETURN labels(n) AS labels, properties(n) AS own ORDER BY labels, n.id'),
    await store.runPlain(
      'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS own, b.id AS b ORDER BY a, type, b, r.id, r.position',
    ),
  ];
  return JSON.stringify(all, inOrder);
};

/** The FIGHTS tie that is against nobody. */
const plainFightId = async (): Promise<string> =>
  String((await store.runPlain('MATCH ()-[r:FIGHTS]->() WHERE r.against IS NULL RETURN r.id AS id'))[0]?.['id']);

/** Whether a plant changes what the id of a claim is the hash of. */
const changesContent = ({ what, plant }: Plant): boolean =>
  plant.includes(':Claim') &&
  /(?:SET|REMOVE|,) \w+\.(?:stance|credibility|type|form|note|(?:subject|object|against|place|event)Id)\b/.test(
    plant,
  ) &&
  what !== '';

const seen = new Set<string>();

/** Plants, audits, takes it back. Each violation as `rule id`; what an id is not known of is "(element)". */
const auditWith = async ({ plant, undo }: Plant): Promise<readonly string[]> => {
  await store.runPlain(plant);
  try {
    const violations = await auditGraph(store);
    for (const { rule } of violations) seen.add(rule);
    return violations.map(({ rule, id }) => `${rule} ${id.replace(/^\d+:[0-9a-f-]+:\d+$/, '(element)')}`);
  } finally {
    await store.runPlain(undo);
  }
};

describe('the audit', () => {
  it('finds nothing in a graph that was loaded', async () => {
    expect(await auditGraph(store)).toEqual([]);
  });

  for (const [rule, plants] of Object.entries(PLANTS))
    for (const [plant, ...ids] of plants)
      it(`reports ${rule} and no other rule: ${plant.what}`, async () => {
        const unreadable = plant.what.startsWith('recordedAt is missing') ? [`ties-against-claims ${ANNOUNCED}`] : [];
        const miscounted = (MISCOUNTED[plant.what] ?? []).map((id) => `actor-mentions ${id}`);
        const misnamed = changesContent(plant) ? ids.map((id) => `claim-id ${id}`) : [];
        expect(await auditWith(plant)).toEqual([
          ...miscounted,
          ...ids.map((id) => `${rule} ${id}`),
          ...unreadable,
          ...misnamed,
        ]);
      });

  for (const [rule, plants] of Object.entries(TIES))
    for (const [plant, type] of plants)
      it(`reports ${rule}: ${plant.what}`, async () => {
        const id = type === 'FIGHTS' ? await plainFightId() : (edgeIds[type] as string);
        const rules = rule === 'ties-against-claims' ? [rule] : [rule, 'ties-against-claims'];
        expect(await auditWith(plant)).toEqual(rules.map((own) => `${own} ${id}`));
      });

  it('reports a tie that is gone, one too many, one without an id, and a claim that cannot be read', async () => {
    const own = `MATCH (a)-[r:SUPPORTS]->(b) WITH a, b, r, properties(r) AS own`;
    const id = edgeIds['SUPPORTS'] as string;
    const again = `MATCH (a)-[r:SUPPORTS]->(b) CREATE (a)-[x:SUPPORTS]->(b) SET x = r { .*, id: 'again' }`;
    const withoutId = loses(edge('SUPPORTS'), 'id');
    const gone: Plant = {
      what: 'gone',
      plant: `${own} CREATE (s:Stash) SET s = own DELETE r`,
      undo: "MATCH (a:Actor { id: 'iran' }), (b:Actor { id: 'syria' }), (s:Stash) CREATE (a)-[x:SUPPORTS]->(b) SET x = properties(s) DELETE s",
    };
    expect(await auditWith(gone)).toEqual([`ties-against-claims ${id}`]);
    expect(
      await auditWith({ what: '', plant: again, undo: "MATCH ()-[x:SUPPORTS { id: 'again' }]->() DELETE x" }),
    ).toEqual(['ties-against-claims again']);
    expect(await auditWith(withoutId)).toEqual([
      'tie-bounds (element)',
      'ties-against-claims (no id)',
      `ties-against-claims ${id}`,
    ]);
    expect(await auditWith(loses(ofClaim(9), 'stance'))).toEqual([
      `claim-required ${ANNOUNCED}`,
      `ties-against-claims ${ANNOUNCED}`,
    ]);
  });

  it.each(otherwiseTexts)('reports claim-id and no other rule: $what', async (plant) => {
    expect(await auditWith(plant)).toEqual([`claim-id ${ANNOUNCED}`]);
  });

  it('reports claim-id where judgements are not sound, too', async () => {
    const [judged] = PLANTS['judgement-twice']?.[0] ?? [];
    const [altered] = otherwiseTexts;
    if (!judged || !altered) throw new Error('there is no such plant');
    await store.runPlain(judged.plant);
    try {
      expect(await auditWith(altered)).toEqual(['judgement-twice j', `claim-id ${ANNOUNCED}`]);
    } finally {
      await store.runPlain(judged.undo);
    }
  });

  it('reports a constraint that is missing', async () => {
    const plant = { what: '', plant: 'DROP CONSTRAINT fights_id', undo: 'RETURN 1' };
    expect(await auditWith(plant)).toEqual(['model fights_id']);
    await ensureModel(store);
  });

  it('was put to the test on every rule, and the graph is as it was', async () => {
    const rules = listStatements('audit').map(({ name }) => name.slice('audit/'.length));
    expect([...seen].sort()).toEqual([...rules, 'claim-id', 'model', 'ties-against-claims'].sort());
    expect(await auditGraph(store)).toEqual([]);
    expect(await dump()).toBe(before);
  });

  it('finds nothing where somebody records a claim while it reads', async () => {
    const claim = evidenced(aClaim({ attestedOn: '2011', note: 'recorded while an audit reads' }));
    let isRecorded = false;
    const record = async (): Promise<void> => {
      if (isRecorded) return;
      isRecorded = true;
      await recordClaims(store, [claim], () => new Date('2099-01-01T00:00:00Z'), null);
    };
    // Between its look at the claims and that at the ties.
    const changing = new Proxy(store, {
      get: (target, key) => {
        if (key === 'write')
          return (work: Parameters<Store['write']>[0], limitMs?: number) =>
            target.write(async (run, call) => {
              const late: Run = async (name, params) => {
                if (name === 'read/all-ties') await record();
                return run(name, params);
              };
              return work(late, call);
            }, limitMs);
        const value = Reflect.get(target, key) as unknown;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    expect(await auditGraph(changing)).toEqual([]);
    expect(isRecorded).toBe(true);
  });
});
