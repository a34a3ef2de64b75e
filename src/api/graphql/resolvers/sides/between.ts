import type { ActorId } from '../../../../domain/ids.ts';
import { loadActor } from '../../../questions/actors.ts';
import { findBrokersOf, findConnectionOf } from '../../../questions/sides/between.ts';
import { findChains } from '../../../questions/sides/chains.ts';
import type {
  BrokersResolvers,
  ConnectionBetweenResolvers,
  QueryResolvers,
  SupportChainResolvers,
  SupportChainsResolvers,
  SupportForm,
  SupportHopResolvers,
} from '../../generated.ts';
import { tieModel } from '../../models.ts';
import { dyadModel } from '../../sides-models.ts';
import { firstOf, loadAll } from './projection.ts';

export const betweenQueries: Required<Pick<QueryResolvers, 'supportChains' | 'brokers' | 'connection'>> = {
  supportChains: (_, asked, context) => findChains(context, asked),
  brokers: (_, asked, context) => findBrokersOf(context, asked),
  connection: (_, asked, context) => findConnectionOf(context, asked),
};

export const supportChainsFields: SupportChainsResolvers = {
  sponsor: ({ ends, scope }, _, context) => loadActor(context, ends[0], scope),
  target: ({ ends, scope }, _, context) => loadActor(context, ends[1], scope),
  chains: (found) => found.chains.map((chain) => ({ ...chain, found })),
};

export const supportChainFields: SupportChainResolvers = {
  hops: ({ hops, found }) => hops.map((hop) => ({ ...hop, found })),
};

export const supportHopFields: SupportHopResolvers = {
  from: ({ from, found }, _, context) => loadActor(context, from as ActorId, found.scope),
  to: ({ to, found }, _, context) => loadActor(context, to as ActorId, found.scope),
  forms: ({ forms }) => forms as readonly SupportForm[],
  against: ({ against, found }, _, context) => loadAll(context, against as readonly ActorId[], found.scope),
  ties: ({ ties, found }) => ties.map((id) => tieModel(found.tieOf(id), found.scope)),
};

export const brokersFields: BrokersResolvers = {
  projection: ({ sides }) => sides,
  count: ({ brokers }) => brokers?.count ?? null,
  nearFrom: ({ brokers, sides }, asked, context) =>
    loadAll(context, (brokers?.nearFrom ?? []).slice(0, firstOf(asked)), sides.scope),
  nearTo: ({ brokers, sides }, asked, context) =>
    loadAll(context, (brokers?.nearTo ?? []).slice(0, firstOf(asked)), sides.scope),
};

export const connectionFields: ConnectionBetweenResolvers = {
  projection: ({ sides }) => sides,
  actorCount: ({ actorIds }) => actorIds.length,
  actors: ({ actorIds, sides }, asked, context) => loadAll(context, actorIds.slice(0, firstOf(asked)), sides.scope),
  dyads: ({ dyadsOf, sides }, asked) => dyadsOf(firstOf(asked)).map((dyad) => dyadModel(dyad, sides.scope)),
};
