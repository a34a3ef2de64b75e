import { distinct } from '../group.ts';
import { claimBounds, type ClaimBounds } from '../time/bounds.ts';
import { OPEN_PAST } from '../time/day.ts';
import type { Change } from './changes.ts';
import type { ClaimId } from '../ids.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Claim } from '../records.ts';
import type { Derived } from './tie.ts';

type Says = (bounds: ClaimBounds, tie: Pick<Derived, 'bounds'>) => boolean;

const statesItsStart: Says = (bounds, tie) =>
  bounds.startStated && bounds.startEarliest !== OPEN_PAST && bounds.startEarliest === tie.bounds.startEarliest;
const attestsItFirst: Says = (bounds, tie) => bounds.startLatest === tie.bounds.startLatest;
const statesItsEnd: Says = (bounds, tie) => bounds.endStated && bounds.endLatest === tie.bounds.endLatest;
const attestsItLast: Says = (bounds, tie) => bounds.endEarliest === tie.bounds.endEarliest;

/**
 * The claims that say that a change happened; of what passed, all that support it. Where none does, since it follows from something else (the existence of an
 * actor, another stretch of the tie), all that support the tie.
 * @param findClaim the claims that the ties of the change follow from
 * @param publishedOn when a claim's document came out
 * @returns their ids, in order
 */
export const claimsOfChange = (
  { kind, before, after }: Change,
  findClaim: (id: ClaimId) => Claim,
  publishedOn: (claim: Claim) => PartialDate | null,
): readonly ClaimId[] => {
  const claimsThat = (tie: Derived | null, ...ways: readonly Says[]): readonly ClaimId[] => {
    if (!tie) return [];
    for (const says of ways) {
      const found = tie.claimIds.filter((id) => {
        const claim = findClaim(id);
        const bounds = claimBounds(claim, publishedOn(claim));
        return bounds !== null && says(bounds, tie);
      });
      if (found.length > 0) return found;
    }
    return tie.claimIds;
  };
  if (kind === 'PASSED') return [...(before?.claimIds ?? [])];
  if (kind === 'FIRST_ATTESTED') return claimsThat(after, statesItsStart, attestsItFirst);
  const beginning =
    kind === 'NEARED' ? claimsThat(after, attestsItFirst) : claimsThat(after, statesItsStart, attestsItFirst);
  const ended = kind === 'ENDED' ? claimsThat(before, statesItsEnd) : claimsThat(before, attestsItLast);
  return distinct([...beginning, ...ended]).toSorted();
};
