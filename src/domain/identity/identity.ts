import { append, distinct } from '../group.ts';
import type { ActorId } from '../ids.ts';
import { byKey } from '../order.ts';
import { type Canonical, type Judgement, pairOf } from './judgement.ts';
import type { ClaimContent } from '../records.ts';

/** No actor is merged into another. */
export const NONE_MERGED: Canonical = new Map();

/** The canonical actor of an actor: itself, unless it is merged into another. */
export const canonicalIdOf = (canonical: Canonical, id: ActorId): ActorId => canonical.get(id) ?? id;

/**
 * The claim with the canonical actor of each actor that it names. Its id stays the same: a judgement changes what follows from
 * a claim, and never the claim.
 * @returns the same object when no actor of the claim is merged
 */
export const asCanonical = <Content extends ClaimContent>(claim: Content, canonical: Canonical): Content => {
  if (canonical.size === 0) return claim;
  const toCanonical = (id: ActorId | null): ActorId | null => (id === null ? null : canonicalIdOf(canonical, id));
  const subject = canonicalIdOf(canonical, claim.subject);
  const [object, against, assertedBy] = [
    toCanonical(claim.object),
    toCanonical(claim.against),
    toCanonical(claim.assertedBy),
  ];
  return subject === claim.subject &&
    object === claim.object &&
    against === claim.against &&
    assertedBy === claim.assertedBy
    ? claim
    : { ...claim, subject, object, against, assertedBy };
};

/** The canonical actors of the two, in order of id, as one text. */
export const canonicalPair = ({ keep, other }: Pick<Judgement, 'keep' | 'other'>, canonical: Canonical): string =>
  pairOf({ keep: canonicalIdOf(canonical, keep), other: canonicalIdOf(canonical, other) });

/** All ids of each canonical actor, its id among them, in order. An actor into which no other is merged is left out. */
export const groupsOf = (canonical: Canonical): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const groups = new Map<ActorId, ActorId[]>();
  for (const [id, canonicalId] of [...canonical].sort(byKey)) append(groups, canonicalId, id);
  return groups;
};

/** Judgements of the ledger at an instant (null: now), as it showed them then: one that was withdrawn later is not withdrawn. */
export const judgementsAt = (judgements: readonly Judgement[], at: string | null): readonly Judgement[] =>
  judgements
    .filter(({ recordedAt }) => at === null || recordedAt <= at)
    .map((judgement) =>
      at === null || judgement.withdrawnAt === null || judgement.withdrawnAt <= at
        ? judgement
        : { ...judgement, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null },
    );

/** Judgements that were not withdrawn at an instant of the ledger, ISO 8601 in UTC with milliseconds; null: now. */
export const standingAt = (judgements: readonly Judgement[], at: string | null): readonly Judgement[] =>
  judgementsAt(judgements, at).filter(({ withdrawnAt }) => withdrawnAt === null);

/** Actors whose canonical actor is not the same in both. */
export const changedCanonical = (before: Canonical, after: Canonical): readonly ActorId[] =>
  distinct([...before.keys(), ...after.keys()]).filter((id) => canonicalIdOf(before, id) !== canonicalIdOf(after, id));
