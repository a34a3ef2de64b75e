import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { type PackFiles, tinyPack } from '../support/pack-files.ts';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { emptyStore } from '../support/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-packs-'));
let store: Store;

const writePack = (name: string, pack: PackFiles): string => {
  const path = mkdtempSync(join(folder, `${name}-`));
  for (const [file, content] of pack.files()) writeFileSync(join(path, file), content);
  return path;
};
const nameOf = (path: string): string => path.slice(folder.length + 1);

const total = async (): Promise<unknown> => (await store.runPlain('MATCH (n) RETURN count(n) AS nodes'))[0]?.['nodes'];

beforeAll(async () => {
  store = await emptyStore();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const COUNTS = { actors: 3, sources: 2, places: 2, events: 1, claims: 3 };
const BAD = tinyPack.with('claims.csv', 2, { subject: 'irann' });
const BAD_LINE = 'claims.csv:2 subject "irann": no such actor in actors.csv; did you mean "iran"?';
/** Support that began some day in two and a half years. */
const WIDE = tinyPack.with('claims.csv', 2, { validFrom: '[2014-06-15..2016]' });
const WIDE_LINE =
  'claims.csv:2 validFrom "[2014-06-15..2016]": too wide a time to make any one day likely: more than 472 days, twice the horizon of SUPPORTS';

describe.concurrent('entente validate', () => {
  it('says that a pack has no issue, and what is in it', async () => {
    const pack = writePack('tiny', tinyPack);
    expect(await runCli(['validate', pack], { env: { NEO4J_URI: undefined, PATH: '' } })).toEqual({
      code: 0,
      stdout: '',
      stderr: `${nameOf(pack)}: no issues; 3 actors, 2 sources, 2 places, 1 events, 3 claims.\n`,
    });
    const json = await runCli(['validate', pack, '--json']);
    expect(jsonOf(json)).toEqual([{ pack: nameOf(pack), ...COUNTS, issues: [], wideTimes: [] }]);
  });

  it('lists the times that are too wide to make any one day likely, and finds no issue', async () => {
    const pack = writePack('wide', WIDE);
    expect(await runCli(['validate', pack])).toEqual({
      code: 0,
      stdout: '',
      stderr:
        `${nameOf(pack)}: no issues; 3 actors, 2 sources, 2 places, 1 events, 3 claims.\n` +
        `${nameOf(pack)}: One claim gives a time too wide to make any one day likely:\n` +
        `  ${nameOf(pack)}/${WIDE_LINE}\n`,
    });
    const two = writePack('wide', WIDE.with('claims.csv', 3, { validTo: '[2014-09..2019]' }));
    const json = await runCli(['validate', two, '--json']);
    expect(json.stderr).toContain(`${nameOf(two)}: 2 claims give a time too wide to make any one day likely:\n`);
    expect(jsonOf(json)).toMatchObject([
      {
        issues: [],
        wideTimes: [
          { source: 'claims.csv', row: 2, field: 'validFrom', value: '[2014-06-15..2016]' },
          { source: 'claims.csv', row: 3, field: 'validTo', value: '[2014-09..2019]' },
        ],
      },
    ]);
  });

  it('names file, row, field, value, problem and suggestion of a bad cell, and ends with 3', async () => {
    const pack = writePack('bad', BAD);
    const { code, stdout, stderr } = await runCli(['validate', pack]);
    expect([code, stdout]).toEqual([3, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toBe(`${nameOf(pack)}/${BAD_LINE}`);
    expect(lines.at(-1)).toMatch(/^entente: (One issue|\d+ issues); nothing was loaded\.$/);
  });

  it('writes the issues as one JSON value with --json', async () => {
    const ran = await runCli(['validate', writePack('bad', BAD), '--json']);
    expect(ran.code).toBe(3);
    expect(jsonOf(ran)).toMatchObject([
      { issues: [{ source: 'claims.csv', row: 2, field: 'subject', value: 'irann', suggestion: 'iran' }] },
    ]);
  });
});

describe.concurrent('A wrong command line ends with 2, writes no data, and', () => {
  it.each<[readonly string[], RegExp]>([
    [['sing'], /^error: unknown command 'sing'\n/],
    [['laod', 'seed/newsweek-2017-11'], /^error: unknown command 'laod'\n\(Did you mean load\?\)/],
    [['path', 'iran'], /^error: missing required argument 'to'\n/],
    [['path', 'iran', 'russia', '--when', '2017'], /^error: unknown option '--when'\n/],
    [['load'], /^error: missing required argument 'pack'\n/],
    [
      ['load', 'seed/nowhere'],
      /^entente: seed\/nowhere is not a folder; a pack is a folder with a pack\.yaml, such as seed\//,
    ],
    [
      ['load', 'src'],
      /^entente: src has no pack\.yaml, so it is not a pack; seed\/README\.md says what a pack is\.\n$/,
    ],
    [['validate', 'package.json'], /^entente: package\.json is not a folder;/],
    [['verify', 'seed/newsweek-2017-11'], /^error: required option '--text <file>' not specified\n/],
    [['verify', '--text', '/no/such', 'seed/newsweek-2017-11'], /^entente: --text: \/no\/such cannot be read\.\n$/],
    [
      ['verify', '--text', 'README.md', '--document', 'nothing', 'seed/newsweek-2017-11'],
      /^entente: --document: the pack has no evidence in "nothing"; name one of rassd-2017-11\.\n$/,
    ],
    [[], /^Usage: entente \[options\] \[command\]/],
  ])('says so: %s', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('is told from a request for help, which is data', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const verb of ['serve', 'load', 'validate', 'verify', 'path', 'dyad', 'export', 'audit', 'doctor'])
      expect(stdout).toContain(`\n  ${verb} `);
  });
});

describe.concurrent('entente verify', () => {
  const text = join(folder, 'report.txt');
  writeFileSync(
    text,
    'Iran arms the PMF, it is said.\nIt held Al-Qaim until the fall.\nThe PMF took it then, all of it.\n',
  );

  it('ends with 3 when the document does not say what was cited, and names each place', async () => {
    const pack = writePack('tiny', tinyPack);
    const { code, stdout, stderr } = await runCli(['verify', '--text', text, pack]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^p1:0-20: the text there differs: its SHA-256 is [0-9a-f]{64}, not a{64}\np2:0-20: /);
    expect(stderr).toContain(`entente: 2 of 3 pieces of evidence are not in ${text} as the pack says.\n`);
    const json = await runCli(['verify', '--text', text, '--json', pack]);
    expect(jsonOf(json)).toMatchObject({ document: 'report', verified: 1, failed: [{ locator: 'p1:0-20' }, {}] });
  });

  it('says that all is where it was cited', async () => {
    const hashless = tinyPack.with('evidence.csv', 2, { hash: '' }).with('evidence.csv', 3, { hash: '' });
    const { code, stdout, stderr } = await runCli(['verify', '--text', text, writePack('tiny', hashless)]);
    expect([code, stdout, stderr]).toEqual([0, '', 'report: all 3 pieces of evidence are where the pack says.\n']);
  });
});

describe('entente load', () => {
  beforeEach(async () => {
    await (await emptyStore()).close();
  });

  it('with --dry-run says what it would add, and writes nothing', async () => {
    const before = await total();
    const pack = writePack('tiny', tinyPack);
    const plain = await runCli(['load', pack, '--dry-run']);
    expect(plain).toEqual({
      code: 0,
      stdout: '',
      stderr: `${nameOf(pack)}: would add 3 claims; 0 are there. Nothing was written.\n`,
    });
    const json = await runCli(['load', pack, '--dry-run', '--json']);
    expect(jsonOf(json)).toEqual([{ pack: nameOf(pack), dryRun: true, ...COUNTS, newClaims: 3, retired: 0 }]);
    expect(await total()).toBe(before);
  });

  it('loads, audits, and the second time says that nothing changed', async () => {
    const pack = writePack('tiny', tinyPack);
    const first = await runCli(['load', pack]);
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toContain(`${nameOf(pack)}: 3 claims added, 0 were there; `);
    expect(first.stderr).toMatch(/\nAudit: every rule holds\.\n$/);
    const before = await total();
    const second = await runCli(['load', pack, '--json']);
    expect(second.stderr).toContain(`${nameOf(pack)}: nothing changed; all 3 claims were there.\n`);
    expect(jsonOf(second)).toMatchObject([{ pack: nameOf(pack), claims: { created: 0, unchanged: 3 } }]);
    expect(await total()).toBe(before);
  });

  it('counts the times that are too wide to make any one day likely, and keeps the claims', async () => {
    const pack = writePack('wide', WIDE);
    const ran = await runCli(['load', pack, '--json']);
    const { code, stderr } = ran;
    expect(code).toBe(0);
    expect(jsonOf(ran)).toMatchObject([{ pack: nameOf(pack), claims: { created: 3 }, wideTimes: 1 }]);
    expect(stderr).toContain(`${nameOf(pack)}: 3 claims added, 0 were there; `);
    expect(stderr).toContain(
      `\n${nameOf(pack)}: One claim gives a time too wide to make any one day likely; entente validate lists them.\n`,
    );
    expect(stderr).not.toContain('claims.csv:2');
    const stored = await store.runPlain("MATCH (c:Claim { type: 'SUPPORTS' }) RETURN c.validFrom AS validFrom");
    expect(stored).toEqual([{ validFrom: '[2014-06-15..2016]' }]);
  });

  it('with an issue in one of several packs writes none of them and ends with 3', async () => {
    const before = await total();
    const bad = writePack('bad', BAD);
    const ran = await runCli(['load', writePack('good', tinyPack), bad, '--json']);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain(`${nameOf(bad)}/${BAD_LINE}\n`);
    expect(jsonOf(ran)).toMatchObject({ error: { code: 'DATA_INVALID' } });
    expect(await total()).toBe(before);
  });

  it('of a pack that contradicts what is stored writes none of the packs, in whatever order they are named', async () => {
    expect((await runCli(['load', writePack('tiny', tinyPack)])).code).toBe(0);
    const before = await total();
    const other = writePack('other', tinyPack.with('actors.csv', 2, { nameEn: 'Persia' }));
    const fresh = writePack('fresh', tinyPack.with('claims.csv', 2, { validFrom: '2013' }));
    const { code, stderr } = await runCli(['load', fresh, other]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      new RegExp(`^${nameOf(other)}/actors\\.csv .*"Persia": the actor is stored with another value`, 'm'),
    );
    expect(stderr).toContain('nothing was loaded.');
    expect(await total()).toBe(before);
  });

  it('of two packs that contradict each other says what was loaded before the second was refused', async () => {
    const first = writePack('first', tinyPack);
    const second = writePack('second', tinyPack.with('actors.csv', 2, { nameEn: 'Persia' }));
    const { code, stderr } = await runCli(['load', first, second]);
    expect(code).toBe(3);
    expect(stderr).toContain(`; ${nameOf(first)} was loaded before, nothing else.\n`);
  });

  describe('of another version', () => {
    const inVersion = (version: number, pack: PackFiles): PackFiles => {
      const yaml = new TextDecoder().decode(tinyPack.files().get('pack.yaml'));
      return pack.raw('pack.yaml', yaml.replace('version: 1', `version: ${version}`));
    };
    const withoutTown = tinyPack.drop('claims.csv', 3).drop('evidence.csv', 3);

    it('retires what it no longer has, says so before it does, and says that it did', async () => {
      await runCli(['load', writePack('tiny', tinyPack)]);
      const pack = writePack('tiny', inVersion(2, withoutTown));
      const dry = await runCli(['load', pack, '--dry-run', '--json']);
      expect(dry.stderr).toBe(`${nameOf(pack)}: would add 0 claims and retire 1; 2 are there. Nothing was written.\n`);
      expect(jsonOf(dry)).toMatchObject([{ newClaims: 0, retired: 1 }]);
      const ran = await runCli(['load', pack, '--json']);
      expect(ran.stderr).toContain(
        `${nameOf(pack)}: 0 claims added, 2 were there, 1 retired; 0 ties, holdings and parts in events written, 1 removed that no longer follow from the claims.\n`,
      );
      expect(jsonOf(ran)).toMatchObject([{ claims: { created: 0, unchanged: 2 }, retired: 1 }]);
      const again = await runCli(['load', pack]);
      expect(again.stderr).toContain('nothing changed; all 2 claims were there.');
      const rows = await store.runPlain('MATCH (c:Claim) WHERE c.retiredAt IS NOT NULL RETURN c.retiredBecause AS why');
      expect(rows).toEqual([{ why: 'replaced by pack version 2 of tiny' }]);
    });

    it.each<[string, PackFiles, string]>([
      [
        'older than the one that is there',
        tinyPack,
        'pack.yaml version "1": version 2 of this pack is loaded; the older version 1 is not loaded over it',
      ],
      [
        'the same, and has fewer rows',
        inVersion(2, withoutTown),
        'pack.yaml version "2": the pack has 2 claims, and lacks 1 claim that the same version brought before; raise the version to 3, so that what is gone is retired',
      ],
    ])('is refused when it is %s', async (_, pack, line) => {
      await runCli(['load', writePack('tiny', inVersion(2, tinyPack))]);
      const before = await total();
      const path = writePack('tiny', pack);
      for (const flags of [[], ['--dry-run']]) {
        const { code, stderr } = await runCli(['load', path, ...flags]);
        expect([code, stderr]).toEqual([3, `${nameOf(path)}/${line}\nentente: One issue; nothing was loaded.\n`]);
      }
      expect(await total()).toBe(before);
    });
  });
});
