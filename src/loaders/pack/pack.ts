import type { World } from '../../domain/ties/derive.ts';
import type { ActorId, EventId, PlaceId, SourceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Actor, Claim, Event, Place, Source } from '../../domain/records.ts';
import { readActors } from './actors.ts';
import { type ClaimWords, readClaimRows } from './claim-rows.ts';
import { assembleClaims } from './claims.ts';
import { TABLE_FILES } from './columns.ts';
import { type CountryCodes, readCodeRows } from '../import/country-codes.ts';
import { readEvents } from './events.ts';
import { readEvidence } from './evidence.ts';
import { readExternalIds } from './external-ids.ts';
import { KnownIds } from './known-ids.ts';
import { mergeNames, readNames } from './names.ts';
import { type PackInfo, readPackInfo } from './pack-info.ts';
import { readParticipants } from './participants.ts';
import { readPlaces } from './places.ts';
import { readSources } from './sources.ts';
import { readTables, type Tables, unknownFiles } from './tables.ts';

/** A pack as records, in order of rows, and everything that is wrong with it. What has an issue is left out. */
export interface LoadedPack {
  /** Null when pack.yaml has an issue. */
  readonly pack: PackInfo | null;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** For loaders of other formats; it is not stored. Empty when the pack has none. */
  readonly countryCodes: CountryCodes;
  /** By file in the order of seed/README.md, then row, those of a whole file first. */
  readonly issues: readonly Issue[];
}

const sortIssues = (issues: readonly Issue[]): readonly Issue[] => {
  const files: readonly (string | null)[] = ['pack.yaml', ...TABLE_FILES];
  const rank = ({ source }: Issue): number => (files.includes(source) ? files.indexOf(source) : files.length);
  return [...issues].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
};

const readThings = (tables: Tables, words: ClaimWords, issues: Issue[]) => {
  const bare = readActors(tables['actors.csv'].rows, words.actors, issues);
  const sources = readSources(tables['sources.csv'].rows, words.sources, issues);
  const barePlaces = readPlaces(tables['places.csv'].rows, words.places, issues);
  const events = readEvents(tables['events.csv'].rows, words.events, words.places, issues);
  const names = readNames(tables['names.csv'].rows, [words.actors, words.places], issues);
  const externalIds = readExternalIds(tables['external-ids.csv'].rows, words.actors, issues);
  const actors = new Map<ActorId, Actor>();
  for (const actor of bare.values())
    actors.set(actor.id, {
      ...actor,
      names: mergeNames(actor.names, names.get(actor.id) ?? []),
      externalIds: externalIds.get(actor.id) ?? [],
    });
  const places = [...barePlaces.values()].map((place): Place => ({
    ...place,
    names: mergeNames(place.names, names.get(place.id) ?? []),
  }));
  return { actors, sources, places, events: [...events.values()] };
};

/**
 * Reads a pack. Never throws for what is in the files: bad data is an issue.
 * @param files bytes by file name, `claims.csv`; names of other kinds of file are ignored
 */
export const readPack = (files: ReadonlyMap<string, Uint8Array>): LoadedPack => {
  const issues: Issue[] = [];
  const pack = readPackInfo(files.get('pack.yaml'), issues);
  const tables = readTables(files);
  for (const file of TABLE_FILES) for (const issue of tables[file].issues) issues.push(issue);
  const words: ClaimWords = {
    actors: new KnownIds<ActorId>('actor', 'actors.csv'),
    sources: new KnownIds<SourceId>('source', 'sources.csv'),
    places: new KnownIds<PlaceId>('place', 'places.csv'),
    events: new KnownIds<EventId>('event', 'events.csv'),
  };
  const { actors, sources, places, events } = readThings(tables, words, issues);
  const countryCodes = readCodeRows(tables['country-codes.csv'].rows, words.actors, actors, issues);
  const world: World = {
    findActor: (id) => actors.get(id) ?? null,
    findSource: (id) => sources.get(id) ?? null,
  };
  const known = new KnownIds<string>('claim', 'claims.csv');
  const byKey = readClaimRows(tables['claims.csv'].rows, known, words, world, issues);
  const drafts = { known, byKey };
  const participation = readParticipants(tables['participants.csv'].rows, drafts, words.events, words.actors, issues);
  const evidence = readEvidence(tables['evidence.csv'].rows, drafts, words.sources, issues);
  const claims = assembleClaims(byKey, participation, evidence, issues);
  return {
    pack,
    actors: [...actors.values()],
    sources: [...sources.values()],
    places,
    events,
    claims,
    countryCodes,
    issues: sortIssues([...issues, ...unknownFiles(files)]),
  };
};
