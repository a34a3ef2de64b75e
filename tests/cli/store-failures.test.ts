import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { BoltProxy } from '../support/bolt-proxy.ts';
import { wipe } from '../support/records.ts';
import { jsonOf, runCli, startCli, storeEnvironment } from '../support/run-cli.ts';
import { emptyStore, testAddress } from '../support/store.ts';

const AWAY = { NEO4J_URI: 'bolt://127.0.0.1:1' };
const AWAY_TEXT =
  'Neo4j at bolt://127.0.0.1:1 does not answer. Check NEO4J_URI and that it runs; without NEO4J_URI a local Neo4j is used.';

interface Findings {
  readonly findings: readonly { readonly check: string; readonly ok: boolean; readonly detail: string }[];
}

/** What doctor found wrong, by check. */
const wrong = (ran: Parameters<typeof jsonOf>[0]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (jsonOf(ran) as Findings).findings.filter(({ ok }) => !ok).map(({ check, detail }) => [check, detail]),
  );

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

describe.concurrent('A store that cannot be used ends every verb with 4', () => {
  it('at once when it does not answer', async () => {
    const startedAt = Date.now();
    const runs = [['path', 'iran', 'russia'], ['export'], ['audit'], ['load', 'seed/newsweek-2017-11']];
    for (const ran of await Promise.all(runs.map((args) => runCli(args, { env: AWAY }))))
      expect(ran).toEqual({ code: 4, stdout: '', stderr: `entente: ${AWAY_TEXT}\n` });
    expect(Date.now() - startedAt).toBeLessThan(40_000);
  });

  it('when it refuses the password, and says which variables to look at, but never the password', async () => {
    const ran = await runCli(['dyad', 'iran', 'russia', '--json'], { env: { NEO4J_PASSWORD: 'hunter2-hunter2' } });
    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(
      /^entente: Neo4j at bolt:\/\/\S+ refuses the user name or password\. Check NEO4J_USERNAME and NEO4J_PASSWORD /,
    );
    expect(jsonOf(ran)).toMatchObject({ error: { code: 'STORE_AUTH' } });
    expect(ran.stdout + ran.stderr).not.toContain('hunter2');
  });

  it('but with 2 when the variables themselves are wrong', async () => {
    const missing = await runCli(['audit'], { env: { NEO4J_PASSWORD: undefined } });
    expect([missing.code, missing.stderr]).toEqual([
      2,
      'entente: NEO4J_URI is set; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE as well.\n',
    ]);
    const file = await runCli(['audit'], { env: { NEO4J_PASSWORD: undefined, NEO4J_PASSWORD_FILE: '/no/such' } });
    expect([file.code, file.stderr]).toEqual([
      2,
      'entente: NEO4J_PASSWORD_FILE names /no/such, which cannot be read.\n',
    ]);
    const address = await runCli(['audit'], { env: { NEO4J_URI: 'http://user:secret@somewhere' } });
    expect([address.code, address.stderr]).toEqual([
      2,
      'entente: "http://somewhere" is not an address of Neo4j; write it as neo4j://host:7687.\n',
    ]);
  });
});

describe('entente serve', () => {
  it('waits for a server that does not answer yet, and can be interrupted meanwhile', async () => {
    const { child, done, says } = startCli(['serve'], { env: { ...AWAY, NEO4J_PASSWORD: 'x', PORT: '0' } });
    await says('Waiting for Neo4j …');
    child.kill('SIGINT');
    const { code, stdout, stderr } = await done;
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/entente: Interrupted\.\n$/);
  });

  it('waits for a server that has only just started and is slow with its first transactions', async () => {
    const proxy = await BoltProxy.open(testAddress().uri, {
      // Longer than somebody who asks would wait.
      fateOf: ({ message, side, nth }) => (message === 'BEGIN' && side === 'request' && nth <= 2 ? 4_000 : 'pass'),
    });
    try {
      const { child, done, says } = startCli(['serve'], {
        env: { ...storeEnvironment(), NEO4J_URI: proxy.uri, PORT: '0' },
      });
      await says('Connected to the server that NEO4J_URI names.');
      child.kill('SIGINT');
      await done;
      expect(
        proxy.seen.filter(({ message, side }) => message === 'BEGIN' && side === 'request').length,
      ).toBeGreaterThan(2);
    } finally {
      await proxy.close();
      // It may have begun to load the packs that ship, which the next service would go on with.
      await wipe(store);
    }
  });

  it('with a port that is none ends with 2 before it starts anything', async () => {
    const { code, stderr } = await runCli(['serve'], { env: { PORT: 'http' } });
    expect([code, stderr]).toEqual([
      2,
      'entente: PORT is "http"; it must be a whole number from 0 to 65535 (0: any free port).\n',
    ]);
  });
});

