import { beforeAll, describe, expect, it } from 'vitest';
import { readLedgerFile } from '../support/ledger-files.ts';
import { jsonOf, runCli, startCli, storeEnvironment } from '../support/run-cli.ts';
import { seededStore } from '../support/store.ts';

beforeAll(async () => {
  await (await seededStore()).close();
});

describe.concurrent('entente path', () => {
  it('writes the paths, one sentence a hop, and says on standard error that there are more', async () => {
    const { code, stdout, stderr } = await runCli(['path', 'united-states', 'popular-mobilization-forces']);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(
      /^1\. united-states —\([+−0]\)— \S+ —\([+−0]\)— popular-mobilization-forces {2}\[certain\]$/,
    );
    expect(lines[1]).toMatch(/^ {3}A path of 2 hops/);
    expect(stderr).toBe('There are more paths; ask for them with --first.\n');
  });

  it('writes one JSON value with --json', async () => {
    const ran = await runCli([
      'path',
      'united-states',
      'popular-mobilization-forces',
      '--at',
      '2017-07',
      '--first',
      '40',
      '--json',
    ]);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const { nodes } = jsonOf(ran) as {
      readonly nodes: readonly { readonly actors: readonly { readonly id: string }[] }[];
    };
    const chains = nodes.map(({ actors }) => actors.map(({ id }) => id).join(' '));
    expect(chains).toContain('united-states mosul-coalition popular-mobilization-forces');
    expect(ran.stdout.split('\n')).toHaveLength(2);
  });

  it('finds actors by name in any script', async () => {
    const arabic = await runCli(['path', 'الولايات المتحدة', 'الحشد الشعبي', '--at', '2017-11-03', '--json']);
    const english = await runCli(['path', 'united-states', 'wikidata:Q20198463', '--at', '2017-11-03', '--json']);
    expect(arabic.code).toBe(0);
    expect(jsonOf(arabic)).toMatchObject({ __typename: 'Paths' });
    if (english.code === 0) expect(english.stdout).toBe(arabic.stdout);
  });

  it('without such an actor ends with 5 and names the nearest', async () => {
    const { code, stdout, stderr } = await runCli(['path', 'united-stats', 'iran']);
    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toBe('entente: There is no actor "united-stats". Did you mean united-states?\n');
  });

  it('without such an actor still writes one JSON value with --json: the answer, suggestions and all', async () => {
    const ran = await runCli(['path', 'united-stats', 'iran', '--json']);
    expect(ran.code).toBe(5);
    expect(jsonOf(ran)).toMatchObject({
      __typename: 'ActorNotFound',
      input: 'united-stats',
      suggestions: [{ actor: { id: 'united-states' } }],
    });
  });

  it('without a path under the question ends with 5', async () => {
    const { code, stdout, stderr } = await runCli(['path', 'newsweek', 'iran']);
    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toBe('entente: No path joins the two under this question.\n');
  });

  it.each([
    [['--at', '2017-13'], /^entente: "2017-13" is not a date; write 2014, 2014-06, 2014-06-29,/],
    [['--at', 'yesterday'], /^entente: "yesterday" is not a date;/],
    [['--first', 'abc'], /^entente: --first is "abc"; it must be a whole number from 1 to 100\.\n$/],
    [['--first', '2.5'], /^entente: --first is "2\.5";/],
    [['--first', '0'], /^entente: --first is "0"; it must be a whole number from 1 to 100\.\n$/],
    [['--first', '101'], /^entente: --first is "101";/],
  ])('with %s ends with 2 and says what would do', async (flags, message) => {
    const { code, stdout, stderr } = await runCli(['path', 'iran', 'russia', ...flags]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('from an actor to itself ends with 2', async () => {
    const ran = await runCli(['path', 'iran', 'iran', '--json']);
    expect([ran.code, ran.stderr]).toEqual([
      2,
      'entente: from and to are the same actor (iran); a path joins two different ones.\n',
    ]);
    expect(jsonOf(ran)).toEqual({
      error: {
        code: 'BAD_USER_INPUT',
        message: 'from and to are the same actor (iran); a path joins two different ones.',
      },
    });
  });
});

describe.concurrent('entente dyad', () => {
  it('writes the periods with their ties', async () => {
    const { code, stdout, stderr } = await runCli(['dyad', 'united-states', 'russia']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^(…|\d{4}-\d\d-\d\d) to (…|\d{4}-\d\d-\d\d) {2}sign 0 {2}possible\n {4}\S+ [A-Z_]+ \S+/);
    expect(stdout).toContain('    united-states AT_ODDS_WITH russia\n');
  });

  it('writes one JSON value with --json', async () => {
    const ran = await runCli(['dyad', 'united-states', 'russia', '--json']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(jsonOf(ran)).toMatchObject({ a: { id: 'russia' }, b: { id: 'united-states' } });
  });

  it('without such an actor ends with 5, and with null as its JSON', async () => {
    const ran = await runCli(['dyad', 'united-stats', 'russia', '--json']);
    expect([ran.code, jsonOf(ran)]).toEqual([5, null]);
    expect(ran.stderr).toContain('There is no actor "united-stats"');
  });

  it('with nothing between the two ends with 5', async () => {
    const { code, stdout, stderr } = await runCli(['dyad', 'newsweek', 'saddam-hussein']);
    expect([code, stdout, stderr]).toEqual([5, '', 'entente: Nothing is known between newsweek and saddam-hussein.\n']);
  });
});

describe('entente export', () => {
  it('writes the ledger in a total order with its sum, the same bytes twice', async () => {
    const [first, second] = await Promise.all([runCli(['export']), runCli(['export', 'ledger', '--json'])]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.stdout).toBe(first.stdout);
    const { records, whole, issue } = await readLedgerFile(first.stdout);
    expect(issue).toBeNull();
    const names = ['source', 'actor', 'place', 'event', 'pack', 'claim'] as const;
    expect([...new Set(records.map(({ record }) => record))]).toEqual(names);
    for (const name of names) {
      const ids = records.filter(({ record }) => record === name).map(({ item }) => item.id as string);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(ids).toHaveLength(whole?.counts[name] ?? -1);
    }
    const { counts, sha256 } = whole ?? { counts: null, sha256: '' };
    expect(first.stderr).toBe(
      `Exported ${counts?.source} sources, ${counts?.actor} actors, ${counts?.place} places, ${counts?.event} events, ` +
        `3 packs, ${counts?.claim} claims; SHA-256 ${sha256}.\n`,
    );
  });

  it('keeps the kind of an actor, and when what was recorded and by whom', async () => {
    const { stdout } = await runCli(['export']);
    const lines = stdout.split('\n');
    const iran = lines.find((line) => line.includes('"id":"iran"')) ?? 'null';
    expect(JSON.parse(iran)).toMatchObject({ record: 'actor', id: 'iran', kind: 'STATE' });
    const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/) as string;
    const claims = lines.filter((line) => line.startsWith('{"record":"claim"'));
    expect(claims.length).toBeGreaterThan(100);
    for (const line of claims.slice(0, 20))
      expect(JSON.parse(line)).toMatchObject({
        recordedAt: time,
        evidence: expect.arrayContaining([expect.objectContaining({ recordedAt: time })]) as unknown,
      });
  });

  it('of what cannot be exported says what can', async () => {
    const { code, stdout, stderr } = await runCli(['export', 'leger']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'entente: "leger" cannot be exported; did you mean "ledger"? What can: ledger, actors, ties, claims, events, graph, picture.\n',
    ]);
  });

  it('read by somebody who stops reading ends quietly', async () => {
    const { child, done } = startCli(['export'], { env: storeEnvironment() });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await done;
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('entente audit', () => {
  it('of a sound graph writes nothing but, with --json, an empty list', async () => {
    const [plain, json] = await Promise.all([runCli(['audit']), runCli(['audit', '--json'])]);
    expect(plain).toEqual({ code: 0, stdout: '', stderr: 'Every rule holds.\n' });
    expect([json.code, jsonOf(json)]).toEqual([0, { violations: [] }]);
  });
});
