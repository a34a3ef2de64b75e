import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { Context } from '../questions/context.ts';
import type { Parameters } from './parameters.ts';
import type { Scope } from '../questions/scope.ts';
import type { Graph } from './records.ts';
import { actorsWithIds, allActors } from './records-asked.ts';
import { tiesAsked } from './ties-asked.ts';

/** The parameters that were given, for the head of a file. */
const titleOf = (parameters: Parameters): string =>
  [
    'Entente: who stands with whom, against whom',
    ...[...parameters].map(([name, values]) => `${name}=${values.join(',')}`),
  ]
    .join('; ')
    .slice(0, 500);

/**
 * Everybody when nothing is asked; else those whom the ties name. Ties are read after the actors, so a graph that is being
 * written to meanwhile may name somebody new: then the whole is not given out as one.
 * @throws EntenteError GRAPH_CHANGED while it is read; what `tiesAsked` throws
 */
export const graphAsked = async (
  context: Context,
  parameters: Parameters,
): Promise<Graph & { readonly scope: Scope }> => {
  const { ties, actorIds, scope } = await tiesAsked(context, parameters);
  const written = new Set<ActorId>();
  const noting = async function* (actors: AsyncIterable<Actor>): AsyncGenerator<Actor> {
    for await (const actor of actors) {
      written.add(actor.id);
      yield actor;
    }
  };
  const checked = async function* (): AsyncGenerator<Tie> {
    for await (const tie of ties()) {
      for (const id of [tie.subject, tie.object])
        if (!written.has(id))
          throw new EntenteError('GRAPH_CHANGED', `The graph changed while it was read (${id} is new); ask again.`);
      yield tie;
    }
  };
  const actors = parameters.size === 0 ? allActors(context, new Map()) : actorsWithIds(context, await actorIds());
  return { actors: noting(actors), ties: checked(), question: scope.question, title: titleOf(parameters), scope };
};
