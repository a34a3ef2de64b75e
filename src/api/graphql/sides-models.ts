import type { CampsAnswer } from '../../analytics/camps/solve-camps.ts';
import type { LeftOut } from '../../analytics/signed/projection.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Scope } from '../questions/scope.ts';
import type * as balance from '../questions/sides/balance.ts';
import type * as camps from '../questions/sides/camps.ts';
import type * as between from '../questions/sides/between.ts';
import type { SupportChain, SupportHop } from '../../analytics/structure/support-chains.ts';
import type { ChainsFound } from '../questions/sides/chains.ts';
import type { SolvesInTurn } from '../questions/sides/in-turn.ts';
import type { Inferred } from '../questions/sides/infer.ts';
import type { RealignmentsFound, SwitchFound } from '../questions/sides/realignments.ts';
import type { Period } from '../questions/sides/series.ts';
import type { Sides, SignedDyad } from '../questions/sides/projected.ts';
import type * as stability from '../questions/sides/stability.ts';
import type * as tension from '../questions/sides/tension.ts';
import type { TriadFound } from '../questions/sides/triads.ts';
import type { Connection } from './connection.ts';

/** What resolvers of the questions of sides hand down. */
export type SidesProjectionModel = Sides;
export type SignedDyadModel = SignedDyad & { readonly scope: Scope };
export type LeftOutDyadModel = LeftOut & { readonly sides: Sides };

interface Linked {
  readonly permalink: () => Promise<string>;
}

export type BalanceModel = balance.Balance & Linked;
export type FrustrationModel = balance.Frustration;
export type CampsModel = camps.CampsFound & Linked;
export type CampModel = camps.Camp & { readonly scope: Scope };
export type CampStabilityModel = stability.StabilityFound;
export type CampPairModel = stability.CampPair & { readonly scope: Scope };
export interface StableGroupModel {
  readonly actorIds: readonly ActorId[];
  readonly scope: Scope;
}
export type TriadModel = TriadFound & { readonly scope: Scope };
export type TriadConnectionModel = Connection<TriadModel> & { readonly sides: Sides };
export type TieTensionModel = tension.Tension;
export type TensionOfAllModel = tension.TensionOfAll;
export type FrustrationValueModel = CampsAnswer;

export type SupportChainsModel = ChainsFound;
export type SupportChainModel = SupportChain & { readonly found: ChainsFound };
export type SupportHopModel = SupportHop & { readonly found: ChainsFound };
export type BrokersModel = between.BrokersFound;
export type ConnectionBetweenModel = between.ConnectionFound;
export interface BalanceSeriesModel {
  readonly periods: readonly Period[];
  readonly turns: SolvesInTurn;
}
export type BalancePeriodModel = Period & { readonly turns: SolvesInTurn };
export type RealignmentsModel = RealignmentsFound;
export type FlipModel = RealignmentsFound['flips'][number];
export type CampSwitchModel = SwitchFound;
export type InferredTieModel = Inferred;
export interface WitnessModel {
  readonly actorId: ActorId;
  readonly found: Inferred;
}

export const dyadModel = (dyad: SignedDyad, scope: Scope): SignedDyadModel => ({ ...dyad, scope });
