import { changedCanonical, groupsOf, standingAt } from '../../domain/identity/identity.ts';
import type { ActorId } from '../../domain/ids.ts';
import { type Canonical, canonicalOf, type Judgement } from '../../domain/identity/judgement.ts';
import { findPartialDate } from '../../domain/time/partial-date.ts';
import type { Actor } from '../../domain/records.ts';
import { toJudgement } from '../mapping/judgement.ts';
import type { ActorKind } from '../../domain/ties/types.ts';
import type { RunRead } from '../store/run.ts';

/** The canonical actors at a known time, and what follows from them for reading claims. */
export interface Identity {
  readonly canonical: Canonical;
  /** By canonical actor all that were merged into it, itself included; an actor with no other is not in it. */
  readonly groups: ReadonlyMap<ActorId, readonly ActorId[]>;
  /** The kind of the canonical actors, and when they existed. */
  readonly existence: ReadonlyMap<ActorId, Pick<Actor, 'kind' | 'existsFrom' | 'existsTo'>>;
  /** Those whose canonical actor is another now: their claims are stored under other topics now. */
  readonly moved: readonly ActorId[];
}

/** All judgements, withdrawn ones too, oldest first. */
export const readJudgements = async (run: RunRead): Promise<readonly Judgement[]> =>
  (await run('read/judgements', { standing: false })).map(({ judgement }) => toJudgement(judgement));

/** @param at an instant of the ledger; null: now */
export const identityAt = async (
  run: RunRead,
  judgements: readonly Judgement[],
  at: string | null,
): Promise<Identity> => {
  const canonical = canonicalOf(standingAt(judgements, at));
  const groups = groupsOf(canonical);
  const rows = groups.size === 0 ? [] : await run('read/existence-of-ids', { ids: [...groups.keys()] });
  return {
    canonical,
    groups,
    existence: new Map(
      rows.map(({ id, kind, existsFrom, existsTo }) => [
        id as ActorId,
        { kind: kind as ActorKind, existsFrom: findPartialDate(existsFrom), existsTo: findPartialDate(existsTo) },
      ]),
    ),
    moved: changedCanonical(canonical, canonicalOf(standingAt(judgements, null))),
  };
};

/** These actors and all that were merged into them. */
export const idsWithin = ({ groups }: Pick<Identity, 'groups'>, actorIds: readonly ActorId[]): readonly ActorId[] =>
  groups.size === 0 ? actorIds : actorIds.flatMap((id) => groups.get(id) ?? [id]);
