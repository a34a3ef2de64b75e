import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonOf, runCli } from '../support/run-cli.ts';
import { seededStore } from '../support/store.ts';

beforeAll(async () => {
  await (await seededStore()).close();
});

describe('entente sides', () => {
  it('writes the camps around an actor, their proof and a network of the same graph', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-sides-'));
    const [certificate, pajek] = [join(folder, 'camps.json'), join(folder, 'syria.net')];
    const ran = await runCli([
      ...['sides', '--centre', 'syria', '--at', '2015-06-01', '--json'],
      ...['--certificate', certificate, '--pajek', pajek],
    ]);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const found = jsonOf(ran) as {
      readonly projection: { readonly actorCount: number; readonly dyadCount: number };
      readonly cost: number;
      readonly status: string;
      readonly camps: readonly { readonly letter: string; readonly actors: readonly { readonly id: string }[] }[];
      readonly violations: readonly { readonly ties: readonly unknown[] }[];
    };
    expect([found.status, found.violations.length]).toEqual(['OPTIMAL', found.cost]);
    const campOf = (id: string) => found.camps.find(({ actors }) => actors.some((actor) => actor.id === id))?.letter;
    expect(campOf('iran')).toBe(campOf('syria'));
    expect(new Set(['syria', 'islamic-state', 'nusra-front', 'united-states'].map(campOf)).size).toBe(4);
    const checked = await runCli(['check-certificate', certificate]);
    expect([checked.code, checked.stdout]).toEqual([
      0,
      `Proved: with any number of camps, what does not fit weighs at least ${found.cost}.\nThe camps are best: they cost ${found.cost}.\n`,
    ]);
    const lines = readFileSync(pajek, 'utf8').trimEnd().split('\n');
    const { actorCount, dyadCount } = found.projection;
    expect([lines[0], lines[actorCount + 1], lines.length]).toEqual([
      `*Vertices ${actorCount}`,
      '*Edges',
      actorCount + dyadCount + 2,
    ]);
  });

  it('says them in words, and which claims do not fit', async () => {
    const { code, stdout } = await runCli([
      'sides',
      '--actors',
      'iran,syria,turkey,iraq,russia',
      '--at',
      '2015-06-01',
      '--claims',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ actors, \d+ dyads by NET_OF_CLAIMS; \d+ dyads? left out/);
    expect(stdout).toMatch(/\nOPTIMAL: what does not fit weighs \d+, and no other camps are better\.\n/);
  });

  it('without a scope says what is missing', async () => {
    const { code, stderr } = await runCli(['sides', '--at', '2015']);
    expect([code, stderr]).toEqual([2, 'entente: where: say whose sides, with actors or with a centre and a depth.\n']);
  });
});

describe('entente export graph --format net', () => {
  it('has each type of tie as a relation', async () => {
    const { code, stdout } = await runCli([
      ...['export', 'graph', '--format', 'net', '--between', 'iran,syria,turkey', '--valid-at', '2015-06-01'],
    ]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 4)).toEqual(['*Vertices 3', '1 "iran"', '2 "syria"', '3 "turkey"']);
    expect(lines.filter((line) => line.startsWith('*Edges')).map((line) => line.replace(/^.*"(.*)"$/, '$1'))).toEqual([
      'ALLIED_WITH',
      'SUPPORTS',
      'OPPOSES',
    ]);
  });
});

describe('entente export graph --format gexf --camps any', () => {
  it('gives each actor the letter and the colour of its camp', async () => {
    const between = ['--between', 'iran,syria,turkey,free-syrian-army', '--valid-at', '2015-06-01'];
    const { code, stdout } = await runCli(['export', 'graph', '--format', 'gexf', '--camps', 'any', ...between]);
    expect(code).toBe(0);
    const nodeOf = (id: string): string => stdout.split('\n').find((line) => line.includes(`<node id="${id}"`)) ?? '';
    const campOf = (id: string) =>
      /for="camp" value="(\w+)".*<viz:color r="\d+" g="\d+" b="\d+"\/>/.exec(nodeOf(id))?.[1];
    expect([campOf('iran'), campOf('syria')]).toEqual([campOf('syria'), expect.stringMatching(/^[AB]$/) as unknown]);
    expect(campOf('turkey')).toBe(campOf('free-syrian-army'));
    expect(campOf('turkey')).not.toBe(campOf('syria'));
    const wrong = await runCli(['export', 'graph', '--format', 'gexf', '--camps', 'many', ...between]);
    expect(wrong.stderr).toBe('entente: camps is "many"; it must be "any" or a whole number from 2 on.\n');
  });
});
