import { openContext } from '../../api/open-context.ts';
import type { Context } from '../../api/questions/context.ts';
import { type Dyad, findDyad } from '../../api/questions/dyad.ts';
import { EntenteError } from '../../domain/errors.ts';
import { contestedAt } from '../../domain/ties/certainty.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { ANY_TIME } from '../../domain/time/bounds.ts';
import { isoDay } from '../../domain/time/day.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import { knownAtIn, type PairFlags } from './flags.ts';
import { actorsNamed, idObject, namedActor } from './named.ts';
import { aboutOf, tieLine } from './tie-line.ts';

/** `entente dyad A B`: the ties between two actors, period by period. */
export async function dyad(a: string, b: string, flags: PairFlags, io: Io): Promise<void> {
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const found = await dyadNamed(context, [a, b], flags, io);
    if (flags.json) await io.out(`${JSON.stringify(await dyadJson(context, found))}\n`);
    if (found.timeline.length === 0)
      throw new EntenteError('NOT_FOUND', `Nothing is known between ${found.a} and ${found.b}.`);
    if (flags.json) return;
    for (const { from, to, sign, certainty, ties } of found.timeline) {
      await io.out(`${isoDay(from) ?? '…'} to ${isoDay(to) ?? '…'}  sign ${sign}  ${certainty.toLowerCase()}\n`);
      for (const tie of ties) await io.out(`    ${await tieLine(context, tie)}\n`);
    }
  });
}

/** Everything between two actors that are named. @throws EntenteError NOT_FOUND, USAGE, BAD_USER_INPUT */
export const dyadNamed = async (
  context: Context,
  names: readonly [string, string],
  flags: PairFlags,
  io: Io,
): Promise<Dyad> => {
  const [one, other] = await actorsNamed(context, names, flags, io);
  const found =
    one === undefined || other === undefined
      ? null
      : await findDyad(context, { a: one, b: other, includeParts: flags.includeParts, knownAt: knownAtIn(flags) });
  if (found === null) throw new EntenteError('INTERNAL', `${names.join(' and ')} name two actors that are not there.`);
  return found;
};

/** In the words of GraphQL's `dyad`. */
const dyadJson = async (context: Context, { a, b, timeline }: Dyad) => ({
  a: await namedActor(context, a),
  b: await namedActor(context, b),
  timeline: await Promise.all(
    timeline.map(async ({ from, to, sign, certainty, ties }) => ({
      from: isoDay(from),
      to: isoDay(to),
      sign,
      certainty,
      ties: await Promise.all(ties.map((tie) => tieJson(context, tie))),
    })),
  ),
});

const tieJson = async (context: Context, tie: Tie) => ({
  id: tie.id,
  type: tie.type,
  form: tie.form,
  subject: idObject(tie.subject),
  object: idObject(tie.object),
  against: tie.against && idObject(tie.against),
  about: tie.about,
  aboutTitle: await aboutOf(context, tie),
  contested: contestedAt(tie, ANY_TIME),
});
