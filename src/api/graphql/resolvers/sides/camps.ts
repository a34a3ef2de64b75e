import { violationsOf } from '../../../questions/sides/balance.ts';
import { certificateOf, findCamps } from '../../../questions/sides/camps.ts';
import { countRelations, findStability, pairsOf } from '../../../questions/sides/stability.ts';
import type {
  CampPairResolvers,
  CampResolvers,
  CampsResolvers,
  CampStabilityResolvers,
  QueryResolvers,
  StableGroupResolvers,
} from '../../generated.ts';
import { loadActor } from '../../../questions/actors.ts';
import { permalinkTo } from '../../permalink.ts';
import { dyadModel } from '../../sides-models.ts';
import { firstOf, loadAll } from './projection.ts';

export const campsQueries: Required<Pick<QueryResolvers, 'camps' | 'campStability'>> = {
  camps: async (_, asked, context, info) => {
    const found = await findCamps(context, asked);
    return { ...found, permalink: permalinkTo(context, info, found.sides.scope) };
  },
  campStability: (_, asked, context) => findStability(context, asked),
};

export const campsFields: CampsResolvers = {
  projection: ({ sides }) => sides,
  cost: ({ answer }) => answer.cost,
  bound: ({ answer }) => answer.bound,
  status: ({ answer }) => answer.status,
  campCount: ({ camps }) => camps.length,
  camps: ({ camps, sides }, asked) => camps.slice(0, firstOf(asked)).map((camp) => ({ ...camp, scope: sides.scope })),
  violationCount: ({ answer }) => answer.violated.length,
  violations: (found, asked) => violationsOf(found, firstOf(asked)).map((dyad) => dyadModel(dyad, found.sides.scope)),
  certificate: (found, _, context) => certificateOf(context, found),
};

export const campFields: CampResolvers = {
  size: ({ actorIds }) => actorIds.length,
  actors: ({ actorIds, scope }, asked, context) => loadAll(context, actorIds.slice(0, firstOf(asked)), scope),
};

export const stabilityFields: CampStabilityResolvers = {
  projection: ({ sides }) => sides,
  counts: ({ pairs }) => countRelations(pairs),
  groupCount: ({ groups }) => groups.length,
  groups: ({ groups, sides }, asked) =>
    groups.slice(0, firstOf(asked)).map((actorIds) => ({ actorIds, scope: sides.scope })),
  pairs: ({ pairs, sides }, asked) =>
    pairsOf(pairs, asked)
      .slice(0, firstOf(asked))
      .map((pair) => ({ ...pair, scope: sides.scope })),
};

export const stableGroupFields: StableGroupResolvers = {
  size: ({ actorIds }) => actorIds.length,
  actors: ({ actorIds, scope }, asked, context) => loadAll(context, actorIds.slice(0, firstOf(asked)), scope),
};

export const campPairFields: CampPairResolvers = {
  a: ({ a, scope }, _, context) => loadActor(context, a, scope),
  b: ({ b, scope }, _, context) => loadActor(context, b, scope),
};
