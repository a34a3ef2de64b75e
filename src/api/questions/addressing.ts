import { canonicalIdOf } from '../../domain/identity/identity.ts';
import { groupBy } from '../../domain/group.ts';
import type { Choice, EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byId } from '../../domain/order.ts';
import { isPresent, type Known } from '../../domain/time/known.ts';
import type { Addressed } from '../../graph/read/addresses.ts';
import { idsWithin } from '../../graph/read/identity.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { ambiguousName, unknownName } from './misnamed.ts';
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

/** A text that may be an address; null: it is nobody's. */
export const addressIn = (text: string): string | null => {
  const trimmed = text.trim();
  return trimmed === '' || text.length > LONGEST_ADDRESS ? null : trimmed;
};

/** The known time as of which an address is read; it may still be on its way. */
export type AskedScope = Pick<Scope, 'known'> | Promise<Pick<Scope, 'known'>>;

/** Whom an id, a `scheme:value` or a name fits, canonical or not: nobody, one, or several. */
export const addressActors = async (context: Context, text: string): Promise<readonly Addressed[]> => {
  const address = addressIn(text);
  return address === null ? [] : context.loaders.actorAddress.load(address);
};

/** A canonical actor that a text fits, by itself or by an actor that is merged into it. */
export interface Meant {
  readonly id: ActorId;
  /** All that are merged into it, itself included. */
  readonly groupIds: readonly ActorId[];
  readonly fits: readonly Addressed[];
}

/** Who is meant by a text as of a known time, in order of id: nobody, one, or several. */
export const meantActors = async (context: Context, text: string, asked: AskedScope): Promise<readonly Meant[]> => {
  const [found, { known }] = await Promise.all([addressActors(context, text), asked]);
  if (found.length === 0) return [];
  const identity = isPresent(known) ? null : await context.identity(known.at);
  const canonicalNow = ({ id, canonicalId }: Addressed): ActorId =>
    identity === null ? canonicalId : canonicalIdOf(identity.canonical, id);
  return [...groupBy(found, canonicalNow)]
    .map(([id, fits]) => ({
      id,
      groupIds: identity === null ? (fits[0]?.groupIds ?? [id]) : idsWithin(identity, [id]),
      fits,
    }))
    .sort(byId);
};

/** The canonical actor as of a known time; of the actor only the present canonical one is at hand (null: itself). */
export const canonicalAt = async (
  context: Context,
  { id, canonicalId }: { readonly id: ActorId; readonly canonicalId: ActorId | null },
  known: Known,
): Promise<ActorId> =>
  isPresent(known) ? (canonicalId ?? id) : canonicalIdOf((await context.identity(known.at)).canonical, id);

/** @throws EntenteError BAD_USER_INPUT when several bear the name */
const findMeant = async (
  context: Context,
  text: string,
  argument: string,
  asked: AskedScope,
): Promise<Meant | null> => {
  const meant = await meantActors(context, text, asked);
  if (meant.length > 1)
    throw ambiguousName(
      argument,
      text,
      await choicesOf(
        context,
        meant.map(({ id }) => id),
      ),
    );
  return meant[0] ?? null;
};

/** @throws EntenteError BAD_USER_INPUT when several actors bear the name */
export const findActorId = async (
  context: Context,
  text: string,
  argument: string,
  asked: AskedScope,
): Promise<ActorId | null> => (await findMeant(context, text, argument, asked))?.id ?? null;

const noActor = async (context: Context, text: string, argument: string): Promise<EntenteError> => {
  const near = (await suggestActors(context.store, text)).map(({ actorId }) => actorId);
  return unknownName(argument, 'actor', text, await choicesOf(context, near));
};

const choicesOf = ({ loaders }: Context, ids: readonly ActorId[]): Promise<readonly Choice[]> =>
  Promise.all(ids.map(async (id) => ({ id, name: (await mustLoad(loaders.actor, id)).label.en })));

/** As {@link getActorId} for each; null stays null. Of those that nobody bears the first is an error: each search for names costs. */
export const getActorIds = async (
  context: Context,
  texts: readonly string[] | null | undefined,
  argument: string,
  asked: AskedScope,
): Promise<readonly ActorId[] | null> => {
  if (!texts) return null;
  const found = await Promise.all(texts.map((text) => findActorId(context, text, argument, asked)));
  const unknown = texts[found.indexOf(null)];
  if (unknown !== undefined) throw await noActor(context, unknown, argument);
  return found.filter((id) => id !== null);
};

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
  const meant = await findMeant(context, text, argument, asked);
  if (meant === null) throw await noActor(context, text, argument);
  return meant.groupIds;
};
