import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalNeo4j } from '../../../src/graph/local/local-neo4j.ts';
import { findRunningLocal } from '../../../src/graph/local/running.ts';
import { isAlive, type RunningProcess } from '../../../src/graph/local/running-process.ts';
import { startForTests } from '../../support/start-for-tests.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-test-lifecycle-'));
const home = join(root, 'a folder');
const startModule = new URL('../../support/start-for-tests.ts', import.meta.url).href;
let local: LocalNeo4j;

const ask = async (query: string): Promise<unknown[]> => {
  const driver = neo4j.driver(local.boltUri, neo4j.auth.basic(local.username, local.password));
  try {
    const { records } = await driver.executeQuery(query);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
};

const runningNeo4j = (): RunningProcess =>
  (JSON.parse(readFileSync(join(home, 'running.json'), 'utf8')) as { neo4j: RunningProcess }).neo4j;

// One folder and one Neo4j through its life: these tests build on each other, in order.
describe('the local Neo4j', () => {
  beforeAll(async () => {
    local = await startForTests(home);
  });

  afterAll(async () => {
    await local.stop();
    rmSync(root, { recursive: true });
  });

  it('answers a Bolt query to the generated password', async () => {
    expect(await ask("CREATE (:Kept {name: 'kept'}) RETURN 'answer' AS it")).toEqual([{ it: 'answer' }]);
    expect(local.password.length).toBeGreaterThanOrEqual(32);
    expect(local.version).toBe('5.26.30');
    expect(local.boltUri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  it('refuses another password', async () => {
    const driver = neo4j.driver(local.boltUri, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(driver.verifyConnectivity()).rejects.toThrow(/unauthorized/i);
    await driver.close();
  });

  it('keeps its password in a file that only its owner can read', () => {
    expect(statSync(local.passwordFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(local.passwordFile, 'utf8')).toBe(`${local.password}\n`);
  });

  it('refuses LOAD CSV from a file and from an address', async () => {
    for (const url of ['file:///etc/hostname', `${local.httpUri}/`])
      await expect(ask(`LOAD CSV FROM '${url}' AS row RETURN row`)).rejects.toThrow(
        /cannot load|not allowed|blocked|disabled/i,
      );
  });

  it('serves Neo4j Browser', async () => {
    const page = await fetch(`${local.httpUri}/browser/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Neo4j Browser</title>');
  });

  it('is found by other programs of its user, with its password', async () => {
    const { boltUri, httpUri, username, password } = local;
    expect(await findRunningLocal(home)).toEqual({ boltUri, httpUri, username, password, pid: process.pid });
    expect(statSync(join(home, 'running.json')).mode & 0o777).toBe(0o600);
  });

  it('refuses a second service on its folder, naming the first', async () => {
    await expect(startForTests(home)).rejects.toMatchObject({ code: 'FOLDER_LOCKED' });
    await expect(startForTests(home)).rejects.toThrow(`This process already uses the data folder ${home}`);
    expect(await ask('RETURN 1 AS still')).toHaveLength(1);
  });

  it('stops, is not found any more, and has its data again with the next start', async () => {
    const { password } = local;
    const jvm = runningNeo4j();
    await local.stop();
    expect(await local.exited).toEqual({ code: 0 });
    expect(isAlive(jvm)).toBe(false);
    expect(await findRunningLocal(home)).toBeNull();

    // A lock whose process number another program has by now.
    writeFileSync(join(home, 'lock'), JSON.stringify({ pid: process.ppid, started: 'long ago' }));
    local = await startForTests(home);
    expect(local.password).toBe(password);
    expect(await ask('MATCH (kept:Kept) RETURN kept.name AS name')).toEqual([{ name: 'kept' }]);
  });

  it('tells when Neo4j ends by itself, and frees the folder', async () => {
    process.kill(runningNeo4j().pid, 'SIGKILL');
    expect(await local.exited).toEqual({ code: null });
    expect(await findRunningLocal(home)).toBeNull();
  });

  it('leaves no JVM when its service is killed, and starts again after that', async () => {
    const script = `import { startForTests } from ${JSON.stringify(startModule)}; await startForTests(process.argv[1]); console.log('ready');`;
    const service = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script, home], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(service.stdout, 'data');
    const jvm = runningNeo4j();
    expect(isAlive(jvm)).toBe(true);
    expect(await findRunningLocal(home)).toMatchObject({ pid: service.pid });
    await expect(startForTests(home)).rejects.toThrow(`Another service (process ${service.pid}) uses the data folder`);

    service.kill('SIGKILL');
    await once(service, 'close');
    for (const until = Date.now() + 20_000; isAlive(jvm) && Date.now() < until;) await sleep(20);
    expect(isAlive(jvm)).toBe(false);
    expect(await findRunningLocal(home)).toBeNull();

    local = await startForTests(home);
    expect(await ask('MATCH (kept:Kept) RETURN kept.name AS name')).toEqual([{ name: 'kept' }]);
  });

  it('says what to do when its password file is lost, and doing it keeps the graph', async () => {
    const { password, passwordFile } = local;
    await local.stop();
    rmSync(passwordFile);
    const lost = startForTests(home);
    await expect(lost).rejects.toMatchObject({ code: 'STORE_AUTH' });
    await expect(lost).rejects.toThrow(`delete that file and the folders databases/system and transactions/system`);

    for (const folder of ['databases/system', 'transactions/system'])
      rmSync(join(home, 'neo4j/data', folder), { recursive: true });
    local = await startForTests(home);
    expect(local.password).not.toBe(password);
    expect(await ask('MATCH (kept:Kept) RETURN kept.name AS name')).toEqual([{ name: 'kept' }]);
  });

  it('says that the password in the file is not that of the data, with the next step', async () => {
    await local.stop();
    writeFileSync(local.passwordFile, 'not the password');
    const wrong = startForTests(home);
    await expect(wrong).rejects.toMatchObject({ code: 'STORE_AUTH' });
    await expect(wrong).rejects.toThrow(`Put the password back into ${local.passwordFile}`);
    expect(await findRunningLocal(home)).toBeNull();
  });

  it('that cannot start shows what Neo4j said about it, and where the whole log is', async () => {
    writeFileSync(local.passwordFile, local.password);
    const start = startForTests(home, () => {}, { 'no.such.setting': '1' });
    await expect(start).rejects.toMatchObject({ code: 'STORE_START_FAILED' });
    await expect(start).rejects.toThrow(/Unrecognized setting.*no\.such\.setting.*neo4j\.log/s);
  });
});
