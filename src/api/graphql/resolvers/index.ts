import type { Resolvers } from '../generated.ts';
import { scalars } from '../scalars.ts';
import { actorFields, actorMatchFields, actorQueries, nameFields } from './actor.ts';
import { changeFields, changeQueries } from './change.ts';
import { claimFields, claimQueries, evidenceFields, sourceFields } from './claim.ts';
import { chronicleFields, dyadFields, dyadQueries } from './dyad.ts';
import { eventFields, eventQueries } from './event.ts';
import { judgementFields } from './judgement.ts';
import { mutations } from './mutation.ts';
import { neighbourhoodQueries, subgraphFields } from './neighbourhood.ts';
import { hopFields, pathFields, pathQueries, pathsFields } from './path.ts';
import { placeFields, placeQueries } from './place.ts';
import {
  balanceFields,
  balanceQueries,
  frustrationFields,
  frustrationValueFields,
  tensionFields,
  triadConnectionFields,
  triadFields,
} from './sides/balance.ts';
import {
  brokersFields,
  betweenQueries,
  connectionFields,
  supportChainFields,
  supportChainsFields,
  supportHopFields,
} from './sides/between.ts';
import { inferQueries, inferredTieFields, witnessFields } from './sides/infer.ts';
import {
  balancePeriodFields,
  balanceSeriesFields,
  campSwitchFields,
  flipFields,
  overTimeQueries,
  realignmentsFields,
} from './sides/over-time.ts';
import {
  campFields,
  campPairFields,
  campsFields,
  campsQueries,
  stabilityFields,
  stableGroupFields,
} from './sides/camps.ts';
import { leftOutFields, projectionFields, signedDyadFields } from './sides/projection.ts';
import { holdingFields, tieFields, tieQueries } from './tie.ts';

/** Every field that is not simply there. */
export const resolvers = {
  ...scalars,
  Query: {
    ...actorQueries,
    ...tieQueries,
    ...pathQueries,
    ...dyadQueries,
    ...neighbourhoodQueries,
    ...changeQueries,
    ...claimQueries,
    ...placeQueries,
    ...eventQueries,
    ...balanceQueries,
    ...campsQueries,
    ...betweenQueries,
    ...overTimeQueries,
    ...inferQueries,
  },
  Mutation: mutations,
  Actor: actorFields,
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
  ChronicleEntry: chronicleFields,
  Subgraph: subgraphFields,
  Change: changeFields,
  SidesProjection: projectionFields,
  LeftOutDyad: leftOutFields,
  SignedDyad: signedDyadFields,
  Balance: balanceFields,
  Frustration: frustrationFields,
  FrustrationValue: frustrationValueFields,
  TriadConnection: triadConnectionFields,
  Triad: triadFields,
  TieTension: tensionFields,
  Camps: campsFields,
  Camp: campFields,
  CampStability: stabilityFields,
  StableGroup: stableGroupFields,
  CampPair: campPairFields,
  SupportChains: supportChainsFields,
  SupportChain: supportChainFields,
  SupportHop: supportHopFields,
  Brokers: brokersFields,
  ConnectionBetween: connectionFields,
  BalanceSeries: balanceSeriesFields,
  BalancePeriod: balancePeriodFields,
  Realignments: realignmentsFields,
  Flip: flipFields,
  CampSwitch: campSwitchFields,
  InferredTie: inferredTieFields,
  Witness: witnessFields,
} satisfies Resolvers;
