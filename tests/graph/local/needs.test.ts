import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findJdk } from '../../../src/graph/local/jdk.ts';
import { startLocalNeo4j } from '../../../src/graph/local/local-neo4j.ts';
import { findMaven } from '../../../src/graph/local/maven.ts';
import { fakeJava } from '../../support/fake-programs.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-test-needs-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('without a JDK the error says so and names the two other ways', async () => {
  const missing = findJdk({ PATH: '' }, []);
  await expect(missing).rejects.toMatchObject({ code: 'JDK_MISSING' });
  await expect(missing).rejects.toThrow(/No JDK 17 or newer was found.*docker compose up.*NEO4J_URI=/s);
});

it('a JDK that is too old is named', async () => {
  const java = fakeJava(join(root, 'jdk-8'), '1.8.0_392');
  await expect(findJdk({ JAVA_HOME: join(root, 'jdk-8'), PATH: '' }, [])).rejects.toThrow(
    `Java 1.8.0_392 (${java}) is too old`,
  );
});

it('JAVA_HOME comes before PATH, and PATH before the other installed JDKs', async () => {
  const folder = join(root, 'order');
  const named = fakeJava(join(folder, 'named'), '17.0.15');
  const onPath = fakeJava(join(folder, 'path'), '17.0.2');
  const installed = fakeJava(join(folder, 'all/one'), '21.0.1');
  const PATH = join(folder, 'path/bin');
  expect((await findJdk({ JAVA_HOME: join(folder, 'named'), PATH }, [join(folder, 'all')])).java).toBe(named);
  expect((await findJdk({ PATH }, [join(folder, 'all')])).java).toBe(onPath);
  expect((await findJdk({ PATH: '' }, [join(folder, 'all')])).java).toBe(installed);
});

it('of the installed JDKs the newest that is not newer than 21 is taken, and a newer one only for want of it', async () => {
  const folder = join(root, 'installed');
  const seventeen = fakeJava(join(folder, 'seventeen'), '17.0.15');
  const newest = fakeJava(join(folder, 'twenty-five'), '25.0.3');
  const env = { JAVA_HOME: join(folder, 'twenty-five'), PATH: '' };
  expect(await findJdk(env, [folder])).toEqual({ java: seventeen, home: null, version: '17.0.15' });
  expect((await findJdk(env, [])).java).toBe(newest);
});

it('without Maven the error says so and names the two other ways', () => {
  const find = (): unknown => findMaven({ PATH: '' });
  expect(find).toThrow(/No Maven was found.*docker compose up.*NEO4J_URI=/s);
});

it('a start with an empty cache and without Maven says so, and leaves the folder free', async () => {
  const { java } = await findJdk(process.env);
  const start = (): Promise<unknown> =>
    startLocalNeo4j({
      home: join(root, 'home'),
      cache: join(root, 'cache'),
      report: () => {},
      env: { PATH: '', JAVA_HOME: join(java, '../..') },
    });
  await expect(start()).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
  await expect(start()).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
});
