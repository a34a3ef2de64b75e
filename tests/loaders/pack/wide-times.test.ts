import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/loaders/pack/pack.ts';
import { issue, tinyPack } from '../../support/pack-files.ts';

describe('The wide times of a pack', () => {
  it('are none where every time makes days likely', () => {
    expect(readPack(tinyPack.files()).wideTimes).toEqual([]);
  });

  it('are listed in order of rows with file, line, field and value, and the claims are kept', () => {
    const wide = tinyPack
      .with('claims.csv', 2, { validFrom: '[2014-06-15..2016-12-31]' })
      .with('claims.csv', 3, { validFrom: '', validTo: '', attestedOn: '[2014-07..2019-06]' });
    const { issues, claims, wideTimes } = readPack(wide.files());
    expect([issues, claims.length]).toEqual([[], 3]);
    expect(wideTimes).toEqual([
      issue({
        source: 'claims.csv',
        row: 2,
        field: 'validFrom',
        value: '[2014-06-15..2016-12-31]',
        problem: 'too wide a time to make any one day likely: more than 472 days, twice the horizon of SUPPORTS',
      }),
      issue({
        source: 'claims.csv',
        row: 3,
        field: 'attestedOn',
        value: '[2014-07..2019-06]',
        problem: 'too wide a time to make any one day likely: more than 1460 days, twice the horizon of HOLDS',
      }),
    ]);
  });

  it('go by the kinds of the actors in it', () => {
    const alliance = { type: 'ALLIED_WITH', against: '', form: '', validFrom: '[2014-06-15..2019]', ongoing: '' };
    const withGroup = tinyPack.with('claims.csv', 2, alliance);
    expect(readPack(withGroup.files()).wideTimes.map(({ problem }) => problem)).toEqual([
      'too wide a time to make any one day likely: more than 1460 days, twice the horizon of ALLIED_WITH',
    ]);
    const withState = withGroup.with('actors.csv', 3, { kind: 'STATE' });
    expect(readPack(withState.files())).toMatchObject({ issues: [], wideTimes: [] });
  });
});
