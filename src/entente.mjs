#!/usr/bin/env node
// The way in, in plain JavaScript because nothing may be installed or built yet: installs what package-lock.json names and
// compiles src/ when either is newer than what is there, then hands over to the command line.
//
//   node src/entente.mjs <verb> …       see src/cli.ts
//   node src/entente.mjs --prepare      only install and compile
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stderr.write(`${line}\n`);
const modifiedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

const newestSource = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return Math.max(newest, newestSource(path));
    return entry.name.endsWith('.ts') ? Math.max(newest, modifiedAt(path)) : newest;
  }, 0);

const fail = (what, result) => {
  const output = [result.stdout, result.stderr].map((text) => text?.toString().trim()).filter(Boolean);
  say([`${what} failed`, ...output].join('\n'));
  process.exit(1);
};

const run = (what, command, args) => {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail(what, result);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Entente needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
if (existsSync(wanted) && modifiedAt(installed) < modifiedAt(wanted)) {
  say('Installing packages …');
  run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund']);
}

const built = join(root, 'dist', '.tsbuildinfo');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (
  existsSync(compiler) &&
  modifiedAt(built) < Math.max(newestSource(join(root, 'src')), modifiedAt(join(root, 'tsconfig.json')))
) {
  say('Compiling …');
  run('tsc', process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')]);
}

if (process.argv[2] !== '--prepare') {
  const { main } = await import(pathToFileURL(join(root, 'dist', 'cli.js')).href);
  await main(process.argv);
}
