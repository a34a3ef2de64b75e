import type { Refusal, ReferenceIds, ReferenceKind } from '../../domain/reading/fields.ts';
import type { World } from '../../domain/ties/derive.ts';
import { type ActorId, isSlug } from '../../domain/ids.ts';
import { distinct } from '../../domain/group.ts';
import { findNearest } from '../../domain/nearest.ts';
import { listActorSpellings } from '../../graph/read/actors.ts';
import type { Addressed } from '../../graph/read/addresses.ts';
import { addressActors } from '../questions/addressing.ts';
import type { Context } from '../questions/context.ts';
import { addressPlaces } from '../questions/place-addressing.ts';
import type { ClaimInput } from './claim-input.ts';

/** What a text of an input means, or why it means nothing. */
export type Meaning<Id extends string> = { readonly id: Id } | Refusal;

/** Everything that the claims of one call name. */
export type ClaimWords = Meanings & { readonly world: World };
export type Meanings = { readonly [Kind in ReferenceKind]: (text: string) => Meaning<ReferenceIds[Kind]> };

/** Looks up what the claims name, each kind in one statement, however many claims there are. */
export async function readClaimWords(context: Context, input: readonly ClaimInput[]): Promise<ClaimWords> {
  const texts = textsOf(input);
  const { loaders } = context;
  const [addressed, sources, places, events] = await Promise.all([
    Promise.all(texts.actor.map(async (text) => [text, coded(await addressActors(context, text))] as const)),
    loadAll(loaders.source, texts.source),
    Promise.all(
      texts.place.map(async (text) => [text, (await addressPlaces(context, text)).map(({ id }) => id)] as const),
    ),
    loadAll(loaders.event, texts.event),
  ]);
  const meant = new Map(addressed);
  const meantPlaces = new Map(places);
  const ids = distinct(addressed.flatMap(([, meanings]) => meanings));
  const actors = new Map(await Promise.all(ids.map(async (id) => [id, await loaders.actor.load(id)] as const)));
  const suggest = await suggestionsFor(context, {
    actor: texts.actor.filter((text) => meant.get(text)?.length === 0),
    source: texts.source.filter((text) => !sources.has(text)),
    place: texts.place.filter((text) => meantPlaces.get(text)?.length === 0),
    event: texts.event.filter((text) => !events.has(text)),
  });
  const unknown = (kind: ReferenceKind, text: string) => ({
    problem: `no such ${kind}`,
    suggestion: suggest(kind, text),
  });
  const oneOf =
    <Id extends string>(kind: ReferenceKind, found: ReadonlyMap<string, { readonly id: Id }>) =>
    (text: string): Meaning<Id> =>
      found.get(text) ?? unknown(kind, text);
  const onlyOne =
    <Id extends string>(kind: ReferenceKind, found: ReadonlyMap<string, readonly Id[]>) =>
    (text: string): Meaning<Id> => {
      const [id, ...others] = found.get(text) ?? [];
      if (id === undefined) return unknown(kind, text);
      if (others.length === 0) return { id };
      return { problem: `the name of ${[id, ...others].join(', ')}; give one of these ids`, suggestion: null };
    };
  return {
    actor: onlyOne('actor', meant),
    source: oneOf('source', sources),
    place: onlyOne('place', meantPlaces),
    event: oneOf('event', events),
    world: { findActor: (id) => actors.get(id) ?? null, findSource: (id) => sources.get(id) ?? null },
  };
}

type Texts = Readonly<Record<ReferenceKind, readonly string[]>>;

/** The search for the nearest word reads them all: so many wrong words of a kind get a suggestion, from so many known ones. */
const MOST_SUGGESTIONS = 20;
const MOST_KNOWN = 20_000;

const wordsIn = (texts: readonly (string | null | undefined)[]): readonly string[] =>
  distinct(texts.map((text) => text?.trim() || null));

const textsOf = (input: readonly ClaimInput[]): Texts => ({
  actor: wordsIn(input.flatMap(({ subject, object, against, assertedBy }) => [subject, object, against, assertedBy])),
  source: wordsIn(
    input.flatMap(({ source, via, evidence }) => [source, ...(via ?? []), ...evidence.map(({ document }) => document)]),
  ),
  place: wordsIn(input.map(({ place }) => place)),
  event: wordsIn(input.map(({ event }) => event)),
});

interface Loader<Id extends string, Value> {
  readonly load: (id: Id) => Promise<Value | null>;
}

const loadAll = async <Id extends string, Value>(
  loader: Loader<Id, Value>,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Value>> => {
  const found = await Promise.all(
    texts.filter(isSlug).map(async (text) => [text, await loader.load(text as Id)] as const),
  );
  return new Map(found.flatMap(([text, value]) => (value === null ? [] : [[text, value] as const])));
};

type Suggest = (kind: ReferenceKind, text: string) => string | null;

/** What is near to words that mean nothing: two statements, and none when every word means something. */
const suggestionsFor = async ({ store }: Context, missing: Texts): Promise<Suggest> => {
  const some = Object.entries(missing).flatMap(([kind, texts]) =>
    texts.slice(0, MOST_SUGGESTIONS).map((text) => [kind as ReferenceKind, text] as const),
  );
  const known = new Map<ReferenceKind, Map<string, string>>();
  const knownOf = (kind: ReferenceKind): Map<string, string> => {
    const words = known.get(kind) ?? new Map<string, string>();
    known.set(kind, words);
    return words;
  };
  if (some.some(([kind]) => kind === 'actor'))
    for (const { actorId, names } of await listActorSpellings(store, MOST_KNOWN))
      for (const word of [actorId, ...names]) knownOf('actor').set(word, actorId);
  if (some.some(([kind]) => kind !== 'actor'))
    for (const { kind, id } of await store.read('read/all-vocabulary-ids', { limit: MOST_KNOWN }))
      knownOf(kind as ReferenceKind).set(id, id);
  const nearest = new Map(
    some.map(([kind, text]) => {
      const word = findNearest(text, knownOf(kind).keys());
      return [`${kind} ${text}`, word === null ? null : (knownOf(kind).get(word) ?? null)];
    }),
  );
  return (kind, text) => nearest.get(`${kind} ${text}`) ?? null;
};

/** Whom a coder means: the actor whose id the text is, even one that is merged into another; by any other name, the canonical actor. */
const coded = (found: readonly Addressed[]): readonly ActorId[] =>
  distinct(found.map(({ id, how, canonicalId }) => (how === 'ID' ? id : canonicalId)));
