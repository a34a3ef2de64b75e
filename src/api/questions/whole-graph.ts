import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { Context } from './context.ts';
import type { Scope } from './scope.ts';
import type { TieWhere } from './wheres.ts';
import { actorsWithIds, wholeActors } from './whole-actors.ts';
import { wholeTies } from './whole-ties.ts';

/** Actors, then ties; every actor that a tie names comes among the actors. Each can be read once. */
export interface WholeGraph {
  readonly actors: AsyncIterable<Actor>;
  readonly ties: AsyncIterable<Tie>;
  readonly scope: Scope;
}

/**
 * Everybody when nothing is asked; else those whom the ties name. Ties are read after the actors, so that a graph that is being
 * written to meanwhile may name somebody new: then it is not given as one.
 * @throws EntenteError GRAPH_CHANGED while it is read; what {@link wholeTies} throws
 */
export async function wholeGraph(context: Context, where: TieWhere, depth: number | null): Promise<WholeGraph> {
  const { ties, actorIds, scope } = await wholeTies(context, where, depth);
  const given = new Set<ActorId>();
  const noted = async function* (actors: AsyncIterable<Actor>): AsyncGenerator<Actor> {
    for await (const actor of actors) {
      given.add(actor.id);
      yield actor;
    }
  };
  const checked = async function* (): AsyncGenerator<Tie> {
    for await (const tie of ties()) {
      for (const id of [tie.subject, tie.object])
        if (!given.has(id))
          throw new EntenteError('GRAPH_CHANGED', `The graph changed while it was read (${id} is new); ask again.`);
      yield tie;
    }
  };
  const asksNothing = depth === null && Object.keys(where).length === 0;
  const actors = asksNothing ? wholeActors(context, {}) : actorsWithIds(context, await actorIds());
  return { actors: noted(actors), ties: checked(), scope };
}
