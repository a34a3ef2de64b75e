import { describe, expect, it } from 'vitest';
import { cypherMap } from '../../src/api/export/cypher-literal.ts';

describe('A map of Cypher', () => {
  it('holds texts, whole numbers, measures, truth values and lists', () => {
    expect(cypherMap({ id: 'iran', sign: -1, confidence: 1, share: 0.25, ongoing: true, claimIds: ['a', 'b'] })).toBe(
      "{id: 'iran', sign: -1, confidence: 1.0, share: 0.25, ongoing: true, claimIds: ['a', 'b']}",
    );
  });

  it('cannot be ended by a text, not even by the number of a quote', () => {
    expect(cypherMap({ a: "'} DETACH DELETE n //", b: '\\u0027', c: 'x\ny' })).toBe(
      "{a: '\\'} DETACH DELETE n //', b: '\\u005c\\u005cu0027', c: 'x\\ny'}",
    );
  });

  it('leaves Arabic as it is', () => {
    expect(cypherMap({ name: 'الحشد الشعبي' })).toBe("{name: 'الحشد الشعبي'}");
  });

  it('has only names for keys', () => {
    expect(() => cypherMap({ 'a: 1}) //': 'x' })).toThrow('is not the name of a property');
  });
});
