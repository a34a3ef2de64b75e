import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { ask, dataOf } from '../support/ask.ts';
import { ledger, nameOfClaim, smallStore } from '../support/small-ledger.ts';

interface Id {
  readonly id: string;
}

const names = (claims: readonly Id[]): readonly string[] => claims.map(({ id }) => nameOfClaim(id)).sort();

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('A contested tie', () => {
  interface Contested {
    readonly ties: {
      readonly nodes: readonly {
        readonly type: string;
        readonly contested: boolean;
        readonly contestedInTime: boolean;
        readonly certainty: string;
        readonly origins: number;
        readonly deniers: readonly Id[];
        readonly claims: readonly Id[];
        readonly asserted: readonly Id[];
        readonly alleged: readonly Id[];
        readonly denied: readonly Id[];
        readonly announced: readonly Id[];
      }[];
    };
  }

  it('names who denies it and shows the claims of both sides, and stays certain', async () => {
    const query = `{ ties(where: { contested: true }) { nodes { type contested contestedInTime certainty origins deniers { id }
      claims { id } asserted: claims(stance: ASSERTED) { id } alleged: claims(stance: ALLEGED) { id }
      denied: claims(stance: DENIED) { id } announced: claims(stance: ANNOUNCED) { id } } } }`;
    const { ties } = await dataOf<Contested>(store, query);
    const [tie, ...others] = ties.nodes;
    expect(others).toEqual([]);
    expect(tie).toMatchObject({
      type: 'SUPPORTS',
      contested: true,
      contestedInTime: false,
      certainty: 'CERTAIN',
      // The one who suspects it makes nothing surer.
      origins: 1,
    });
    expect(tie?.deniers).toEqual([{ id: 'blue-front' }, { id: 'red-front' }]);
    expect(names(tie?.claims ?? [])).toEqual(['denial', 'help', 'rumour', 'secondDenial']);
    expect(tie?.claims.map(({ id }) => id)).toEqual(tie?.claims.map(({ id }) => id).toSorted());
    expect(names(tie?.asserted ?? [])).toEqual(['help']);
    expect(names(tie?.alleged ?? [])).toEqual(['rumour']);
    expect(names(tie?.denied ?? [])).toEqual(['denial', 'secondDenial']);
    expect(tie?.announced).toEqual([]);
  });

  it('is left out when uncontested ones are asked for', async () => {
    const { ties } = await dataOf<{ ties: { totalCount: number } }>(
      store,
      '{ ties(where: { contested: false }) { totalCount } }',
    );
    expect(ties.totalCount).toBe(13);
  });
});

describe('A tie and a claim', () => {
  it('are found again by their ids, with the same in them', async () => {
    const fields =
      'id type sign form about validFrom validTo bounds { startEarliest startLatest endEarliest endLatest } subject { id } object { id } against { id } claims { id }';
    const { ties } = await dataOf<{ ties: { nodes: readonly (Id & { claims: readonly Id[] })[] } }>(
      store,
      `{ ties(first: 100) { nodes { ${fields} } } }`,
    );
    expect(ties.nodes).toHaveLength(14);
    for (const node of ties.nodes) {
      const { tie } = await dataOf<{ tie: unknown }>(store, `query ($id: ID!) { tie(id: $id) { ${fields} } }`, {
        id: node.id,
      });
      expect(tie).toEqual(node);
    }
  });

  it('answer null where no tie or claim has the id', async () => {
    const query = 'query ($tie: ID!, $claim: ID!) { tie(id: $tie) { id } claim(id: $claim) { id } }';
    const nothing = { tie: null, claim: null };
    expect(await dataOf(store, query, { tie: `${'0'.repeat(20)}-${'0'.repeat(12)}`, claim: '0'.repeat(32) })).toEqual(
      nothing,
    );
    expect(await dataOf(store, query, { tie: 'iran', claim: 'iran' })).toEqual(nothing);
    expect(await dataOf(store, query, { tie: '', claim: 'x'.repeat(10_000) })).toEqual(nothing);
  });

  it('give back every field of a claim', async () => {
    const query = `query ($id: ID!) { claim(id: $id) {
      id stance subject { id } subjectAsStated type object { id } place { id } against { id } form about qualifiers { key value }
      event { id } validFrom validTo ongoing attestedOn assertedBy { id } via { id } source { id reliability } origin
      evidence { document { id } locator hash gloss glossInArabic: gloss(language: AR) }
      credibility note recordedAt retiredAt retiredBecause
    } }`;
    const { claim } = await dataOf<{ claim: unknown }>(store, query, { id: ledger.arms.id });
    expect(claim).toEqual({
      id: ledger.arms.id,
      stance: 'ASSERTED',
      subject: { id: 'borland' },
      subjectAsStated: null,
      type: 'SUPPORTS',
      object: { id: 'arland' },
      place: null,
      against: { id: 'red-front' },
      form: 'WEAPONS',
      about: null,
      qualifiers: [],
      event: null,
      validFrom: '2013-06-10',
      validTo: null,
      ongoing: false,
      attestedOn: '2013-06-20',
      assertedBy: null,
      via: [{ id: 'bulletin' }, { id: 'wire' }],
      source: { id: 'paper', reliability: 'B' },
      origin: 'source:wire',
      evidence: [
        { document: { id: 'paper' }, locator: 'p1:0-9', hash: null, gloss: 'It says so.', glossInArabic: null },
      ],
      credibility: null,
      note: null,
      recordedAt: '2026-01-02T03:04:05.000Z',
      retiredAt: null,
      retiredBecause: null,
    });
  });
});

