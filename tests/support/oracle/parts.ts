import type { OracleTie } from './derive.ts';
import { certaintyIn, isAtLeast, type Run } from './when.ts';

/**
 * What belongs to an actor. Follows design §2, the list item on paths: what it says of `includeParts`. Readings 35 and 36 of
 * decisions.md.
 */
export interface Belonging {
  /** Without the actor itself. */
  readonly members: readonly string[];
  /** What makes each of them a part: from one member to another, or to the actor. */
  readonly ties: readonly OracleTie[];
}

export const belongingTo = (
  actor: string,
  all: readonly OracleTie[],
  kindOf: (actor: string) => string | null,
  run: Run,
): Belonging => {
  const likely = all.filter((tie) => isAtLeast(certaintyIn(tie, run), 'LIKELY'));
  const met = [actor];
  const ties: OracleTie[] = [];
  // Grows while it is walked.
  for (const whole of met)
    for (const tie of likely) {
      const isPart = tie.type === 'PART_OF' && tie.object === whole;
      const isAtHead = ['LEADS', 'COMMANDS'].includes(tie.type) && kindOf(tie.subject) === 'PERSON';
      const leads = whole === actor && isAtHead && tie.object === actor;
      if (!isPart && !leads) continue;
      if (!ties.includes(tie)) ties.push(tie);
      if (isPart && !met.includes(tie.subject)) met.push(tie.subject);
    }
  const leaders = ties.filter(({ type }) => type !== 'PART_OF').map(({ subject }) => subject);
  const members = [...new Set([...met, ...leaders])].filter((member) => member !== actor);
  return { members, ties: ties.filter(({ subject }) => subject !== actor) };
};

/** What belongs to each end: nothing belongs to both, and an end belongs to no other end. */
export const belongingToBoth = (
  [a, b]: readonly [string, string],
  all: readonly OracleTie[],
  kindOf: (actor: string) => string | null,
  run: Run,
): readonly [Belonging, Belonging] => {
  const [ofA, ofB] = [belongingTo(a, all, kindOf, run), belongingTo(b, all, kindOf, run)];
  const only = (own: Belonging, other: Belonging): Belonging => ({
    ...own,
    members: own.members.filter((member) => member !== a && member !== b && !other.members.includes(member)),
  });
  return [only(ofA, ofB), only(ofB, ofA)];
};

/** The ties by which some of the members belong to the actor, step by step; by id. */
export const whatMakesThemBelong = (
  members: readonly string[],
  { members: all, ties }: Belonging,
): readonly OracleTie[] => {
  const used: OracleTie[] = [];
  const met = members.filter((member) => all.includes(member));
  // Grows while it is walked.
  for (const member of met)
    for (const tie of ties)
      if (tie.subject === member && !used.includes(tie)) {
        used.push(tie);
        if (!met.includes(tie.object)) met.push(tie.object);
      }
  return used.sort((x, y) => (x.id < y.id ? -1 : 1));
};