describe('entente doctor', () => {
  it('finds an empty graph, and says what fills it', async () => {
    const ran = await runCli(['doctor', '--json']);
    expect(ran.code).toBe(4);
    expect(ran.stderr).toBe('entente: 1 of 6 checks found something wrong.\n');
    expect(wrong(ran)).toEqual({
      data: 'The graph is empty; "npm start" or "npx entente load seed/newsweek-2017-11" fills it.',
    });
  });

  it('finds a missing constraint, which serve refuses as well, and adds it with --repair', async () => {
    await runCli(['load', 'seed/newsweek-2017-11']);
    await store.runPlain('DROP CONSTRAINT claim_id');
    await store.runPlain('DROP INDEX claim_topic');
    const [found, served] = await Promise.all([runCli(['doctor']), runCli(['serve'])]);
    const message =
      /lacks 2 constraints or indexes that the model needs: claim_id, claim_topic\. Run "npx entente doctor --repair"/;
    expect(found.code).toBe(4);
    expect(found.stdout).toMatch(new RegExp(`^WRONG {2}model {4}The store ${message.source}`, 'm'));
    expect(served.code).toBe(4);
    expect(served.stderr).toMatch(message);

    const repaired = await runCli(['doctor', '--repair']);
    expect([repaired.code, repaired.stderr]).toEqual([0, '']);
    const lines = repaired.stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 15).trimEnd())).toEqual([
      'ok     port',
      'ok     store',
      'ok     version',
      'ok     model',
      'ok     names',
      'ok     data',
    ]);
    expect(lines[5]).toMatch(/^ok {5}data {5}\d{2} actors, \d{3} claims$/);
  });

  it('finds a port that is taken, or none', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const [taken, none] = await Promise.all([
        runCli(['doctor', '--json'], { env: { PORT: String(port) } }),
        runCli(['doctor', '--json'], { env: { PORT: 'abc' } }),
      ]);
      expect([taken.code, wrong(taken)['port']]).toEqual([
        4,
        `Another program listens on 127.0.0.1:${port} (a running Entente, perhaps); set PORT to serve beside it.`,
      ]);
      expect([none.code, wrong(none)['port']]).toEqual([
        4,
        'PORT is "abc"; it must be a whole number from 0 to 65535 (0: any free port).',
      ]);
      const served = await runCli(['serve'], { env: { PORT: String(port) } });
      expect(served.code).toBe(4);
      expect(served.stderr).toContain(
        `entente: Another program listens on 127.0.0.1:${port} (a running Entente, perhaps); set PORT to serve beside it.\n`,
      );
    } finally {
      other.close();
    }
  });

  it('finds a store that is away and one that refuses the user', async () => {
    const [away, refused] = await Promise.all([
      runCli(['doctor', '--json'], { env: AWAY }),
      runCli(['doctor', '--json'], { env: { NEO4J_USERNAME: 'nobody-we-know' } }),
    ]);
    expect([away.code, wrong(away)]).toEqual([4, { store: AWAY_TEXT }]);
    expect(refused.code).toBe(4);
    expect(wrong(refused)['store']).toMatch(/ refuses the user name or password\. Check NEO4J_USERNAME and NEO4J_PASS/);
  });

  it('finds that there is no Maven, and names the ways that need none', async () => {
    const home = mkdtempSync(join(tmpdir(), 'entente-doctor-'));
    const bare = { NEO4J_URI: undefined, NEO4J_PASSWORD: undefined, JAVA_HOME: undefined, MAVEN_HOME: undefined };
    const env = {
      ...bare,
      M2_HOME: undefined,
      PATH: '/nowhere',
      ENTENTE_HOME: home,
      ENTENTE_CACHE: join(home, 'cache'),
    };
    try {
      const ran = await runCli(['doctor', '--json'], { env });
      const { maven = '', jdk = 'found elsewhere', store: opened = '' } = wrong(ran);
      expect(ran.code).toBe(4);
      expect(maven).toMatch(
        /^No Maven was found: no mvn in MAVEN_HOME, none on PATH\. .* install Maven 3\.6 or newer\./,
      );
      for (const way of ['docker compose up', 'NEO4J_URI=']) expect(maven).toContain(way);
      // A JDK in a well-known folder is found without PATH.
      if (!existsSync('/usr/lib/jvm') && process.platform === 'linux')
        expect(jdk).toMatch(/^No JDK 17 or newer was found/);
      expect(opened).toMatch(/^No (Maven|JDK 17 or newer) was found/);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
