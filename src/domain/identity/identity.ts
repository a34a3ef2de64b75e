import type { ActorId } from '../ids.ts';
import type { Canonical, Judgement } from './judgement.ts';
import type { ClaimContent } from '../records.ts';

/** Nobody was judged to be another: every actor answers for itself. */
export const NOBODY_JUDGED: Canonical = new Map();

/** Who answers for an actor: itself, unless judgements say another. */
export const answererOf = (canonical: Canonical, id: ActorId): ActorId => canonical.get(id) ?? id;

/**
 * The claim as it counts: who answers for its actors stands in their place. Its id stays, and so does what the ledger holds: a
 * judgement changes what follows from a claim and never the claim. The very claim itself when its actors answer for themselves.
 */
export const asAnswered = <Own extends ClaimContent>(claim: Own, canonical: Canonical): Own => {
  if (canonical.size === 0) return claim;
  const of = (id: ActorId | null): ActorId | null => (id === null ? null : answererOf(canonical, id));
  const subject = answererOf(canonical, claim.subject);
  const [object, against, assertedBy] = [of(claim.object), of(claim.against), of(claim.assertedBy)];
  return subject === claim.subject &&
    object === claim.object &&
    against === claim.against &&
    assertedBy === claim.assertedBy
    ? claim
    : { ...claim, subject, object, against, assertedBy };
};

/** All ids for which each answerer answers, itself included, in order; one that answers for itself alone is not in it. */
export const groupsOf = (canonical: Canonical): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const groups = new Map<ActorId, ActorId[]>();
  for (const [id, answerer] of [...canonical].sort(([a], [b]) => (a < b ? -1 : 1)))
    groups.set(answerer, [...(groups.get(answerer) ?? []), id]);
  return groups;
};

/** Judgements that the ledger held at an instant (null: now), as it showed them then: withdrawn later, one stood. */
export const judgementsAt = (judgements: readonly Judgement[], at: string | null): readonly Judgement[] =>
  judgements
    .filter(({ recordedAt }) => at === null || recordedAt <= at)
    .map((own) =>
      at === null || own.withdrawnAt === null || own.withdrawnAt <= at
        ? own
        : { ...own, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null },
    );

/** Judgements that stood at an instant of the ledger, ISO 8601 in UTC with milliseconds; null: now. */
export const standingAt = (judgements: readonly Judgement[], at: string | null): readonly Judgement[] =>
  judgementsAt(judgements, at).filter(({ withdrawnAt }) => withdrawnAt === null);

/** Those for whom another answers in one than in the other. */
export const answeredOtherwise = (before: Canonical, after: Canonical): readonly ActorId[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => (before.get(id) ?? id) !== (after.get(id) ?? id));
