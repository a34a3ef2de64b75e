import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';

let root: string;

const write = (name: string, text: string): void => {
  writeFileSync(join(root, name), text);
};

/** A project with our way in, and next to nothing in it. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-way-in-'));
  mkdirSync(join(root, 'src'));
  cpSync(join(packageRoot(), 'src/entente.mjs'), join(root, 'src/entente.mjs'));
  write('package.json', '{ "type": "module" }');
  write('src/cli.ts', "export const main = async (): Promise<void> => { process.stdout.write('ran\\n'); };\n");
  const options = { target: 'ES2022', module: 'NodeNext', types: [], skipLibCheck: true, incremental: true };
  const built = { outDir: 'dist', rootDir: 'src', tsBuildInfoFile: 'dist/.tsbuildinfo' };
  write('src/world.d.ts', 'declare const process: { stdout: { write(text: string): void } };\n');
  write('tsconfig.json', '{}');
  write('tsconfig.build.json', JSON.stringify({ compilerOptions: { ...options, ...built }, include: ['src'] }));
  symlinkSync(join(packageRoot(), 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const enter = async (...args: readonly string[]): Promise<readonly [code: unknown, stdout: string, stderr: string]> => {
  const env = { ...process.env, PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter) };
  const child = spawn(process.execPath, [join(root, 'src/entente.mjs'), ...args], { env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [unknown];
  return [code, stdout, stderr];
};

const touch = (name: string): void => {
  const soon = new Date(Date.now() + 5);
  utimesSync(join(root, name), soon, soon);
};

it('the first start compiles, the next ones do not, not even after a file was touched and compiled once', async () => {
  expect(await enter()).toEqual([0, 'ran\n', 'Compiling …\n']);
  expect(await enter()).toEqual([0, 'ran\n', '']);
  touch('src/cli.ts');
  expect(await enter('--prepare')).toEqual([0, '', 'Compiling …\n']);
  expect(await enter()).toEqual([0, 'ran\n', '']);
});

it('a source that does not compile ends every start with 1 and says why, until it is mended', async () => {
  write('src/cli.ts', "export const main: number = 'no number';\n");
  for (let start = 0; start < 2; start += 1) {
    const [code, stdout, stderr] = await enter();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      "tsc failed\nsrc/cli.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    );
  }
  write('src/cli.ts', 'export const main = (): void => {};\n');
  expect(await enter()).toEqual([0, '', 'Compiling …\n']);
});

it('of two starts at once one installs and compiles, and the other waits for it', async () => {
  rmSync(join(root, 'node_modules'));
  const [modules, log] = [join(root, 'node_modules'), join(root, 'npm.log')];
  mkdirSync(join(root, 'bin'));
  write('package-lock.json', '{}');
  write(
    'bin/npm',
    `#!/bin/sh\necho "$@" >> ${log}\nsleep 1\nmkdir -p ${modules}\nln -s ${packageRoot()}/node_modules/typescript ${modules}/typescript\ntouch ${modules}/.package-lock.json\n`,
  );
  chmodSync(join(root, 'bin/npm'), 0o755);
  const both = await Promise.all([enter(), enter()]);
  expect(both.map(([code, stdout]) => [code, stdout])).toEqual([
    [0, 'ran\n'],
    [0, 'ran\n'],
  ]);
  expect(both.map(([, , stderr]) => stderr).sort()).toEqual([
    'Another process is installing or compiling; waiting for it …\n',
    'Installing packages …\nCompiling …\n',
  ]);
  expect(readFileSync(log, 'utf8')).toBe('ci --ignore-scripts --no-audit --no-fund\n');
});

it('a lock that a dead process left does not hold up a start', async () => {
  mkdirSync(join(root, 'dist'));
  const dead = spawn(process.execPath, ['--version']);
  await once(dead, 'close');
  write('dist/preparing.lock', String(dead.pid));
  expect(await enter()).toEqual([0, 'ran\n', 'Compiling …\n']);
});

it.runIf(process.platform !== 'win32')('what "npm start" runs ends in good order when npm is told to end', async () => {
  write('package.json', '{ "type": "module", "scripts": { "start": "node src/entente.mjs serve" } }');
  write(
    'src/cli.ts',
    `export const main = async (): Promise<void> => {
      process.on('SIGTERM', () => { process.stdout.write('ended\\n'); process.exit(0); });
      process.stdout.write('running\\n');
      await new Promise((done) => setTimeout(done, 60_000));
      process.stdout.write('went on\\n');
    };\n`,
  );
  write(
    'src/world.d.ts',
    'declare const process: { on(name: string, then: () => void): void; exit(code: number): void; stdout: { write(text: string): void } };\n' +
      'declare function setTimeout(then: (value: unknown) => void, ms: number): void;\n',
  );
  const npm = spawn('npm', ['--silent', 'start'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const isRunning = new Promise<void>((resolve) => {
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('running')) resolve();
    });
  });
  let said = '';
  await isRunning;
  npm.kill('SIGTERM');
  await once(npm, 'close');
  expect(said).toBe('running\nended\n');
});
