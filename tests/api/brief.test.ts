import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PartialDate, parsePartialDate } from '../../src/domain/time/partial-date.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

/** What an analyst asks of the seed packs, and what used to come back wrong. */
let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

interface Id {
  readonly id: string;
}
interface ClaimRow {
  readonly stance: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly attestedOn: string | null;
  readonly ongoing: boolean;
  readonly source: { readonly publishedOn: string | null };
}
interface TieRow {
  readonly id: string;
  readonly type: string;
  readonly sign: number;
  readonly certainty: string;
  readonly contested: boolean;
  readonly deniers: readonly Id[];
  readonly subject: Id & { readonly kind: string };
  readonly object: Id & { readonly kind: string };
  readonly claims: readonly ClaimRow[];
}

const TIE = `id type sign certainty contested deniers { id } subject { id kind } object { id kind }
  claims { stance validFrom validTo attestedOn ongoing source { publishedOn } }`;

const tiesWhere = async (where: string): Promise<readonly TieRow[]> => {
  const found: TieRow[] = [];
  let after: string | null = null;
  do {
    interface Page {
      readonly nodes: readonly TieRow[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const query = `query ($after: String) { ties(where: { ${where} }, first: 100, after: $after) { nodes { ${TIE} } pageInfo { hasNextPage endCursor } } }`;
    const { ties }: { ties: Page } = await dataOf<{ ties: Page }>(store, query, { after });
    found.push(...ties.nodes);
    after = ties.pageInfo.hasNextPage ? ties.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

interface PathRow {
  readonly sign: number;
  readonly certainty: string;
  readonly actors: readonly Id[];
  readonly explanation: string;
  readonly hops: readonly { readonly ties: readonly TieRow[] }[];
}

const pathsOf = async (from: string, to: string, where: string, first = 5): Promise<readonly PathRow[]> => {
  const query = `{ paths(from: "${from}", to: "${to}", where: { ${where} }, first: ${first}) { ... on Paths { nodes {
    sign certainty actors { id } explanation hops { ties { ${TIE} } } } } } }`;
  return (await dataOf<{ paths: { nodes: readonly PathRow[] } }>(store, query)).paths.nodes;
};

const heldBy = async (place: string, when: string): Promise<readonly (readonly [string, string])[]> => {
  const query = `{ place(id: "${place}") { heldBy(${when}) { actor { id } certainty } } }`;
  interface Held {
    readonly place: { readonly heldBy: readonly { readonly actor: Id; readonly certainty: string }[] };
  }
  const { place: found } = await dataOf<Held>(store, query);
  return found.heldBy.map(({ actor, certainty }) => [actor.id, certainty]);
};

const LINEAGE = ['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'];
const isOfOrgan = ({ type, subject }: TieRow): boolean =>
  type === 'PART_OF' && ['ORGAN', 'ARMED_FORCES'].includes(subject.kind);

/** Days, by the table of the design. */
const horizonOf = ({ type, subject, object }: TieRow): number => {
  const areStates = subject.kind === 'STATE' && object.kind === 'STATE';
  if (['ALLIED_WITH', 'PACT_WITH', 'MEMBER_OF'].includes(type))
    return areStates || subject.kind === 'STATE' ? 1825 : 730;
  if (type === 'RIVAL_OF') return 3650;
  if (type === 'LEADS' || type === 'COMMANDS') return 515;
  if (type === 'SANCTIONS') return 1825;
  if (['PART_OF', 'AFFILIATED_WITH', 'OPPOSES'].includes(type)) return 730;
  if (type === 'SUPPORTS') return 236;
  if (type === 'AT_ODDS_WITH' || type === 'NEGOTIATES_WITH') return 30;
  return 250;
};

/** The days from the first to the last that the claims of a tie speak of; an open date is its one end. */
const daysSaid = ({ claims }: TieRow): readonly [number, number] => {
  const dates = claims
    .filter(({ stance }) => stance === 'ASSERTED')
    .flatMap(({ validFrom, validTo, attestedOn, ongoing, source }) => [
      validFrom,
      validTo,
      attestedOn,
      ongoing ? source.publishedOn : null,
    ])
    .flatMap((text) => (text === null ? [] : [parsePartialDate(text)]));
  const first = ({ text, first: from, last }: PartialDate): number => (text.startsWith('[..') ? last : from);
  const last = ({ text, first: from, last: to }: PartialDate): number => (text.endsWith('..]') ? from : to);
  return [Math.min(...dates.map(first)), Math.max(...dates.map(last))];
};

describe('Ties at a date', () => {
  it.each(['1950-07-01', '2016-06-15', '2019-01-01', '2040-01-01'])(
    'at %s are, lineage and organs aside, no further than their horizon from what is said of them',
    async (date) => {
      const day = parseDay(date);
      const ties = await tiesWhere(`validAt: "${date}"`);
      expect(ties.length).toBeGreaterThan(0);
      const far = ties
        .filter((tie) => !LINEAGE.includes(tie.type) && !isOfOrgan(tie))
        .filter((tie) => {
          const [first, last] = daysSaid(tie);
          return day < first - horizonOf(tie) || day > last + 1 + horizonOf(tie);
        });
      expect(far).toEqual([]);
    },
  );

  it('are in 1950 only what organs were part of and a war since 1948, and in 2040 organs and lineage', async () => {
    const in1950 = await tiesWhere('validAt: "1950"');
    const others = in1950.filter((tie) => !isOfOrgan(tie));
    expect(others.map(({ subject, type, object }) => `${subject.id} ${type} ${object.id}`)).toEqual([
      'israel RIVAL_OF syria',
    ]);
    const in2040 = await tiesWhere('validAt: "2040"');
    expect(in2040.filter((tie) => !isOfOrgan(tie) && !LINEAGE.includes(tie.type))).toEqual([]);
    // Of some 3,300 ties.
    expect([in1950.length, in2040.length].every((count) => count > 0 && count < 120)).toBe(true);
  });
});

describe('Turkey and Russia on the day on which a Russian aircraft was shot down', () => {
  it('are connected by their quarrel, and by no cooperation of 2017 or pact of 2019', async () => {
    const paths = await pathsOf('turkey', 'russia', 'validAt: "2015-11-24"', 10);
    const direct = paths.find(({ actors }) => actors.length === 2);
    const types = direct?.hops.flatMap(({ ties }) => ties.map(({ type, certainty }) => `${type} ${certainty}`));
    expect(types?.toSorted()).toEqual(['AT_ODDS_WITH CERTAIN', 'SANCTIONS LIKELY']);
  });

  it('have the shooting in their chronicle, on opposite sides', async () => {
    const query = `{ dyad(a: "turkey", b: "russia") { chronicle { nodes { on kind sign text event { kind } } } } }`;
    interface Chronicle {
      readonly dyad: { readonly chronicle: { readonly nodes: readonly { readonly on: string }[] } };
    }
    const { dyad } = await dataOf<Chronicle>(store, query);
    expect(dyad.chronicle.nodes.filter(({ on }) => on === '2015-11-24')).toEqual([
      {
        on: '2015-11-24',
        kind: 'BEGAN',
        sign: 0,
        text: 'On 24 November 2015, Russia began taking issue with Turkey over the Turkish shoot-down of a Russian Su-24 (BBC News).',
        event: null,
      },
      {
        on: '2015-11-24',
        kind: 'EVENT',
        sign: -1,
        text: expect.stringMatching(
          /^On 24 November 2015, the Turkish shoot-down of a Russian Su-24 involved .*Turkey \(attacker\).* and Russia \(target\), Russia and Turkey on opposite sides\b/u,
        ) as unknown,
        event: { kind: 'STRIKE' },
      },
    ]);
  });
});

describe('The People’s Protection Units and Syria', () => {
  it('fight with certainty in their clashes, and not between them', async () => {
    const certain = async (day: string): Promise<readonly string[]> =>
      (
        await tiesWhere(
          `between: ["peoples-protection-units", "syria"], types: [FIGHTS], validAt: "${day}", certainty: CERTAIN`,
        )
      ).map(({ certainty }) => certainty);
    for (const day of ['2012-07-21', '2016-04', '2016-08-18']) expect(await certain(day)).toEqual(['CERTAIN']);
    for (const day of ['2012-08-01', '2013-06-01', '2014-06-01', '2015-06-01', '2016-03-31', '2016-06-15'])
      expect(await certain(day)).toEqual([]);
    const in2014 = 'between: ["peoples-protection-units", "syria"], validAt: "2014-06-01"';
    expect(await tiesWhere(in2014)).toEqual([]);
  });
});

describe('A remark of June 2012', () => {
  it('does not contest Russian troops of November 2017', async () => {
    const { claims } = await dataOf<{ claims: { nodes: readonly { attestedOn: string | null }[] } }>(
      store,
      '{ claims(where: { stance: DENIED, subject: "russia", object: "syria", types: ["SUPPORTS"] }) { nodes { attestedOn } } }',
    );
    expect(claims.nodes.map(({ attestedOn }) => attestedOn)).toContain('2012-06');
    const troops = 'subject: "russia", object: "syria", form: TROOPS';
    for (const when of ['', ', validAt: "2017-11-03"']) {
      const ties = await tiesWhere(`${troops}${when}`);
      expect(ties.length).toBeGreaterThan(0);
      expect(ties.flatMap(({ claims: both }) => both.filter(({ stance }) => stance === 'DENIED'))).toEqual([]);
      expect(ties.filter(({ contested, deniers }) => contested || deniers.length > 0)).toEqual([]);
    }
  });
});

describe('Turkey and the Islamic State in 2014', () => {
  it('are certainly hostile, whatever is alleged', async () => {
    const [direct] = await pathsOf('turkey', 'islamic-state', 'validAt: "2014"', 1);
    expect(direct).toMatchObject({
      sign: -1,
      certainty: 'CERTAIN',
      actors: [{ id: 'turkey' }, { id: 'islamic-state' }],
    });
    expect(direct?.hops.flatMap(({ ties }) => ties.map(({ type }) => type))).toEqual(['FIGHTS', 'OPPOSES', 'FIGHTS']);
    const alleged = await tiesWhere(
      'between: ["turkey", "islamic-state"], validAt: "2014", certainty: POSSIBLE, sign: POSITIVE',
    );
    expect(alleged.map(({ certainty }) => certainty)).toEqual(['POSSIBLE', 'POSSIBLE']);
  });
});

describe('The question of the README', () => {
  it('has the certain path before the likely ones, and possible ones only when asked', async () => {
    const asked = 'validAt: "2017-07", sign: POSITIVE';
    const paths = await pathsOf('united-states', 'popular-mobilization-forces', asked);
    expect(paths[0]).toMatchObject({
      certainty: 'CERTAIN',
      actors: [{ id: 'united-states' }, { id: 'mosul-coalition' }, { id: 'popular-mobilization-forces' }],
    });
    expect(paths.slice(1).map(({ certainty }) => certainty)).toEqual(paths.slice(1).map(() => 'LIKELY'));
  });
});

describe('Who holds a place', () => {
  it('is not the Islamic State in Raqqa in 2010, nor in Jarabulus in June 2018', async () => {
    expect(await heldBy('raqqa', 'validAt: "2010"')).toEqual([]);
    expect(await heldBy('jarabulus', 'validAt: "2016-01-21"')).toEqual([['islamic-state', 'CERTAIN']]);
    const in2018 = await heldBy('jarabulus', 'validAt: "2018-06", certainty: POSSIBLE');
    expect(in2018.filter(([, certainty]) => certainty === 'CERTAIN')).toEqual([['syrian-national-army', 'CERTAIN']]);
    expect(in2018.filter(([id]) => id === 'islamic-state')).toEqual([]);
  });

  it('is who took Raqqa after the Islamic State', async () => {
    expect(await heldBy('raqqa', 'validAt: "2016-06-15"')).toEqual([['islamic-state', 'CERTAIN']]);
    expect(await heldBy('raqqa', 'validAt: "2017-10-17"')).toEqual([['syrian-democratic-forces', 'CERTAIN']]);
    expect(await heldBy('raqqa', 'validAt: "2017-11-05"')).toEqual([['syrian-democratic-forces', 'LIKELY']]);
  });
});

describe('The opponents of the Islamic State on 15 June 2016', () => {
  it('include Syria, the United States, Iraq and the coalition', async () => {
    const ties = await tiesWhere('actor: "islamic-state", sign: NEGATIVE, validAt: "2016-06-15"');
    const opponents = new Set(ties.flatMap(({ subject, object }) => [subject.id, object.id]));
    for (const id of ['syria', 'united-states', 'iraq', 'global-coalition']) expect([...opponents]).toContain(id);
  });
});
