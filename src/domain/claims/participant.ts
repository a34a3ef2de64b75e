import { byKey } from '../order.ts';
import type { ActorId, ClaimId, EventId } from '../ids.ts';
import type { Claim } from '../records.ts';
import { makesATie } from '../ties/tie-key.ts';

/** Who took part in an event, and how. */
export interface Participant {
  readonly event: EventId;
  readonly actor: ActorId;
  readonly role: string;
  /** Which side of the event; null when the event has no sides or it is not known. */
  readonly side: number | null;
}

export type ParticipantWithClaims = Participant & { readonly claimIds: readonly ClaimId[] };

const participantOf = (claim: Claim): Participant | null => {
  if (claim.type !== 'TOOK_PART' || claim.event === null || !makesATie(claim)) return null;
  const side = claim.qualifiers.find(({ key }) => key === 'side')?.value;
  return {
    event: claim.event,
    actor: claim.subject,
    role: claim.qualifiers.find(({ key }) => key === 'role')?.value ?? 'participant',
    side: side !== undefined && /^\d{1,4}$/.test(side) ? Number(side) : null,
  };
};

const orderText = ({ event, side, actor, role }: Participant): string =>
  [event, side === null ? '~' : String(side).padStart(4, '0'), actor, role].join('\n');

/**
 * The participants that follow from standing TOOK_PART claims, in order of event, side (null last), actor, role; each with the
 * ids of the claims that say so, in order.
 * @param claims with their canonical actors
 */
export const deriveParticipants = (claims: readonly Claim[]): readonly ParticipantWithClaims[] => {
  const found = new Map<string, { readonly participant: Participant; readonly claimIds: ClaimId[] }>();
  for (const claim of claims) {
    const participant = participantOf(claim);
    if (participant === null) continue;
    const text = orderText(participant);
    const known = found.get(text);
    if (known) known.claimIds.push(claim.id);
    else found.set(text, { participant, claimIds: [claim.id] });
  }
  return [...found].sort(byKey).map(([, { participant, claimIds }]) => ({ ...participant, claimIds: claimIds.sort() }));
};
