import { asAnswered } from '../../../domain/identity/identity.ts';
import type { Canonical } from '../../../domain/identity/judgement.ts';
import { deriveParticipants, type ParticipantWithClaims } from '../../../domain/claims/participant.ts';
import type { StoredClaim } from '../../mapping/claim.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: ParticipantWithClaims, b: ParticipantWithClaims): number =>
  compare(a.event, b.event) ||
  (a.side ?? Infinity) - (b.side ?? Infinity) ||
  compare(a.role, b.role) ||
  compare(a.actor, b.actor);

/** As `cypher/read/participants.cypher`, of the claims of some events. */
export const participantsIn = (
  claims: readonly StoredClaim[],
  canonical: Canonical,
): readonly ParticipantWithClaims[] =>
  deriveParticipants(claims.map((claim) => asAnswered(claim, canonical))).toSorted(inOrder);
