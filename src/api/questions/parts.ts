import { distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byId } from '../../domain/order.ts';
import { ANY_ENDS } from '../../domain/ties/tie-ends.ts';
import { ALL_TIES, type TieFilter } from '../../domain/ties/tie-filter.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { View } from '../../graph/read/view.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { MOST_TIES, refuseTooMany } from './most-ties.ts';
import type { Scope } from './scope.ts';

/** What counts as an actor with its organs, branches and leaders. */
export interface Parts {
  readonly whole: ActorId;
  /** Without the actor itself. */
  readonly members: ReadonlySet<ActorId>;
  /** What makes them parts. */
  readonly ties: readonly Tie[];
}

/**
 * What belongs to an actor: all that is PART_OF it, transitively, and persons who LEAD or COMMAND it, at least likely on some day of the
 * question.
 */
export async function findParts(context: Context, whole: ActorId, { question, known }: Scope): Promise<Parts> {
  const { view } = context.at(known);
  const filter: TieFilter = { ...ALL_TIES, question, certainty: 'LIKELY' };
  const members = new Set<ActorId>([whole]);
  const found: Tie[] = [];
  let frontier: readonly ActorId[] = [whole];
  while (frontier.length > 0) {
    const ties = await tiesTo(view, frontier, { ...filter, types: ['PART_OF'] });
    found.push(...ties);
    frontier = distinct(ties.map(({ subject }) => subject)).filter((id) => !members.has(id));
    for (const id of frontier) members.add(id);
  }
  const leading = await tiesTo(view, [whole], { ...filter, types: ['LEADS', 'COMMANDS'] });
  const kinds = await Promise.all(
    leading.map(async ({ subject }) => (await mustLoad(context.loaders.actor, subject)).kind),
  );
  const led = leading.filter((_, index) => kinds[index] === 'PERSON');
  for (const { subject } of led) members.add(subject);
  members.delete(whole);
  return { whole, members, ties: [...found, ...led].filter(({ subject }) => subject !== whole) };
}

/** Each actor with its parts; what belongs to both belongs to neither, and neither belongs to the other. */
export const findPartsOfBoth = async (
  context: Context,
  ends: readonly [ActorId, ActorId],
  scope: Scope,
): Promise<readonly [Parts, Parts]> => {
  const [a, b] = await Promise.all([findParts(context, ends[0], scope), findParts(context, ends[1], scope)]);
  const only = (one: Parts, other: Parts): Parts => ({
    ...one,
    members: new Set([...one.members].filter((id) => !other.members.has(id) && !ends.includes(id))),
  });
  return [only(a, b), only(b, a)];
};

/** The ties by which these actors belong to the whole, step by step, in order of id. */
export const belongingOf = (actors: readonly ActorId[], { members, ties }: Parts): readonly Tie[] => {
  const used = new Map<string, Tie>();
  const met = new Set(actors.filter((id) => members.has(id)));
  // A set that grows while it is walked goes on to what was added.
  for (const id of met)
    for (const tie of ties)
      if (tie.subject === id) {
        used.set(tie.id, tie);
        if (members.has(tie.object)) met.add(tie.object);
      }
  return [...used.values()].sort(byId);
};

const tiesTo = async (view: View, wholes: readonly ActorId[], filter: TieFilter): Promise<readonly Tie[]> =>
  refuseTooMany(await view.listTies({ ...ANY_ENDS, objects: wholes }, filter, null, MOST_TIES + 1));
