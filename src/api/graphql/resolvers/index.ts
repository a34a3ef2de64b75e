import type { Resolvers } from '../generated.ts';
import { scalars } from '../scalars.ts';
import { actorFields, actorMatchFields, actorQueries, nameFields } from './actor.ts';
import { claimFields, claimQueries, evidenceFields, sourceFields } from './claim.ts';
import { actorJudgements, judgementFields } from './judgement.ts';
import { mutations } from './mutation.ts';
import { hopFields, pathFields, pathQueries, pathsFields } from './path.ts';
import { eventFields, placeFields, placeQueries } from './place.ts';
import { changeFields, dyadFields, subgraphFields, surroundingsQueries } from './surroundings.ts';
import { holdingFields, tieFields, tieQueries } from './tie.ts';

/** Every field that is not simply there. */
export const resolvers = {
  ...scalars,
  Query: {
    ...actorQueries,
    ...tieQueries,
    ...pathQueries,
    ...surroundingsQueries,
    ...claimQueries,
    ...placeQueries,
  },
  Mutation: mutations,
  Actor: { ...actorFields, ...actorJudgements },
  ActorMatch: actorMatchFields,
  Name: nameFields,
  Tie: tieFields,
  Holding: holdingFields,
  Derived: { __resolveType: ({ kind }) => kind },
  Claim: claimFields,
  Evidence: evidenceFields,
  Source: sourceFields,
  Place: placeFields,
  Event: eventFields,
  PathResult: { __resolveType: ({ kind }) => kind },
  Paths: pathsFields,
  Path: pathFields,
  Hop: hopFields,
  Judgement: judgementFields,
  Dyad: dyadFields,
  Subgraph: subgraphFields,
  Change: changeFields,
} satisfies Resolvers;
