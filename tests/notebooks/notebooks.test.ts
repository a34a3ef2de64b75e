import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { serve, type Served } from '../support/serve.ts';
import { skipsPython } from '../support/python.ts';
import { seededStore, testAddress } from '../support/store.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

const FOLDER = join(packageRoot(), 'notebooks');
const NOTEBOOKS = readdirSync(FOLDER).filter((name) => name.endsWith('.ipynb'));
const MINUTES = 60_000;

const skips = skipsPython('the notebooks');

let store: Store;
let service: Served;
const folder = mkdtempSync(join(tmpdir(), 'entente-notebooks-test-'));

beforeAll(async () => {
  if (skips) return;
  store = await seededStore();
  service = await serve(store);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (skips) return;
  await service.close();
  await store.close();
});

/** A program from the root of the repository, told where the service and its Neo4j are. */
const run = (command: string, args: readonly string[]): Promise<Ran> => {
  const { uri, username, password } = testAddress();
  const env = {
    ...process.env,
    ENTENTE_URL: service.url,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
  return new Promise((resolve) => {
    const options = { cwd: packageRoot(), env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(command, args, options, (_, out, said) => {
      resolve({ code: child.exitCode ?? -1, out, said });
    });
  });
};

describe.skipIf(skips)('The notebooks', () => {
  it(
    'show, run from top to bottom, what is committed',
    async () => {
      const { code, out, said } = await run('npm', ['run', '--silent', 'notebooks', '--', '--check']);
      expect(out).toBe('');
      expect([code, code === 0 ? '' : said]).toEqual([0, '']);
      expect(NOTEBOOKS.filter((name) => said.includes(`${name}: `))).toEqual(NOTEBOOKS);
    },
    5 * MINUTES,
  );

  it(
    'are found to differ when a table, or the title of a picture, is not what a run shows',
    async () => {
      const [first = ''] = NOTEBOOKS;
      const text = readFileSync(join(FOLDER, first), 'utf8');
      const altered = text
        .replaceAll('astana-process', 'geneva-process')
        .replaceAll('How the United States and the Popular', 'How Iran and the Popular');
      writeFileSync(join(folder, first), altered);
      const { code, out } = await run('npm', [
        ...['run', '--silent', 'notebooks', '--', '--check', '--folder', folder],
      ]);
      expect(code).toBe(1);
      const removed = out.split('\n').filter((line) => line.startsWith('-'));
      expect(removed.filter((line) => line.includes('geneva-process'))).toHaveLength(2);
      expect(removed.filter((line) => line.includes('How Iran and the Popular'))).not.toEqual([]);
    },
    2 * MINUTES,
  );
});

describe('A committed notebook', () => {
  const outputsOf = (name: string): string => {
    const { cells } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as {
      readonly cells: readonly { readonly outputs?: unknown; readonly execution_count?: unknown }[];
    };
    expect(cells.filter(({ execution_count: count }) => count !== undefined && count !== null)).toEqual([]);
    return JSON.stringify(cells.flatMap(({ outputs }) => outputs ?? []));
  };

  it.each(NOTEBOOKS)('%s shows something, and nothing that is so on one machine or at one time only', (name) => {
    const outputs = outputsOf(name);
    expect(outputs).toMatch(/<table/);
    expect(outputs).toMatch(/<svg/);
    expect(outputs).not.toMatch(/127\.0\.0\.1|localhost|\/tmp\/|\/home\/|0x[0-9a-f]{6}|Traceback/);
    expect(outputs).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
    expect(outputs).not.toMatch(/image\/png/);
  });
});

describe.skipIf(skips)('The quick start in TypeScript', () => {
  it('shows ties, says how two actors were connected, and leaves a picture', async () => {
    const picture = join(folder, 'picture.svg');
    const { code, out, said } = await run('npx', ['tsx', 'notebooks/quick-start.ts', picture]);
    expect([code, said]).toEqual([0, '']);
    expect(out).toMatch(/'iran' +│ 'ALLIED_WITH' +│ 'syria' +│ '1979' +│ null +│ 6 /);
    // Dated by a month within the year, so that no day of it is certain.
    expect(out).toMatch(/'iran' +│ 'FIGHTS' +│ 'islamic-state' +│ '\[\.\.2017-06-30\]' +│ null +│ 3 /);
    expect(out).toContain(
      'CERTAIN: In July 2017, the United States and the Popular Mobilization Forces were certainly connected by friendly ties through the Coalition that took Mosul.',
    );
    expect(readFileSync(picture, 'utf8')).toContain(
      'How the United States and the Popular Mobilization Forces are connected',
    );
  });
});
