import type { ActorId } from '../../domain/ids.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import { type RankedMatch, rankMatches } from '../../domain/names/rank-names.ts';
import { type AskedScope, type Meant, meantActors } from './addressing.ts';
import type { Context } from './context.ts';
import { suggestActors } from './search.ts';

/** The actors that these texts name, or what there is to say of the first text that names none, or several. */
export async function actorsOrFailure(
  context: Context,
  inputs: readonly string[],
  asked: AskedScope,
): Promise<ReadonlyMap<string, ActorId> | ActorNotFound | AmbiguousActor> {
  const found = await Promise.all(inputs.map((input) => meantActors(context, input, asked)));
  const named = new Map<string, ActorId>();
  for (const [index, meant] of found.entries()) {
    const input = inputs[index] as string;
    const [only, ...others] = meant;
    if (only === undefined)
      return { kind: 'ActorNotFound', input, suggestions: await suggestActors(context.store, input) };
    if (others.length > 0) return { kind: 'AmbiguousActor', input, candidates: candidatesOf(input, meant) };
    named.set(input, only.id);
  }
  return named;
}

export interface ActorNotFound {
  readonly kind: 'ActorNotFound';
  readonly input: string;
  readonly suggestions: readonly RankedMatch[];
}

export interface AmbiguousActor {
  readonly kind: 'AmbiguousActor';
  readonly input: string;
  readonly candidates: readonly RankedMatch[];
}

/** Best first, then in order of id. */
const candidatesOf = (input: string, meant: readonly Meant[]): readonly RankedMatch[] => {
  const names = meant.flatMap(({ id, fits }) =>
    fits.flatMap((fit) => fit.names.map((name) => ({ actorId: id, name, folded: foldName(name.text) }))),
  );
  const byForeignId = meant.filter(({ fits }) => fits.some(({ how }) => how === 'EXTERNAL_ID')).map(({ id }) => id);
  return rankMatches(input, names, { ids: [], externalIds: byForeignId });
};
