import type { Judgement } from '../../domain/identity/judgement.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { RankedMatch } from '../../domain/names/rank-names.ts';
import type { Event, Evidence, Name, Place, Source } from '../../domain/records.ts';
import type { Derived, Holding, Tie } from '../../domain/ties/tie.ts';
import type { Sign } from '../../domain/ties/types.ts';
import type { Certainty } from '../../domain/time/bounds.ts';
import type { StoredActor } from '../../graph/mapping/actor.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { EntryFound } from '../questions/chronicle.ts';
import type { Dyad } from '../questions/dyad.ts';
import type { ChangeFound } from '../questions/changes.ts';
import type * as naming from '../questions/naming.ts';
import type * as paths from '../questions/paths.ts';
import type { InScope, Scope } from '../questions/scope.ts';
import type { Connection } from './connection.ts';

/** What resolvers hand down: records of the domain, and the scope that the root field opened. */
export type ActorModel = InScope<StoredActor>;
export type ActorMatchModel = RankedMatch;
export type JudgementModel = InScope<Judgement>;
export type NameModel = Name;
export type PlaceModel = InScope<Place>;
export type SourceModel = Source;
export type EvidenceModel = Evidence;
export type EventModel = InScope<Event>;
export type ClaimModel = InScope<StoredClaim>;
export type TieModel = InScope<Tie> & { readonly kind: 'Tie' };
export type HoldingModel = InScope<Holding> & { readonly kind: 'Holding' };
export type DerivedModel = InScope<Derived> & { readonly kind: 'Tie' | 'Holding' };
export type ChronicleEntryModel = EntryFound;
export type ChronicleConnectionModel = Connection<ChronicleEntryModel>;

export const tieModel = (tie: Tie, scope: Scope): TieModel => ({ ...tie, scope, kind: 'Tie' });

export const derivedModel = (derived: Tie | Holding, scope: Scope): TieModel | HoldingModel =>
  'type' in derived ? tieModel(derived, scope) : holdingModel({ ...derived, scope });

export const holdingModel = (holding: InScope<Holding>): HoldingModel => ({ ...holding, kind: 'Holding' });

/** An address of the query page that asks the same question at the same known time. */
interface Linked {
  readonly permalink: () => Promise<string>;
}

export type HopModel = paths.Hop;
export type PathModel = paths.Path;
export type PathsModel = paths.Paths & Linked;
export type ActorNotFoundModel = naming.ActorNotFound;
export type AmbiguousActorModel = naming.AmbiguousActor;
export type SearchTooBroadModel = paths.SearchTooBroad;

export interface DyadPeriodModel {
  readonly from: string | null;
  readonly to: string | null;
  readonly sign: Sign;
  readonly certainty: Certainty;
  readonly ties: readonly TieModel[];
}

export interface DyadModel extends Linked {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly ties: readonly TieModel[];
  readonly timeline: readonly DyadPeriodModel[];
  /** As the question found it: what its chronicle is read by. */
  readonly found: Dyad;
  readonly scope: Scope;
}

export interface SubgraphModel extends Linked {
  readonly actorIds: readonly ActorId[];
  readonly ties: readonly TieModel[];
  readonly truncated: boolean;
  readonly truncatedBecause: string | null;
  readonly scope: Scope;
}

export interface ChangeModel {
  readonly kind: ChangeFound['kind'];
  readonly on: string | null;
  readonly before: DerivedModel | null;
  readonly after: DerivedModel | null;
  readonly found: ChangeFound;
}

export type ActorConnectionModel = Connection<ActorModel>;
export type ChangeConnectionModel = Connection<ChangeModel> & Linked;
export type ClaimConnectionModel = Connection<ClaimModel>;
export type EventConnectionModel = Connection<EventModel>;
export type PlaceConnectionModel = Connection<PlaceModel>;
export type SourceConnectionModel = Connection<SourceModel>;
export type TieConnectionModel = Connection<TieModel>;
