import type { Records } from '../../src/graph/write/load/records.ts';
import { partOf } from './splits.ts';

/** Of how many claims of a large pack one is kept where a test loads the packs again and again. `ENTENTE_ONE_OF=1`: all. */
const ONE_OF = Number(process.env['ENTENTE_ONE_OF'] ?? 5);

/** A pack of so few claims is kept whole. */
const SMALL = 500;

/** The pack with every fifth claim and what those name, in their order; a small pack as it is. */
export function fewerClaims<Pack extends Records>(pack: Pack, oneOf: number = ONE_OF): Pack {
  if (pack.claims.length <= SMALL || oneOf === 1) return pack;
  const claims = pack.claims.filter((_, position) => position % oneOf === 0);
  return { ...pack, ...partOf(pack, claims, () => false) };
}
