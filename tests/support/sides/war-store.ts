import type { Store } from '../../../src/graph/store/store.ts';
import { loadRecords } from '../../../src/graph/write/load/load-records.ts';
import { aClaim, type PlainClaim } from '../claims.ts';
import { LOAD, recordsOf } from '../records.ts';
import { storeWith } from '../store.ts';

const during = (validFrom: string, validTo: string) => ({ validFrom, validTo });
const WAR = during('2012-01-01', '2016-01-01');
const LONG = during('2010-01-01', '2016-01-01');

/** A war small enough to work out every answer by hand: from 2012 on Syria and a militia fight rebels whom Turkey supports; Iran is a friend of all three states. */
const CLAIMS: readonly PlainClaim[] = [
  { subject: 'iran', type: 'ALLIED_WITH', object: 'syria', ...LONG },
  { subject: 'iran', type: 'ALLIED_WITH', object: 'turkey', ...LONG },
  { subject: 'syria', type: 'ALLIED_WITH', object: 'turkey', ...during('2010-01-01', '2012-01-01'), source: 'paper' },
  { subject: 'turkey', type: 'OPPOSES', object: 'syria', ...WAR, source: 'wire' },
  { subject: 'iran', type: 'SUPPORTS', object: 'militia', form: 'WEAPONS', against: 'rebels', ...WAR },
  { subject: 'militia', type: 'FIGHTS', object: 'rebels', ...WAR },
  { subject: 'militia', type: 'ALLIED_WITH', object: 'syria', ...WAR },
  { subject: 'turkey', type: 'SUPPORTS', object: 'rebels', form: 'FUNDING', against: 'syria', ...WAR },
  { subject: 'rebels', type: 'FIGHTS', object: 'syria', ...WAR },
  // Two papers see Egypt with the rebels; a wire sees it against them, and later. Of Qatar one says each.
  { subject: 'egypt', type: 'SUPPORTS', object: 'rebels', attestedOn: '2014-01-10', source: 'paper' },
  { subject: 'egypt', type: 'SUPPORTS', object: 'rebels', attestedOn: '2014-01-10', source: 'bulletin' },
  { subject: 'egypt', type: 'OPPOSES', object: 'rebels', attestedOn: '2014-05-01', source: 'wire' },
  { subject: 'qatar', type: 'SUPPORTS', object: 'rebels', attestedOn: '2014-02-01', source: 'paper' },
  { subject: 'qatar', type: 'OPPOSES', object: 'rebels', attestedOn: '2014-02-01', source: 'wire' },
  { subject: 'qatar', type: 'NEGOTIATES_WITH', object: 'syria', attestedOn: '2014-06-01', source: 'wire' },
];

const bandOf = (at: number): string => `band-${String(at).padStart(2, '0')}`;

/** Twenty bands of two camps: in each year some pairs of them become friends, within a camp, or enemies, between the two. The last two of a camp never meet. */
const bands = (): readonly PlainClaim[] => {
  const claims: PlainClaim[] = [];
  for (let a = 0; a < 20; a++)
    for (let b = a + 1; b < 20; b++)
      if (a !== 17 || b !== 19)
        claims.push({
          subject: bandOf(a),
          type: a % 2 === b % 2 ? 'ALLIED_WITH' : 'OPPOSES',
          object: bandOf(b),
          ...during(`${2001 + ((7 * a + 3 * b) % 9)}-01-01`, '2012-01-01'),
        });
  return claims;
};

export const BANDS = Array.from({ length: 20 }, (_, at) => bandOf(at));

/** The store of this worker with the war and the bands in it. */
export const warStore = (): Promise<Store> =>
  storeWith('war of sides', async (store) => {
    const claims = [...CLAIMS, ...bands()].map((plain) => aClaim({ source: 'bulletin', ...plain }));
    await loadRecords(store, recordsOf(claims), LOAD);
  });
