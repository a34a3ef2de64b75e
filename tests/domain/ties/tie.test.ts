import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST, parseDay } from '../../../src/domain/time/day.ts';
import { validFromText, validToText } from '../../../src/domain/ties/tie.ts';
import { keyText, tieIdOf, tieKeyOf, topicOf } from '../../../src/domain/ties/tie-key.ts';
import { aClaim, tieOf } from '../../support/claims.ts';

const past = (text: string | null): number => (text === null ? OPEN_PAST : parseDay(text));
const future = (text: string | null): number => (text === null ? OPEN_FUTURE : parseDay(text));
const bounds = (a: string | null, b: string | null, c: string | null, d: string | null): Bounds => ({
  startEarliest: past(a),
  startLatest: future(b),
  endEarliest: past(c),
  endLatest: future(d),
});

describe('when a tie began', () => {
  it.each([
    ['2014-06-29', '2014-06-29', '2014-06-29'],
    ['2014-06-01', '2014-06-30', '2014-06'],
    ['2016-02-01', '2016-02-29', '2016-02'],
    ['2014-12-01', '2014-12-31', '2014-12'],
    ['2014-01-01', '2014-12-31', '2014'],
    ['2014-06-29', '2014-07-01', '[2014-06-29..2014-07-01]'],
    ['2014-01-01', '2015-12-31', '[2014-01-01..2015-12-31]'],
    [null, '2014-11-30', '[..2014-11-30]'],
    ['2014-11-01', null, '[2014-11-01..]'],
    [null, null, null],
  ])('between %s and %s is written %s', (first, last, text) => {
    expect(validFromText(bounds(first, last, null, null))).toBe(text);
  });
});

describe('when a tie ended', () => {
  it.each([
    ['2017-07-10', '2017-07-10', '2017-07-10'],
    ['2017-07-02', '2017-08-01', '2017-07'],
    ['2017-01-02', '2018-01-01', '2017'],
    ['2017-07-11', '2017-11-04', '[2017-07-10..2017-11-03]'],
    [null, '2017-08-01', '[..2017-07-31]'],
    ['2017-07-02', null, null],
    [null, null, null],
  ])('between %s and %s is written %s', (earliest, latest, text) => {
    expect(validToText(bounds(null, null, earliest, latest))).toBe(text);
  });
});

describe('the text of dates', () => {
  it.each(['2014', '2014-06', '2014-06-29', '[2017-07-10..2017-11-03]', '[..2014-11-30]'])(
    '%s comes back from a claim as it went in, as a start and as an end',
    (text) => {
      expect(validFromText(tieOf([aClaim({ validFrom: text })]).bounds)).toBe(text);
      expect(validToText(tieOf([aClaim({ validTo: text })]).bounds)).toBe(text);
    },
  );
});

describe('a tie key', () => {
  const key = tieKeyOf(
    aClaim({ type: 'FIGHTS', subject: 'syria', object: 'islamic-state', qualifiers: { intensity: 'war' } }),
  );
  if (!key) throw new Error('no key');

  it('is the same text for the same key only', () => {
    expect(keyText(key)).toBe('["islamic-state","FIGHTS","syria",null,null,null,[]]');
    expect(keyText({ ...key, about: 'null' })).not.toBe(keyText(key));
  });

  it('has a topic: the same type between the same two, and of holders and leaders all of one place or actor', () => {
    expect(topicOf(aClaim({ type: 'FIGHTS', subject: 'syria', object: 'islamic-state', about: 'raqqa' }))).toBe(
      'islamic-state|FIGHTS|syria',
    );
    expect(topicOf(aClaim({ type: 'HOLDS', place: 'raqqa' }))).toBe('|HOLDS|raqqa');
    expect(topicOf(aClaim({ type: 'LEADS', object: 'syria', qualifiers: { post: 'president' } }))).toBe('|LEADS|syria');
    expect(topicOf(aClaim({ type: 'TOOK_PART', event: 'battle' }))).toBeNull();
  });

  it('and four days make the id of a tie, which never changes', () => {
    expect(tieIdOf(key, bounds('2014-06-29', '2014-06-29', '2017-07-10', null))).toBe(
      '33677593512b808212a3-dd98e55f9179',
    );
  });
});
