import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFreePorts } from '../../src/graph/local/free-ports.ts';
import { browserSettings } from '../../src/graph/local/settings.ts';
import { startForTests } from './start-for-tests.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string;
    neo4jHttpUri: string;
    neo4jUsername: string;
    neo4jPassword: string;
    /** Where its Browser looks for our style and guide: who tests that serves there. */
    serviceUrl: string;
  }
}

/**
 * One temporary Neo4j for the run. Tests find it with `inject('neo4jUri')` and so on; they share it, so each cleans up.
 * @returns what stops it and removes its folder; should the test runner be killed, the watchdog stops it
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const home = mkdtempSync(join(tmpdir(), 'entente-test-'));
  const removeHome = (): void => {
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const { http: port } = await findFreePorts();
    const serviceUrl = `http://127.0.0.1:${port}`;
    const report = (line: string): void => {
      console.log(line);
    };
    const local = await startForTests(home, report, browserSettings(serviceUrl));
    project.provide('serviceUrl', serviceUrl);
    project.provide('neo4jUri', local.boltUri);
    project.provide('neo4jHttpUri', local.httpUri);
    project.provide('neo4jUsername', local.username);
    project.provide('neo4jPassword', local.password);
    return async () => {
      await local.stop();
      removeHome();
    };
  } catch (error) {
    removeHome();
    throw error;
  }
};
