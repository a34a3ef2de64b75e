import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { auditGraph } from '../../src/graph/audit.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { jsonOf, type Ran, runCli } from '../support/run-cli.ts';
import { smallStore } from '../support/small-ledger.ts';

let store: Store;
beforeEach(async () => {
  await store?.close();
  store = await smallStore();
});
afterAll(() => store.close());

const BY_RIMA = ['--judge', 'Rima', '--reason', 'one office'] as const;
const match = (...args: readonly string[]): Promise<Ran> => runCli(['match', ...args]);
/** What `entente match list` says of each: verdict, the two, who, why, and whether it was withdrawn. */
const listed = async (): Promise<readonly string[]> => {
  const { code, stdout } = await match('list');
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T').replaceAll('\t', ' | '));
};
/** Who answers for an actor. */
const canonicalOf = async (id: string): Promise<unknown> => {
  const [row] = await store.runPlain(`MATCH (a:Actor { id: '${id}' }) RETURN coalesce(a.canonicalId, a.id) AS id`);
  return row?.['id'];
};

/** Two that a code of Wikidata makes one thing. */
const giveOneCode = (): Promise<unknown> =>
  store.runPlain(
    `MATCH (a:Actor { id: 'red-front' }), (b:Actor { id: 'blue-front' }) CREATE (x:ExternalId { id: 'wikidata:Q99', scheme: 'wikidata', value: 'Q99' })
     CREATE (a)-[:HAS_EXTERNAL_ID]->(x), (b)-[:HAS_EXTERNAL_ID]->(x)`,
  );

