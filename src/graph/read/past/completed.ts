import { distinct, groupBy } from '../../../domain/group.ts';
import { asCanonical } from '../../../domain/identity/identity.ts';
import type { ActorId, PlaceId } from '../../../domain/ids.ts';
import type { Claim } from '../../../domain/records.ts';
import { claimTopic, toClaim } from '../../mapping/claim.ts';
import { type Identity, idsWithin } from '../identity.ts';
import type { PastRow } from './derived-topics.ts';

/** How the rest of a topic is read. */
export interface MoreClaims {
  /** All claims of who holds these places. */
  readonly ofPlaces: (ids: readonly PlaceId[]) => Promise<readonly PastRow[]>;
  /** All claims of who leads these actors, and others. */
  readonly ofLed: (ids: readonly ActorId[]) => Promise<readonly PastRow[]>;
  /** All claims of which of these actors belongs to which other. */
  readonly belonging: (ids: readonly ActorId[]) => Promise<readonly PastRow[]>;
}

/**
 * With all claims of each topic that one of the rows is of. Who holds a place, and who leads an actor, is one topic whoever it is, so
 * claims found by one of its ends are not all of it; and it rests on who belongs to whom.
 */
export async function completed(
  rows: readonly PastRow[],
  identity: Identity,
  more: MoreClaims,
): Promise<readonly PastRow[]> {
  const read = (row: PastRow): Claim => asCanonical(toClaim(row.claim), identity.canonical);
  const shared = rows.map(read).filter(isShared);
  if (shared.length === 0) return rows;
  const places = distinct(shared.map(({ place }) => place));
  const led = idsWithin(identity, distinct(shared.map(({ type, object }) => (type === 'LEADS' ? object : null))));
  const topics = new Set(shared.map(claimTopic));
  const rest = [
    ...(places.length === 0 ? [] : await more.ofPlaces(places)),
    ...(led.length === 0 ? [] : await more.ofLed(led)),
  ].filter((row) => topics.has(claimTopic(read(row))));
  const whole = [...rows.filter((row) => !isShared(read(row))), ...rest];
  const sharers = [...groupBy(rest.map(read), claimTopic).values()]
    .map((unit) => distinct(unit.map(({ subject }) => subject)))
    .filter((actors) => actors.length > 1)
    .flat();
  return sharers.length === 0 ? whole : [...whole, ...(await more.belonging(idsWithin(identity, distinct(sharers))))];
}

const isShared = ({ type }: Claim): boolean => type === 'HOLDS' || type === 'LEADS';
