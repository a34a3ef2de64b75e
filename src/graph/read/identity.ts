import { answeredOtherwise, groupsOf, standingAt } from '../../domain/identity/identity.ts';
import type { ActorId } from '../../domain/ids.ts';
import { type Canonical, canonicalOf, type Judgement } from '../../domain/identity/judgement.ts';
import { findPartialDate } from '../../domain/time/partial-date.ts';
import type { Actor } from '../../domain/records.ts';
import { toJudgement } from '../mapping/judgement.ts';
import type { RunRead } from '../store/run.ts';

/** Who answered for whom at a known time, and what follows from it for reading claims. */
export interface Identity {
  readonly canonical: Canonical;
  /** All for whom each answered, itself included; one that answered for itself alone is not in it. */
  readonly groups: ReadonlyMap<ActorId, readonly ActorId[]>;
  /** When those existed who answered for others. */
  readonly existence: ReadonlyMap<ActorId, Pick<Actor, 'existsFrom' | 'existsTo'>>;
  /** Those for whom another answers now than did then: their claims stand under other topics now. */
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
      rows.map(({ id, existsFrom, existsTo }) => [
        id as ActorId,
        { existsFrom: findPartialDate(existsFrom), existsTo: findPartialDate(existsTo) },
      ]),
    ),
    moved: answeredOtherwise(canonical, canonicalOf(standingAt(judgements, null))),
  };
};

/** All ids that these actors answered for, their own included. */
export const idsWithin = ({ groups }: Pick<Identity, 'groups'>, answerers: readonly ActorId[]): readonly ActorId[] =>
  groups.size === 0 ? answerers : answerers.flatMap((id) => groups.get(id) ?? [id]);
