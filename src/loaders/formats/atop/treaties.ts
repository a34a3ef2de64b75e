import { byId } from '../../../domain/order.ts';
import type { ActorId, SourceId } from '../../../domain/ids.ts';
import type { Evidence } from '../../../domain/records.ts';
import type { ActorDirectory } from '../../import/actor-directory.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { type ActorNames, foreignRecord } from '../../import/actor-names.ts';
import { BLANK, type Collector, type RowPlace } from '../../import/collector.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import { parsePartialDate } from '../../../domain/time/partial-date.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { type Obligation, OBLIGATIONS } from './atop-columns.ts';
import { type Stretch, together, wholeOf } from './together.ts';

/** A state in a phase of a treaty, as a row of the member level has it. */
export interface Membership extends Stretch {
  /** COW country code. */
  readonly member: string;
  readonly phase: string;
  readonly obligations: readonly Obligation[];
  readonly evidence: Evidence;
  readonly at: RowPlace;
}

/** A treaty as a row of the alliance level has it. */
export interface Alliance extends Stretch {
  readonly members: readonly string[];
  readonly obligations: readonly Obligation[];
  readonly evidence: Evidence;
  readonly at: RowPlace;
}

/** What is known of a treaty: its row of the alliance level, its rows of the member level, or both. */
export interface Treaty {
  readonly id: string;
  alliance: Alliance | null;
  readonly memberships: Membership[];
}

interface Parts {
  readonly source: SourceId;
  readonly states: ActorNames;
  readonly directory: ActorDirectory;
  readonly collector: Collector;
}

const timeOf = ({ from, to }: Stretch) => ({ validFrom: from, validTo: to, ongoing: to === null });

/** A treaty of more than two states is an actor too. */
const coalitionOf = ({ id, alliance, memberships }: Treaty, collector: Collector): ActorId => {
  const whole = alliance ?? wholeOf(memberships);
  const name = `Alliance ATOP ${id}${whole ? ` of ${whole.from.text.slice(0, 4)}` : ''}`;
  const actor = foreignRecord(foreignActorId('alliance', 'atop', id), 'COALITION', name, [], [{ scheme: 'atop', id }]);
  return collector.actor({ ...actor, existsFrom: whole?.from ?? null, existsTo: whole?.to ?? null });
};

/**
 * The stretches of a member between which its code passed from one state to another: 365 was the Soviet Union's until
 * 26 December 1991, and what was in force then went on with Russia.
 */
const byBearer = (membership: Membership, { directory }: Parts): readonly Membership[] => {
  const { member, from, to } = membership;
  const days = directory.handovers('cow', member, from.first, to?.first ?? null);
  const cuts = days.map((day) => parsePartialDate(isoDay(day) ?? ''));
  return [from, ...cuts].map((start, at) => ({ ...membership, from: start, to: cuts[at] ?? to }));
};

/** A day of a treaty on which a member's code was a state's: it may have become one after the treaty began. */
const dayOfMember = (member: string, { from, to }: Stretch, { directory }: Parts): number | null =>
  directory.find('cow', member, from.first) ? from.first : (to?.last ?? null);

/** Some day from the start to the end: all that the alliance level says about when each of many members was in. */
const someDay = ({ from, to }: Stretch, end: PartialDate): PartialDate =>
  parsePartialDate(`[${isoDay(from.first)}..${isoDay((to ?? end).last)}]`);

interface Side {
  readonly member: string;
  readonly obligations: readonly Obligation[];
}

/** One claim for each obligation that either of two states took on. */
const bind = (
  one: Side,
  other: Side,
  time: Stretch,
  evidence: readonly Evidence[],
  at: RowPlace,
  parts: Parts,
): void => {
  const on = time.from.first;
  const found = [one, other].map(({ member, obligations }) => ({
    id: parts.states.find({ name: '', code: member, kind: 'STATE' }, on),
    member,
    obligations,
  }));
  const [first, second] = found.sort(byId);
  if (!first || !second) return;
  for (const [name, { type, key, value }] of Object.entries(OBLIGATIONS)) {
    const bound = [first, second].filter(({ obligations }) => obligations.includes(name as Obligation));
    const [binding] = bound;
    if (!binding) continue;
    parts.collector.claim(
      {
        ...BLANK,
        subject: first.id,
        subjectAsStated: first.member,
        type,
        object: second.id,
        objectAsStated: second.member,
        qualifiers: [{ key, value }],
        ...timeOf(time),
        source: parts.source,
        note: bound.length === 1 ? `only state ${binding.member} takes this obligation on` : null,
      },
      evidence,
      at,
    );
  }
};

const belongs = (member: string, coalition: ActorId, on: number | null, parts: Parts) => ({
  ...BLANK,
  subject: parts.states.find({ name: '', code: member, kind: 'STATE' }, on),
  subjectAsStated: member,
  type: 'MEMBER_OF' as const,
  object: coalition,
  source: parts.source,
});

/**
 * Adds the claims of a treaty. In each phase two members are bound to each other only while both are in. The alliance level says
 * when the treaty began and ended, and not when each of many members was in: their claims say that they belonged on some day.
 * @param end the last day of the data
 * @returns how many pairs of members cannot be dated
 */
export const claimTreaty = (treaty: Treaty, end: PartialDate, parts: Parts): number => {
  const { alliance } = treaty;
  const memberships = treaty.memberships.flatMap((membership) => byBearer(membership, parts));
  const states = new Set([...(alliance?.members ?? []), ...memberships.map(({ member }) => member)]);
  const coalition = states.size > 2 ? coalitionOf(treaty, parts.collector) : null;
  if (coalition !== null)
    for (const membership of memberships) {
      const claim = belongs(membership.member, coalition, membership.from.first, parts);
      parts.collector.claim({ ...claim, ...timeOf(membership) }, [membership.evidence], membership.at);
    }
  for (const [at, one] of memberships.entries())
    for (const other of memberships.slice(at + 1)) {
      if (one.phase !== other.phase || one.member === other.member) continue;
      const time = together(one, other);
      if (time) bind(one, other, time, [one.evidence, other.evidence], one.at, parts);
    }
  if (memberships.length > 0 || !alliance) return 0;
  const { members, obligations, evidence, at } = alliance;
  if (coalition === null) {
    const [member, other] = members;
    if (member !== undefined && other !== undefined)
      bind({ member, obligations }, { member: other, obligations }, alliance, [evidence], at, parts);
    return 0;
  }
  for (const member of members)
    parts.collector.claim(
      {
        ...belongs(member, coalition, dayOfMember(member, alliance, parts), parts),
        attestedOn: someDay(alliance, end),
      },
      [evidence],
      at,
    );
  return (members.length * (members.length - 1)) / 2;
};
