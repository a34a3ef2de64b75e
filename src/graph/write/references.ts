import { EntenteError } from '../../domain/errors.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Canonical } from '../../domain/judgement.ts';
import type { Claim } from '../../domain/records.ts';
import type { Run } from '../store.ts';
import type { Records } from './records.ts';

/** The ids that records name, by kind of thing. */
interface Named {
  readonly actor: readonly string[];
  readonly source: readonly string[];
  readonly place: readonly string[];
  readonly event: readonly string[];
}

const distinct = (ids: readonly (string | null)[]): readonly string[] => [...new Set(ids.filter((id) => id !== null))];

const namedByClaims = (claims: readonly Claim[]): Named => ({
  actor: distinct(claims.flatMap(({ subject, object, against, assertedBy }) => [subject, object, against, assertedBy])),
  source: distinct(
    claims.flatMap(({ source, via, evidence }) => [source, ...via, ...evidence.map(({ document }) => document)]),
  ),
  place: distinct(claims.map(({ place }) => place)),
  event: distinct(claims.map(({ event }) => event)),
});

const namedByVocabulary = ({ places, events }: Omit<Records, 'claims'>): Named => {
  const own = new Set<string>(places.map(({ id }) => id));
  const named = distinct([...places.map(({ within }) => within), ...events.map(({ place }) => place)]);
  return { actor: [], source: [], place: named.filter((id) => !own.has(id)), event: [] };
};

/** What is stored of what a batch names. */
interface Known {
  readonly claims: ReadonlySet<string>;
  readonly canonical: Canonical;
}

const getKnown = async (run: Run, named: Named, claims: readonly string[]): Promise<Known> => {
  const { actor: actors, source: sources, place: places, event: events } = named;
  const rows = await run('read/known-ids', { actors, sources, places, events, claims });
  const known = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
  const missing = (['actor', 'source', 'place', 'event'] as const).flatMap((kind) =>
    named[kind].filter((id) => !known.has(`${kind} ${id}`)).map((id) => `${kind} ${id}`),
  );
  if (missing.length > 0)
    throw new EntenteError(
      'DATA_INVALID',
      `The batch names what is neither in the store nor loaded with it: ${missing.slice(0, 10).join(', ')}` +
        `${missing.length > 10 ? ` and ${missing.length - 10} more` : ''}. Nothing of it was written.`,
    );
  return {
    claims: new Set(rows.filter(({ kind }) => kind === 'claim').map(({ id }) => id)),
    canonical: new Map(
      rows.flatMap(({ id, answererId }) => (answererId === null ? [] : [[id as ActorId, answererId as ActorId]])),
    ),
  };
};

/** What the store has for claims that are to be written. */
interface References {
  /** Those of the claims that are there. */
  readonly stored: readonly Claim[];
  readonly canonical: Canonical;
}

/**
 * Which of the claims are stored, and who answers for their actors. A statement that matches nothing writes nothing and says nothing, so what it needs is
 * looked for first.
 * @throws EntenteError DATA_INVALID when a claim names an actor, source, place or event that is not stored
 */
export const getReferences = async (run: Run, claims: readonly Claim[]): Promise<References> => {
  const known = await getKnown(
    run,
    namedByClaims(claims),
    claims.map(({ id }) => id),
  );
  return { stored: claims.filter(({ id }) => known.claims.has(id)), canonical: known.canonical };
};

/** @throws EntenteError DATA_INVALID when a place or an event lies in a place that is neither among them nor stored */
export const checkVocabulary = async (run: Run, vocabulary: Omit<Records, 'claims'>): Promise<void> => {
  await getKnown(run, namedByVocabulary(vocabulary), []);
};
