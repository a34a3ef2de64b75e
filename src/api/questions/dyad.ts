import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import { compareByStart, type Tie } from '../../domain/ties/tie.ts';
import { timelineOf } from '../../domain/ties/timeline.ts';
import { ALL_TIES } from '../../domain/ties/tie-filter.ts';
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
  /** In order of start. */
  readonly ties: readonly Tie[];
  readonly timeline: ReturnType<typeof timelineOf>;
  readonly scope: Scope;
}

/** @returns null when an address means nobody @throws EntenteError BAD_USER_INPUT when both mean the same actor */
export async function findDyad(context: Context, a: string, b: string, asked: KnownWhere): Promise<Dyad | null> {
  const scoped = withKnown(context, NO_SCOPE, asked);
  const [scope, one, other] = await Promise.all([
    scoped,
    findActorId(context, a, 'a', scoped),
    findActorId(context, b, 'b', scoped),
  ]);
  if (one === null || other === null) return null;
  if (one === other) throw new EntenteError('BAD_USER_INPUT', `a and b are the same actor (${one}).`);
  const [first, second] = [one, other].sort() as [ActorId, ActorId];
  const ends = { actor: null, subject: null, object: null, between: [first, second] };
  const found = refuseTooMany(await context.at(scope.known).view.listTies(ends, ALL_TIES, null, MOST_TIES + 1));
  const ties = [...found].sort(compareByStart);
  return { a: first, b: second, ties, timeline: timelineOf(ties), scope };
}
