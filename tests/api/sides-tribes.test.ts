import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateFile } from '../../src/analytics/camps/certificate-file.ts';
import { checkCertificate } from '../../src/cli/check-certificate.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { quietIo } from '../support/quiet-io.ts';
import { dyadText, type Ends, idsOf } from '../support/sides/ask-sides.ts';
import { tribesStore, TRIBES } from '../support/sides/tribes-store.ts';

type Ids = readonly { readonly id: string }[];

let store: Store;
beforeAll(async () => {
  store = await tribesStore();
}, 120_000);
afterAll(() => store.close());

const askTribes = async <Data>(fields: string): Promise<Data> =>
  dataOf<Data>(store, `query ($actors: [ID!]) { ${fields} }`, { actors: TRIBES });

const ALL = 'where: { actors: $actors, validAt: "1954", leastTies: 1 }';

describe('The highland tribes, put in by the importer', () => {
  it('have 59 of 68 balanced triads, walk balance 0.3576 and frustration 7', async () => {
    const { balance } = await askTribes<{
      readonly balance: {
        readonly walkBalance: number;
        readonly frustration: { readonly violations: readonly Ends[] };
      };
    }>(`balance(${ALL}) {
      projection { rule weighted actorCount dyadCount hostileCount leftOutCount leftOutBecause { because } leftOut { because } }
      triads { friends torn allied enemies balancedShare } walkBalance
      frustration(deadlineMs: 10000) { index bound status normalised violationCount violations { a { id } b { id } sign weight } } }`);
    expect(balance).toMatchObject({
      projection: {
        rule: 'NET_OF_CLAIMS',
        weighted: false,
        actorCount: 16,
        dyadCount: 58,
        hostileCount: 29,
        leftOutCount: 0,
        leftOutBecause: [],
        leftOut: [],
      },
      triads: { friends: 19, torn: 2, allied: 40, enemies: 7, balancedShare: 59 / 68 },
      frustration: { index: 7, bound: 7, status: 'OPTIMAL', normalised: 1 - 14 / 58, violationCount: 7 },
    });
    expect(balance.walkBalance).toBeCloseTo(0.3576, 4);
    expect(balance.frustration.violations.map(dyadText)).toEqual([
      't05 − t08',
      't05 − t12',
      't07 − t13',
      't08 − t10',
      't09 − t10',
      't10 − t12',
      't11 − t13',
    ]);
  });

  it('have three camps with two ties that do not fit, and no more camps are better', async () => {
    interface Found {
      readonly camps: { readonly camps: readonly { readonly actors: Ids }[]; readonly violations: readonly Ends[] };
    }
    for (const most of ['maxCamps: 3', 'maxCamps: null']) {
      const { camps } = await askTribes<Found>(
        `camps(${ALL}, ${most}, deadlineMs: 10000) { cost bound status campCount camps { number letter size actors { id } } violationCount violations { a { id } b { id } sign } }`,
      );
      expect(camps).toMatchObject({ cost: 2, bound: 2, status: 'OPTIMAL', campCount: 3, violationCount: 2 });
      expect(camps.camps).toMatchObject([
        { number: 1, letter: 'A', size: 7 },
        { number: 2, letter: 'B', size: 5 },
        { number: 3, letter: 'C', size: 4 },
      ]);
      expect(camps.camps.map(({ actors }) => idsOf(actors))).toEqual([
        't02 t03 t05 t06 t07 t10 t11',
        't04 t08 t09 t12 t13',
        't00 t01 t14 t15',
      ]);
      expect(camps.violations.map(dyadText)).toEqual(['t04 + t06', 't06 + t12']);
    }
  });

  it('split in two in one way alone', async () => {
    const { campStability } = await askTribes<{
      readonly campStability: { readonly groups: readonly { readonly actors: Ids }[]; readonly pairs: readonly Ends[] };
    }>(`campStability(${ALL}, maxCamps: 2, deadlineMs: 10000) { isComplete maxCamps counts { relation pairs } groupCount
      groups { size actors { id } } pairs(relation: NEVER, actor: "t00-tribe", first: 2) { a { id } b { id } relation } }`);
    expect(campStability).toMatchObject({
      isComplete: true,
      maxCamps: 2,
      groupCount: 2,
      counts: [
        { relation: 'ALWAYS', pairs: 72 },
        { relation: 'NEVER', pairs: 48 },
        { relation: 'SOMETIMES', pairs: 0 },
        { relation: 'UNKNOWN', pairs: 0 },
        { relation: 'UNCONNECTED', pairs: 0 },
      ],
    });
    expect(campStability.groups.map(({ actors }) => idsOf(actors))[1]).toBe('t00 t01 t14 t15');
    expect(campStability.pairs).toEqual([
      { a: { id: 't00-tribe' }, b: { id: 't02-tribe' }, relation: 'NEVER' },
      { a: { id: 't00-tribe' }, b: { id: 't03-tribe' }, relation: 'NEVER' },
    ]);
  });

  it('have unbalanced triads page by page, with their ties', async () => {
    interface Page {
      readonly unbalancedTriads: {
        readonly totalCount: number;
        readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
        readonly nodes: readonly {
          readonly hostile: number;
          readonly actors: Ids;
          readonly dyads: readonly (Ends & { readonly ties: readonly { readonly type: string }[] })[];
        }[];
      };
    }
    const page = async (after: string | null): Promise<Page['unbalancedTriads']> =>
      (
        await askTribes<Page>(
          `unbalancedTriads(actor: "t05", ${ALL}, first: 2, after: ${JSON.stringify(after)}) { totalCount pageInfo { endCursor hasNextPage }
           projection { dyadCount } nodes { hostile actors { id } dyads { a { id } b { id } sign ties { type } } } edges { cursor } }`,
        )
      ).unbalancedTriads;
    const found: Page['unbalancedTriads']['nodes'][number][] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, totalCount, pageInfo }: Page['unbalancedTriads'] = await page(after);
      expect(totalCount).toBe(3);
      found.push(...nodes);
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(found.map(({ actors, hostile }) => `${idsOf(actors)}: ${hostile}`)).toEqual([
      't01 t05 t08: 3',
      't05 t06 t12: 1',
      't05 t12 t15: 3',
    ]);
    expect(found[1]?.dyads.map((dyad) => `${dyadText(dyad)} ${dyad.ties.map(({ type }) => type).join()}`)).toEqual([
      't05 + t06 ALLIED_WITH',
      't05 − t12 OPPOSES',
      't06 + t12 ALLIED_WITH',
    ]);
  });

  it('would be less balanced if two friends of old were enemies', async () => {
    expect(
      await askTribes(`tieTension(a: "t00", b: "t14", ${ALL}) { projection { dyadCount } dyad { sign weight } forFriendship { id } forFriendshipCount
        forHostility { id } forHostilityCount unbalancedNow unbalancedFlipped
        frustration(deadlineMs: 10000) { now { index status } flipped { index bound status } removed { index } } }`),
    ).toEqual({
      tieTension: {
        projection: { dyadCount: 58 },
        dyad: { sign: 1, weight: 1 },
        forFriendship: ['t01', 't04', 't11', 't15'].map((id) => ({ id: `${id}-tribe` })),
        forFriendshipCount: 4,
        forHostility: [],
        forHostilityCount: 0,
        unbalancedNow: 0,
        unbalancedFlipped: 4,
        frustration: {
          now: { index: 7, status: 'OPTIMAL' },
          flipped: { index: 8, bound: 8, status: 'OPTIMAL' },
          removed: { index: 7 },
        },
      },
    });
  });

  it('have a certificate that is accepted, and refused when anything in it is changed', async () => {
    const { camps } = await askTribes<{ readonly camps: { readonly certificate: CertificateFile } }>(
      `camps(${ALL}, maxCamps: 2, deadlineMs: 10000) { certificate }`,
    );
    const folder = mkdtempSync(join(tmpdir(), 'entente-certificate-'));
    const check = async (file: CertificateFile): Promise<string> => {
      const path = join(folder, 'camps.json');
      writeFileSync(path, JSON.stringify(file));
      const io = quietIo(store);
      await checkCertificate(path, io);
      return io.written.join('');
    };
    const { certificate } = camps;
    expect(await check(certificate)).toContain('weighs at least 7');
    const otherCamps = certificate.camps.map((camp, at) => (at === 0 ? 1 - camp : camp));
    const [tie, ...ties] = certificate.ties;
    for (const wrong of [
      { ...certificate, camps: otherCamps },
      { ...certificate, cost: 6 },
      { ...certificate, bound: 8 },
      { ...certificate, ties },
      { ...certificate, ties: [{ ...tie, sign: -(tie?.sign ?? 0) } as (typeof ties)[number], ...ties] },
    ])
      await expect(check(wrong)).rejects.toMatchObject({ code: 'DATA_INVALID' });
  });
});
