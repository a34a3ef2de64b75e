import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { BANDS, warStore } from '../support/sides/war-store.ts';

let store: Store;
beforeAll(async () => {
  store = await warStore();
}, 120_000);
afterAll(() => store.close());

const FIVE = 'actors: ["iran", "militia", "rebels", "syria", "turkey"], leastTies: 1';
const IN_2014 = `where: { ${FIVE}, validAt: "2014-06-01" }`;
const ids = (...names: readonly string[]) => names.map((id) => ({ id }));

describe('The rule of projection', () => {
  const signs = async (who: string, rule: string): Promise<unknown> => {
    const where = `{ actors: ["${who}", "rebels", "syria"], types: [SUPPORTS, OPPOSES, NEGOTIATES_WITH], validAt: "2014-06-01", leastTies: 1 }`;
    return dataOf(
      store,
      `{ camps(where: ${where}, rule: ${rule}, deadlineMs: 10000) { projection { rule dyadCount hostileCount leftOutCount leftOutBecause { because dyads }
         leftOut { a { id } b { id } because ties { type claims { source { id } } } } } } }`,
    );
  };

  it('nets the origins, takes the last event, or leaves out who disagrees, and says so', async () => {
    expect(await signs('egypt', 'NET_OF_CLAIMS')).toMatchObject({
      camps: { projection: { dyadCount: 1, hostileCount: 0, leftOutCount: 0 } },
    });
    expect(await signs('egypt', 'LAST_EVENT')).toMatchObject({
      camps: { projection: { dyadCount: 1, hostileCount: 1, leftOutCount: 0 } },
    });
    expect(await signs('egypt', 'DROP_CONFLICTS')).toMatchObject({
      camps: {
        projection: { rule: 'DROP_CONFLICTS', dyadCount: 0, leftOutBecause: [{ because: 'CONFLICT', dyads: 1 }] },
      },
    });
  });

  it('leaves out who is level and who is neutral, with their ties and claims', async () => {
    const leftOut = (because: string, ...rest: unknown[]) => ({ because, dyads: 1, ...rest });
    expect(await signs('qatar', 'NET_OF_CLAIMS')).toMatchObject({
      camps: {
        projection: {
          dyadCount: 0,
          leftOutCount: 2,
          leftOutBecause: [leftOut('NEUTRAL'), leftOut('TIED_COUNTS')],
          leftOut: [
            { a: { id: 'qatar' }, b: { id: 'rebels' }, because: 'TIED_COUNTS' },
            {
              because: 'NEUTRAL',
              ties: [{ type: 'NEGOTIATES_WITH', claims: [{ source: { id: 'wire' } }] }],
            },
          ],
        },
      },
    });
    expect(await signs('qatar', 'LAST_EVENT')).toMatchObject({
      camps: { projection: { leftOutBecause: [leftOut('NEUTRAL'), leftOut('SAME_DAY')] } },
    });
  });

  it('of a past known time counts what was known', async () => {
    const where = `{ ${FIVE}, validAt: "2014-06-01", knownAt: "2000-01-01T00:00:00Z" }`;
    expect(
      await dataOf(
        store,
        `{ balance(where: ${where}) { projection { dyadCount } triads { balancedShare } walkBalance frustration { index status normalised } } }`,
      ),
    ).toEqual({
      balance: {
        projection: { dyadCount: 0 },
        triads: { balancedShare: null },
        walkBalance: null,
        frustration: { index: 0, status: 'OPTIMAL', normalised: null },
      },
    });
  });
});

