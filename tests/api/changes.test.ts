import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { nameOfClaim, smallStore } from '../support/small-ledger.ts';

interface WithClaims {
  readonly claims: readonly { readonly id: string }[];
}

/** A tie by the claims it follows from: `help+rumour`. */
const told = (tie: WithClaims | null): string | null =>
  tie &&
  tie.claims
    .map(({ id }) => nameOfClaim(id))
    .sort()
    .join('+');

let store: Store;
beforeAll(async () => {
  store = await smallStore();
});
afterAll(() => store.close());

describe('What changed', () => {
  interface ChangeRow extends WithClaims {
    readonly kind: string;
    readonly on: string | null;
    readonly before: WithClaims | null;
    readonly after: WithClaims | null;
  }
  const changes = async (from: string, to: string, where = '{}') => {
    const query = `{ changes(from: "${from}", to: "${to}", where: ${where}, first: 100) {
      totalCount nodes { kind on before { claims(stance: ASSERTED) { id } } after { claims(stance: ASSERTED) { id } } claims { id } }
    } }`;
    const answer = await dataOf<{ changes: { totalCount: number; nodes: readonly ChangeRow[] } }>(store, query);
    return answer.changes.nodes.map((row) => [row.kind, row.on, told(row.before), told(row.after)]);
  };

  it('in a year is what began, ended, faded or flipped from its first day to its last, of ties and of holdings', async () => {
    expect(await changes('2015-01-01', '2016-01-01')).toEqual([
      ['BEGAN', '2015-01-01', null, 'onTheFirstDay'],
      ['BEGAN', '2015-02-01', null, 'joins'],
      ['BEGAN', '2015-03-10', null, 'arlandHolds'],
      ['ENDED', '2015-03-10', 'redHolds', null],
      ['ENDED', '2015-05-01', 'sanctions', null],
      ['BEGAN', '2015-06-01', null, 'foe'],
      ['ENDED', '2015-06-01', 'friend', null],
      ['FLIPPED', '2015-06-01', 'friend', 'foe'],
      // Near enough on the eve already, and until 236 days after the day on which it is attested.
      ['FADED', null, 'help', null],
    ]);
  });

  it('that no source states is first attested, neared, passed or faded, as its horizon says', async () => {
    const help = '{ types: [SUPPORTS], actor: "blue-front" }';
    // Attested on 1 March 2015; near enough from 8 July 2014 to 23 October 2015.
    expect(await changes('2014-07-08', '2014-07-09', help)).toEqual([['NEARED', null, null, 'help']]);
    expect(await changes('2014-07-09', '2014-07-10', help)).toEqual([]);
    expect(await changes('2014-07-08', '2015-03-02', help)).toEqual([['FIRST_ATTESTED', '2015-03-01', null, 'help']]);
    expect(await changes('2014-07-08', '2015-03-01', help)).toEqual([['NEARED', null, null, 'help']]);
    expect(await changes('2014-01-01', '2016-01-01', help)).toEqual([['PASSED', '2015-03-01', 'help', null]]);
    expect(await changes('2015-10-23', '2015-10-24', help)).toEqual([]);
    expect(await changes('2015-10-24', '2015-10-25', help)).toEqual([['FADED', null, 'help', null]]);
  });

  it('of who holds what is left out where the question is about ties', async () => {
    const inMarch = (where: string) => changes('2015-03-10', '2015-03-11', where);
    const both = [
      ['BEGAN', '2015-03-10', null, 'arlandHolds'],
      ['ENDED', '2015-03-10', 'redHolds', null],
    ];
    expect(await inMarch('{}')).toEqual(both);
    expect(await inMarch('{ actor: "arland" }')).toEqual(both.slice(0, 1));
    expect(await inMarch('{ types: [SANCTIONS] }')).toEqual([]);
    expect(await inMarch('{ sign: POSITIVE }')).toEqual([]);
  });

  it('on a day belongs to the range that begins with it and not to the one that ends before it', async () => {
    expect(await changes('2014-12-01', '2015-01-01')).toEqual([]);
    expect(await changes('2015-01-01', '2015-01-02')).toEqual([['BEGAN', '2015-01-01', null, 'onTheFirstDay']]);
    expect(await changes('2015-12-31', '2016-01-01')).toEqual([]);
    expect(await changes('2016-01-01', '2016-01-02')).toEqual([['BEGAN', '2016-01-01', null, 'onTheDayAfter']]);
  });

  it('day by day is what changed in the whole of them', async () => {
    const days = Array.from({ length: 9 }, (_, index) =>
      new Date(Date.UTC(2015, 4, 26 + index)).toISOString().slice(0, 10),
    );
    const each: unknown[] = [];
    for (const [index, day] of days.slice(0, -1).entries())
      each.push(...(await changes(day, days[index + 1] as string)));
    expect(each).toEqual(await changes(days[0] as string, days.at(-1) as string));
    expect(each).toHaveLength(3);
  });

  it('may be asked of some ties only', async () => {
    expect(await changes('2015-01-01', '2016-01-01', '{ actor: "arland", sign: NEGATIVE }')).toEqual([
      ['BEGAN', '2015-06-01', null, 'foe'],
    ]);
    expect(await changes('2015-01-01', '2016-01-01', '{ types: [SANCTIONS] }')).toEqual([
      ['ENDED', '2015-05-01', 'sanctions', null],
    ]);
  });

  it('names the claims that make it', async () => {
    const query = '{ changes(from: "2015-06-01", to: "2015-06-02") { nodes { kind claims { id } } } }';
    const { changes: found } = await dataOf<{ changes: { nodes: readonly ChangeRow[] } }>(store, query);
    expect(found.nodes.map((row) => [row.kind, told(row)])).toEqual([
      ['BEGAN', 'foe'],
      ['ENDED', 'friend'],
      ['FLIPPED', 'foe+friend'],
    ]);
  });
});
