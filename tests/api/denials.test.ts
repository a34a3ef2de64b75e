import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/graph/store/store.ts';
import { dataOf } from '../support/ask.ts';
import { toldOfStates, twoStatesStore } from '../support/two-states.ts';

interface Row {
  readonly contested: boolean;
  readonly deniers: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string }[];
}

let store: Store;
beforeAll(async () => {
  store = await twoStatesStore();
});
afterAll(() => store.close());

const tiesWhere = async (where: string, fields = 'contested deniers { id } claims { id }'): Promise<readonly Row[]> => {
  const query = `{ ties(where: { ${where} }) { nodes { ${fields} } } }`;
  return (await dataOf<{ ties: { nodes: readonly Row[] } }>(store, query)).ties.nodes;
};

const TROOPS = 'types: [SUPPORTS], form: TROOPS';

describe('A denial', () => {
  it('covers a tie whose likely days it meets, and no tie of five years later', async () => {
    const ties = await tiesWhere(TROOPS);
    expect(ties.map(toldOfStates)).toEqual(['denial+troops']);
    expect(ties).toMatchObject([{ contested: true, deniers: [{ id: 'militia' }] }]);
  });

  it('contests on the days within the horizon of it alone', async () => {
    // Denied on 1 December 2017; support has a horizon of 236 days.
    const at = (day: string) =>
      tiesWhere(TROOPS, `contested(validAt: "${day}") deniers(validAt: "${day}") { id } claims { id }`);
    const none = { contested: false, deniers: [] };
    const some = { contested: true, deniers: [{ id: 'militia' }] };
    expect(await at('2012-06-15')).toMatchObject([none]);
    expect(await at('2017-04-08')).toMatchObject([none]);
    expect(await at('2017-04-09')).toMatchObject([some]);
    expect(await at('2017-11-03')).toMatchObject([some]);
    expect(await at('2018-07-25')).toMatchObject([some]);
    expect(await at('2018-07-26')).toMatchObject([none]);
  });

  it('counts by the date of the question, also where contested ties are asked for', async () => {
    const dayOfTroops = `${TROOPS}, validAt: "2017-11-03"`;
    expect(await tiesWhere(dayOfTroops)).toMatchObject([{ contested: true, deniers: [{ id: 'militia' }] }]);
    expect(await tiesWhere(`${dayOfTroops}, contested: true`)).toHaveLength(1);
    expect(await tiesWhere(`${dayOfTroops}, contested: false`)).toEqual([]);
    // Likely from 12 March 2017, and denied nearer than 236 days from 9 April on.
    expect(await tiesWhere(`${TROOPS}, validAt: "2017-04-08"`)).toMatchObject([{ contested: false, deniers: [] }]);
    expect(await tiesWhere(`${TROOPS}, validAt: "2017-04-08", contested: true`)).toEqual([]);
  });

  it('takes no certainty away', async () => {
    expect(await tiesWhere(`${TROOPS}, validAt: "2017-11-03", certainty: CERTAIN`)).toHaveLength(1);
  });
});

describe('What is only alleged', () => {
  const ALLEGED = 'between: ["north", "south"], types: [SUPPORTS]';
  const FIELDS = 'neverCertain certainty likely { from to } attested { from to } claims { id }';

  it('is never more than possible, and that only where it would be likely', async () => {
    const on = async (day: string, more = '') =>
      (await tiesWhere(`${ALLEGED}, validAt: "${day}" ${more}`, FIELDS)).length;
    expect(await on('2015-01-15')).toBe(0);
    expect(await on('2015-01-15', ', certainty: POSSIBLE')).toBe(1);
    expect(await on('2015-09-08', ', certainty: POSSIBLE')).toBe(1);
    expect(await on('2015-09-09', ', certainty: POSSIBLE')).toBe(0);
    expect(await on('2014-05-24', ', certainty: POSSIBLE')).toBe(1);
    expect(await on('2014-05-23', ', certainty: POSSIBLE')).toBe(0);
  });

  it('says so, and when it is said to have held', async () => {
    expect(await tiesWhere(ALLEGED, FIELDS)).toMatchObject([
      {
        neverCertain: true,
        certainty: 'POSSIBLE',
        likely: null,
        attested: [{ from: '2015-01-15', to: '2015-01-16' }],
      },
    ]);
    expect((await tiesWhere(ALLEGED)).map(toldOfStates)).toEqual(['allegedArms+deniedArms']);
  });
});
