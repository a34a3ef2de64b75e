import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { guessableBits } from '../../src/cli/token-strength.ts';
import { runCli } from '../support/run-cli.ts';

const TOKEN = '9f1c5e7a3b8d20461f7e9c0b5a6d3e82';

describe('A service that other machines can reach', () => {
  it.each(['0.0.0.0', '::', '192.168.1.7', 'graph.example.org'])(
    'does not start on %s without a key, and says which settings are missing',
    async (HOST) => {
      const { code, stdout, stderr } = await runCli(['serve'], { env: { HOST } });
      expect([code, stdout, stderr]).toEqual([
        78,
        '',
        `entente: HOST is ${HOST}, which other machines can reach, and there is no key; set ENTENTE_READ_TOKEN (or ENTENTE_READ_TOKEN_FILE), or ENTENTE_PUBLIC=yes if everyone who reaches it may read everything.\n`,
      ]);
    },
  );

  it('may start with a key, or when its operator says that everyone may read', () => {
    const access = (env: Readonly<Record<string, string>>) => readSettings({ HOST: '0.0.0.0', ...env }).access();
    expect(access({ ENTENTE_READ_TOKEN: TOKEN }).readToken).toBe(TOKEN);
    expect(access({ ENTENTE_PUBLIC: 'yes' }).readToken).toBeNull();
    expect(() => access({ ENTENTE_PUBLIC: 'no' })).toThrow('HOST is 0.0.0.0');
    // The write token keeps nobody from reading.
    expect(() => access({ ENTENTE_WRITE_TOKEN: TOKEN })).toThrow('HOST is 0.0.0.0');
  });

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', ''])('needs no key on %s, where they cannot', (HOST) => {
    expect(readSettings({ HOST }).access()).toEqual({ hosts: [], origins: [], readToken: null });
  });
});

describe('The lists of who may ask', () => {
  it('are names of hosts, and exact origins, with commas', () => {
    const env = {
      ENTENTE_ALLOWED_HOSTS: 'a.example, ::1,',
      ENTENTE_ALLOWED_ORIGINS: 'https://a.example,http://b:8080',
    };
    expect(readSettings(env).access()).toEqual({
      hosts: ['a.example', '::1'],
      origins: ['https://a.example', 'http://b:8080'],
      readToken: null,
    });
  });

  it.each([
    [{ ENTENTE_ALLOWED_HOSTS: 'https://a.example' }, 'ENTENTE_ALLOWED_HOSTS has "https://a.example"'],
    [{ ENTENTE_ALLOWED_HOSTS: '*' }, 'ENTENTE_ALLOWED_HOSTS has "*"'],
    [{ ENTENTE_ALLOWED_ORIGINS: '*' }, 'ENTENTE_ALLOWED_ORIGINS has "*"'],
    [{ ENTENTE_ALLOWED_ORIGINS: 'null' }, 'ENTENTE_ALLOWED_ORIGINS has "null"'],
    [{ ENTENTE_ALLOWED_ORIGINS: 'https://a.example/' }, 'ENTENTE_ALLOWED_ORIGINS has "https://a.example/"'],
    [{ ENTENTE_PUBLIC: 'maybe' }, 'ENTENTE_PUBLIC is "maybe"; it must be yes or no.'],
  ])('are refused as %j', (env, message) => {
    expect(() => readSettings(env).access()).toThrow(message);
  });
});

describe('What can be guessed of a token', () => {
  it.each([
    ['a'.repeat(40), 0],
    ['abcdefghijklmnopqrstuvwxyz', 2],
    ['password'.repeat(4), 8],
    ['0123456789'.repeat(3), 3],
  ])('is little of %s, for it repeats or continues', (token, words) => {
    expect(guessableBits(token)).toBeLessThanOrEqual(words * 5);
  });

  it('is much of random characters', () => {
    expect(guessableBits(TOKEN)).toBeGreaterThan(100);
  });
});
