import { canonicalIdOf, judgementsAt } from '../../domain/identity/identity.ts';
import type { Judgement } from '../../domain/identity/judgement.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import { canonicalAt } from './addressing.ts';
import type { Context } from './context.ts';
import type { InScope } from './scope.ts';

/** The judgements on an actor and on those for whom it is canonical, as of its known time. */
export async function judgementsOf(
  context: Context,
  actor: InScope<StoredActor>,
): Promise<readonly InScope<Judgement>[]> {
  const { scope } = actor;
  const { at } = scope.known;
  const [all, { canonical }, canonicalId] = await Promise.all([
    context.judgements(),
    context.identity(at),
    canonicalAt(context, actor, scope.known),
  ]);
  const isAbout = (id: ActorId): boolean => id === actor.id || canonicalIdOf(canonical, id) === canonicalId;
  return judgementsAt(all, at)
    .filter(({ keep, other }) => isAbout(keep) || isAbout(other))
    .map((judgement) => ({ ...judgement, scope }));
}
