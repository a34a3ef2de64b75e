import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { packageRoot } from '../../src/graph/package-root.ts';

describe('The settings', () => {
  it('are these when nothing is set', () => {
    const settings = readSettings({ HOME: '/home/ana' });
    expect([settings.home, settings.host, settings.port(), settings.showsStacks]).toEqual([
      resolve('.entente'),
      '127.0.0.1',
      4000,
      false,
    ]);
    expect([settings.reusesSeed, settings.local.longRunning]).toEqual([true, false]);
    expect([settings.storeAddress(), settings.browserPage(), settings.writeToken()]).toEqual([null, null, null]);
    expect(settings.local.cache).toMatch(/^\/home\/ana\/(\.cache|Library\/Caches)\/entente$/);
  });

  it.each([
    [{ ENTENTE_CACHE: '/c', XDG_CACHE_HOME: '/x' }, '/c'],
    [{ XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/entente'],
  ])('keep what can be fetched again in %j', (env, cache) => {
    expect(readSettings(env).local.cache).toBe(cache);
  });

  it('load the seed anew, and start Neo4j for days, when they are told to', () => {
    const settings = readSettings({ ENTENTE_SEED_COPY: 'off', ENTENTE_LONG_RUNNING: 'yes' });
    expect([settings.reusesSeed, settings.local.longRunning]).toEqual([false, true]);
  });

  it('take a server with its user, password and database', () => {
    const address = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p' };
    expect(readSettings(address).storeAddress()).toEqual({
      uri: 'bolt://h',
      username: 'neo4j',
      password: 'p',
      database: null,
    });
    const more = { NEO4J_USERNAME: 'u', NEO4J_DATABASE: 'd' };
    expect(readSettings({ ...address, ...more }).storeAddress()).toMatchObject({ username: 'u', database: 'd' });
  });

  it('take a page of Neo4j Browser, to which more can be added', () => {
    const page = (NEO4J_BROWSER_URL: string) => readSettings({ NEO4J_BROWSER_URL }).browserPage();
    expect(page('http://h:7474/browser/')).toBe('http://h:7474/browser/?');
    expect(page('https://h/browser/?dbms=x')).toBe('https://h/browser/?dbms=x');
  });

  it.each([
    ['port', { PORT: 'http' }, 'PORT is "http"; it must be a whole number from 0 to 65535 (0: any free port).'],
    ['port', { PORT: '65536' }, 'PORT is "65536"; it must be a whole number from 0 to 65535 (0: any free port).'],
    ['storeAddress', { NEO4J_URI: 'bolt://h' }, 'NEO4J_URI is set; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE as well.'],
    [
      'storeAddress',
      { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD_FILE: '/nowhere' },
      'NEO4J_PASSWORD_FILE names /nowhere, which cannot be read.',
    ],
    [
      'browserPage',
      { NEO4J_BROWSER_URL: 'localhost:7474' },
      'NEO4J_BROWSER_URL is "localhost:7474"; write the address of a page, as http://localhost:7474/browser/.',
    ],
  ] as const)('are checked when they are asked for: %s of %j', (name, env, message) => {
    const settings = readSettings(env);
    expect(() => settings[name]()).toThrow(expect.objectContaining({ code: 'USAGE', message }) as Error);
  });

  it('are read in one place', () => {
    const folder = join(packageRoot(), 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(100);
    const readers = files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('process.env'));
    expect(readers).toEqual([join('cli', 'settings.ts')]);
  });
});
