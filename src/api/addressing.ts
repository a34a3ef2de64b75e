import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import type { Context } from './context.ts';
import { suggestActors } from './search.ts';

const LONGEST_ADDRESS = 500;

/** Who is meant by an id, a `scheme:value` or an exact name: nobody, one, or several. */
export const addressActors = async (context: Context, text: string): Promise<readonly ActorId[]> =>
  text.length > LONGEST_ADDRESS || text.trim() === '' ? [] : context.loaders.address.load(text);

/** @throws EntenteError BAD_USER_INPUT when several actors bear the name */
export const findActorId = async (context: Context, text: string, argument: string): Promise<ActorId | null> => {
  const ids = await addressActors(context, text);
  if (ids.length > 1)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `${argument}: "${text}" is the name of ${ids.join(', ')}; give one of these ids.`,
    );
  return ids[0] ?? null;
};

/** @throws EntenteError NOT_FOUND, with the nearest actors; BAD_USER_INPUT when several bear the name */
export const getActorId = async (context: Context, text: string, argument: string): Promise<ActorId> => {
  const id = await findActorId(context, text, argument);
  if (id !== null) return id;
  const near = (await suggestActors(context.store, text)).map(({ actorId }) => actorId);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  throw new EntenteError('NOT_FOUND', `${argument}: there is no actor "${text.slice(0, 80)}".${hint}`);
};

/** As {@link getActorId} for each; null stays null. */
export const getActorIds = async (
  context: Context,
  texts: readonly string[] | null | undefined,
  argument: string,
): Promise<readonly ActorId[] | null> =>
  texts ? Promise.all(texts.map((text) => getActorId(context, text, argument))) : null;

export const getActorIdOrNull = async (
  context: Context,
  text: string | null | undefined,
  argument: string,
): Promise<ActorId | null> => (text === null || text === undefined ? null : getActorId(context, text, argument));

/** The id of a place or a source, when there is one. @throws EntenteError NOT_FOUND */
export const getKnownOrNull = async <Id extends string>(
  loader: { readonly load: (id: Id) => Promise<unknown> },
  id: Id | null | undefined,
  argument: string,
): Promise<Id | null> => {
  if (id === null || id === undefined) return null;
  if ((await loader.load(id)) !== null) return id;
  throw new EntenteError('NOT_FOUND', `${argument}: there is no ${argument} "${id.slice(0, 80)}".`);
};
