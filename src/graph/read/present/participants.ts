import type { ParticipantWithClaims } from '../../../domain/claims/participant.ts';
import type { ActorId, ClaimId, EventId } from '../../../domain/ids.ts';
import type { Store } from '../../store/store.ts';

/** Who took part, from the stored relationships. */
export const participantsOf = async (
  store: Store,
  eventIds: readonly EventId[],
): Promise<readonly ParticipantWithClaims[]> =>
  (await store.read('read/participants', { eventIds })).map(({ eventId, actorId, role, side, claimIds }) => ({
    event: eventId as EventId,
    actor: actorId as ActorId,
    role,
    side,
    claimIds: claimIds as readonly ClaimId[],
  }));
