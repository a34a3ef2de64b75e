import { findBalance, frustrationOf, violationsOf, walkBalanceOf } from '../../../questions/sides/balance.ts';
import { findTension, frustrationWithout } from '../../../questions/sides/tension.ts';
import { listTriadsOf } from '../../../questions/sides/triads.ts';
import { toConnection } from '../../connection.ts';
import type {
  BalanceResolvers,
  FrustrationResolvers,
  FrustrationValueResolvers,
  QueryResolvers,
  TieTensionResolvers,
  TriadConnectionResolvers,
  TriadResolvers,
} from '../../generated.ts';
import { permalinkTo } from '../../permalink.ts';
import { dyadModel } from '../../sides-models.ts';
import { firstOf, loadAll } from './projection.ts';

export const balanceQueries: Required<Pick<QueryResolvers, 'balance' | 'unbalancedTriads' | 'tieTension'>> = {
  balance: async (_, asked, context, info) => {
    const found = await findBalance(context, asked);
    return { ...found, permalink: permalinkTo(context, info, found.sides.scope) };
  },
  unbalancedTriads: async (_, asked, context) => {
    const { sides, ...listed } = await listTriadsOf(context, asked);
    return { ...toConnection(listed, (triad) => ({ ...triad, scope: sides.scope })), sides };
  },
  tieTension: (_, asked, context) => findTension(context, asked),
};

export const balanceFields: BalanceResolvers = {
  projection: ({ sides }) => sides,
  walkBalance: ({ sides }, _, context) => walkBalanceOf(context, sides),
  frustration: ({ sides }, { deadlineMs }, context) => frustrationOf(context, sides, deadlineMs),
};

export const frustrationFields: FrustrationResolvers = {
  index: ({ answer }) => answer.cost,
  bound: ({ answer }) => answer.bound,
  status: ({ answer }) => answer.status,
  violationCount: ({ answer }) => answer.violated.length,
  violations: (found, asked) => violationsOf(found, firstOf(asked)).map((dyad) => dyadModel(dyad, found.sides.scope)),
};

export const triadConnectionFields: TriadConnectionResolvers = { projection: ({ sides }) => sides };

export const triadFields: TriadResolvers = {
  actors: ({ actorIds, scope }, _, context) => loadAll(context, actorIds, scope),
  dyads: ({ dyads, scope }) => dyads().map((dyad) => dyadModel(dyad, scope)),
};

export const tensionFields: TieTensionResolvers = {
  projection: ({ sides }) => sides,
  dyad: ({ dyad, sides }) => dyad && dyadModel(dyad, sides.scope),
  forFriendship: ({ tension, idsOf, sides }, asked, context) =>
    loadAll(context, idsOf(tension.forFriendship.slice(0, firstOf(asked))), sides.scope),
  forFriendshipCount: ({ tension }) => tension.forFriendship.length,
  forHostility: ({ tension, idsOf, sides }, asked, context) =>
    loadAll(context, idsOf(tension.forHostility.slice(0, firstOf(asked))), sides.scope),
  forHostilityCount: ({ tension }) => tension.forHostility.length,
  unbalancedNow: ({ tension }) => tension.unbalanced.now,
  unbalancedFlipped: ({ tension }) => tension.unbalanced.flipped,
  frustration: (found, { deadlineMs }, context) => frustrationWithout(context, found, deadlineMs),
};

export const frustrationValueFields: FrustrationValueResolvers = { index: ({ cost }) => cost };
