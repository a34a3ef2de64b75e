import type { OracleTie } from './derive.ts';

/**
 * The ties within some hops of an actor, those between two at the full depth left out, and who they name.
 * @param ties those that qualify
 * @param members what belongs to the actor, where parts are included; as near as the actor itself
 */
export const neighbourhoodByOracle = (
  ties: readonly OracleTie[],
  of: string,
  depth: number,
  first: number,
  members: readonly string[] = [of],
) => {
  const distance: Record<string, number> = Object.fromEntries([of, ...members].map((own) => [own, 0]));
  for (let far = 1; far <= depth; far++)
    for (const { subject, object } of ties)
      for (const [near, next] of [
        [subject, object],
        [object, subject],
      ] as const)
        if (distance[near] === far - 1) distance[next] ??= far;
  const farOf = (actor: string): number => distance[actor] ?? Infinity;
  const farther = ({ subject, object }: OracleTie): number => Math.max(farOf(subject), farOf(object));
  const within = ties.filter((tie) => Math.min(farOf(tie.subject), farOf(tie.object)) < depth);
  within.sort(
    (a, b) => farther(a) - farther(b) || (b.confidence ?? -1) - (a.confidence ?? -1) || (a.id < b.id ? -1 : 1),
  );
  const given = within.slice(0, first);
  const named = new Set([of, ...given.flatMap(({ subject, object }) => [subject, object])]);
  return {
    actors: [...named].sort((a, b) => farOf(a) - farOf(b) || (a < b ? -1 : 1)),
    ties: given,
    truncated: given.length < within.length,
  };
};
