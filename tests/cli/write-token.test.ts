import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-token-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (content: string, mode = 0o600): string => {
  const path = join(mkdtempSync(join(folder, 't-')), 'token');
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
};

describe('the write token', () => {
  it('is that of the variable, else what the file holds without its last line end, else none', () => {
    const long = '9f1c5e7a3b8d20461f7e9c0b';
    expect(readSettings({ ENTENTE_WRITE_TOKEN: long, ENTENTE_WRITE_TOKEN_FILE: '/nowhere' }).writeToken()).toBe(long);
    expect(readSettings({ ENTENTE_WRITE_TOKEN_FILE: file(`${long}\n`) }).writeToken()).toBe(long);
    expect(readSettings({ ENTENTE_WRITE_TOKEN: '', ENTENTE_WRITE_TOKEN_FILE: '' }).writeToken()).toBeNull();
    expect(readSettings({}).writeToken()).toBeNull();
  });

  const LONG = '9f1c5e7a3b8d20461f7e9c0b';
  const ADVICE = 'such as those of "openssl rand -hex 24"';
  const readByOthers = file(LONG, 0o604);
  const writtenByGroup = file(LONG, 0o660);

  it.each<[string, number, Readonly<Record<string, string>>, string]>([
    [
      'short',
      78,
      { ENTENTE_WRITE_TOKEN: LONG.slice(1) },
      `ENTENTE_WRITE_TOKEN holds 23 characters; a token has 24 or more, ${ADVICE}.`,
    ],
    [
      'in an empty file',
      78,
      { ENTENTE_WRITE_TOKEN_FILE: file('\n') },
      `ENTENTE_WRITE_TOKEN_FILE holds 0 characters; a token has 24 or more, ${ADVICE}.`,
    ],
    [
      'a word four times',
      78,
      { ENTENTE_WRITE_TOKEN: 'password'.repeat(4) },
      `ENTENTE_WRITE_TOKEN holds a token that can be guessed; use random characters, ${ADVICE}.`,
    ],
    [
      'to read also, and a word four times',
      78,
      { ENTENTE_READ_TOKEN: 'password'.repeat(4) },
      `ENTENTE_READ_TOKEN holds a token that can be guessed; use random characters, ${ADVICE}.`,
    ],
    [
      'in a file that others can read',
      78,
      { ENTENTE_WRITE_TOKEN_FILE: readByOthers },
      `ENTENTE_WRITE_TOKEN_FILE names ${readByOthers}, which others can read or write; run "chmod 600" on it.`,
    ],
    [
      'in a file that its group can write',
      78,
      { ENTENTE_WRITE_TOKEN_FILE: writtenByGroup },
      `ENTENTE_WRITE_TOKEN_FILE names ${writtenByGroup}, which others can read or write; run "chmod 600" on it.`,
    ],
    [
      'in a file that is not there',
      2,
      { ENTENTE_WRITE_TOKEN_FILE: '/nowhere' },
      'ENTENTE_WRITE_TOKEN_FILE names /nowhere, which cannot be read.',
    ],
    [
      'of letters that a header cannot carry',
      2,
      { ENTENTE_WRITE_TOKEN: 'twenty-four letters, and white space' },
      'ENTENTE_WRITE_TOKEN holds what a header cannot carry; use letters, digits and signs of ASCII.',
    ],
  ])('ends the start, and is in no message, when it is %s', async (_, exit, env, message) => {
    const { code, stdout, stderr } = await runCli(['serve'], { env });
    expect([code, stdout, stderr]).toEqual([exit, '', `entente: ${message}\n`]);
  });
});
