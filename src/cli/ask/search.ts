import { openContext } from '../../api/open-context.ts';
import { nameMatched, nameOf } from '../../api/questions/actors.ts';
import { searchActors } from '../../api/questions/search.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import { firstIn } from './flags.ts';

export interface SearchFlags {
  readonly first?: string;
  readonly json?: boolean;
}

/** `entente search TEXT`: the actors that a text may mean, best first. */
export async function search(text: string, flags: SearchFlags, io: Io): Promise<void> {
  const first = firstIn(flags.first ?? '10');
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const matches = await Promise.all(
      (await searchActors(context.store, text, first)).map(async (match) => ({
        actor: { id: match.actorId, name: await nameOf(context, match.actorId) },
        score: match.score,
        reason: match.reason,
        matched: (await nameMatched(context, match)).text,
      })),
    );
    if (flags.json) await io.out(`${JSON.stringify({ search: matches })}\n`);
    if (matches.length === 0) throw new EntenteError('NOT_FOUND', `No actor has a name like "${text.slice(0, 80)}".`);
    if (flags.json) return;
    for (const { actor, reason, matched } of matches)
      await io.out(`${actor.id}  ${actor.name}  (${reason.toLowerCase().replaceAll('_', ' ')}: ${matched})\n`);
  });
}
