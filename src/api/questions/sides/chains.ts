import { listSupportChains, type SupportChain } from '../../../analytics/structure/support-chains.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { certaintyOf } from '../../../domain/ties/certainty.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import type { TieType } from '../../../domain/ties/types.ts';
import { getActorId } from '../addressing.ts';
import type { Context } from '../context.ts';
import { checkFirst } from '../page.ts';
import type { Scope } from '../scope.ts';
import { findIn } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesWhere } from './sides-where.ts';

/** Directed types along which support flows. */
const FLOWING: readonly TieType[] = ['SUPPORTS', 'COMMANDS', 'LEADS'];
const LONGEST_CHAIN = 6;

export interface ChainsAsked {
  readonly sponsor: string;
  readonly target: string;
  readonly where?: SidesWhere | null | undefined;
  readonly maxHops?: number | null | undefined;
  readonly first?: number | null | undefined;
}

/** How a sponsor's support reaches a target, or those who are against it. */
export interface ChainsFound {
  readonly ends: readonly [ActorId, ActorId];
  readonly chains: readonly SupportChain[];
  readonly hasMore: boolean;
  readonly tieOf: (id: string) => Tie;
  readonly scope: Scope;
}

/** @throws EntenteError BAD_USER_INPUT, NOT_FOUND */
export async function findChains(
  context: Context,
  { sponsor, target, where, ...how }: ChainsAsked,
): Promise<ChainsFound> {
  const [maxHops, first] = [checkFirst(how.maxHops ?? 4, LONGEST_CHAIN, 'maxHops', 1), checkFirst(how.first ?? 20)];
  const other = (where?.types ?? []).find((type) => !FLOWING.includes(type));
  if (other !== undefined)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `types: ${other} is no support that flows; these are: ${FLOWING.join(', ')}.`,
    );
  const { ties, scope } = await readSidedTies(context, where ?? {}, {
    types: ['SUPPORTS'],
    also: [sponsor, target],
    needsActors: false,
  });
  const ends = await Promise.all([
    getActorId(context, sponsor, 'sponsor', scope),
    getActorId(context, target, 'target', scope),
  ]);
  const given = ties.map(({ id, subject, object, against, form, ...tie }) => ({
    id,
    subject,
    object,
    against,
    form,
    certainty: certaintyOf(tie, scope.question) ?? 'POSSIBLE',
  }));
  return { ...listSupportChains(given, ...ends, { maxHops, first }), ends, tieOf: findIn(ties), scope };
}
