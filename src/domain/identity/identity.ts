import { distinct } from '../group.ts';
import type { ActorId } from '../ids.ts';
import { byKey } from '../order.ts';
import type { Canonical, Judgement } from './judgement.ts';
import type { ClaimContent } from '../records.ts';

/** No actor is merged into another. */
export const NONE_MERGED: Canonical = new Map();

/** The canonical actor of an actor: itself, unless it is merged into another. */
export const canonicalIdOf = (canonical: Canonical, id: ActorId): ActorId => canonical.get(id) ?? id;

/**
 * The claim with the canonical actors of those that it names. Its id stays, and so does what the ledger holds: a judgement changes
 * what follows from a claim and never the claim.
 * @returns the same object when no actor of the claim is merged
 */
export const asCanonical = <Content extends ClaimContent>(claim: Content, canonical: Canonical): Content => {
  if (canonical.size === 0) return claim;
  const of = (id: ActorId | null): ActorId | null => (id === null ? null : canonicalIdOf(canonical, id));
  const subject = canonicalIdOf(canonical, claim.subject);
  const [object, against, assertedBy] = [of(claim.object), of(claim.against), of(claim.assertedBy)];
  return subject === claim.subject &&
    object === claim.object &&
    against === claim.against &&
    assertedBy === claim.assertedBy
    ? claim
    : { ...claim, subject, object, against, assertedBy };
};

/** By canonical actor all ids merged into it, its own included, in order; an actor with no other is not in it. */
export const groupsOf = (canonical: Canonical): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const groups = new Map<ActorId, ActorId[]>();
  for (const [id, canonicalId] of [...canonical].sort(byKey))
    groups.set(canonicalId, [...(groups.get(canonicalId) ?? []), id]);
  return groups;
};

/** Judgements that the ledger held at an instant (null: now), as it showed them then: withdrawn later, one stood. */
export const judgementsAt = (judgements: readonly Judgement[], at: string | null): readonly Judgement[] =>
  judgements
    .filter(({ recordedAt }) => at === null || recordedAt <= at)
    .map((judgement) =>
      at === null || judgement.withdrawnAt === null || judgement.withdrawnAt <= at
        ? judgement
        : { ...judgement, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null },
    );

/** Judgements that stood at an instant of the ledger, ISO 8601 in UTC with milliseconds; null: now. */
export const standingAt = (judgements: readonly Judgement[], at: string | null): readonly Judgement[] =>
  judgementsAt(judgements, at).filter(({ withdrawnAt }) => withdrawnAt === null);

/** Actors whose canonical actor is not the same in both. */
export const changedCanonical = (before: Canonical, after: Canonical): readonly ActorId[] =>
  distinct([...before.keys(), ...after.keys()]).filter((id) => (before.get(id) ?? id) !== (after.get(id) ?? id));
