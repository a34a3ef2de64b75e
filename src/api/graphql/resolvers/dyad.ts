import { isoDay } from '../../../domain/time/day.ts';
import { loadActor } from '../../questions/actors.ts';
import { findDyad } from '../../questions/dyad.ts';
import type { DyadResolvers, QueryResolvers } from '../generated.ts';
import { tieModel } from '../models.ts';
import { permalinkTo } from '../permalink.ts';

export const dyadQueries: Required<Pick<QueryResolvers, 'dyad'>> = {
  dyad: async (_, { a, b, ...known }, context, info) => {
    const dyad = await findDyad(context, a, b, known);
    if (dyad === null) return null;
    const { scope, ties, timeline } = dyad;
    return {
      ...dyad,
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
};
