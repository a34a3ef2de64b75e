import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findHolder, tryLock } from '../../../src/graph/local/file-lock.ts';
import { findProcess } from '../../../src/graph/local/running-process.ts';

let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-test-lock-'));
  path = join(root, 'lock');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('a lock has one holder, and none after its release', () => {
  const lock = tryLock(path);
  expect(tryLock(path)).toEqual(findProcess(process.pid));
  expect(findHolder(path)).toEqual(findProcess(process.pid));
  if ('release' in lock) lock.release();
  expect(findHolder(path)).toBeNull();
  expect(tryLock(path)).toHaveProperty('release');
});

it.each([
  ['of a dead process', JSON.stringify({ pid: 2 ** 22 + 1, started: '1' })],
  ['of a process whose number another program has now', JSON.stringify({ pid: process.pid, started: '1' })],
  ['that a crash of the machine left empty', ''],
])('a lock %s is taken over, and leaves nothing behind', (_, text) => {
  writeFileSync(path, text);
  expect(findHolder(path)).toBeNull();
  expect(tryLock(path)).toHaveProperty('release');
  expect(findHolder(path)?.pid).toBe(process.pid);
  expect(readdirSync(root)).toEqual(['lock']);
});
