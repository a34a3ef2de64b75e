import { distinct, groupBy } from '../group.ts';
import type { ActorId } from '../ids.ts';
import type { Claim } from '../records.ts';
import { makesATie, makesDaysCertain } from '../ties/tie-key.ts';
import { deriveParticipants } from './participant.ts';

/** All that is known of the part of one actor in an event. */
export interface EventPart<Said extends Claim = Claim> {
  readonly actor: ActorId;
  /** Distinct, as the order of participants has them. */
  readonly roles: readonly string[];
  /** Distinct; more than one where claims disagree, none where no side is known. */
  readonly sides: readonly number[];
  /** By allegations or doubtful claims alone. */
  readonly alleged: boolean;
  /** Those that make it so: the certain ones where there are any, else those that allege it. */
  readonly claims: readonly Said[];
  readonly denials: readonly Said[];
}

/**
 * Who took part in one event, each actor once: first who certainly did, then who is merely alleged to have; by side (none last), then
 * actor. Of a certain part, the roles and sides that are merely alleged are left out.
 * @param claims of one event, with their canonical actors
 */
export function eventPartsOf<Said extends Claim>(claims: readonly Said[]): readonly EventPart<Said>[] {
  const byActor = groupBy(
    claims.filter(({ type }) => type === 'TOOK_PART'),
    ({ subject }) => subject,
  );
  return [...byActor].flatMap(([actor, all]) => partOf(actor, all)).sort(inOrder);
}

/** A claim that an actor took no part; an improbable one counts for nothing. */
export const deniesAPart = ({ type, stance, credibility }: Claim): boolean =>
  type === 'TOOK_PART' && stance === 'DENIED' && credibility !== 5;

const partOf = <Said extends Claim>(actor: ActorId, all: readonly Said[]): readonly EventPart<Said>[] => {
  const certain = all.filter(makesDaysCertain);
  const alleged = certain.length === 0;
  const claims = alleged ? all.filter(makesATie) : certain;
  const participants = deriveParticipants(claims);
  if (participants.length === 0) return [];
  const roles = distinct(participants.map(({ role }) => role));
  const sides = distinct(participants.map(({ side }) => side));
  return [{ actor, roles, sides, alleged, claims, denials: all.filter(deniesAPart) }];
};

const inOrder = (a: EventPart, b: EventPart): number =>
  Number(a.alleged) - Number(b.alleged) ||
  Math.min(...a.sides, Number.MAX_SAFE_INTEGER) - Math.min(...b.sides, Number.MAX_SAFE_INTEGER) ||
  (a.actor < b.actor ? -1 : 1);
