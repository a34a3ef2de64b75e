import { afterAll, beforeAll, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import type { Store } from '../../src/graph/store.ts';
import { ask } from '../support/ask.ts';
import { questionCosts } from '../support/question-costs.ts';
import { seededStore } from '../support/store.ts';
let store: Store;
beforeAll(async () => { store = await seededStore(); });
afterAll(() => store.close());
test('x', async () => {
  const out: string[] = [];
  const { query } = questionCosts.at(-1)!;
  for (const where of ['validAt: "2017-07"', 'validAt: "2017-07", maxHops: 3', 'validAt: "2017-07", maxHops: 4', 'validAt: "2017-07", sign: POSITIVE, maxHops: 3', 'validAt: "2017-07", sign: POSITIVE, maxHops: 4',  'validAt: "2017-07", sign: POSITIVE', 'validAt: "2017-07-15", sign: POSITIVE', 'sign: POSITIVE']) for (const first of [1, 3, 5, 10, 30, 100]) {
    const q = query.replace(/where: \{[^}]*\}/, `where: { ${where} }`);
    const a = await ask<{paths: {nodes: {actors: unknown[]}[]}}>(store, q, { first });
    const n = (x: string) => a.statements.filter((s) => s === x).length;
    out.push(`${where} ${first}: rows ${a.data.paths.nodes.length} longest ${Math.max(...a.data.paths.nodes.map((p) => p.actors.length - 1))} neighbours ${n('read/neighbours')} others ${a.statements.filter((s) => s !== 'read/neighbours').join(' ').replaceAll('read/', '')}`);
  }
  writeFileSync('/tmp/costs2.txt', out.join('\n'));
});
