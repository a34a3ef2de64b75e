import { deriveGraph, type World } from '../../domain/derive.ts';
import type { ActorId, SourceId } from '../../domain/ids.ts';
import { deriveParticipants } from '../../domain/participant.ts';
import { findPartialDate } from '../../domain/partial-date.ts';
import type { Claim, Source } from '../../domain/records.ts';
import { type Edge, holdingEdge, participantEdge, tieEdge } from '../mapping/edge.ts';
import { toSource } from '../mapping/claim.ts';
import type { Run } from '../store.ts';

/** Every relationship that follows from these claims: all the standing claims of some topics. */
export const deriveEdges = (claims: readonly Claim[], world: World): readonly Edge[] => {
  const { ties, holdings } = deriveGraph(claims, world);
  const participants = deriveParticipants(claims).map((participant) =>
    participantEdge(
      participant,
      claims
        .filter(
          (claim) => claim.type === 'TOOK_PART' && deriveParticipants([claim]).some((own) => sameAs(own, participant)),
        )
        .map(({ id }) => id),
    ),
  );
  return [...ties.map(tieEdge), ...holdings.map(holdingEdge), ...participants];
};

const sameAs = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reads, in the running transaction, what derivation must know of the actors and sources of these claims. */
export const worldOf = async (run: Run, claims: readonly Claim[]): Promise<World> => {
  const actorIds = new Set(
    claims.flatMap((claim) => [claim.subject, claim.object, claim.against].filter((id) => id !== null)),
  );
  const sourceIds = new Set(claims.flatMap((claim) => [claim.source, ...claim.via]));
  const sources = new Map<SourceId, Source>();
  for (const { source } of await run('read/sources-by-id', { ids: [...sourceIds] })) {
    // A source that lacks its title is the audit's to report, and derivation does not need it.
    const known = toSource({ title: '', ...source });
    sources.set(known.id, known);
  }
  const actors = new Map(
    (await run('read/existence-of-actors', { ids: [...actorIds] })).map(({ id, existsFrom, existsTo }) => [
      id as ActorId,
      { existsFrom: findPartialDate(existsFrom), existsTo: findPartialDate(existsTo) },
    ]),
  );
  return { findSource: (id) => sources.get(id) ?? null, findActor: (id) => actors.get(id) ?? null };
};