describe('entente match apply --from', () => {
  const from = (...args: readonly string[]): Promise<Ran> =>
    match('apply', '--from', '0.9', '--judge', 'Rima', ...args);

  it('accepts each likely pair as a judgement that can be withdrawn; a dry run only says them', async () => {
    await giveOneCode();
    const dry = await from('--dry-run');
    expect([dry.code, dry.stderr]).toEqual([0, '1 judgements would be recorded, 0 not. Nothing was written.\n']);
    expect(dry.stdout).toMatch(
      /^SAME_AS\t(?:red-front\tblue-front|blue-front\tred-front)\tmatch 0\.99\d*: both are wikidata:Q99/,
    );
    expect(await listed()).toEqual([]);
    const ran = await from();
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^From 0\.9: 1 judgements recorded, 0 likely pairs not; /);
    expect(await listed()).toHaveLength(1);
    expect(await canonicalOf('blue-front')).toBe(await canonicalOf('red-front'));
    expect((await from()).stderr).toMatch(/^From 0\.9: 0 judgements recorded/);
    expect((await match('withdraw', 'red-front', 'blue-front', ...BY_RIMA)).code).toBe(0);
    expect(await canonicalOf('blue-front')).not.toBe(await canonicalOf('red-front'));
    expect(await auditGraph(store)).toEqual([]);
  });

  it('accepts nothing that was judged otherwise, also by way of a third', async () => {
    await giveOneCode();
    await match('reject', 'red-front', 'new-front', ...BY_RIMA);
    await match('accept', 'blue-front', 'new-front', ...BY_RIMA);
    const ran = await from();
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^From 0\.9: 0 judgements recorded, 0 likely pairs not; /);
    expect(await canonicalOf('blue-front')).not.toBe(await canonicalOf('red-front'));
  });

  it.each([
    [['apply'], 'match apply takes a sheet, or --from and a chance; not both.'],
    [['apply', 'x.csv', '--from', '0.9'], 'match apply takes a sheet, or --from and a chance; not both.'],
    [['apply', '--from', '2', '--judge', 'Rima'], '--from 2: not a chance from 0.5 to 1'],
    [['apply', '--from', '0.9'], '--from needs --judge'],
  ] as const)('refuses %j', async (args, message) => {
    const ran = await match(...args);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('entente match', () => {
  it('proposes pairs that share a name, with what speaks for and against, and judges nothing', async () => {
    const plain = await match();
    expect(plain.code).toBe(0);
    const line = plain.stdout.split('\n').find((own) => own.includes('blue-front\tred-front'));
    expect(line).toMatch(/^0\.\d\d\d\tblue-front\tred-front\t.*both are called "The Front" \(\+[\d.]+\)/);
    expect(plain.stderr).toMatch(
      /^\d+ pairs have something in common; 0 reach 0\.9\. A person decides: npx entente match accept/,
    );
    const { proposals, acceptanceLine, truncated } = jsonOf(await match('propose', '--json')) as {
      readonly proposals: readonly { readonly a: string; readonly b: string; readonly score: number }[];
      readonly acceptanceLine: number;
      readonly truncated: boolean;
    };
    expect([acceptanceLine, truncated]).toEqual([0.9, false]);
    expect(proposals.map(({ a, b }) => `${a} ${b}`)).toContain('blue-front red-front');
    expect([...proposals].sort((a, b) => b.score - a.score)).toEqual(proposals);
    expect(proposals.every(({ score }) => score < acceptanceLine)).toBe(true);
    expect(await listed()).toEqual([]);
  });

  it('accepts: one answers for both, the pair is proposed no more, and it is said by whom and why', async () => {
    const ran = await match('accept', 'red-front', 'blue-front', ...BY_RIMA, '--json');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(
      /^\d+ ties, holdings and parts in events written(, \d+ removed that no longer follow from the claims)?\.\n$/,
    );
    expect(jsonOf(ran)).toMatchObject({
      verdict: 'SAME_AS',
      keep: 'red-front',
      other: 'blue-front',
      judge: 'Rima',
      reason: 'one office',
      withdrawnAt: null,
    });
    expect(await canonicalOf('blue-front')).toBe('red-front');
    expect((await match()).stdout).not.toContain('blue-front\tred-front');
    expect(await listed()).toEqual(['SAME_AS | red-front | blue-front | Rima | T | one office']);
    expect(await auditGraph(store)).toEqual([]);
  });

  it.each([
    ['rejects: the pair is proposed no more', 'reject', 'NOT_SAME_AS', false],
    ['is unsure: the pair stays proposed', 'unsure', 'UNSURE', true],
  ])('%s, and both stay as they are', async (_, verb, verdict, proposed) => {
    const ran = await match(verb, 'red-front', 'blue-front', '--judge', ' Omar ', '--reason', ' two flags ');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(
      new RegExp(`^${verdict}\tred-front\tblue-front\tOmar\t\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\ttwo flags\n$`),
    );
    expect([await canonicalOf('red-front'), await canonicalOf('blue-front')]).toEqual(['red-front', 'blue-front']);
    expect((await match()).stdout.includes('blue-front\tred-front')).toBe(proposed);
  });

  it('withdraws: both are as they were, the pair is proposed again, and the judgement stays on the ledger', async () => {
    await match('accept', 'red-front', 'blue-front', ...BY_RIMA);
    const ran = await match('withdraw', 'blue-front', 'red-front', '--judge', 'Omar', '--reason', 'two offices');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(
      /^SAME_AS\tred-front\tblue-front\tRima\t\S+\tone office\twithdrawn \S+ by Omar: two offices\n$/,
    );
    expect(await canonicalOf('blue-front')).toBe('blue-front');
    expect((await match()).stdout).toContain('blue-front\tred-front');
    expect(await listed()).toEqual([
      'SAME_AS | red-front | blue-front | Rima | T | one office | withdrawn T by Omar: two offices',
    ]);
    const json = jsonOf(await match('list', '--json')) as { readonly judgements: readonly object[] };
    expect(json.judgements).toMatchObject([
      { verdict: 'SAME_AS', withdrawnBy: 'Omar', withdrawnBecause: 'two offices' },
    ]);
    expect(await auditGraph(store)).toEqual([]);
  });

  it('judges anew: what stood before is withdrawn for it', async () => {
    await match('accept', 'red-front', 'blue-front', ...BY_RIMA);
    await match('reject', 'red-front', 'blue-front', '--judge', 'Omar', '--reason', 'two flags');
    expect(await listed()).toEqual([
      expect.stringMatching(
        /^SAME_AS \| red-front \| blue-front \| Rima \| T \| one office \| withdrawn T by Omar: judged anew: [0-9a-f]+$/,
      ),
      'NOT_SAME_AS | red-front | blue-front | Omar | T | two flags',
    ]);
    expect(await canonicalOf('blue-front')).toBe('blue-front');
  });

  it('refuses what contradicts a judgement that stands', async () => {
    await match('reject', 'red-front', 'new-front', '--judge', 'Rima', '--reason', 'two flags');
    await match('accept', 'red-front', 'blue-front', ...BY_RIMA);
    const ran = await match('accept', 'blue-front', 'new-front', ...BY_RIMA);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([
      2,
      '',
      'entente: Rima judged that red-front and new-front are not the same (two flags); withdraw that first.\n',
    ]);
    expect(await listed()).toHaveLength(2);
  });

  it('says what is wrong with ids, a judge or a reason, and judges nothing', async () => {
    const failures: readonly (readonly [readonly string[], number, string])[] = [
      [['accept', 'red-front', 'green-front', ...BY_RIMA], 5, 'There is no actor "green-front".'],
      [['accept', 'red-front', 'red-front', ...BY_RIMA], 2, '"red-front" is one actor; a judgement is on two.'],
      [['accept', 'Red Front', 'blue-front', ...BY_RIMA], 5, 'There is no actor "Red Front".'],
      [
        ['accept', 'red-front', 'blue-front', '--judge', 'Rima', '--reason', ' '],
        2,
        'A judgement needs a judge and a reason.',
      ],
      [
        ['reject', 'red-front', 'blue-front', '--judge', '', '--reason', 'x'],
        2,
        'A judgement needs a judge and a reason.',
      ],
      [['accept', 'red-front', 'blue-front', '--judge', 'Rima'], 2, "required option '--reason <why>' not specified"],
      [['unsure', 'red-front', 'blue-front', '--reason', 'x'], 2, "required option '--judge <who>' not specified"],
      [['accept', 'red-front', ...BY_RIMA], 2, "missing required argument 'other'"],
      [['withdraw', 'red-front', 'blue-front', ...BY_RIMA], 5, '"npx entente match list" shows what was judged.'],
    ];
    for (const [args, code, message] of failures) {
      const ran = await match(...args);
      expect([args.join(' '), ran.code, ran.stdout, ran.stderr]).toEqual([
        args.join(' '),
        code,
        '',
        expect.stringContaining(message),
      ]);
    }
    expect(await listed()).toEqual([]);
  });
});
