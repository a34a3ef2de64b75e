import { afterAll, beforeAll, expect, it } from 'vitest';
import { FOLD_RULE, foldName } from '../../../src/domain/names/fold-name.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { checkFolded, renewFolded } from '../../../src/graph/write/renew/renew-folded.ts';
import { smallStore } from '../../support/small-ledger.ts';

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

const names = async (): Promise<readonly (readonly [string, string])[]> =>
  (await store.runPlain('MATCH (n:Name) RETURN n.text AS text, n.folded AS folded ORDER BY n.id')).map(
    ({ text, folded }) => [String(text), String(folded)] as const,
  );

it('a store that was just filled is folded as it is asked', async () => {
  await checkFolded(store);
  expect(await renewFolded(store)).toBe(0);
});

it('names that an older rule folded are noticed, and folded anew with the model', async () => {
  const before = await names();
  await store.runPlain(`MATCH (n:Name) WHERE n.text = 'أرلاند' SET n.folded = 'أرلاند'`);
  await store.runPlain(`MATCH (s:Setting { id: 'fold-rule' }) SET s.value = ${FOLD_RULE - 1}`);
  await expect(checkFolded(store)).rejects.toMatchObject({
    code: 'NAMES_OUTDATED',
    message: `Names are stored as rule ${FOLD_RULE - 1} folds them, and asked for by rule ${FOLD_RULE}. Run "npx entente doctor --repair", or "npx entente load" of any pack, to fold them anew.`,
  });
  await ensureModel(store);
  await checkFolded(store);
  expect(await names()).toEqual(before);
  expect(before.filter(([text, folded]) => foldName(text) !== folded)).toEqual([]);
});

it('a store of which nobody recorded the rule is looked through once', async () => {
  await store.runPlain(`MATCH (s:Setting { id: 'fold-rule' }) DELETE s`);
  await store.runPlain(`MATCH (n:Name { text: 'Arland' }) SET n.folded = 'ARLAND'`);
  await expect(checkFolded(store)).rejects.toMatchObject({ code: 'NAMES_OUTDATED' });
  expect(await renewFolded(store)).toBe(1);
  expect(await renewFolded(store)).toBe(0);
});
