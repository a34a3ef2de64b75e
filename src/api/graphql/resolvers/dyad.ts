import { isoDay } from '../../../domain/time/day.ts';
import { loadActor } from '../../questions/actors.ts';
import { findDyad } from '../../questions/dyad.ts';
import { type EntryFound, listChronicle } from '../../questions/chronicle.ts';
import { sayEntry } from '../../questions/say.ts';
import { below } from '../below.ts';
import { toConnection } from '../connection.ts';
import type { ChronicleEntryResolvers, DyadResolvers, QueryResolvers } from '../generated.ts';
import { tieModel } from '../models.ts';
import { permalinkTo } from '../permalink.ts';

export const dyadQueries: Required<Pick<QueryResolvers, 'dyad'>> = {
  dyad: async (_, asked, context, info) => {
    const dyad = await findDyad(context, asked, below(info));
    if (dyad === null) return null;
    const { scope, ties, timeline } = dyad;
    return {
      ...dyad,
      found: dyad,
      ties: ties.map((tie) => tieModel(tie, scope)),
      timeline: timeline.map((period) => ({
        ...period,
        from: isoDay(period.from),
        to: isoDay(period.to),
        ties: period.ties.map((tie) => tieModel(tie, scope)),
      })),
      permalink: permalinkTo(context, info, scope),
    };
  },
};

export const dyadFields: DyadResolvers = {
  a: ({ a, scope }, _, context) => loadActor(context, a, scope),
  b: ({ b, scope }, _, context) => loadActor(context, b, scope),
  chronicle: async ({ found }, page, context) =>
    toConnection(await listChronicle(context, found, page), (entry: EntryFound) => entry),
};

export const chronicleFields: ChronicleEntryResolvers = {
  on: ({ on }) => on?.text ?? null,
  text: (entry, { language }, context) => sayEntry(context, entry, language ?? 'EN'),
  tie: ({ tie, scope }) => tie && tieModel(tie, scope),
  event: ({ event, scope }) => event && { ...event, scope },
};
