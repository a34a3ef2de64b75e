import { openContext } from '../../api/open-context.ts';
import { listChanges } from '../../api/questions/changes.ts';
import type { Context } from '../../api/questions/context.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { Holding, Tie } from '../../domain/ties/tie.ts';
import type { Io } from '../io.ts';
import { withStore } from '../with-store.ts';
import { type AskFlags, knownAtIn } from './flags.ts';
import { actorsNamed } from './named.ts';
import { tieLine } from './tie-line.ts';

export interface ChangesFlags extends AskFlags {
  readonly from: string;
  readonly to: string;
  readonly actor?: string;
}

/** `entente changes --from DAY --to DAY`: which ties and holdings changed, a line each. */
export async function changes({ from, to, ...flags }: ChangesFlags, io: Io): Promise<void> {
  return withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    const [actor] = flags.actor === undefined ? [] : await actorsNamed(context, [flags.actor], flags, io);
    const where = { actor: actor ?? null, knownAt: knownAtIn(flags) };
    const { rows } = await listChanges(context, { from, to, where });
    const said = await Promise.all(
      rows.map(async ({ kind, on, before, after }) => ({
        on,
        kind,
        before: before && { id: before.id, text: await lineOf(context, before) },
        after: after && { id: after.id, text: await lineOf(context, after) },
      })),
    );
    if (flags.json) await io.out(`${JSON.stringify({ changes: said })}\n`);
    if (said.length === 0) throw new EntenteError('NOT_FOUND', `Nothing changed from ${from} to ${to}.`);
    if (flags.json) return;
    for (const { on, kind, before, after } of said)
      await io.out(`${(on ?? 'undated').padEnd(10)}  ${kind.toLowerCase().padEnd(14)}  ${sayBoth(before, after)}\n`);
  });
}

interface Side {
  readonly id: string;
  readonly text: string;
}

/** What was there before and what is after, once when they are the same. */
const sayBoth = (before: Side | null, after: Side | null): string =>
  [...new Set([before, after].flatMap((side) => side?.text ?? []))].join(', then ');

const lineOf = async (context: Context, derived: Tie | Holding): Promise<string> =>
  'type' in derived ? tieLine(context, derived) : `${derived.actor} HOLDS ${derived.place}`;
