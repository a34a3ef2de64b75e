import { distinct } from '../../../domain/group.ts';
import { EntenteError } from '../../../domain/errors.ts';
import { NONE_MERGED } from '../../../domain/identity/identity.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Canonical } from '../../../domain/identity/judgement.ts';
import type { Claim } from '../../../domain/records.ts';
import type { Run } from '../../store/run.ts';
import type { Records } from './records.ts';

/** The ids that records name, by kind of thing. */
interface Named {
  readonly actor: readonly string[];
  readonly source: readonly string[];
  readonly place: readonly string[];
  readonly event: readonly string[];
}

const namedByClaims = (claims: readonly Claim[]): Named => ({
  actor: distinct(claims.flatMap(({ subject, object, against, assertedBy }) => [subject, object, against, assertedBy])),
  source: distinct(
    claims.flatMap(({ source, via, evidence }) => [source, ...via, ...evidence.map(({ document }) => document)]),
  ),
  place: distinct(claims.map(({ place }) => place)),
  event: distinct(claims.map(({ event }) => event)),
});

const namedByVocabulary = ({ places, events }: Omit<Records, 'claims'>): Named => {
  const among = new Set<string>(places.map(({ id }) => id));
  const named = distinct([...places.map(({ within }) => within), ...events.map(({ place }) => place)]);
  return { actor: [], source: [], place: named.filter((id) => !among.has(id)), event: [] };
};

const checkStored = async (run: Run, named: Named): Promise<Canonical> => {
  const { actor: actors, source: sources, place: places, event: events } = named;
  if (actors.length + sources.length + places.length + events.length === 0) return NONE_MERGED;
  const rows = await run('read/missing-ids', { actors, sources, places, events });
  const missing = rows.filter(({ kind }) => kind !== 'merged').map(({ kind, id }) => `${kind} ${id}`);
  if (missing.length > 0)
    throw new EntenteError(
      'DATA_INVALID',
      `The batch names what is neither in the store nor loaded with it: ${missing.slice(0, 10).join(', ')}` +
        `${missing.length > 10 ? ` and ${missing.length - 10} more` : ''}. Nothing of it was written.`,
    );
  return new Map(rows.map(({ id, canonicalId }) => [id as ActorId, canonicalId as ActorId]));
};

/**
 * A statement that matches nothing writes nothing and says nothing, so what it needs is looked for first.
 * @returns the canonical actors of the actors that the claims name and that are merged
 * @throws EntenteError DATA_INVALID when a claim names an actor, source, place or event that is not stored
 */
export const checkNamed = (run: Run, claims: readonly Claim[]): Promise<Canonical> =>
  checkStored(run, namedByClaims(claims));

/** @throws EntenteError DATA_INVALID when a place or an event lies in a place that is neither among them nor stored */
export const checkVocabulary = async (run: Run, vocabulary: Omit<Records, 'claims'>): Promise<void> => {
  await checkStored(run, namedByVocabulary(vocabulary));
};
