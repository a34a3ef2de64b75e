import { beforeAll, describe, expect, it } from 'vitest';
import { jsonOf, runCli } from '../support/run-cli.ts';
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
      /^1\. united-states —\([+−0]\)— (\S+ —\([+−0]\)— )?popular-mobilization-forces {2}\[certain\]$/,
    );
    expect(lines[1]).toMatch(/^ {3}\S.*\.$/);
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
    [['--certainty', 'likly'], /^entente: --certainty is "likly"; did you mean LIKELY\?\n$/],
    [['--sign', 'x'], /^entente: --sign is "x"; it must be one of POSITIVE, NEGATIVE, NEUTRAL\.\n$/],
    [['--types', 'SUPPORTS,FIGTHS'], /^entente: --types is "FIGTHS"; did you mean FIGHTS\?\n$/],
    [['--max-hops', '0'], /^entente: --max-hops is "0"; it must be a whole number from 1 to 8\.\n$/],
    [['--max-hops', '9'], /^entente: --max-hops is "9"; it must be a whole number from 1 to 8\.\n$/],
    [['--max-hostile-hops', '-1'], /^entente: --max-hostile-hops is "-1"; it must be a whole number from 0 to 8\.\n$/],
    [['--lang', 'fr'], /^entente: --lang is "fr";/],
    [['--known-at', 'yesterday'], /^entente: "yesterday" is not an instant;/],
  ])('with %s ends with 2 and says what would do', async (flags, message) => {
    const { code, stdout, stderr } = await runCli(['path', 'iran', 'russia', ...flags]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('takes what the paths are to be like', async () => {
    const asked = ['path', 'USA', 'الحشد الشعبي', '--at', '2016', '--first', '20', '--json'];
    const chainsOf = async (...flags: readonly string[]): Promise<readonly string[]> => {
      const ran = await runCli([...asked, ...flags]);
      if (ran.code === 5) return [];
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      const { nodes } = jsonOf(ran) as {
        readonly nodes: readonly {
          readonly sign: number;
          readonly certainty: string;
          readonly actors: readonly { readonly id: string }[];
          readonly hops: readonly { readonly ties: readonly { readonly type: string }[] }[];
        }[];
      };
      for (const { certainty, hops } of nodes) {
        if (flags.includes('--certainty')) expect(certainty).toBe('CERTAIN');
        if (flags.includes('--types'))
          expect(
            hops
              .flatMap(({ ties }) => ties.map(({ type }) => type))
              .filter((type) => !['SUPPORTS', 'COOPERATES_WITH'].includes(type)),
          ).toEqual([]);
      }
      return nodes.map(({ actors }) => actors.map(({ id }) => id).join(' '));
    };
    const all = await chainsOf();
    expect(all.length).toBeGreaterThan(1);
    expect((await chainsOf('--through', 'IRAQ')).filter((chain) => !chain.includes(' iraq '))).toEqual([]);
    expect(
      (await chainsOf('--avoid', 'iraq', '--avoid', 'TEHRAN')).filter((chain) => / (iraq|iran) /.test(chain)),
    ).toEqual([]);
    await chainsOf('--certainty', 'certain');
    await chainsOf('--types', 'supports,cooperates-with');
    expect(await chainsOf('--sign', 'positive')).not.toEqual(await chainsOf('--sign', 'negative'));
    expect(await chainsOf('--known-at', '2020-01-01T00:00:00Z')).toEqual([]);
  });

  it('takes how long and how hostile the paths may be', async () => {
    const chainsOf = async (...flags: readonly string[]): Promise<readonly string[]> => {
      const ran = await runCli(['path', 'iran', 'united-states', '--at', '2016', '--first', '60', '--json', ...flags]);
      const { nodes } = jsonOf(ran) as {
        readonly nodes: readonly {
          readonly actors: readonly { readonly id: string }[];
          readonly hops: readonly { readonly sign: number }[];
        }[];
      };
      expect(ran.code).toBe(nodes.length > 0 ? 0 : 5);
      return nodes.map(({ actors, hops }) =>
        actors
          .slice(1)
          .map(({ id }, at) => `${hops[at]?.sign} ${id}`)
          .join(', '),
      );
    };
    const peaceful = [
      '1 russia, 0 united-states',
      '1 iraq, 1 united-states',
      '1 turkey, 0 united-states',
      '0 syrian-opposition, 1 united-states',
      '0 vienna-talks-on-syria, 0 united-states',
    ];
    expect(await chainsOf('--max-hops', '1')).toEqual(['-1 united-states']);
    expect(await chainsOf('--max-hops', '1', '--max-hostile-hops', '0')).toEqual([]);
    expect(await chainsOf('--max-hops', '2', '--max-hostile-hops', '0')).toEqual(peaceful);
    const one = await chainsOf('--max-hops', '2', '--max-hostile-hops', '1');
    expect(one).toEqual(expect.arrayContaining([...peaceful, '1 syria, -1 united-states']));
    expect(one).not.toContain('-1 islamic-state, -1 united-states');
    expect(await chainsOf('--max-hops', '2', '--max-hostile-hops', '2')).toContain(
      '-1 islamic-state, -1 united-states',
    );
  });

  it('takes in the parts of both ends with --include-parts, and says what makes them parts', async () => {
    const belongingWith = async (...flags: readonly string[]): Promise<readonly unknown[]> => {
      const asked = ['path', 'iran', 'islamic-state', '--at', '2016', '--max-hops', '3', '--max-hostile-hops', '1'];
      const { nodes } = jsonOf(await runCli([...asked, '--json', ...flags])) as {
        readonly nodes: readonly { readonly belonging: readonly unknown[] }[];
      };
      expect(nodes.length).toBeGreaterThan(0);
      return nodes.flatMap(({ belonging }) => belonging);
    };
    expect(await belongingWith()).toEqual([]);
    expect(await belongingWith('--include-parts')).toContainEqual({
      id: expect.stringMatching(/^[\da-f]{20}-[\da-f]{12}$/) as string,
      type: 'PART_OF',
      subject: { id: 'islamic-revolutionary-guard-corps' },
      object: { id: 'iran' },
    });
  });

  it('says all ties with --full, in Arabic with --lang', async () => {
    const asked = ['path', 'iran', 'hezbollah', '--first', '1'];
    const [short, full, arabic] = await Promise.all([
      runCli(asked),
      runCli([...asked, '--full']),
      runCli([...asked, '--lang', 'ar']),
    ]);
    expect([short.code, full.code, arabic.code]).toEqual([0, 0, 0]);
    expect(full.stdout.length).toBeGreaterThan(short.stdout.length);
    expect(arabic.stdout).toMatch(/\p{Script=Arabic}/u);
    expect(short.stdout).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('to a word for the forces of several peoples ends with 2 and names them', async () => {
    const { code, stdout, stderr } = await runCli(['path', 'iran', 'the Kurds']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'entente: "the Kurds" is the name of kurdistan-regional-government, peoples-protection-units, peshmerga, syrian-democratic-forces; give one of these ids.\n',
    ]);
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
  it('writes the periods with their ties, and what an objection is about', async () => {
    const { code, stdout, stderr } = await runCli(['dyad', 'united-states', 'russia']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^(…|\d{4}-\d\d-\d\d) to (…|\d{4}-\d\d-\d\d) {2}sign (0|-?1) {2}(certain|likely|possible)\n {4}\S+ [A-Z_]+ \S+/,
    );
    const objections = stdout.split('\n').filter((line) => line.includes(' AT_ODDS_WITH '));
    expect([...new Set(objections)].toSorted()).toEqual([
      '    russia AT_ODDS_WITH united-states (about US-led strikes in Syria without its consent)',
      '    united-states AT_ODDS_WITH russia (about Russian support for Bashar al-Assad)',
      '    united-states AT_ODDS_WITH russia (about the Russian intervention in Syria)',
      '    united-states AT_ODDS_WITH russia (about the UN listing of Ahrar al-Sham and Jaysh al-Islam)',
      "    united-states AT_ODDS_WITH russia (about the UN's cross-border aid to Syria)",
    ]);
  });

  it('writes one JSON value with --json', async () => {
    const ran = await runCli(['dyad', 'united-states', 'russia', '--json']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const found = jsonOf(ran) as {
      readonly timeline: readonly {
        readonly ties: readonly { readonly about: string; readonly aboutTitle: string }[];
      }[];
    };
    expect(found).toMatchObject({ a: { id: 'russia' }, b: { id: 'united-states' } });
    const titles = new Map(
      found.timeline.flatMap(({ ties }) => ties.map((tie) => [tie.about, tie.aboutTitle] as const)),
    );
    expect(titles.get('us-led-strikes-in-syria-without-consent')).toBe('US-led strikes in Syria without its consent');
  });

  it.each([
    ['dyad', 'united-stats', 'russia'],
    ['dyad', 'Russia', 'united-stats'],
    ['timeline', 'russia', 'united-stats'],
  ])('%s %s %s: blames the misspelt name alone, and suggests the nearest', async (...asked) => {
    const ran = await runCli([...asked, '--json']);
    expect([ran.code, ran.stderr]).toEqual([
      5,
      'entente: There is no actor "united-stats". Did you mean united-states?\n',
    ]);
    expect(jsonOf(ran)).toMatchObject({
      __typename: 'ActorNotFound',
      input: 'united-stats',
      suggestions: [{ actor: { id: 'united-states' } }],
    });
  });

  it('with nothing between the two ends with 5', async () => {
    const { code, stdout, stderr } = await runCli(['dyad', 'newsweek', 'saddam-hussein']);
    expect([code, stdout, stderr]).toEqual([5, '', 'entente: Nothing is known between newsweek and saddam-hussein.\n']);
  });
});

describe.concurrent('entente timeline', () => {
  it('writes what is known between the two in order of time, a sentence a line', async () => {
    const { code, stdout, stderr } = await runCli(['timeline', 'Turkey', 'RUSSIA']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^\S+ +(began|attested|ended|event|denied|announced) +\S.*\.$/);
    const { chronicle } = jsonOf(await runCli(['timeline', 'turkey', 'russia', '--json'])) as {
      readonly chronicle: readonly { readonly kind: string }[];
    };
    expect(chronicle).toHaveLength(lines.length);
    const arabic = await runCli(['timeline', 'turkey', 'russia', '--lang', 'ar']);
    expect(arabic.stdout).toMatch(/\p{Script=Arabic}/u);
  });
});

describe.concurrent('entente changes', () => {
  it('writes what changed in a run of days, of one actor when asked', async () => {
    const asked = ['changes', '--from', '2017-10-01', '--to', '2017-11-01'];
    const [all, some] = await Promise.all([runCli(asked), runCli([...asked, '--actor', 'ISIS'])]);
    expect([all.code, all.stderr, some.code]).toEqual([0, '', 0]);
    expect(all.stdout).toMatch(/^\S+ +(began|first_attested|neared|passed|ended|faded|flipped) +\S+ [A-Z_]+ \S+/);
    expect(some.stdout).toMatch(/ islamic-state HOLDS raqqa$/m);
    for (const line of some.stdout.trimEnd().split('\n')) expect(line).toContain('islamic-state');
  });

  it('never shows the end of a horizon as a date', async () => {
    const asked = ['changes', '--from', '2017-10-01', '--to', '2017-11-01'];
    const { changes } = jsonOf(await runCli([...asked, '--json'])) as {
      readonly changes: readonly { readonly kind: string; readonly on: string | null }[];
    };
    const byHorizon = changes.filter(({ kind }) => kind === 'NEARED' || kind === 'FADED');
    expect(byHorizon.length).toBeGreaterThan(0);
    expect(byHorizon.filter(({ on }) => on !== null)).toEqual([]);
  });

  it('with nothing in those days ends with 5; with its days the wrong way round with 2', async () => {
    const none = await runCli(['changes', '--from', '1900-01-01', '--to', '1900-01-02', '--actor', 'newsweek']);
    expect([none.code, none.stdout, none.stderr]).toEqual([
      5,
      '',
      'entente: Nothing changed from 1900-01-01 to 1900-01-02.\n',
    ]);
    const wrong = await runCli(['changes', '--from', '2017-11-01', '--to', '2017-10-01']);
    expect([wrong.code, wrong.stderr]).toEqual([2, 'entente: to (2017-10-01) must be after from (2017-11-01).\n']);
  });
});

describe.concurrent('entente place', () => {
  it.each(['mosul', 'MOSUL', 'الموصل'])('writes who held it: %s', async (name) => {
    const { code, stdout, stderr } = await runCli(['place', name, '--at', '2015-06']);
    expect([code, stderr]).toEqual([0, '']);
    const [head, ...holders] = stdout.trimEnd().split('\n');
    expect(head).toBe('mosul  Mosul  الموصل  within iraq-territory');
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatch(/^ {4}\S+ to \S+ {2}islamic-state {2}(certain|likely)$/);
  });

  it('with --json names the nearest as data', async () => {
    const ran = await runCli(['place', 'Mosull', '--json']);
    expect(ran.code).toBe(5);
    expect(jsonOf(ran)).toMatchObject({
      error: { code: 'NOT_FOUND', suggestions: expect.arrayContaining([{ id: 'mosul', name: 'Mosul' }]) as unknown },
    });
  });

  it('without such a place ends with 5 and names the nearest', async () => {
    const { code, stdout, stderr } = await runCli(['place', 'Mosull']);
    expect([code, stdout]).toEqual([5, '']);
    expect(stderr).toMatch(/^entente: place: there is no place "Mosull"\. Did you mean mosul[,?]/);
  });
});

describe.concurrent('entente search', () => {
  it('writes the actors that a text may mean, and why', async () => {
    const { code, stdout, stderr } = await runCli(['search', 'isis', '--first', '3']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe('islamic-state  Islamic State  (alias: ISIS)');
    const misspelt = jsonOf(await runCli(['search', 'Peshmrga', '--json'])) as { readonly search: readonly unknown[] };
    expect(misspelt.search[0]).toMatchObject({ actor: { id: 'peshmerga' }, reason: 'MISSPELLING' });
  });

  it('of a text that is like no name ends with 5', async () => {
    const { code, stdout, stderr } = await runCli(['search', 'qqqqzzzz']);
    expect([code, stdout, stderr]).toEqual([5, '', 'entente: No actor has a name like "qqqqzzzz".\n']);
  });
});
