import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Artefacts, resolveArtefacts } from '../../../src/graph/local/artefacts.ts';
import { fakeMaven } from '../../support/fake-programs.ts';

let root: string;
let lines: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-test-artefacts-'));
  lines = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const resolve = (signal?: AbortSignal): Promise<Artefacts> =>
  resolveArtefacts({
    cache: join(root, 'cache'),
    jdk: { java: 'java', home: null, version: '17' },
    env: { PATH: '/usr/bin:/bin', MAVEN_HOME: root },
    report: (line) => lines.push(line),
    signal,
  });

const folder = (): string => join(root, 'cache/neo4j-5.26.30');
const calls = (): number => readFileSync(join(root, 'calls'), 'utf8').length;
const copyTwoJars = (): string =>
  fakeMaven(root, `printf x >> "${root}/calls"; sleep 0.3; echo one > "$into/a.jar"; echo two > "$into/b.jar"`);

it('what Maven copied is taken from the cache from then on', async () => {
  copyTwoJars();
  const classpath = [join(folder(), 'lib/a.jar'), join(folder(), 'lib/b.jar')].join(':');
  expect(await resolve()).toEqual({ folder: folder(), classpath });
  expect(await resolve()).toEqual({ folder: folder(), classpath });
  expect(calls()).toBe(1);
  expect(lines).toEqual([`Fetching the local Neo4j with Maven into ${folder()}, once …`, '  2 jars, 0 MB, in 0 s']);
});

it('a cache that lost a jar, or holds one that was cut short, is filled again', async () => {
  copyTwoJars();
  await resolve();
  rmSync(join(folder(), 'lib/a.jar'));
  await resolve();
  writeFileSync(join(folder(), 'lib/b.jar'), '');
  await resolve();
  expect(calls()).toBe(3);
  expect(readFileSync(join(folder(), 'lib/b.jar'), 'utf8')).toBe('two\n');
});

it('two services that need the artefacts at once fetch them once', async () => {
  copyTwoJars();
  const both = await Promise.all([resolve(), resolve()]);
  expect(both[0]).toEqual(both[1]);
  expect(calls()).toBe(1);
  expect(lines).toContain(`Process ${process.pid} is fetching the local Neo4j already; waiting for it …`);
});

it('when Maven fails, the error has what Maven said and no password', async () => {
  fakeMaven(
    root,
    `echo '[INFO] Scanning'
     echo '[ERROR] Could not transfer org.neo4j:neo4j:jar from https://me:hunter2@repository.invalid/maven'
     echo '[ERROR] -> [Help 1]'; echo '[ERROR] '; exit 1`,
  );
  const failure: unknown = await resolve().catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'ARTEFACTS_FAILED' });
  expect(String(failure)).toContain(
    'Maven could not fetch the local Neo4j:\n[ERROR] Could not transfer org.neo4j:neo4j:jar from https://repository.invalid/maven\n',
  );
  expect(String(failure)).not.toContain('hunter2');
  expect(existsSync(join(folder(), 'lib'))).toBe(false);
});

it('an interrupt ends the fetch, and the next start fetches again', async () => {
  fakeMaven(root, `echo half > "$into/a.jar"; exec sleep 60`);
  const interrupt = new AbortController();
  setTimeout(() => {
    interrupt.abort();
  }, 300);
  await expect(resolve(interrupt.signal)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  copyTwoJars();
  await resolve();
  expect(readFileSync(join(folder(), 'lib/a.jar'), 'utf8')).toBe('one\n');
});
