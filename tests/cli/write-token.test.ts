import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-token-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (content: string): string => {
  const path = join(mkdtempSync(join(folder, 't-')), 'token');
  writeFileSync(path, content);
  return path;
};

describe('the write token', () => {
  it('is that of the variable, else what the file holds without its last line end, else none', () => {
    const long = 'sixteen-letters!';
    expect(readSettings({ ENTENTE_WRITE_TOKEN: long, ENTENTE_WRITE_TOKEN_FILE: '/nowhere' }).writeToken()).toBe(long);
    expect(readSettings({ ENTENTE_WRITE_TOKEN_FILE: file(`${long}\n`) }).writeToken()).toBe(long);
    expect(readSettings({ ENTENTE_WRITE_TOKEN: '', ENTENTE_WRITE_TOKEN_FILE: '' }).writeToken()).toBeNull();
    expect(readSettings({}).writeToken()).toBeNull();
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'short',
      { ENTENTE_WRITE_TOKEN: 'fifteen-letters' },
      'ENTENTE_WRITE_TOKEN holds 15 characters; a write token has 16 or more, such as those of "openssl rand -hex 24".',
    ],
    [
      'in an empty file',
      { ENTENTE_WRITE_TOKEN_FILE: file('\n') },
      'ENTENTE_WRITE_TOKEN_FILE holds 0 characters; a write token has 16 or more, such as those of "openssl rand -hex 24".',
    ],
    [
      'in a file that is not there',
      { ENTENTE_WRITE_TOKEN_FILE: '/nowhere' },
      'ENTENTE_WRITE_TOKEN_FILE names /nowhere, which cannot be read.',
    ],
    [
      'of letters that a header cannot carry',
      { ENTENTE_WRITE_TOKEN: 'sixteen letters, and white space' },
      'ENTENTE_WRITE_TOKEN holds what a header cannot carry; use letters, digits and signs of ASCII.',
    ],
  ])('ends the start with 2, and is in no message, when it is %s', async (_, env, message) => {
    const { code, stdout, stderr } = await runCli(['serve'], { env });
    expect([code, stdout, stderr]).toEqual([2, '', `entente: ${message}\n`]);
  });
});
