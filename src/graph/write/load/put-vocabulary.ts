import type { Actor, Source } from '../../../domain/records.ts';
import { actorProperties, kindLabel, nameRows, placeProperties } from '../../mapping/actor.ts';
import { eventProperties, matterProperties, sourceProperties } from '../../mapping/claim.ts';
import type { Properties } from '../../statements/rows.ts';
import type { Run } from '../../store/run.ts';
import type { Records } from './records.ts';
import { checkVocabulary } from './references.ts';

type Vocabulary = Omit<Records, 'claims'>;

/** Whether what is given says otherwise than what is stored, of these. */
const differs = (given: Properties, stored: Properties | undefined, names: readonly string[]): boolean =>
  names.some((name) => given[name] !== undefined && given[name] !== stored?.[name]);

/** The actors and sources of which derivation is about to know something else: their kind, when they existed, when they came out, their grade, their dataset. */
const findChanged = async (run: Run, { actors, sources }: Vocabulary) => {
  const [living, graded] = await Promise.all([
    actors.length === 0 ? [] : run('read/existence-of-ids', { ids: actors.map(({ id }) => id) }),
    sources.length === 0 ? [] : run('read/sources-by-id', { ids: sources.map(({ id }) => id) }),
  ]);
  const lives = new Map<string, Properties>(living.map((row) => [row.id, { ...row }]));
  const grades = new Map(graded.map(({ source }) => [source['id'], source]));
  const isChangedActor = (actor: Actor): boolean =>
    lives.has(actor.id) && differs(actorProperties(actor), lives.get(actor.id), ['kind', 'existsFrom', 'existsTo']);
  const isChangedSource = (source: Source): boolean =>
    differs(sourceProperties(source), grades.get(source.id), ['publishedOn', 'reliability', 'dataset']);
  return {
    actorIds: actors.filter(isChangedActor).map(({ id }) => id),
    sourceIds: sources.filter(isChangedSource).map(({ id }) => id),
  };
};

/**
 * Adds sources, places, events, matters and actors with their names and ids.
 * @returns the topics whose ties may be others now
 * @throws EntenteError DATA_INVALID when a place or an event lies in a place that is neither among them nor stored
 */
export const putVocabulary = async (run: Run, records: Vocabulary): Promise<readonly string[]> => {
  const { actors, sources, places, events, matters = [] } = records;
  const [changed] = await Promise.all([findChanged(run, records), checkVocabulary(run, records)]);
  const names = [
    ...actors.flatMap((actor) => nameRows('Actor', actor.id, actor.names)),
    ...places.flatMap((place) => nameRows('Place', place.id, place.names)),
  ];
  const codes = actors.flatMap((actor) =>
    actor.externalIds.map(({ scheme, id }) => ({ owner: actor.id, id: `${scheme}:${id}`, scheme, value: id })),
  );
  const put = async (
    name: `write/put-${'sources' | 'places' | 'events' | 'matters' | 'actors' | 'names' | 'external-ids'}`,
    rows: readonly Properties[],
  ) => rows.length > 0 && run(name, { rows });
  await Promise.all([
    put(
      'write/put-sources',
      sources.map((source) => ({ id: source.id, properties: sourceProperties(source) })),
    ),
    put(
      'write/put-places',
      places.map((place) => ({ id: place.id, within: place.within, properties: placeProperties(place) })),
    ),
    put(
      'write/put-events',
      events.map((event) => ({ id: event.id, place: event.place, properties: eventProperties(event) })),
    ),
    put(
      'write/put-matters',
      matters.map((matter) => ({ id: matter.id, properties: matterProperties(matter) })),
    ),
    put(
      'write/put-actors',
      actors.map((actor) => ({ id: actor.id, label: kindLabel(actor.kind), properties: actorProperties(actor) })),
    ),
    put('write/put-names', names),
    put('write/put-external-ids', codes),
  ]);
  if (changed.actorIds.length + changed.sourceIds.length === 0) return [];
  return (await run('read/topics-of-actors-and-sources', changed)).map(({ topic }) => topic);
};
