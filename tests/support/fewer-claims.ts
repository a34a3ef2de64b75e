import type { Claim } from '../../src/domain/records.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import { partOf } from './splits.ts';

/** Of how many claims of a large pack one is kept where a test loads the packs again and again. `ENTENTE_ONE_OF=1`: all. */
const ONE_OF = Number(process.env['ENTENTE_ONE_OF'] ?? 5);

/** A pack of so few claims is kept whole. */
const SMALL = 500;

const pairOf = ({ subject, object, place }: Claim): string => [subject, object ?? place].join(' ');

/**
 * The pack with every fifth claim, all denials with the claims of the pairs that they deny, and what those name, in their order; a small
 * pack as it is. Denials are few: chance alone may leave none that meets what it denies.
 */
export function fewerClaims<Pack extends Records>(pack: Pack, oneOf: number = ONE_OF): Pack {
  if (pack.claims.length <= SMALL || oneOf === 1) return pack;
  const denied = new Set(pack.claims.filter(({ stance }) => stance === 'DENIED').map(pairOf));
  const claims = pack.claims.filter((claim, position) => position % oneOf === 0 || denied.has(pairOf(claim)));
  return { ...pack, ...partOf(pack, claims, () => false) };
}
