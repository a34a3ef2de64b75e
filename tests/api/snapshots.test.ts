import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { seededStore } from '../support/store.ts';

interface Id {
  readonly id: string;
}
interface Change {
  readonly kind: string;
  readonly before: Id | null;
  readonly after: Id | null;
}
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

let store: Store;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

/** All pages of a list. */
const wholeList = async <Node>(field: string, args: string, fields: string): Promise<readonly Node[]> => {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { list: ${field}(${args} first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { list }: { list: Page<Node> } = await dataOf<{ list: Page<Node> }>(store, query, { after });
    found.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

/** Ids of all ties and holdings that are at least likely on a day. */
const snapshot = async (day: string): Promise<ReadonlySet<string>> => {
  const ties = await wholeList<Id>('ties', `where: { validAt: "${day}" },`, 'id');
  const places = await wholeList<{ heldBy: readonly Id[] }>('places', '', `heldBy(validAt: "${day}") { id }`);
  return new Set([...ties, ...places.flatMap(({ heldBy }) => heldBy)].map(({ id }) => id));
};

const dayAfter = (day: string): string => isoDay(parseDay(day) + 1) ?? '';

describe('What changed between two days of the seed', () => {
  it.each([
    ['2014-01-01', '2014-12-31'],
    ['2016-06-15', '2018-01-01'],
    ['2010-06-01', '2020-06-01'],
  ])('applied to what is at least likely on %s gives what is on %s', async (from, to) => {
    const held = new Set(await snapshot(from));
    const changes = await wholeList<Change>(
      'changes',
      `from: "${dayAfter(from)}", to: "${dayAfter(to)}",`,
      'kind before { id } after { id }',
    );
    expect(changes.length).toBeGreaterThan(100);
    const byKind = new Set(held);
    for (const { kind, before, after } of changes) {
      // To take `before` away and add `after` is enough, whatever the kind.
      if (before) held.delete(before.id);
      if (after) held.add(after.id);
      if (['ENDED', 'FADED'].includes(kind)) expect([kind, byKind.delete(before?.id ?? '')]).toEqual([kind, true]);
      if (['BEGAN', 'FIRST_ATTESTED', 'NEARED'].includes(kind) && after) {
        expect([kind, byKind.has(after.id)]).toEqual([kind, before !== null]);
        byKind.add(after.id);
      }
    }
    expect([...byKind].sort()).toEqual([...held].sort());
    expect([...held].sort()).toEqual([...(await snapshot(to))].sort());
  });

  it('has nothing at once begin and end that is attested on one day', async () => {
    const changes = await wholeList<Change>(
      'changes',
      'from: "2014-01-01", to: "2015-01-01",',
      'kind before { id } after { id }',
    );
    const kindsOf = new Map<string, string[]>();
    for (const { kind, before, after } of changes.filter((change) => change.kind !== 'FLIPPED'))
      for (const id of new Set([before?.id, after?.id]))
        if (id !== undefined) kindsOf.set(id, [...(kindsOf.get(id) ?? []), kind]);
    const told = new Set([...kindsOf.values()].filter((kinds) => kinds.length > 1).map((kinds) => kinds.join(' ')));
    // A source states one end at least of what both came and went.
    for (const kinds of told) expect(kinds).toMatch(/BEGAN|ENDED/);
    expect(changes.filter(({ kind }) => kind === 'PASSED').length).toBeGreaterThan(0);
  });
});

describe('Changes of the seed', () => {
  const STANDING = `... on Tie { type subject { id } object { id } } ... on Holding { actor { id } place { id } }`;
  const changesIn = (from: string, to: string) =>
    wholeList<{ kind: string; on: string | null; before: object | null; after: object | null }>(
      'changes',
      `from: "${from}", to: "${to}",`,
      `kind on before { ${STANDING} } after { ${STANDING} }`,
    );

  it('do not have Barack Obama come to office in September 2014', async () => {
    const changes = await changesIn('2014-09-01', '2014-10-01');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((change) => JSON.stringify(change).includes('barack-obama'))).toEqual([]);
  });

  it('have Raqqa change hands', async () => {
    const raqqa = (await changesIn('2017-10-01', '2017-11-01')).filter((change) =>
      JSON.stringify(change).includes('"raqqa"'),
    );
    expect(raqqa).toEqual([
      {
        kind: 'BEGAN',
        on: '[2017-10-01..2017-10-17]',
        before: null,
        after: { actor: { id: 'syrian-democratic-forces' }, place: { id: 'raqqa' } },
      },
      { kind: 'ENDED', on: '2017-10', before: { actor: { id: 'islamic-state' }, place: { id: 'raqqa' } }, after: null },
    ]);
  });
});
