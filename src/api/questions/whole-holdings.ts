import type { Holding } from '../../domain/ties/tie.ts';
import { getActorIdOrNull } from './addressing.ts';
import type { Context } from './context.ts';
import { getPlaceIdOrNull } from './place-addressing.ts';
import { leastOf, type Scope, scopeOf, withKnown } from './scope.ts';
import type { HoldingWhere } from './wheres.ts';

/** Every holding that a question asks for, in order of start, then id. */
export interface WholeHoldings {
  readonly holdings: readonly Holding[];
  readonly scope: Scope;
}

/** @throws EntenteError DATE_INVALID, NOT_FOUND, TOO_MANY_CLAIMS */
export async function wholeHoldings(context: Context, where: HoldingWhere): Promise<WholeHoldings> {
  const scoped = withKnown(context, scopeOf(where), where);
  const [scope, actor, place] = await Promise.all([
    scoped,
    getActorIdOrNull(context, where.actor, 'actor', scoped),
    getPlaceIdOrNull(context, where.place),
  ]);
  const of = place === null ? actor && { actors: [actor] } : { places: [place] };
  const found = await context.at(scope.known).view.listHoldings(of, scope.question, leastOf(scope));
  return { holdings: found.filter((holding) => actor === null || holding.actor === actor), scope };
}
