import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import { compareByStart, type Tie } from '../../domain/ties/tie.ts';
import { timelineOf } from '../../domain/ties/timeline.ts';
import { ANY_ENDS } from '../../domain/ties/tie-ends.ts';
import { findPartsOfBoth } from './parts.ts';
import { ALL_TIES } from '../../domain/ties/tie-filter.ts';
import type { Below } from '../../graph/read/view.ts';
import { findActorId } from './addressing.ts';
import type { Context } from './context.ts';
import { MOST_TIES, refuseTooMany } from './most-ties.ts';
import { NO_SCOPE, type Scope, withKnown } from './scope.ts';
import type { KnownWhere } from './wheres.ts';

/** Everything between two actors, whichever way. */
export interface Dyad {
  /** Ids in order. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** All that counts as each. */
  readonly sides: readonly [ReadonlySet<ActorId>, ReadonlySet<ActorId>];
  /** In order of start. */
  readonly ties: readonly Tie[];
  readonly timeline: ReturnType<typeof timelineOf>;
  readonly scope: Scope;
}

/** @returns null when an address means nobody @throws EntenteError BAD_USER_INPUT when both mean the same actor */
export async function findDyad(
  context: Context,
  { a, b, includeParts, ...asked }: DyadAsked,
  below: Below | null = null,
): Promise<Dyad | null> {
  const scoped = withKnown(context, NO_SCOPE, asked);
  const [scope, one, other] = await Promise.all([
    scoped,
    findActorId(context, a, 'a', scoped),
    findActorId(context, b, 'b', scoped),
  ]);
  if (one === null || other === null) return null;
  if (one === other) throw new EntenteError('BAD_USER_INPUT', `a and b are the same actor (${one}).`);
  const [first, second] = [one, other].sort() as [ActorId, ActorId];
  const [ofFirst, ofSecond] =
    includeParts === true
      ? (await findPartsOfBoth(context, [first, second], scope)).map(
          ({ whole, members }) => new Set([whole, ...members]),
        )
      : [new Set([first]), new Set([second])];
  const sides = [ofFirst ?? new Set(), ofSecond ?? new Set()] as const;
  const ends = { ...ANY_ENDS, between: [...sides[0], ...sides[1]] };
  const found = refuseTooMany(await context.at(scope.known).view.listTies(ends, ALL_TIES, null, MOST_TIES + 1, below));
  const isBetween = ({ subject, object }: Tie): boolean =>
    (sides[0].has(subject) && sides[1].has(object)) || (sides[1].has(subject) && sides[0].has(object));
  const ties = found.filter(isBetween).sort(compareByStart);
  return { a: first, b: second, sides, ties, timeline: timelineOf(ties), scope };
}

/** @throws EntenteError BAD_USER_INPUT when both mean the same actor */
export interface DyadAsked extends KnownWhere {
  readonly a: string;
  readonly b: string;
  /** Each with its organs, branches and leaders. */
  readonly includeParts?: boolean | null | undefined;
}
