import { listUnbalancedTriads, type Triad } from '../../../analytics/signed/triads.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { compareText } from '../../../domain/order.ts';
import { getActorId } from '../addressing.ts';
import type { Context } from '../context.ts';
import { type Listed, type PageAsked, pageOf } from '../page.ts';
import { readAt } from '../scope.ts';
import { dyadAt, ordinalOf, projectSides, type Sides, type SignedDyad } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';

/** Three actors of whom each is tied with each, and which dyads they have. */
export interface TriadFound {
  readonly id: string;
  readonly actorIds: readonly ActorId[];
  readonly hostile: number;
  readonly dyads: () => readonly SignedDyad[];
}

export interface TriadsAsked extends SidesAsked, PageAsked {
  readonly actor: string;
}

/** A page of the triads of an actor that are not balanced, in order of the ids of their actors. */
export async function listTriadsOf(
  context: Context,
  { where, actor, rule, first, after }: TriadsAsked,
): Promise<Listed<TriadFound> & { readonly sides: Sides }> {
  const list = 'unbalancedTriads';
  const page = pageOf(list, { first, after });
  const pinned = page.after === null ? where : { ...where, knownAt: where.knownAt ?? page.after.knownAt };
  const sided = await readSidedTies(context, pinned, { also: [actor] });
  const id = await getActorId(context, actor, 'actor', sided.scope);
  const sides = await projectSides(context, sided, { rule });
  const triads = listUnbalancedTriads(sides.projection.graph, ordinalOf(sides.projection, id))
    .map((triad) => triadFound(sides, triad))
    .sort((one, other) => compareText(one.id, other.id));
  const last = page.after?.id ?? null;
  return {
    list,
    page,
    rows: last === null ? triads : triads.filter((triad) => triad.id > last),
    keyOf: (triad) => ({ key: null, id: triad.id }),
    knownAt: () => readAt(context, sides.scope),
    totalCount: () => Promise.resolve(triads.length),
    sides,
  };
}

const triadFound = (sides: Sides, { actors, ties, hostile }: Triad): TriadFound => {
  const actorIds = actors.map((actor) => sides.projection.actors[actor] as ActorId);
  return { id: actorIds.join(' '), actorIds, hostile, dyads: () => ties.map((at) => dyadAt(sides, at)) };
};
