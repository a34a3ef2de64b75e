import type { ActorId, EventId } from './ids.ts';
import type { Claim } from './records.ts';
import { makesATie } from './tie-key.ts';

/** Who took part in an event, and how. */
export interface Participant {
  readonly event: EventId;
  readonly actor: ActorId;
  readonly role: string;
  /** Which side of the event; null when the event has no sides or it is not known. */
  readonly side: number | null;
}

/** The participants that follow from standing TOOK_PART claims, in order of event, side (null last), actor, role. */
export const deriveParticipants = (claims: readonly Claim[]): readonly Participant[] => {
  const found = new Map<string, Participant>();
  for (const claim of claims) {
    if (claim.type !== 'TOOK_PART' || claim.event === null || !makesATie(claim)) continue;
    const side = claim.qualifiers.find(({ key }) => key === 'side')?.value;
    const participant: Participant = {
      event: claim.event,
      actor: claim.subject,
      role: claim.qualifiers.find(({ key }) => key === 'role')?.value ?? 'participant',
      side: side !== undefined && /^\d{1,4}$/.test(side) ? Number(side) : null,
    };
    found.set(JSON.stringify(participant), participant);
  }
  const text = ({ event, side, actor, role }: Participant): string =>
    [event, side === null ? '~' : String(side).padStart(4, '0'), actor, role].join('\n');
  return [...found.values()].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
};
