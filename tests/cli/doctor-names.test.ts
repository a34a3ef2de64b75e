import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FOLD_RULE, foldName } from '../../src/domain/names/fold-name.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { jsonOf, type Ran, runCli } from '../support/run-cli.ts';
import { serve } from '../support/serve.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await smallStore();
});
afterAll(() => store.close());

/** What the check of names found. */
const namesOf = (ran: Ran): unknown =>
  (jsonOf(ran) as { readonly findings: readonly { readonly check: string }[] }).findings.find(
    ({ check }) => check === 'names',
  );
const FINE = { check: 'names', ok: true, detail: 'every name is folded as it is asked for' };
const misfolded = async (): Promise<readonly unknown[]> =>
  (await store.runPlain('MATCH (n:Name) RETURN n.text AS text, n.folded AS folded')).filter(
    ({ text, folded }) => foldName(String(text)) !== folded,
  );
const foldByOldRule = async (): Promise<void> => {
  await store.runPlain(`MATCH (n:Name) WHERE n.text IN ['Arland', 'أرلاند'] SET n.folded = n.text`);
  await store.runPlain(`MATCH (s:Setting { id: 'fold-rule' }) SET s.value = ${FOLD_RULE - 1}`);
};

describe('entente doctor', () => {
  it('finds nothing wrong with a port on which a healthy service listens', async () => {
    const served = await serve(store);
    try {
      const port = new URL(served.url).port;
      const ran = await runCli(['doctor'], { env: { PORT: port } });
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toContain(`ok     port     Entente serves on 127.0.0.1:${port} and is ready\n`);
    } finally {
      await served.close();
    }
  });

  it('finds names in order', async () => {
    const ran = await runCli(['doctor', '--json']);
    expect([ran.code, namesOf(ran)]).toEqual([0, FINE]);
  });

  it('finds names that an older rule folded, changes nothing, and folds them anew when it is told to', async () => {
    await foldByOldRule();
    const found = await runCli(['doctor', '--json']);
    expect([found.code, namesOf(found)]).toEqual([
      4,
      {
        check: 'names',
        ok: false,
        detail:
          `Names are stored as rule ${FOLD_RULE - 1} folds them, and asked for by rule ${FOLD_RULE}. ` +
          'Run "npx entente doctor --repair", or "npx entente load" of any pack, to fold them anew.',
      },
    ]);
    expect(found.stderr).toContain('1 of 6 checks found something wrong.');
    expect(await misfolded()).toHaveLength(2);
    const repaired = await runCli(['doctor', '--repair']);
    expect([repaired.code, repaired.stderr]).toEqual([0, '']);
    expect(repaired.stdout).toContain('ok     names    every name is folded as it is asked for\n');
    expect(await misfolded()).toEqual([]);
    expect(namesOf(await runCli(['doctor', '--json']))).toEqual(FINE);
  });

  it('folds anew also where nobody recorded the rule', async () => {
    await foldByOldRule();
    await store.runPlain(`MATCH (s:Setting { id: 'fold-rule' }) DELETE s`);
    const found = await runCli(['doctor']);
    expect([found.code, found.stdout]).toEqual([
      4,
      expect.stringMatching(/^WRONG {2}names {4}Names are stored as an unknown rule folds them/m),
    ]);
    expect((await runCli(['doctor', '--repair'])).code).toBe(0);
    expect(await misfolded()).toEqual([]);
  });
});
