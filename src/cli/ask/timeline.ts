import { openContext } from '../../api/open-context.ts';
import { type EntryFound, wholeChronicle } from '../../api/questions/chronicle.ts';
import { sayEntry } from '../../api/questions/say.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import { dyadNamed } from './dyad.ts';
import { languageIn, type PairFlags } from './flags.ts';

/** `entente timeline A B`: what is known between two actors in order of time, one sentence a line. */
export async function timeline(a: string, b: string, flags: PairFlags, io: Io): Promise<void> {
  const language = languageIn(flags);
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const dyad = await dyadNamed(context, [a, b], flags, io);
    const entries = await wholeChronicle(context, dyad);
    const said = await Promise.all(
      entries.map(async (entry) => ({ ...entryJson(entry), text: await sayEntry(context, entry, language) })),
    );
    if (flags.json) await io.out(`${JSON.stringify({ a: dyad.a, b: dyad.b, chronicle: said })}\n`);
    if (said.length === 0) throw new EntenteError('NOT_FOUND', `Nothing is known between ${dyad.a} and ${dyad.b}.`);
    if (flags.json) return;
    for (const { on, kind, text } of said)
      await io.out(`${(on ?? 'undated').padEnd(10)}  ${kind.toLowerCase().padEnd(9)}  ${text}\n`);
  });
}

const entryJson = ({ on, kind, sign, tie, event, claims }: EntryFound) => ({
  on: on?.text ?? null,
  kind,
  sign,
  tie: tie && { id: tie.id },
  event: event && { id: event.id },
  claims: claims.map(({ id }) => ({ id })),
});
