import { beforeAll, describe, expect, it } from 'vitest';
import { readLedgerFile } from '../support/ledger-files.ts';
import { jsonOf, runCli, startCli, storeEnvironment } from '../support/run-cli.ts';
import { seededStore } from '../support/store.ts';

beforeAll(async () => {
  await (await seededStore()).close();
});

describe('entente export', () => {
  it('writes the ledger in a total order with its sum, the same bytes twice', async () => {
    const [first, second] = await Promise.all([runCli(['export']), runCli(['export', 'ledger', '--json'])]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.stdout).toBe(first.stdout);
    const { records, whole, issue } = await readLedgerFile(first.stdout);
    expect(issue).toBeNull();
    const names = ['source', 'actor', 'place', 'event', 'matter', 'pack', 'claim'] as const;
    expect([...new Set(records.map(({ record }) => record))]).toEqual(names);
    for (const name of names) {
      const ids = records.filter(({ record }) => record === name).map(({ item }) => item.id as string);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(ids).toHaveLength(whole?.counts[name] ?? -1);
    }
    const { counts, sha256 } = whole ?? { counts: null, sha256: '' };
    expect(first.stderr).toBe(
      `Exported ${counts?.source} sources, ${counts?.actor} actors, ${counts?.place} places, ${counts?.event} events, ` +
        `${counts?.matter} matters, 3 packs, ${counts?.claim} claims; SHA-256 ${sha256}.\n`,
    );
  });

  it('keeps the kind of an actor, and when what was recorded and by whom', async () => {
    const { stdout } = await runCli(['export']);
    const lines = stdout.split('\n');
    const iran = lines.find((line) => line.includes('"id":"iran"')) ?? 'null';
    expect(JSON.parse(iran)).toMatchObject({ record: 'actor', id: 'iran', kind: 'STATE' });
    const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/) as string;
    const claims = lines.filter((line) => line.startsWith('{"record":"claim"'));
    expect(claims.length).toBeGreaterThan(100);
    for (const line of claims.slice(0, 20))
      expect(JSON.parse(line)).toMatchObject({
        recordedAt: time,
        evidence: expect.arrayContaining([expect.objectContaining({ recordedAt: time })]) as unknown,
      });
  });

  it('names in its help everything that it exports', async () => {
    const { code, stdout } = await runCli(['export', '--help']);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      ' ledger, actors, ties, claims, events, places, holdings, sources, graph or picture ',
    );
  });

  it('of what cannot be exported says what can', async () => {
    const { code, stdout, stderr } = await runCli(['export', 'leger']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'entente: "leger" cannot be exported; did you mean "ledger"? What can: ledger, actors, ties, claims, events, places, holdings, sources, graph, picture.\n',
    ]);
  });

  it('read by somebody who stops reading ends quietly', async () => {
    const { child, done } = startCli(['export'], { env: storeEnvironment() });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await done;
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('entente audit', () => {
  it('of a sound graph writes nothing but, with --json, an empty list', async () => {
    const [plain, json] = await Promise.all([runCli(['audit']), runCli(['audit', '--json'])]);
    expect(plain).toEqual({ code: 0, stdout: '', stderr: 'Every rule holds.\n' });
    expect([json.code, jsonOf(json)]).toEqual([0, { violations: [] }]);
  });
});
