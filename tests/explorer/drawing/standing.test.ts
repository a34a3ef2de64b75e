import { describe, expect, it } from 'vitest';
import { handsChanged } from '../../../src/explorer/drawing/hands-changed.ts';
import { inOrderOfPlace } from '../../../src/explorer/drawing/locator-order.ts';
import { commonSign, counterpartsCount, counterpartsOf } from '../../../src/explorer/drawing/standing.ts';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const tie = (id: string, a: string, sign: number, b: string) => ({ id, sign, subject: named(a), object: named(b) });
const ties = [
  tie('1', 'iran', 1, 'syria'),
  tie('2', 'iraq', 1, 'iran'),
  tie('3', 'iran', 0, 'syria'),
  tie('4', 'israel', -1, 'iran'),
  tie('5', 'iraq', -1, 'iran'),
  tie('6', 'iran', 1, 'syria'),
];

describe('who stands with an actor', () => {
  it('puts whom it has most ties with first, whichever way they go', () => {
    expect(counterpartsOf(ties, 'iran').map(({ id, name, sign, ties: of }) => [id, name, sign, of.length])).toEqual([
      ['syria', 'SYRIA', 1, 3],
      ['iraq', 'IRAQ', 0, 2],
      ['israel', 'ISRAEL', -1, 1],
    ]);
  });

  it('has no sign where ties disagree, or none has one', () => {
    expect(commonSign([{ sign: 1 }, { sign: -1 }])).toBe(0);
    expect(commonSign([{ sign: 0 }])).toBe(0);
    expect(commonSign([{ sign: 0 }, { sign: -1 }])).toBe(-1);
  });

  it('counts counterparts of everybody, not ties', () => {
    const counts = counterpartsCount(ties);
    expect(counts[0]).toEqual({ id: 'iran', name: 'IRAN', friends: 1, foes: 1, others: 1 });
    expect(counts.map(({ id }) => id)).toEqual(['iran', 'iraq', 'israel', 'syria']);
  });
});

describe('a place that changed hands', () => {
  const held = (place: string, actor: string) => ({ place: named(place), actor: named(actor) });

  it('has one holder before and another after, put together from two changes', () => {
    const changes = [
      { before: held('raqqa', 'islamic-state'), after: null },
      { before: held('kirkuk', 'peshmerga'), after: null },
      { before: null, after: held('raqqa', 'syrian-democratic-forces') },
      { before: null, after: held('mosul', 'iraq') },
      { before: held('hawija', 'iraq'), after: held('hawija', 'iraq') },
      { before: {}, after: null },
    ];
    expect(handsChanged(changes)).toEqual([
      { place: named('raqqa'), before: [named('islamic-state')], after: [named('syrian-democratic-forces')] },
    ]);
  });
});

describe('the claims of a source', () => {
  it('come in the order of their place in it, page 9 before page 10, and those without a place last', () => {
    const claim = (id: string, locator: string, document: string) => ({
      id,
      evidence: [{ locator, document: { id: document } }],
    });
    const claims = [claim('c', 'page=10', 'doc'), claim('b', 'page=9', 'doc'), claim('a', 'page=1', 'other')];
    expect(inOrderOfPlace(claims, 'doc').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});
