import { claimBounds } from '../time/bounds.ts';
import { type ClaimProblem, claimProblems } from './claim-rules.ts';
import { liesWithinExistence, type World } from '../ties/derive.ts';
import type { ActorId } from '../ids.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { ClaimContent } from '../records.ts';

/** `islamic-state (from 2014-06-29)` */
const existenceText = (id: ActorId, world: World): readonly string[] => {
  const actor = world.findActor(id);
  const words = [
    ...(actor?.existsFrom ? [`from ${actor.existsFrom.text}`] : []),
    ...(actor?.existsTo ? [`to ${actor.existsTo.text}`] : []),
  ];
  return words.length === 0 ? [] : [`${id} (${words.join(' ')})`];
};

/** The field with the date of a claim: the one to look at when the claim lies outside its bounds. */
const datedBy = (claim: ClaimContent): Pick<ClaimProblem, 'field' | 'value'> => {
  const field = (['validFrom', 'attestedOn', 'validTo'] as const).find((name) => claim[name] !== null);
  return field ? { field, value: claim[field]?.text ?? null } : { field: 'ongoing', value: 'true' };
};

/** A denial or an announcement makes no tie, and may speak of a time when an actor did not exist. */
const existenceProblem = (claim: ClaimContent, publishedOn: PartialDate | null, world: World): ClaimProblem | null => {
  if (claim.stance !== 'ASSERTED' && claim.stance !== 'ALLEGED') return null;
  const bounds = claimBounds(claim, publishedOn);
  if (!bounds || liesWithinExistence(claim, bounds, world)) return null;
  const { subject, object, against } = claim;
  const actors = [subject, object, against].flatMap((id) => (id === null ? [] : existenceText(id, world)));
  const problem = `the claim lies wholly outside the time its actors exist: ${actors.join(', ')}`;
  return { ...datedBy(claim), problem };
};

/** As {@link claimProblems}, with the claim's document looked up; a claim that breaks no rule must also lie within the existence of its actors. */
export const problemsInWorld = (claim: ClaimContent, world: World): readonly ClaimProblem[] => {
  const publishedOn = world.findSource(claim.source)?.publishedOn ?? null;
  const problems = claimProblems(claim, publishedOn);
  return problems.length > 0
    ? problems
    : [existenceProblem(claim, publishedOn, world)].filter((found) => found !== null);
};
