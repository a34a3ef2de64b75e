import type { Certainty, Question } from '../../domain/time/bounds.ts';
import type { ActorId, EventId, PlaceId } from '../../domain/ids.ts';
import type { ParticipantWithClaims } from '../../domain/claims/participant.ts';
import { byId } from '../../domain/order.ts';
import type { Event, Source } from '../../domain/records.ts';
import type { Holding, Tie } from '../../domain/ties/tie.ts';
import type { NeighboursPort } from '../../paths/port.ts';
import type { StoredActor } from '../mapping/actor.ts';
import type { StoredClaim } from '../mapping/claim.ts';
import type { Direction, TieEnds } from '../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../domain/ties/tie-filter.ts';

/** After which tie a page begins: the last one of the page before, in the order of origins (descending), then id. */
export interface AfterTie {
  readonly origins: number;
  readonly id: string;
}

/** Which records that ties name are asked for below them: they are read in the same statement where that can be. */
export interface Below {
  readonly claims: boolean;
  /** The documents of the claims. */
  readonly sources: boolean;
  /** Those whom the ties and the claims name. */
  readonly actors: boolean;
}

/** Records that were read along with ties. */
export interface Records {
  readonly claims: readonly StoredClaim[];
  readonly sources: readonly Source[];
  readonly actors: readonly StoredActor[];
}

export interface TiesOfActor {
  readonly ties: readonly Tie[];
  /** How many qualify in all; null when that was not asked. */
  readonly count: number | null;
}

/** Of which places, or of which actors. */
export type HoldingsOf = { readonly places: readonly PlaceId[] } | { readonly actors: readonly ActorId[] };

export interface EventFilter {
  readonly kind: Event['kind'] | null;
  readonly participant: ActorId | null;
  /** The place itself or one within it. */
  readonly place: PlaceId | null;
  /** May have happened on some day of it. */
  readonly during: Question | null;
}

/**
 * All that follows from claims, as of one known time. There are two: the present, read from the stored relationships, and
 * a past, derived by the same pure function from the claims that qualify. Both give the same rows in the same order for
 * the same claims.
 */
export interface View {
  /** The path search's view of the graph: one statement for a whole level. */
  readonly neighboursOf: (filter: TieFilter, direction: Direction) => NeighboursPort;
  /** A page of the qualifying ties of each actor, most independent origins first, then by id. @param counted whether to count them all */
  readonly tiesOfActors: (
    actorIds: readonly ActorId[],
    ends: TieEnds,
    filter: TieFilter,
    after: AfterTie | null,
    limit: number,
    counted: boolean,
    below?: Below | null,
  ) => Promise<ReadonlyMap<string, TiesOfActor>>;
  /** A page of the qualifying ties, most independent origins first, then by id. */
  readonly listTies: (
    ends: TieEnds,
    filter: TieFilter,
    after: AfterTie | null,
    limit: number,
    below?: Below | null,
  ) => Promise<readonly Tie[]>;
  readonly countTies: (ends: TieEnds, filter: TieFilter) => Promise<number>;
  readonly findTie: (id: string, below?: Below | null) => Promise<Tie | null>;
  /**
   * The qualifying ties that have an end among these actors, who are so far from a middle: as {@link byDistance} orders them, at most `limit`.
   */
  readonly tiesAround: (
    distances: ReadonlyMap<ActorId, number>,
    rim: number,
    filter: TieFilter,
    limit: number,
    below?: Below | null,
  ) => Promise<{ readonly ties: readonly Tie[]; readonly count: number }>;
  /** The qualifying ties of each hop, read the way the path goes; by {@link pairText}, most origins first, then by id. */
  readonly tiesOfHops: (
    hops: readonly (readonly [ActorId, ActorId])[],
    direction: Direction,
    filter: TieFilter,
    below?: Below | null,
  ) => Promise<ReadonlyMap<string, readonly Tie[]>>;
  /** Splits, mergers and successions within `depth` hops of each actor, in order of start, then id. */
  readonly lineageOf: (actorIds: readonly ActorId[], depth: number) => Promise<ReadonlyMap<string, readonly Tie[]>>;
  /** Holdings of places or of actors, or all (null), that held in the question at least as certainly as asked, in order of start, then id. */
  readonly listHoldings: (
    of: HoldingsOf | null,
    question: Question,
    certainty: Certainty,
  ) => Promise<readonly Holding[]>;
  /** The claims of who took part in these events, in order of id. */
  readonly claimsOfEvents: (eventIds: readonly EventId[]) => Promise<readonly StoredClaim[]>;
  /** Who took part in these events, in order of event, side (null last), role and actor, with the claims that say so. */
  readonly participantsOf: (eventIds: readonly EventId[]) => Promise<readonly ParticipantWithClaims[]>;
  /** A page of the events, in order of first possible day, then id. */
  readonly listEvents: (
    filter: EventFilter,
    after: { readonly day: number; readonly id: string } | null,
    limit: number,
  ) => Promise<readonly Event[]>;
  readonly countEvents: (filter: EventFilter) => Promise<number>;
}

/**
 * Ties whose farther end is nearest first, then by confidence (greatest first, none last), then by id.
 * @param distances how far actors are from a middle
 * @param rim how far all others are
 */
export const byDistance =
  (distances: ReadonlyMap<ActorId, number>, rim: number) =>
  (a: Tie, b: Tie): number => {
    const far = ({ subject, object }: Tie): number =>
      Math.max(distances.get(subject) ?? rim, distances.get(object) ?? rim);
    return far(a) - far(b) || (b.confidence ?? -1) - (a.confidence ?? -1) || byId(a, b);
  };

/** Names a hop, read in its direction. */
export const pairText = (from: string, to: string): string => `${from}|${to}`;
