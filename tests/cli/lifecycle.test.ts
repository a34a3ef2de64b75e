import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isAlive, type RunningProcess } from '../../src/graph/local/running-process.ts';
import { type Running, startCli } from '../support/run-cli.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-life-'));
const env = { ENTENTE_HOME: home, PORT: '0', ENTENTE_SEED_COPY: 'off' };
const started: Running[] = [];

const serve = (): Running => {
  const service = startCli(['serve'], { env });
  started.push(service);
  return service;
};

const neo4jOf = (): RunningProcess =>
  (JSON.parse(readFileSync(join(home, 'running.json'), 'utf8')) as { readonly neo4j: RunningProcess }).neo4j;

/** Stops it as an administrator does. */
const stop = async ({ child, done }: Running): Promise<string> => {
  const neo4j = neo4jOf();
  expect(isAlive(neo4j)).toBe(true);
  child.kill('SIGTERM');
  const { code, stdout, stderr } = await done;
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/\nStopping …\n$/);
  expect(isAlive(neo4j)).toBe(false);
  return stderr;
};

afterAll(async () => {
  for (const { child, done } of started) {
    child.kill('SIGTERM');
    await done;
  }
  rmSync(home, { recursive: true, force: true });
});

it('a service starts, answers, shares its store, keeps others off its folder, stops, and has its data again', async () => {
  const first = serve();
  const welcome = await first.says('Stop with Ctrl-C.');
  const [, url = ''] = /^ {2}GraphQL {8}(http:\/\/127\.0\.0\.1:\d+)\/graphql$/m.exec(welcome) ?? [];
  expect(welcome).toContain(`\n  Ask in a page  ${url}/ide/\n`);
  expect(welcome).toMatch(
    /\n {2}Neo4j Browser {2}http:\/\/127\.0\.0\.1:\d+\/browser\/\?connectURL=bolt:\/\/neo4j@127\.0\.0\.1:\d+ {2}\(user neo4j, password in \S+\)\n/,
  );
  expect(welcome).toContain('The graph is empty; loading the seed packs …\n');
  expect(welcome).toMatch(/\nnewsweek-2017-11: \d+ claims added, 0 were there; /);
  const password = readFileSync(join(home, 'neo4j-password'), 'utf8').trim();
  expect(welcome).not.toContain(password);

  const conf = readFileSync(join(home, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
  expect(conf).toContain(`; style ${url}/browser/style.grass; play ${url}/browser/guide.html\n`);
  for (const path of ['style.grass', 'guide.html', 'queries.zip'])
    expect((await fetch(`${url}/browser/${path}`)).status, path).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const asked = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ actor(id: "iran") { name(language: AR) } }' }),
  });
  expect(await asked.json()).toMatchObject({ data: { actor: { name: 'إيران' } } });

  const [path, second] = await Promise.all([
    startCli(['path', 'united-states', 'popular-mobilization-forces', '--at', '2017-07'], { env }).done,
    serve().done,
  ]);
  expect(path.code).toBe(0);
  expect(path.stderr).not.toMatch(/Starting the local Neo4j/);
  expect(path.stdout).toContain('1. united-states ');
  expect(second.code).toBe(4);
  expect(second.stderr).toMatch(
    new RegExp(
      `entente: Another service \\(process ${first.child.pid}\\) uses the data folder ${home}\\. Use that service, stop it first,`,
    ),
  );

  await stop(first);
  await expect(fetch(`${url}/readyz`)).rejects.toThrow();

  const again = serve();
  const reopened = await again.says('Stop with Ctrl-C.');
  expect(reopened).toMatch(/\nThe graph holds \d{3,4} actors and \d{4} claims\.\n/);
  expect(reopened).not.toContain('loading');
  await stop(again);
}, 300_000);
