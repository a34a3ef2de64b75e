import { canonicalIdOf } from '../../domain/identity/identity.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import { isPresent, type Known } from '../../domain/time/known.ts';
import type { Addressed } from '../../graph/read/actors.ts';
import { idsWithin } from '../../graph/read/identity.ts';
import type { Context } from './context.ts';
import type { Scope } from './scope.ts';
import { suggestActors } from './search.ts';

/** @throws EntenteError NOT_FOUND, with the nearest actors; BAD_USER_INPUT when several bear the name */
export async function getActorId(
  context: Context,
  text: string,
  argument: string,
  asked: AskedScope,
): Promise<ActorId> {
  const id = await findActorId(context, text, argument, asked);
  if (id !== null) return id;
  throw await noActor(context, text, argument);
}

const LONGEST_ADDRESS = 500;

/** The known time as of which an address is read; it may still be on its way. */
export type AskedScope = Pick<Scope, 'known'> | Promise<Pick<Scope, 'known'>>;

/** Whom an id, a `scheme:value` or an exact name fits, canonical or not: nobody, one, or several. */
export const addressActors = async (context: Context, text: string): Promise<readonly Addressed[]> =>
  text.length > LONGEST_ADDRESS || text.trim() === '' ? [] : context.loaders.address.load(text);

/** The canonical actors as of a known time of those whom a text fits, each with all ids merged into it. */
const canonicalActorsOf = async (
  context: Context,
  text: string,
  asked: AskedScope,
): Promise<ReadonlyMap<ActorId, readonly ActorId[]>> => {
  const [found, { known }] = await Promise.all([addressActors(context, text), asked]);
  if (found.length === 0) return new Map();
  if (isPresent(known)) return new Map(found.map(({ canonicalId, groupIds }) => [canonicalId, groupIds]));
  const identity = await context.identity(known.at);
  return new Map(
    found.map(({ id }) => {
      const canonicalId = canonicalIdOf(identity.canonical, id);
      return [canonicalId, idsWithin(identity, [canonicalId])];
    }),
  );
};

/** Who is meant by a text as of a known time, in order of id: nobody, one, or several. */
export const meantActors = async (context: Context, text: string, asked: AskedScope): Promise<readonly ActorId[]> =>
  [...(await canonicalActorsOf(context, text, asked)).keys()].sort();

/** The canonical actor as of a known time; of the actor only the present canonical one is at hand (null: itself). */
export const canonicalAt = async (
  context: Context,
  { id, canonicalId }: { readonly id: ActorId; readonly canonicalId: ActorId | null },
  known: Known,
): Promise<ActorId> =>
  isPresent(known) ? (canonicalId ?? id) : canonicalIdOf((await context.identity(known.at)).canonical, id);

const oneOf = (meant: readonly ActorId[], text: string, argument: string): ActorId | null => {
  if (meant.length > 1)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `${argument}: "${text}" is the name of ${meant.join(', ')}; give one of these ids.`,
    );
  return meant[0] ?? null;
};

/** @throws EntenteError BAD_USER_INPUT when several actors bear the name */
export const findActorId = async (
  context: Context,
  text: string,
  argument: string,
  asked: AskedScope,
): Promise<ActorId | null> => oneOf(await meantActors(context, text, asked), text, argument);

const noActor = async (context: Context, text: string, argument: string): Promise<EntenteError> => {
  const near = (await suggestActors(context.store, text)).map(({ actorId }) => actorId);
  const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  return new EntenteError('NOT_FOUND', `${argument}: there is no actor "${text.slice(0, 80)}".${hint}`);
};

/** As {@link getActorId} for each; null stays null. */
export const getActorIds = async (
  context: Context,
  texts: readonly string[] | null | undefined,
  argument: string,
  asked: AskedScope,
): Promise<readonly ActorId[] | null> =>
  texts ? Promise.all(texts.map((text) => getActorId(context, text, argument, asked))) : null;

export const getActorIdOrNull = async (
  context: Context,
  text: string | null | undefined,
  argument: string,
  asked: AskedScope,
): Promise<ActorId | null> => (text === null || text === undefined ? null : getActorId(context, text, argument, asked));

/**
 * All ids under which claims name an actor; null stays null.
 * @throws EntenteError NOT_FOUND, BAD_USER_INPUT, as {@link getActorId}
 */
export const getActorGroupOrNull = async (
  context: Context,
  text: string | null | undefined,
  argument: string,
  asked: AskedScope,
): Promise<readonly ActorId[] | null> => {
  if (text === null || text === undefined) return null;
  const groups = await canonicalActorsOf(context, text, asked);
  const id = oneOf([...groups.keys()].sort(), text, argument);
  if (id === null) throw await noActor(context, text, argument);
  return groups.get(id) ?? [id];
};

/** The id of a place or a source. @throws EntenteError NOT_FOUND */
export const getKnownOrNull = async <Id extends string>(
  loader: { readonly load: (id: Id) => Promise<unknown> },
  id: Id | null | undefined,
  argument: string,
): Promise<Id | null> => {
  if (id === null || id === undefined) return null;
  if ((await loader.load(id)) !== null) return id;
  throw new EntenteError('NOT_FOUND', `${argument}: there is no ${argument} "${id.slice(0, 80)}".`);
};
