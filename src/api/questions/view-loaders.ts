import type DataLoader from 'dataloader';
import type { Certainty, Question } from '../../domain/time/bounds.ts';
import type { ActorId, EventId, PlaceId } from '../../domain/ids.ts';
import type { ParticipantWithClaims } from '../../domain/claims/participant.ts';
import type { Holding, Tie } from '../../domain/ties/tie.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { TieEnds } from '../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../domain/ties/tie-filter.ts';
import type { AfterTie, Below, TiesOfActor, View } from '../../graph/read/view.ts';
import { type Grouped, grouped, listed } from './batching.ts';
import type { Waves } from './waves.ts';

export function createViewLoaders(view: View, waves: Waves): ViewLoaders {
  const once = keptOnce();
  return {
    participants: listed(
      waves,
      (ids) => view.participantsOf(ids),
      ({ event }) => event,
    ),
    claimsOfEvent: listed(
      waves,
      (ids) => view.claimsOfEvents(ids),
      ({ event }) => event,
    ),
    ties: grouped(waves, async (ids, { ends, filter, after, limit, counted, below }) => {
      const found = await view.tiesOfActors(ids, ends, filter, after, limit, counted, below);
      return (id) => {
        const { ties, count } = found.get(id) ?? NO_TIES;
        return { ties: once(ties), count };
      };
    }),
    lineage: grouped(waves, async (ids, depth) => {
      const found = await view.lineageOf(ids, depth);
      return (id) => once(found.get(id) ?? []);
    }),
    heldBy: grouped(waves, async (places, { question, certainty }) => {
      const found = await view.listHoldings({ places }, question, certainty);
      return (id) => found.filter(({ place }) => place === id);
    }),
    holds: grouped(waves, async (actors, { question, certainty }) => {
      const found = await view.listHoldings({ actors }, question, certainty);
      return (id) => found.filter(({ actor }) => actor === id);
    }),
  };
}

/** A tie is met from both its ends, and in several pages: it is kept once, however often it is read. */
const keptOnce = (): ((ties: readonly Tie[]) => readonly Tie[]) => {
  const kept = new Map<Tie['id'], Tie>();
  return (ties) =>
    ties.map((tie) => {
      const known = kept.get(tie.id);
      if (!known) kept.set(tie.id, tie);
      return known ?? tie;
    });
};

/** A page of an actor's ties. */
interface TiesAsked {
  readonly ends: TieEnds;
  readonly filter: TieFilter;
  readonly after: AfterTie | null;
  readonly limit: number;
  /** Whether all that qualify are counted. */
  readonly counted: boolean;
  /** Which records are asked for below them. */
  readonly below?: Below | null;
}

/** Which holdings: in which days, and at least how certain. */
interface HoldingsAsked {
  readonly question: Question;
  readonly certainty: Certainty;
}

/** What follows from claims as of one known time and is fetched by id: each kind in one statement a wave. */
export interface ViewLoaders {
  readonly participants: DataLoader<EventId, readonly ParticipantWithClaims[]>;
  readonly claimsOfEvent: DataLoader<EventId, readonly StoredClaim[]>;
  readonly ties: Grouped<ActorId, TiesAsked, TiesOfActor>;
  readonly lineage: Grouped<ActorId, number, readonly Tie[]>;
  readonly heldBy: Grouped<PlaceId, HoldingsAsked, readonly Holding[]>;
  readonly holds: Grouped<ActorId, HoldingsAsked, readonly Holding[]>;
}

const NO_TIES: TiesOfActor = { ties: [], count: 0 };
