import { nameOf } from '../../api/questions/actors.ts';
import type { Context } from '../../api/questions/context.ts';
import { type ActorNotFound, actorsOrFailure, type AmbiguousActor } from '../../api/questions/naming.ts';
import { NO_SCOPE, withKnown } from '../../api/questions/scope.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Io } from '../io.ts';
import { type AskFlags, knownAtIn } from './flags.ts';

/**
 * The actors that texts name, in order. With `--json` a text that names none, or several, is written as GraphQL's `paths` does.
 * @throws EntenteError NOT_FOUND, with the nearest; USAGE, with the candidates
 */
export async function actorsNamed(
  context: Context,
  texts: readonly string[],
  flags: AskFlags,
  io: Io,
): Promise<readonly ActorId[]> {
  const meant = await actorsOrFailure(context, texts, withKnown(context, NO_SCOPE, { knownAt: knownAtIn(flags) }));
  if (!('kind' in meant)) return texts.flatMap((text) => meant.get(text) ?? []);
  if (flags.json) await io.out(`${JSON.stringify(await misnamedJson(context, meant))}\n`);
  throw misnamed(meant);
}

/** What there is to say of a text that names no actor, or several. */
export const misnamed = (failure: ActorNotFound | AmbiguousActor): EntenteError => {
  if (failure.kind === 'AmbiguousActor')
    return new EntenteError(
      'USAGE',
      `"${failure.input}" is the name of ${idsOf(failure.candidates)}; give one of these ids.`,
    );
  const near = idsOf(failure.suggestions);
  return new EntenteError('NOT_FOUND', `There is no actor "${failure.input}".${near ? ` Did you mean ${near}?` : ''}`);
};

const idsOf = (matches: readonly { readonly actorId: ActorId }[]): string =>
  matches.map(({ actorId }) => actorId).join(', ');

export const idObject = (id: ActorId) => ({ id });

export const namedActor = async (context: Context, id: ActorId) => ({ id, name: await nameOf(context, id) });

/** In the words of GraphQL's `paths`. */
export const misnamedJson = async (context: Context, failure: ActorNotFound | AmbiguousActor) => {
  const { kind, input } = failure;
  const matches = kind === 'ActorNotFound' ? failure.suggestions : failure.candidates;
  const named = await Promise.all(
    matches.map(async ({ actorId, score, reason }) => ({ actor: await namedActor(context, actorId), score, reason })),
  );
  return { __typename: kind, input, [kind === 'ActorNotFound' ? 'suggestions' : 'candidates']: named };
};
