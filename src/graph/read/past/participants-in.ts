import { deriveParticipants } from '../../../domain/participant.ts';
import type { StoredClaim } from '../../mapping/claim.ts';
import type { ParticipantWithClaims } from '../view.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: ParticipantWithClaims, b: ParticipantWithClaims): number =>
  compare(a.event, b.event) ||
  (a.side ?? Infinity) - (b.side ?? Infinity) ||
  compare(a.role, b.role) ||
  compare(a.actor, b.actor);

/** As `cypher/read/participants.cypher`, of the claims of some events. */
export const participantsIn = (claims: readonly StoredClaim[]): readonly ParticipantWithClaims[] => {
  const byText = new Map<string, ParticipantWithClaims>();
  for (const claim of claims)
    for (const participant of deriveParticipants([claim])) {
      const text = JSON.stringify(participant);
      const claimIds = [...(byText.get(text)?.claimIds ?? []), claim.id].sort();
      byText.set(text, { ...participant, claimIds });
    }
  return [...byText.values()].sort(inOrder);
};
