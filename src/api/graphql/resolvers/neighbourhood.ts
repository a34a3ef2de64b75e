import { loadActor } from '../../questions/actors.ts';
import { findNeighbourhood } from '../../questions/neighbourhood.ts';
import { below } from '../below.ts';
import type { QueryResolvers, SubgraphResolvers } from '../generated.ts';
import { tieModel } from '../models.ts';
import { permalinkTo } from '../permalink.ts';

export const neighbourhoodQueries: Required<Pick<QueryResolvers, 'neighbourhood'>> = {
  neighbourhood: async (_, asked, context, info) => {
    const { ties, scope, ...found } = await findNeighbourhood(context, asked, below(info));
    return {
      ...found,
      ties: ties.map((tie) => tieModel(tie, scope)),
      truncated: found.truncatedBecause !== null,
      scope,
      permalink: permalinkTo(context, info, scope),
    };
  },
};

export const subgraphFields: SubgraphResolvers = {
  actors: ({ actorIds, scope }, _, context) => Promise.all(actorIds.map((id) => loadActor(context, id, scope))),
};
