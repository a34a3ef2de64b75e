import type { Living } from './existence.ts';
import type { Key } from './keys.ts';
import type { OracleClaim as Claim } from './shapes.ts';
import { type Dated, hullOf, type Span } from './claim-days.ts';
import { common, saysShared } from './spells.ts';

/**
 * Who holds one place, or one post. Follows design §1, *Time*: the bullet *Holdings*. Readings 23 to 28 of decisions.md.
 */
export const unitOf = ({ type, object, naming }: Key): string | null => {
  if (type === 'HOLDS') return `place ${object}`;
  const post = naming.find(([key]) => key === 'post');
  return type === 'LEADS' && post ? `post ${post[1]} of ${object}` : null;
};

export type AreOne = (one: string, other: string) => boolean;

/** Whether one is PART_OF or MEMBER_OF the other, by a claim of any time that makes days certain. */
export const belongingBy =
  (sure: readonly Claim[]): AreOne =>
  (one, other) =>
    sure.some(
      ({ type, subject, object }) =>
        (type === 'PART_OF' || type === 'MEMBER_OF') &&
        ((subject === one && object === other) || (subject === other && object === one)),
    );

/** The first certain days of rivals that state a first day on which they began. @param others claims of the other keys of the unit */
export const rivalStartsOf = (holder: string, others: readonly Dated[], areOne: AreOne): readonly number[] =>
  others
    .filter(
      ({ claim, statesStart, a }) => statesStart && a !== -Infinity && !saysShared(claim) && claim.subject !== holder,
    )
    .filter(({ claim }) => !areOne(claim.subject, holder))
    .map(({ b }) => b);

export interface Held {
  readonly holder: string;
  readonly living: Living;
}

const sharesByWord = ({ living }: Held): boolean => living.spell.claims.some(({ claim }) => saysShared(claim));

/** Of a STATE there is one run. */
const runOfHeld = ({ living: { certain, spell } }: Held): Span =>
  certain[0] ?? [Math.min(...spell.claims.map(({ b }) => b)), Math.max(...spell.claims.map(({ c }) => c))];

/** All days that the time of a run may be: of a vague one more than it is certain of. */
const firstOf = ([from, to]: Span): number => Math.min(from, to - 1);
const lastOf = ([from, to]: Span): number => Math.max(from, to - 1);

/** The days that another's certain time leaves to a spell. */
const leftBy = (run: Span, [from, to]: Span): Span => {
  if (from >= to) {
    if (lastOf(run) < firstOf([from, to])) return [-Infinity, from];
    return lastOf([from, to]) < firstOf(run) ? [to, Infinity] : [-Infinity, Infinity];
  }
  let [lowest, highest] = [-Infinity, Infinity];
  // Its certain days before all of the run, and after it.
  if (from < firstOf(run)) lowest = Math.min(to, firstOf(run));
  if (to - 1 > lastOf(run)) highest = Math.max(from, lastOf(run) + 1);
  return [lowest, highest];
};

const sharesADay = ([one]: readonly Span[], [other]: readonly Span[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  hullOf([[Math.max(one[0], other[0]), Math.min(one[1], other[1])]]) !== null;

/** Bounds the spells of one unit by one another; what nothing is left of is gone. */
export const boundHolders = (all: readonly Held[], areOne: AreOne): ReadonlySet<Living> => {
  const gone = new Set<Living>();
  for (const one of all)
    for (const other of all) {
      const { living } = one;
      if (one.holder === other.holder || areOne(one.holder, other.holder)) continue;
      if (sharesByWord(one) || sharesByWord(other)) continue;
      const [run] = other.living.certain;
      if (!run) continue;
      if (sharesADay(living.certain, other.living.certain)) {
        living.shared = true;
        continue;
      }
      const hadDays = living.possible[0] < living.possible[1];
      const [lowest, highest] = leftBy(runOfHeld(one), run);
      living.possible = [Math.max(living.possible[0], lowest), Math.min(living.possible[1], highest)];
      if (hadDays && living.possible[0] >= living.possible[1]) gone.add(living);
      living.likely = common(living.likely, living.possible);
      living.deniable = common(living.deniable, living.possible);
    }
  return gone;
};
