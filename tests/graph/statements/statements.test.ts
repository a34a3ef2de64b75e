import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDriverParameters } from '../../../src/graph/statements/parameters.ts';
import type { Properties } from '../../../src/graph/statements/rows.ts';
import type { Field } from '../../../src/graph/statements/fields.ts';
import type { StatementFile } from '../../../src/graph/statements/statement-file.ts';
import { getStatement, statementFiles } from '../../../src/graph/statements/statements.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { askerOf } from '../../support/ask-graph.ts';
import { seededStore, testAddress } from '../../support/store.ts';

let store: Store;
let driver: Driver;
beforeAll(async () => {
  store = await seededStore();
  // Words that the store does not know until a claim was retired, a pack replaced, a source graded, a ledger restored, two actors
  // judged.
  const unknown = [
    'retiredAt',
    'retiredBecause',
    'replaces',
    'reliability',
    'dataset',
    'restoring',
    'keepId',
    'otherId',
  ];
  const judged = ['verdict', 'judge', 'reason', 'withdrawnAt', 'withdrawnBy', 'withdrawnBecause', 'canonicalId'];
  const words = [...unknown, ...judged].map((word) => `${word}: ''`).join(', ');
  await store.runPlain(`CREATE (c:Batch { id: 'x', ${words} })-[r:JUDGES]->(c) DELETE r, c`);
  // While the indexes of a new store are not sampled yet, the planner takes a scan for as cheap as a seek.
  await store.runPlain('CALL db.prepareForReplanning()');
  const { uri, username, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});
afterAll(async () => {
  await driver.close();
  await store.close();
});

const sample = ({ name, type }: Field): unknown => {
  if (type.startsWith('[[')) return [['iran', 'syria']];
  if (type.startsWith('[Map')) return [{}];
  if (type.startsWith('[')) return ['iran'];
  if (type.startsWith('Map')) return {};
  if (type.startsWith('Boolean')) return true;
  if (type.startsWith('Integer') || type.startsWith('Float')) return 1;
  return name === 'fuzzy' ? 'iran~1' : 'iran';
};
const valuesOf = ({ params }: StatementFile) =>
  toDriverParameters(params, Object.fromEntries(params.map((field) => [field.name, sample(field)])));

it('every statement is planned without a warning', { timeout: 180_000 }, async () => {
  const warnings: string[] = [];
  const files = [...statementFiles().values()].filter(({ name }) => !name.startsWith('model/'));
  for (const file of files) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${file.text}`, valuesOf(file));
    for (const { title, description } of summary.notifications) warnings.push(`${file.name}: ${title}: ${description}`);
  }
  expect(files.length).toBeGreaterThan(60);
  expect(warnings).toEqual([]);
});

it('every statement returns the columns that its header declares, in that order', async () => {
  const files = [...statementFiles().values()].filter(({ name }) => !name.startsWith('model/'));
  for (const file of files) {
    const { name, text, returns } = file;
    const session = driver.session();
    const result = session.run(`EXPLAIN ${text}`, valuesOf(file));
    expect(await result.keys(), name).toEqual(returns.map((field) => field.name));
    await result;
    await session.close();
  }
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType.replace('@neo4j', ''),
  ...children.flatMap(operatorsOf),
];

const valuesFor = (name: string): Properties =>
  Object.fromEntries(getStatement(name).params.map((field) => [field.name, sample(field)]));

const planOf = async (name: string, params: Properties): Promise<readonly string[]> => {
  const { text, params: fields } = getStatement(name);
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toDriverParameters(fields, params));
  return operatorsOf(summary.plan as unknown as Plan);
};

describe('plans', () => {
  const QUESTIONS: Readonly<Record<string, string>> = {
    paths: `{ paths(from: "united-states", to: "popular-mobilization-forces", where: { validAt: "2017-07", avoid: ["turkey"] }) {
      ... on Paths { nodes { explanation hops { ties { claims { source { title } evidence { locator } assertedBy { name } } } } } } } }`,
    dyad: `{ dyad(a: "united-states", b: "russia") { timeline { from to ties { id claims { id source { id } } } } } }`,
    actor: `{ actor(id: "iran") { name names { text } ties(first: 25) { nodes { object { name } } } } }`,
  };
  for (const [what, query] of Object.entries(QUESTIONS))
    it(`of all that ${what} asks begin with an index, and scan nothing`, async () => {
      const { ask, ran } = askerOf(store);
      await ask(query);
      expect(ran.length).toBeGreaterThan(1);
      for (const { name, params } of ran) {
        const operators = await planOf(name, params);
        expect(
          operators.filter((own) => own.includes('Scan')),
          name,
        ).toEqual([]);
        expect(operators, name).toContain('NodeUniqueIndexSeek');
      }
    });

  const SEEK = 'Unwind NodeUniqueIndexSeek';
  const ROWS = 'Sort Projection Projection Filter Expand(All) Argument';
  const ENDS = 'Projection Projection Filter Expand(All) Filter NodeUniqueIndexSeek';
  const INTO = 'Projection Projection Expand(Into) Filter NodeUniqueIndexSeek';
  const DROP = INTO.replaceAll('Projection ', '').replace('Seek', 'Seek(Locking)');
  const MISSING = `Projection Projection AntiSemiApply ${SEEK}`;
  const LOCKED = 'NodeUniqueIndexSeek(Locking)';
  const EXACT: Readonly<Record<string, string>> = {
    'read/sources-by-id': `ProduceResults Projection Apply ${SEEK}`,
    'read/events-by-id': `ProduceResults Projection Apply ${SEEK}`,
    'read/claims-by-id': `ProduceResults Projection RollUpApply Apply ${SEEK} ${ROWS}`,
    'read/actors-by-id': `ProduceResults Projection RollUpApply RollUpApply RollUpApply Apply ${SEEK} ${ROWS} ${ROWS} Sort Projection Projection RollUpApply RollUpApply Filter NodeIndexSeek ${ROWS} ${ROWS}`,
    'read/neighbours': `ProduceResults Projection CacheProperties Projection EagerAggregation Projection Filter Expand(All) Apply ${SEEK}`,
    'read/ties-of-pairs': `ProduceResults Sort Projection Projection Filter Expand(Into) Apply Unwind CartesianProduct NodeUniqueIndexSeek NodeUniqueIndexSeek`,
    'read/claims-of-topics': `ProduceResults Projection RollUpApply Apply Unwind NodeIndexSeek ${ROWS}`,
    // Who holds a place or leads an actor is one topic: all its relationships of the type are read.
    'read/stored-edges': `ProduceResults Projection Apply Unwind Union Projection Union ${ENDS} ${ENDS} Projection Projection Apply Filter NodeUniqueIndexSeek Union ${INTO} ${INTO.replace('Expand', 'Filter Expand')}`,
    'read/stored-claims': `ProduceResults EagerAggregation Apply ${SEEK}`,
    'read/stored-evidence': `ProduceResults EagerAggregation Filter Expand(All) Apply ${SEEK}`,
    'read/claimed-topics': 'ProduceResults SemiApply Unwind NodeIndexSeek',
    // In the order of the index, as far as the page.
    'read/topics-page': 'ProduceResults Limit OrderedDistinct NodeIndexSeekByRange',
    'read/missing-ids': `ProduceResults Projection Union Projection Union Projection Union Projection Projection Filter Apply Unwind Optional NodeUniqueIndexSeek ${MISSING} ${MISSING} ${MISSING}`,
    // Rows are not held back anywhere: what is created is not what is sought.
    'write/create-claims': `ProduceResults EagerAggregation Foreach Create Apply Unwind CartesianProduct ${LOCKED} Apply ${LOCKED} Optional ${LOCKED}`,
    'write/create-evidence': `ProduceResults EagerAggregation Create Apply Unwind CartesianProduct ${LOCKED} ${LOCKED}`,
    'write/create-ties': `ProduceResults EagerAggregation Create Apply Unwind CartesianProduct ${LOCKED} ${LOCKED}`,
    'write/remove-edges': `ProduceResults EagerAggregation Delete Eager Filter Apply Apply ${SEEK}(Locking) Distinct Union Projection Union Projection ${DROP} Projection ${DROP} Projection ${DROP}`,
  };
  for (const [name, operators] of Object.entries(EXACT))
    it(`of ${name} seek each id, and walk a hub's relationships only when all are asked for`, async () => {
      expect((await planOf(name, valuesFor(name))).join(' ')).toBe(operators);
    });
});
