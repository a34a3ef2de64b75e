import { foldName } from '../../domain/names/fold-name.ts';
import type { Actor, Name } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { questionOf } from '../../domain/time/question.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import { type ActorFilter, countActors, listStoredActors } from '../../graph/read/actors.ts';
import { canonicalAt, findActorId } from './addressing.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { checkFirst, keyById, type Listed, type PageAsked, pageOf } from './page.ts';
import { type InScope, NO_SCOPE, readAt, type Scope, withKnown } from './scope.ts';
import type { ActorWhere, KnownWhere } from './wheres.ts';

/** The actor that an address means, as of the known time asked. @throws EntenteError BAD_USER_INPUT, CURSOR_INVALID */
export async function findActor(
  context: Context,
  address: string,
  asked: KnownWhere,
): Promise<InScope<StoredActor> | null> {
  const scoped = withKnown(context, NO_SCOPE, asked);
  const [scope, id] = await Promise.all([scoped, findActorId(context, address, 'id', scoped)]);
  return id === null ? null : loadActor(context, id, scope);
}

export const loadActor = async (context: Context, id: Actor['id'], scope: Scope): Promise<InScope<StoredActor>> => ({
  ...(await mustLoad(context.loaders.actor, id)),
  scope,
});

/** In English. */
export const nameOf = async (context: Context, id: Actor['id']): Promise<string> =>
  (await mustLoad(context.loaders.actor, id)).label.en;

/** Which actors a question asks for. @throws EntenteError DATE_INVALID */
export const actorFilter = ({ kind, externalIdScheme, nameContains, existsAt }: ActorWhere): ActorFilter => ({
  kind: kind ?? null,
  externalIdScheme: externalIdScheme ?? null,
  nameContains: nameContains === undefined || nameContains === null ? null : foldName(nameContains),
  existsAt: existsAt === undefined || existsAt === null ? null : questionOf({ validAt: existsAt }),
});

/** A page of the canonical actors that qualify, in order of id. */
export const listActors = async (
  context: Context,
  where: ActorWhere | null | undefined,
  asked: PageAsked,
): Promise<Listed<StoredActor>> => {
  const list = 'actors';
  const page = pageOf(list, asked);
  const filter = actorFilter(where ?? {});
  return {
    list,
    page,
    rows: await listStoredActors(context.store, filter, page.after?.id ?? null, page.first + 1),
    keyOf: keyById,
    knownAt: () => readAt(context, NO_SCOPE),
    totalCount: () => countActors(context.store, filter),
  };
};

const DEEPEST_LINEAGE = 3;

/** Splits, mergers and successions around an actor. @throws EntenteError BAD_USER_INPUT */
export const lineageOf = async (
  context: Context,
  actor: InScope<StoredActor>,
  depth: number | null | undefined,
): Promise<readonly Tie[]> => {
  const hops = checkFirst(depth ?? DEEPEST_LINEAGE, DEEPEST_LINEAGE, 'depth', 1);
  const { known } = actor.scope;
  const id = await canonicalAt(context, actor, known);
  return context.at(known).loaders.lineage.load({ id, how: hops });
};

/** The name by which a search found an actor; its label when it was found by an id. */
export const nameMatched = async (
  context: Context,
  { actorId, name }: { readonly actorId: Actor['id']; readonly name: Name | null },
): Promise<Name> => {
  if (name) return name;
  const { label, names } = await mustLoad(context.loaders.actor, actorId);
  const plain = { language: 'en', script: 'Latn', kind: 'OFFICIAL', validFrom: null, validTo: null } as const;
  return names.find(({ text }) => text === label.en) ?? { text: label.en, ...plain };
};