describe('Who is between', () => {
  it('are those whom support goes through to its target, and against it', async () => {
    const hop = (from: string, to: string, form: string, against: string) => ({
      from: { id: from },
      to: { id: to },
      forms: [form],
      against: ids(against),
      certainty: 'CERTAIN',
      ties: [{ type: 'SUPPORTS', claims: [{ source: { id: 'bulletin' } }] }],
    });
    const asked = (sponsor: string, target: string) =>
      dataOf(
        store,
        `{ supportChains(sponsor: "${sponsor}", target: "${target}", where: { validAt: "2014-06-01" }) { sponsor { id } target { id } hasMore
           chains { reach certainty hops { from { id } to { id } forms against { id } certainty ties { type claims { source { id } } } } } } }`,
      );
    expect(await asked('iran', 'rebels')).toEqual({
      supportChains: {
        sponsor: { id: 'iran' },
        target: { id: 'rebels' },
        hasMore: false,
        chains: [{ reach: 'AGAINST', certainty: 'CERTAIN', hops: [hop('iran', 'militia', 'WEAPONS', 'rebels')] }],
      },
    });
    expect(await asked('turkey', 'rebels')).toMatchObject({
      supportChains: { chains: [{ reach: 'SUPPORTED', hops: [hop('turkey', 'rebels', 'FUNDING', 'syria')] }] },
    });
  });

  it('are brokers: all three neighbours of the militia, but among friends Iran alone', async () => {
    const asked = (more: string) =>
      dataOf(
        store,
        `{ brokers(from: ["militia"], to: ["turkey"], ${IN_2014}${more}) { count nearFrom { id } nearTo { id } projection { dyadCount } } }`,
      );
    expect(await asked('')).toEqual({
      brokers: {
        count: 3,
        nearFrom: ids('iran', 'rebels', 'syria'),
        nearTo: ids('iran', 'rebels', 'syria'),
        projection: { dyadCount: 8 },
      },
    });
    expect(await asked(', sign: POSITIVE')).toMatchObject({ brokers: { count: 1, nearFrom: ids('iran') } });
    expect(
      await dataOf(store, `{ brokers(from: ["syria"], to: ["turkey"], ${IN_2014}) { count nearFrom { id } } }`),
    ).toEqual({ brokers: { count: null, nearFrom: [] } });
  });

  it('are the actors and ties of the shortest chains', async () => {
    expect(
      await dataOf(
        store,
        `{ connection(from: ["militia"], to: ["turkey"], sign: POSITIVE, ${IN_2014}) { length actorCount actors { id } dyadCount dyads { a { id } b { id } sign } projection { rule } } }`,
      ),
    ).toEqual({
      connection: {
        length: 2,
        actorCount: 3,
        actors: ids('iran', 'militia', 'turkey'),
        dyadCount: 2,
        dyads: [
          { a: { id: 'iran' }, b: { id: 'militia' }, sign: 1 },
          { a: { id: 'iran' }, b: { id: 'turkey' }, sign: 1 },
        ],
        projection: { rule: 'NET_OF_CLAIMS' },
      },
    });
  });
});

