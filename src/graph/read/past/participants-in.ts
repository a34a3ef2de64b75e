import { compareText } from '../../../domain/order.ts';
import { asCanonical } from '../../../domain/identity/identity.ts';
import type { Canonical } from '../../../domain/identity/judgement.ts';
import { deriveParticipants, type ParticipantWithClaims } from '../../../domain/claims/participant.ts';
import type { StoredClaim } from '../../mapping/claim.ts';

const inOrder = (a: ParticipantWithClaims, b: ParticipantWithClaims): number =>
  compareText(a.event, b.event) ||
  (a.side ?? Infinity) - (b.side ?? Infinity) ||
  compareText(a.role, b.role) ||
  compareText(a.actor, b.actor);

/** As `cypher/read/participants.cypher`, of the claims of some events. */
export const participantsIn = (
  claims: readonly StoredClaim[],
  canonical: Canonical,
): readonly ParticipantWithClaims[] =>
  deriveParticipants(claims.map((claim) => asCanonical(claim, canonical))).toSorted(inOrder);
