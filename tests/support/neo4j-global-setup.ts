import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFreePorts } from '../../src/graph/local/free-ports.ts';
import type { LocalNeo4j } from '../../src/graph/local/local-neo4j.ts';
import { browserSettings } from '../../src/graph/local/settings.ts';
import { startForTests } from './start-for-tests.ts';

/** The Neo4j of one worker. */
export interface TestNeo4j {
  readonly uri: string;
  readonly httpUri: string;
  readonly username: string;
  readonly password: string;
  /** Where its Browser looks for our style and guide: who tests that serves there. */
  readonly serviceUrl: string;
  /** The file in which tests write down what they have put into it. */
  readonly contentFile: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers `GET /<number of the worker>` with its {@link TestNeo4j}. */
    neo4jsUrl: string;
  }
}

interface Started {
  readonly local: LocalNeo4j;
  readonly address: TestNeo4j;
}

/** Unless told otherwise Neo4j plans a statement anew ten seconds later if the graph was emptied or filled, as it is here. */
const PLAN_ONCE = { 'dbms.cypher.min_replan_interval': '1h' };

const KEEP_CLASSES_MS = 45_000;

const start = async (home: string): Promise<Started> => {
  const { http: port } = await findFreePorts();
  const serviceUrl = `http://127.0.0.1:${port}`;
  const report = (line: string): void => {
    console.log(line);
  };
  const local = await startForTests(home, report, { ...browserSettings(serviceUrl), ...PLAN_ONCE });
  // By then tests have asked most statements.
  setTimeout(() => {
    local.keepClasses();
  }, KEEP_CLASSES_MS).unref();
  const { boltUri: uri, httpUri, username, password } = local;
  const contentFile = join(home, 'test-content');
  return { local, address: { uri, httpUri, username, password, serviceUrl, contentFile } };
};

/**
 * One temporary Neo4j for each worker, which starts when that worker first asks for it. Files that run one after another in a
 * worker share it; `store.ts` gives them what they need in it.
 * @returns what stops them and removes their folders; should the test runner be killed, their watchdogs stop them
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const root = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const servers = new Map<string, Promise<Started>>();
  const startedFor = (worker: string): Promise<Started> => {
    const started = servers.get(worker) ?? start(join(root, worker));
    servers.set(worker, started);
    return started;
  };
  const door = createServer((request, response) => {
    startedFor((request.url ?? '').replace(/\W/g, '')).then(
      ({ address }) => response.end(JSON.stringify(address)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('neo4jsUrl', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    const started = await Promise.allSettled(servers.values());
    await Promise.all(started.map(async (one) => one.status === 'fulfilled' && one.value.local.stop()));
    rmSync(root, { recursive: true, force: true });
  };
};
