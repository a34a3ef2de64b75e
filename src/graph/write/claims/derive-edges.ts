import { deriveGraph, type World } from '../../../domain/ties/derive.ts';
import { asCanonical, NONE_MERGED } from '../../../domain/identity/identity.ts';
import type { ActorId, SourceId } from '../../../domain/ids.ts';
import { deriveParticipants } from '../../../domain/claims/participant.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { Actor, Claim, Source } from '../../../domain/records.ts';
import { type Edge, holdingEdge, participantEdge, tieEdge } from '../../mapping/edge.ts';
import { toSource } from '../../mapping/claim.ts';
import type { Run } from '../../store/run.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import { readBelonging } from './belonging.ts';

/** Every relationship that follows from these claims: all the standing claims of some topics. */
export const deriveEdges = (claims: readonly Claim[], world: World): readonly Edge[] => {
  const { ties, holdings } = deriveGraph(claims, world);
  const parts = claims.filter(({ type }) => type === 'TOOK_PART');
  const participants = deriveParticipants(parts.map((claim) => asCanonical(claim, world.canonical ?? NONE_MERGED)));
  return [...ties.map(tieEdge), ...holdings.map(holdingEdge), ...participants.map(participantEdge)];
};

type Known = Pick<Actor, 'kind' | 'existsFrom' | 'existsTo'>;

/**
 * Reads, in the running transaction, what derivation must know of the actors and sources of these claims, and of who belongs to whom.
 */
export const worldOf = async (run: Run, claims: readonly Claim[]): Promise<World> => {
  const actorIds = new Set(
    claims.flatMap((claim) =>
      [claim.subject, claim.object, claim.against, claim.assertedBy].filter((id) => id !== null),
    ),
  );
  const sourceIds = new Set(claims.flatMap((claim) => [claim.source, ...claim.via]));
  const [documents, living] = await Promise.all([
    sourceIds.size === 0 ? [] : run('read/sources-by-id', { ids: [...sourceIds] }),
    actorIds.size === 0 ? [] : run('read/existence-of-actors', { ids: [...actorIds] }),
  ]);
  // A source that lacks its title is the audit's to report, and derivation does not need it.
  const sources = new Map(
    documents.map(({ source }): [SourceId, Source] => [source['id'] as SourceId, toSource({ title: '', ...source })]),
  );
  const actors = new Map<ActorId, Known>();
  const canonical = new Map<ActorId, ActorId>();
  for (const { id, canonicalId, kind, existsFrom, existsTo } of living) {
    if (canonicalId !== id) canonical.set(id as ActorId, canonicalId as ActorId);
    actors.set(canonicalId as ActorId, {
      // One that lacks its kind is the audit's to report.
      kind: (kind ?? 'COLLECTIVE') as ActorKind,
      existsFrom: findPartialDate(existsFrom),
      existsTo: findPartialDate(existsTo),
    });
  }
  const belongs = await readBelonging(run, claims, canonical);
  return { findSource: (id) => sources.get(id) ?? null, findActor: (id) => actors.get(id) ?? null, canonical, belongs };
};
