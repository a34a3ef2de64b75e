import type { Judgement } from '../../domain/identity/judgement.ts';
import type { ActorId, ClaimId } from '../../domain/ids.ts';
import type { Event, Evidence, Name, Place, Source } from '../../domain/records.ts';
import type { Derived, Holding, Tie } from '../../domain/ties/tie.ts';
import type { Certainty } from '../../domain/time/bounds.ts';
import type { Sign } from '../../domain/ties/types.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { Direction } from '../../domain/ties/tie-ends.ts';
import type { Connection } from './connection.ts';
import type { Scope } from '../questions/scope.ts';

/** What resolvers hand down: records of the domain, and the scope that the root field opened. */
export type ActorModel = StoredActor & { readonly scope: Scope };
export type JudgementModel = Judgement & { readonly scope: Scope };
export type NameModel = Name;
export type PlaceModel = Place & { readonly scope: Scope };
export type SourceModel = Source;
export type EvidenceModel = Evidence;
export type EventModel = Event & { readonly scope: Scope };
export type ClaimModel = StoredClaim & { readonly scope: Scope };
export type TieModel = Tie & { readonly scope: Scope; readonly kind: 'Tie' };
export type HoldingModel = Holding & { readonly scope: Scope; readonly kind: 'Holding' };
export type DerivedModel = Derived & { readonly scope: Scope; readonly kind: 'Tie' | 'Holding' };

export interface ActorMatchModel {
  readonly actorId: ActorId;
  readonly score: number;
  readonly name: Name | null;
  readonly reason: 'ID' | 'EXTERNAL_ID' | 'EXACT_NAME' | 'ALIAS' | 'PREFIX' | 'FOLDED' | 'MISSPELLING';
}

export interface HopModel {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
  readonly scope: Scope;
}

export interface PathModel {
  readonly actors: readonly ActorId[];
  readonly hops: readonly HopModel[];
  readonly direction: Direction;
  readonly scope: Scope;
}

export interface PathsModel {
  readonly kind: 'Paths';
  readonly from: ActorId;
  readonly to: ActorId;
  readonly nodes: readonly PathModel[];
  readonly hasMore: boolean;
  readonly truncated: boolean;
  readonly truncatedBecause: string | null;
  readonly scope: Scope;
  readonly permalink: () => string;
}

export interface ActorNotFoundModel {
  readonly kind: 'ActorNotFound';
  readonly input: string;
  readonly suggestions: readonly ActorMatchModel[];
}

export interface AmbiguousActorModel {
  readonly kind: 'AmbiguousActor';
  readonly input: string;
  readonly candidates: readonly ActorMatchModel[];
}

export interface SearchTooBroadModel {
  readonly kind: 'SearchTooBroad';
  readonly hint: string;
}

export interface DyadPeriodModel {
  readonly from: string | null;
  readonly to: string | null;
  readonly sign: Sign;
  readonly certainty: Certainty;
  readonly ties: readonly TieModel[];
}

export interface DyadModel {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly ties: readonly TieModel[];
  readonly timeline: readonly DyadPeriodModel[];
  readonly scope: Scope;
  readonly permalink: () => string;
}

export interface SubgraphModel {
  readonly actorIds: readonly ActorId[];
  readonly ties: readonly TieModel[];
  readonly truncated: boolean;
  readonly truncatedBecause: string | null;
  readonly scope: Scope;
  readonly permalink: () => string;
}

export interface ChangeModel {
  readonly id: string;
  readonly day: number;
  readonly kind: 'APPEARED' | 'ENDED' | 'LAST_ATTESTED' | 'FLIPPED';
  readonly on: string | null;
  readonly before: TieModel | null;
  readonly after: TieModel | null;
  readonly claimIds: readonly ClaimId[];
  readonly scope: Scope;
}

export type ActorConnectionModel = Connection<ActorModel>;
export type ChangeConnectionModel = Connection<ChangeModel> & { readonly permalink: () => string };
export type ClaimConnectionModel = Connection<ClaimModel>;
export type EventConnectionModel = Connection<EventModel>;
export type PlaceConnectionModel = Connection<PlaceModel>;
export type SourceConnectionModel = Connection<SourceModel>;
export type TieConnectionModel = Connection<TieModel>;
