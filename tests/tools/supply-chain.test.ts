import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/graph/package-root.ts';
import { isAmong, type LockedPackage, lockedPackages, statedLicence } from '../support/packages.ts';

const packages = lockedPackages();
const production = packages.filter(({ isDev }) => !isDev);
const pathsOf = (found: readonly LockedPackage[]): readonly string[] => found.map(({ path }) => path);

/** They ask for no more than that their notice is kept. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);
/** Beside those, of tools that are not part of what runs: a parser in Python's style, a table of browsers, a reader of CSS. */
// The font of the page for readers is under the OFL, which lets it be sent along with its licence.
const OF_TOOLS = new Set([...PERMISSIVE, 'Python-2.0', 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1']);

/** The copies of packages in node_modules that the service needs. The aim is 150; it rose once, for the solver of camps. */
const MOST_PRODUCTION = 192;

describe('The lock of packages', () => {
  it('pins every package by the SHA-512 of its archive', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(pathsOf(packages.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')))).toEqual([]);
    expect(pathsOf(packages.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version)))).toEqual([]);
  });

  it('has them from the one registry that is set: from no repository, address, file or link', () => {
    // With omit-lockfile-registry-resolved only what is from elsewhere has an address.
    expect(readFileSync(join(packageRoot(), '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true');
    expect(pathsOf(packages.filter(({ resolved, isLink }) => resolved !== null || isLink))).toEqual([]);
  });

  it('is that of package.json', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(packageRoot(), name), 'utf8'));
    const { dependencies, devDependencies } = read('package.json') as Record<string, unknown>;
    const { packages: locked } = read('package-lock.json') as { packages: Record<string, unknown> };
    expect(locked['']).toMatchObject({ dependencies, devDependencies });
  });

  it('has a script that runs at installation in two packages, and needs neither', () => {
    const names = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(names).toEqual(['@apollo/protobufjs', 'esbuild']);
  });
});

describe('What the service needs', () => {
  it(`is at most ${MOST_PRODUCTION} packages`, () => {
    expect(production.length).toBeGreaterThan(20);
    expect(production.length).toBeLessThanOrEqual(MOST_PRODUCTION);
  });

  it.each([
    ['production', production, PERMISSIVE],
    ['tools', packages, OF_TOOLS],
  ])('has permissive licences: %s', (_, all, allowed) => {
    const wrong = all.filter(({ licence }) => licence === null || !isAmong(licence, allowed));
    expect(wrong.map(({ path, licence }) => [path, licence])).toEqual([]);
  });

  it('states in each package the licence that the lock has', () => {
    const installed = production.flatMap((each) => {
      const stated = statedLicence(each);
      return stated === null ? [] : [{ path: each.path, stated, licence: each.licence }];
    });
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(({ stated, licence }) => stated !== licence)).toEqual([]);
  });
});

describe('Secrets', () => {
  const linesOf = (name: string): readonly string[] => readFileSync(join(packageRoot(), name), 'utf8').split('\n');

  it('are ignored by git', () => {
    expect(linesOf('.gitignore')).toEqual(expect.arrayContaining(['secrets/', '.env', '.env.*']));
  });

  it('do not go to the image builder, which gets what is named and nothing else', () => {
    const [first, ...named] = linesOf('.dockerignore').filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    expect(named.filter((line) => !line.startsWith('!') || /env|secret/i.test(line))).toEqual([]);
  });
});

describe('Our own installations', () => {
  it.each(['Dockerfile', 'src/entente.mjs'])('run no script of a package: %s', (name) => {
    const text = readFileSync(join(packageRoot(), name), 'utf8');
    const installs = text.split('\n').filter((line) => /npm'?,? \[?'?ci\b/.test(line) && !line.startsWith('#'));
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
  });
});

describe('The table of promises in SECURITY.md', () => {
  it('names tests and commands that there are', () => {
    const text = readFileSync(join(packageRoot(), 'SECURITY.md'), 'utf8');
    const files = [...text.matchAll(/`(tests\/[\w/.-]+)`/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(packageRoot(), file)))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { scripts: object };
    const commands = [...text.matchAll(/`npm run ([\w:]+)`/g)].map((match) => match[1] ?? '');
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });

  it('says how many packages the service needs', () => {
    const said = /needs (\d+) packages/.exec(readFileSync(join(packageRoot(), 'SECURITY.md'), 'utf8'))?.[1];
    expect(Number(said)).toBe(production.length);
  });
});

describe('A licence expression', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%j is permissive: %s', (expression, expected) => {
    expect(isAmong(expression, PERMISSIVE)).toBe(expected);
  });
});

describe('npm run sbom', () => {
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly unknown[];
    readonly licenses?: readonly unknown[];
  }

  it('lists every package that the service needs, with version, hash and licence', { timeout: 120_000 }, () => {
    const { scripts } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [command, file] = scripts['sbom']?.split(' > ') ?? [];
    expect([command?.split(' ')[0], file]).toEqual(['npm', 'sbom.cdx.json']);
    const text = execFileSync('npm', command?.split(' ').slice(1) ?? [], { cwd: packageRoot(), maxBuffer: 64e6 });
    const { components } = JSON.parse(text.toString()) as { components: readonly Component[] };
    const listed = new Map(components.map((each) => [`${each.name}@${each.version}`, each]));
    // One for another system is not installed, and so not listed.
    const needed = production.filter((each) => statedLicence(each) !== null);
    const missing = needed.filter(({ name, version }) => {
      const found = listed.get(`${name}@${version}`);
      return !found?.hashes?.length || !found.licenses?.length;
    });
    expect(pathsOf(missing)).toEqual([]);
  });
});