describe('Ties asked for by their ends', () => {
  const ends = async (where: string): Promise<readonly string[]> => {
    const { ties } = await dataOf<{ ties: { totalCount: number; nodes: readonly { claims: readonly Id[] }[] } }>(
      store,
      `{ ties(where: ${where}, first: 100) { totalCount nodes { claims(stance: ASSERTED) { id } } } }`,
    );
    expect(ties.totalCount).toBe(ties.nodes.length);
    return ties.nodes.flatMap(({ claims }) => names(claims)).sort();
  };

  it('have a directed one by its own direction and a symmetric one by either end', async () => {
    expect(await ends('{ subject: "borland" }')).toEqual(['alliance', 'arms', 'sanctions', 'war']);
    expect(await ends('{ object: "borland" }')).toEqual(['alliance', 'onTheFirstDay', 'war']);
    expect(await ends('{ subject: "borland", object: "arland" }')).toEqual(['alliance', 'arms', 'war']);
    expect(await ends('{ subject: "arland", object: "borland" }')).toEqual(['alliance', 'war']);
    expect(await ends('{ subject: "arland", object: "arland" }')).toEqual([]);
    expect(await ends('{ subject: "arland", object: "arland", publishedBy: "2126-01-01" }')).toEqual([]);
  });

  it('have both ends among the actors that are named', async () => {
    expect(await ends('{ between: ["arland", "borland"] }')).toEqual(['alliance', 'arms', 'war']);
    expect(await ends('{ between: ["arland", "borland", "red-front"] }')).toEqual([
      'alliance',
      'arms',
      'foe',
      'friend',
      'sanctions',
      'war',
    ]);
    expect(await ends('{ between: ["arland", "borland", "red-front"], actor: "red-front" }')).toEqual([
      'foe',
      'friend',
      'sanctions',
    ]);
  });

  it('meet every other condition that is given', async () => {
    expect(await ends('{ against: "red-front" }')).toEqual(['arms']);
    expect(await ends('{ form: WEAPONS }')).toEqual(['arms']);
    expect(await ends('{ about: "nothing" }')).toEqual([]);
    expect(await ends('{ types: [] }')).toEqual([]);
    expect(await ends('{ types: [SPLIT_FROM, SUCCEEDS] }')).toEqual(['split', 'succession']);
    expect(await ends('{ minOrigins: 1, subject: "red-front" }')).toEqual(['foe', 'help']);
    expect(await ends('{ minOrigins: 2 }')).toEqual([]);
    expect(await ends('{ minConfidence: 0.8 }')).toEqual(['alliance', 'war']);
    expect(await ends('{ sign: NEUTRAL }')).toEqual(['merger', 'split', 'succession']);
  });
});

describe('The ledger', () => {
  const claims = async (where: string): Promise<readonly string[]> => {
    const { claims: found } = await dataOf<{ claims: { totalCount: number; nodes: readonly Id[] } }>(
      store,
      `{ claims(where: ${where}, first: 100) { totalCount nodes { id } } }`,
    );
    expect(found.totalCount).toBe(found.nodes.length);
    return names(found.nodes);
  };

  it('has claims of every stance, also of those that make no tie', async () => {
    expect(await claims('{ stance: ANNOUNCED }')).toEqual(['plan']);
    expect(await claims('{ stance: DENIED }')).toEqual(['denial', 'secondDenial']);
    expect(await claims('{ types: ["SUPPORTS"], stance: ALLEGED }')).toEqual(['rumour']);
  });

  it('is asked by who is meant, who says it, and where', async () => {
    expect(await claims('{ subject: "red-front" }')).toEqual([
      'defender',
      'denial',
      'help',
      'redHolds',
      'rumour',
      'secondDenial',
    ]);
    expect(await claims('{ object: "league" }')).toEqual(['joins', 'plan', 'works']);
    expect(await claims('{ actor: "red-front", types: ["SUPPORTS"] }')).toEqual([
      'arms',
      'denial',
      'friend',
      'help',
      'rumour',
      'secondDenial',
    ]);
    expect(await claims('{ assertedBy: "ministry" }')).toEqual(['rumour']);
    expect(await claims('{ place: "town" }')).toEqual(['arlandHolds', 'redHolds']);
    expect(await claims('{ types: [] }')).toEqual([]);
  });

  it('gives the claims of a document, be it the one in hand or one that they came through', async () => {
    expect(await claims('{ source: "wire" }')).toEqual(['alliance', 'arms', 'bomber', 'talker', 'war']);
    expect(await claims('{ source: "bulletin", subject: "borland", object: "arland" }')).toEqual(['arms']);
    await expect(claims('{ source: "nothing" }')).rejects.toThrow(/there is no source/);
  });

  it.each(['source', 'place'])('is not asked by a %s that does not exist', async (field) => {
    const { errors } = await ask(store, `{ claims(where: { ${field}: "nothing" }) { totalCount } }`);
    expect(errors.map(({ message, extensions }) => [message, extensions])).toEqual([
      [`${field}: there is no ${field} "nothing".`, { code: 'NOT_FOUND' }],
    ]);
  });

  it('lists its sources with unknown reliability as F', async () => {
    const query = '{ sources { nodes { id title publishedOn reliability publisher url } } }';
    const other = { publisher: null, url: null };
    expect(await dataOf(store, query)).toEqual({
      sources: {
        nodes: [
          { id: 'bulletin', title: 'bulletin', publishedOn: '2015-12-01', reliability: 'F', ...other },
          { id: 'paper', title: 'paper', publishedOn: '2016-01-01', reliability: 'B', ...other },
          { id: 'wire', title: 'wire', publishedOn: '2015-06', reliability: 'A', ...other },
        ],
      },
    });
  });
});
