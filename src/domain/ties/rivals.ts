import { OPEN_PAST } from '../time/day.ts';
import type { Interval } from '../time/interval.ts';
import { commonSpan, hasDays, outerDays } from '../time/span.ts';
import type { ActorId } from '../ids.ts';
import type { DatedClaim } from './claim-days.ts';
import type { Spell } from './spell.ts';
import type { TieKey } from './tie-key.ts';

/**
 * A place has one holder at a time, and a post one who fills it, unless a claim says that it is shared or that each holds parts, or one
 * of the two belongs to the other. So what is certain of one bounds what is likely and possible of the other.
 */
export interface Rival {
  readonly key: Pick<TieKey, 'subject'>;
  readonly spell: Spell;
}

/** Whether an actor is PART_OF or MEMBER_OF another. */
export type Belongs = (part: ActorId, whole: ActorId) => boolean;

/** What only one can have: a place, or a post of an actor; null for every other key. */
export const rivalUnitOf = ({ type, object, qualifiers }: TieKey): string | null => {
  if (type === 'HOLDS') return `HOLDS|${object}`;
  if (type !== 'LEADS') return null;
  const posts = qualifiers.filter(({ key }) => key === 'post').map(({ value }) => value);
  return posts.length === 0 ? null : `LEADS|${object}|${JSON.stringify(posts)}`;
};

const isShared = (claims: readonly DatedClaim[]): boolean =>
  claims.some(({ claim }) =>
    claim.qualifiers.some(({ key, value }) => key === 'degree' && (value === 'shared' || value === 'parts')),
  );

const areRivals = (a: ActorId, b: ActorId, belongs: Belongs): boolean => a !== b && !belongs(a, b) && !belongs(b, a);

/** The claims of one key that make days certain, grouped into spells. */
export interface Grouped {
  readonly key: Pick<TieKey, 'subject'>;
  readonly groups: readonly (readonly DatedClaim[])[];
}

/** In two where another's stated start lies between what the claims of a spell say; as it is where one of them says that it held then. */
const splitAt = (members: readonly DatedClaim[], start: number): readonly (readonly DatedClaim[])[] => {
  const before = members.filter(({ bounds }) => bounds.startLatest < start);
  const after = members.filter(({ bounds }) => bounds.startLatest >= start);
  const isWithin = after.some(({ bounds }) => bounds.endEarliest > start);
  const heldThen = before.some(({ bounds }) => bounds.endEarliest > start);
  return before.length > 0 && isWithin && !heldThen ? [before, after] : [members];
};

/** Splits each spell where a rival is said to have started within it. A start "by 2017" may lie before it, and splits nothing. */
export const splitByRivals = <Own extends Grouped>(unit: readonly Own[], belongs: Belongs): readonly Own[] =>
  unit.map((one) => {
    const rivals = unit.filter(({ key }) => areRivals(key.subject, one.key.subject, belongs));
    const starts = rivals
      .flatMap(({ groups }) => groups.filter((group) => !isShared(group)).flat())
      .filter(({ bounds }) => bounds.startStated && bounds.startEarliest > OPEN_PAST)
      .map(({ bounds }) => bounds.startLatest)
      .sort((a, b) => a - b);
    const split = (group: readonly DatedClaim[]): readonly (readonly DatedClaim[])[] =>
      starts.reduce<readonly (readonly DatedClaim[])[]>(
        (parts, start) => parts.flatMap((part) => splitAt(part, start)),
        [group],
      );
    return { ...one, groups: one.groups.flatMap((group) => (isShared(group) ? [group] : split(group))) };
  });

/** The one run of a spell; of one that is never certain what its claims say. */
const runOf = ({ certain, bounds }: Spell): Interval =>
  certain[0] ?? { from: bounds.startLatest, to: bounds.endEarliest };

const certainDaysOf = ({ certain }: Spell): Interval | null => {
  const run = certain[0];
  return run && hasDays(run) ? run : null;
};

const areBothCertain = (a: Spell, b: Spell): boolean => {
  const [one, other] = [certainDaysOf(a), certainDaysOf(b)];
  return one !== null && other !== null && commonSpan(one, other) !== null;
};

/**
 * Up to the first certain day of the other after its last, and not before the last certain day of the other before its first. Another
 * that is certain of no single day bounds it too when all of its time is after, or before: it held by the end of that time.
 */
const boundBy = (spell: Spell, other: Spell): Interval => {
  const { first, last } = outerDays(runOf(spell));
  const days = certainDaysOf(other);
  if (!days) {
    const run = other.certain[0];
    if (!run) return spell.possible;
    const time = outerDays(run);
    return {
      from: time.last < first ? Math.max(spell.possible.from, run.to) : spell.possible.from,
      to: last < time.first ? Math.min(spell.possible.to, run.from) : spell.possible.to,
    };
  }
  const next = Math.max(days.from, last + 1);
  const previous = Math.min(days.to - 1, first - 1);
  return {
    from: previous >= days.from ? Math.max(spell.possible.from, previous + 1) : spell.possible.from,
    to: next < days.to ? Math.min(spell.possible.to, next) : spell.possible.to,
  };
};

/** Bounds the spells of one place, or of one post, by one another; null in place of one of which nothing is left. */
export const boundByRivals = (unit: readonly Rival[], belongs: Belongs): readonly (Spell | null)[] =>
  unit.map(({ key, spell }) => {
    if (isShared(spell.members)) return spell;
    const rivals = unit.filter(
      (other) => areRivals(key.subject, other.key.subject, belongs) && !isShared(other.spell.members),
    );
    const clashes = rivals.some((other) => areBothCertain(spell, other.spell));
    const possible = rivals
      .filter((other) => !areBothCertain(spell, other.spell))
      .map((other) => boundBy(spell, other.spell))
      .reduce((a, b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }), spell.possible);
    if (hasDays(spell.possible) && !hasDays(possible)) return null;
    return {
      ...spell,
      possible,
      likely: commonSpan(spell.likely, possible),
      deniable: commonSpan(spell.deniable, possible),
      contestedInTime: spell.contestedInTime || clashes,
    };
  });
