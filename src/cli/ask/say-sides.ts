import { nameOf } from '../../api/questions/actors.ts';
import { loadClaims } from '../../api/questions/claims.ts';
import type { Context } from '../../api/questions/context.ts';
import { violationsOf } from '../../api/questions/sides/balance.ts';
import type { CampsFound } from '../../api/questions/sides/camps.ts';
import { countLeftOut, type SignedDyad } from '../../api/questions/sides/projected.ts';
import { speakerOf } from '../../api/questions/speaker.ts';
import { distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { namedActor } from './named.ts';
import { tieLine } from './tie-line.ts';

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The camps, largest first, who is alone, and the ties that do not fit, a line each. */
export async function saySides(context: Context, found: CampsFound, withClaims: boolean): Promise<readonly string[]> {
  const { sides, answer, camps } = found;
  const { actors, graph, leftOut } = sides.projection;
  const reasons = countLeftOut(leftOut).map(({ because, dyads }) => `${dyads} ${because}`);
  const lines = [
    `${counted(actors.length, 'actor')}, ${counted(graph.ties.length, 'dyad')} by ${sides.rule}; ${counted(leftOut.length, 'dyad')} left out${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}.`,
    answer.status === 'OPTIMAL'
      ? `OPTIMAL: what does not fit weighs ${answer.cost}, and no other camps are better.`
      : `BOUNDED: what does not fit weighs ${answer.cost}; time was over before it was known whether less than ${answer.cost} and at least ${answer.bound} is possible.`,
    '',
  ];
  const names = new Map(
    await Promise.all(actors.map(async (id) => [id, await nameOf(context, id as ActorId)] as const)),
  );
  const listed = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ');
  for (const { letter, actorIds } of camps)
    if (actorIds.length > 1)
      lines.push(`${letter.padEnd(2)} ${String(actorIds.length).padStart(4)}  ${listed(actorIds)}`);
  const alone = camps.flatMap(({ actorIds }) => (actorIds.length === 1 ? actorIds : []));
  if (alone.length > 0) lines.push(`   alone  ${listed(alone)}`);
  const wrong = violationsOf(found, answer.violated.length);
  if (wrong.length > 0) lines.push('', 'Do not fit:');
  for (const { a, b, sign, ties } of wrong) {
    const types = distinct(ties.map(({ type }) => type)).join(', ');
    lines.push(`  ${names.get(a) ?? a} ${sign === 1 ? '+' : '−'} ${names.get(b) ?? b}  ${types}`);
    if (withClaims) lines.push(...(await claimLines(context, ties, sides.scope)));
  }
  return lines;
}

const claimLines = async (
  context: Context,
  ties: readonly Tie[],
  scope: CampsFound['sides']['scope'],
): Promise<readonly string[]> => {
  const speaker = speakerOf(context, 'EN');
  const lines: string[] = [];
  for (const tie of ties) {
    lines.push(`      ${await tieLine(context, tie)}`);
    for (const claim of await loadClaims(context, tie.claimIds, scope)) {
      const when = claim.attestedOn ?? claim.validFrom ?? claim.validTo;
      lines.push(`        ${claim.id}  ${when?.text ?? ''}  ${(await speaker.sayerOf(claim)).text}`);
    }
  }
  return lines;
};

/** The same as data. */
export const sidesJson = async (context: Context, found: CampsFound) => {
  const { sides, answer, camps, maxCamps } = found;
  const { actors, graph, leftOut } = sides.projection;
  const dyad = ({ a, b, sign, weight, ties }: SignedDyad) => ({
    a,
    b,
    sign,
    weight,
    ties: ties.map(({ id, type, claimIds }) => ({ id, type, claimIds })),
  });
  return {
    projection: {
      rule: sides.rule,
      weighted: sides.isWeighted,
      actorCount: actors.length,
      dyadCount: graph.ties.length,
      leftOutCount: leftOut.length,
      leftOutBecause: countLeftOut(leftOut),
    },
    maxCamps,
    cost: answer.cost,
    bound: answer.bound,
    status: answer.status,
    camps: await Promise.all(
      camps.map(async ({ number, letter, actorIds }) => ({
        number,
        letter,
        actors: await Promise.all(actorIds.map((id) => namedActor(context, id))),
      })),
    ),
    violations: violationsOf(found, answer.violated.length).map(dyad),
  };
};
