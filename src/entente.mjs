#!/usr/bin/env node
// The way in, in plain JavaScript because nothing may be installed or built yet: installs what package-lock.json names and
// compiles src/ when either is newer than what is there, then hands over to the command line.
//
//   node src/entente.mjs <verb> …       see src/cli.ts
//   node src/entente.mjs --prepare      only install and compile
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const parent = process.ppid;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stderr.write(`${line}\n`);
const modifiedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

const newestSource = (folder, isSource = (name) => name.endsWith('.ts')) =>
  readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return Math.max(newest, newestSource(path, isSource));
    return isSource(entry.name) ? Math.max(newest, modifiedAt(path)) : newest;
  }, 0);

const run = (what, command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const output = [stdout, stderr].map((text) => text?.toString().trim()).filter(Boolean);
  throw new Error([`${what} failed`, ...output].join('\n'));
};

const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
const isInstalled = () => !existsSync(wanted) || modifiedAt(installed) >= modifiedAt(wanted);

const built = join(root, 'dist', '.tsbuildinfo');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const isBuilt = () =>
  isInstalled() &&
  (!existsSync(compiler) ||
    modifiedAt(built) >= Math.max(newestSource(join(root, 'src')), modifiedAt(join(root, 'tsconfig.json'))));

// The page for readers: its own files, and the words and dates that it shares with the service. Where only what runs is installed it was
// built before.
const page = join(root, 'dist', 'explorer', 'index.html');
const pageBuilder = join(root, 'src', 'explorer', 'build.mjs');
const isPageBuilt = () =>
  !existsSync(pageBuilder) ||
  !existsSync(join(root, 'node_modules', 'vite')) ||
  modifiedAt(page) >=
    Math.max(
      newestSource(join(root, 'src', 'explorer'), () => true),
      ...['domain', 'language'].map((folder) => newestSource(join(root, 'src', folder))),
    );

const install = () => {
  say('Installing packages …');
  run('npm ci', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
};

const compile = () => {
  say('Compiling …');
  const startedAt = new Date();
  try {
    run('tsc', process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')]);
    // tsc leaves its file alone when only the times of the sources differ; what changes from now on is compiled again.
    utimesSync(built, startedAt, startedAt);
  } catch (error) {
    // tsc writes it for faulty sources too; without it the next start says again what is wrong.
    rmSync(built, { force: true });
    throw error;
  }
};

const buildPage = () => {
  say('Building the page …');
  run('vite', process.execPath, [pageBuilder]);
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The process that a lock names; 0 when it is gone, or not written yet. */
const holderOf = (path) => {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
};

const ABANDONED_MS = 15 * 60_000;

/** One process at a time installs and compiles (npm start beside npm test); another waits, and finds it done. */
const lock = async () => {
  const path = join(root, 'dist', 'preparing.lock');
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; ; await sleep(200)) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    const isOld = existsSync(path) && modifiedAt(path) < Date.now() - ABANDONED_MS;
    if ((holder > 0 && !isAlive(holder)) || isOld) rmSync(path, { force: true });
    else if (!told) say('Another process is installing or compiling; waiting for it …');
    told = true;
  }
};

const prepare = async () => {
  if (isInstalled() && isBuilt() && isPageBuilt()) return;
  const release = await lock();
  try {
    if (!isInstalled()) install();
    if (!isBuilt()) compile();
    if (!isPageBuilt()) buildPage();
  } finally {
    release();
  }
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Entente needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
try {
  await prepare();
} catch (error) {
  say(error.message);
  process.exit(1);
}
/**
 * A signal to `npm start` ends npm and the shell that it runs us in, and does not reach us: when that shell has gone, we are to end in
 * good order.
 */
const endWithNpm = () => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
};

if (process.argv[2] !== '--prepare') {
  endWithNpm();
  const { main } = await import(pathToFileURL(join(root, 'dist', 'cli.js')).href);
  await main(process.argv);
}
