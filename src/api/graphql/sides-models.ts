import type { CampsAnswer } from '../../analytics/camps/solve-camps.ts';
import type { LeftOut } from '../../analytics/signed/projection.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Scope } from '../questions/scope.ts';
import type * as balance from '../questions/sides/balance.ts';
import type * as camps from '../questions/sides/camps.ts';
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

export const dyadModel = (dyad: SignedDyad, scope: Scope): SignedDyadModel => ({ ...dyad, scope });