describe('Over time', () => {
  const SPAN = `from: "2011-01-01", to: "2013-01-01", deadlineMs: 10000, where: { ${FIVE} }`;

  it('balance has a value for each period with the same signs', async () => {
    expect(
      await dataOf(
        store,
        `{ balanceSeries(${SPAN}) { periodCount periods { from to projection { actorCount dyadCount } triads { friends torn allied enemies } frustration { index bound status } } } }`,
      ),
    ).toEqual({
      balanceSeries: {
        periodCount: 2,
        periods: [
          {
            from: '2011-01-01',
            to: '2012-01-01',
            projection: { actorCount: 3, dyadCount: 3 },
            triads: { friends: 1, torn: 0, allied: 0, enemies: 0 },
            frustration: { index: 0, bound: 0, status: 'OPTIMAL' },
          },
          {
            from: '2012-01-01',
            to: '2013-01-01',
            projection: { actorCount: 5, dyadCount: 8 },
            triads: { friends: 1, torn: 1, allied: 2, enemies: 0 },
            frustration: { index: 1, bound: 1, status: 'OPTIMAL' },
          },
        ],
      },
    });
    expect(
      await dataOf(store, `{ balanceSeries(${SPAN}) { periods(first: 1, after: "2012-01-01") { from } } }`),
    ).toEqual({ balanceSeries: { periods: [{ from: '2012-01-01' }] } });
  });

  it('Turkey turned on the day that its tie did, with the claims that say so', async () => {
    const tie = (type: string, source: string) => [{ type, claims: [{ source: { id: source } }] }];
    const alliance = tie('ALLIED_WITH', 'paper');
    const enmity = tie('OPPOSES', 'wire');
    expect(
      await dataOf(
        store,
        `{ realignments(maxCamps: 2, ${SPAN}) { periodCount flipCount switchCount truncated truncatedBecause
           flips { on until a { id } b { id } before after tiesBefore { ...T } tiesAfter { ...T } }
           switches { on actor { id } left { id } joined { id } forced began { type } ended { ...T } } } }
         fragment T on Tie { type claims { source { id } } }`,
      ),
    ).toEqual({
      realignments: {
        periodCount: 2,
        flipCount: 1,
        switchCount: 1,
        truncated: false,
        truncatedBecause: null,
        flips: [
          {
            on: '2012-01-01',
            until: '2012-01-01',
            a: { id: 'syria' },
            b: { id: 'turkey' },
            before: 1,
            after: -1,
            tiesBefore: alliance,
            tiesAfter: enmity,
          },
        ],
        switches: [
          {
            on: '2012-01-01',
            actor: { id: 'turkey' },
            left: ids('iran', 'syria'),
            joined: [],
            forced: true,
            began: expect.arrayContaining([{ type: 'OPPOSES' }, { type: 'SUPPORTS' }]) as unknown,
            ended: alliance,
          },
        ],
      },
    });
  });

  it('camps are compared between some days alone where these are named', async () => {
    const asked = (days: string) =>
      ask(store, `{ realignments(maxCamps: 2, days: [${days}], ${SPAN}) { switches { on actor { id } forced } } }`);
    expect((await asked('"2011-07-01", "2012-07-01"')).data).toEqual({
      realignments: { switches: [{ on: '2012-07-01', actor: { id: 'turkey' }, forced: true }] },
    });
    expect((await asked('"2011-07-01", "2019-07-01"')).errors.map(({ message }) => message)).toEqual([
      'days: 2019-07-01 is not within "from" and "to".',
    ]);
    expect((await asked('"2011-07-01"')).errors.map(({ message }) => message)).toEqual([
      'days has 1 days; it must have from 2 to 100.',
    ]);
  });

  it('a span is refused that is none, or beside a date', async () => {
    const refusal = async (args: string) =>
      (await ask(store, `{ balanceSeries(${args}) { periodCount } }`)).errors.map(({ message }) => message);
    expect(await refusal(`from: "2012-01-01", to: "2012-01-01", where: { ${FIVE} }`)).toEqual([
      'to (2012-01-01) must be after from (2012-01-01).',
    ]);
    expect(await refusal(`from: "2012-01-01", to: "2013-01-01", ${IN_2014}`)).toEqual([
      '"from" and "to" say when; leave validAt and validDuring out.',
    ]);
  });
});

describe('An inferred tie', () => {
  const infer = (a: string, b: string, more = '') =>
    dataOf(
      store,
      `query ($actors: [ID!]) { inferTie(a: "${a}", b: "${b}", years: 10, where: { actors: $actors, validAt: "2011"${more} }) {
         isInferred a { id } b { id } sign notToldBecause witnessesForCount witnessesFor(first: 1) { actor { id } dyads { sign } }
         witnessesAgainstCount firstYear lastYear } }`,
      { actors: BANDS },
    );

  it('of two of one camp is friendly, with all others as witnesses, and is no tie', async () => {
    expect(await infer('band-17', 'band-19')).toEqual({
      inferTie: {
        isInferred: true,
        a: { id: 'band-17' },
        b: { id: 'band-19' },
        sign: 1,
        notToldBecause: null,
        witnessesForCount: 18,
        witnessesFor: [{ actor: { id: 'band-00' }, dyads: [{ sign: -1 }, { sign: -1 }] }],
        witnessesAgainstCount: 0,
        firstYear: 2001,
        lastYear: 2010,
      },
    });
    expect(await dataOf(store, '{ ties(where: { between: ["band-17", "band-19"] }) { totalCount } }')).toEqual({
      ties: { totalCount: 0 },
    });
  });

  it('is not told where too little was seen before, and says so', async () => {
    expect(
      await dataOf(
        store,
        `{ inferTie(a: "iran", b: "rebels", ${IN_2014}) { isInferred sign probability usual notToldBecause predictions calibrationError } }`,
      ),
    ).toEqual({
      inferTie: {
        isInferred: true,
        sign: null,
        probability: null,
        usual: null,
        notToldBecause:
          'From 1994 to 2013 the actors of the scope got too few new ties of both signs: at least 50 are needed.',
        predictions: 0,
        calibrationError: null,
      },
    });
  });
});
