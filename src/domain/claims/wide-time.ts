import { findTooWide } from '../ties/claim-days.ts';
import { horizonRuleOf } from '../ties/horizons.ts';
import { makesATie, tieKeyOf } from '../ties/tie-key.ts';
import type { ActorId, SourceId } from '../ids.ts';
import type { Actor, ClaimContent, Source } from '../records.ts';

/** What a remark on a time rests on. */
interface KindsAndDates {
  readonly findActor: (id: ActorId) => Pick<Actor, 'kind'> | null;
  readonly findSource: (id: SourceId) => Pick<Source, 'publishedOn'> | null;
}

/** A field of a claim, its text, and a sentence on it that refuses nothing. */
export interface WideTime {
  readonly field: 'validFrom' | 'validTo' | 'attestedOn' | 'ongoing';
  readonly value: string;
  readonly problem: string;
}

/**
 * A time that is longer than two horizons of the claim's type: it makes no single day likely. The claim is kept as it is; whoever
 * loads it should know, since a question about one day does not find it.
 * @returns null when there is none, and for a claim that makes neither a tie nor a holding
 */
export function findWideTime(claim: ClaimContent, world: KindsAndDates): WideTime | null {
  if (!makesATie(claim)) return null;
  const key = tieKeyOf(claim);
  if (key === null) return null;
  const rule = horizonRuleOf(key, world);
  const wide = findTooWide(claim, world.findSource(claim.source)?.publishedOn ?? null, rule);
  return (
    wide && {
      ...wide,
      problem: `too wide a time to make any one day likely: more than ${2 * rule.days} days, twice the horizon of ${claim.type}`,
    }
  );
}
