import { findWideTime } from '../../domain/claims/wide-time.ts';
import type { World } from '../../domain/ties/derive.ts';
import type { ActorId, EventId, SourceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Actor, Claim, Event, Matter, Place, Source } from '../../domain/records.ts';
import { type ClaimDraft, readClaimRows } from './claim-rows.ts';
import { assembleClaims } from './claims.ts';
import { TABLE_FILES } from './columns.ts';
import type { CountryCodes } from '../import/country-codes.ts';
import type { GroupCodes } from '../import/group-codes.ts';
import { CodeRows } from './code-rows.ts';
import { readEvidenceRows } from './evidence.ts';
import { readExternalIds } from './external-ids.ts';
import { labelNames, mergeNames } from '../../domain/names/labels.ts';
import { byNumber, inTurn } from '../../domain/order.ts';
import { readActor } from '../../domain/reading/read-actor.ts';
import { readEvent } from '../../domain/reading/read-event.ts';
import { readSource } from '../../domain/reading/read-source.ts';
import { KnownIds, type PackIds } from '../text/known-ids.ts';
import { readItems } from './items.ts';
import { readMatters } from './matters.ts';
import { readNames } from './names.ts';
import { type PackInfo, readPackInfo } from './pack-info.ts';
import { readParticipants } from './participants.ts';
import { readPlaces } from './places.ts';
import { RowFields } from './row-fields.ts';
import { readTables, type Tables, unknownFiles } from './tables.ts';

/** A pack as records, in order of rows, and everything that is wrong with it. What has an issue is left out. */
export interface LoadedPack {
  /** Null when pack.yaml has an issue. */
  readonly pack: PackInfo | null;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  /** What issues and policies are called that claims are about. */
  readonly matters: readonly Matter[];
  readonly claims: readonly Claim[];
  /** For loaders of other formats; it is not stored. Empty when the pack has none. */
  readonly countryCodes: CountryCodes;
  /** As `countryCodes`, of groups. */
  readonly groupCodes: GroupCodes;
  /** By file in the order of seed/README.md, then row, those of a whole file first. */
  readonly issues: readonly Issue[];
  /** Claims that are kept, of which no single day is likely: their time is too wide. In order of rows. */
  readonly wideTimes: readonly Issue[];
}

/**
 * Reads a pack. Never throws for what is in the files: bad data is an issue.
 * @param files bytes by file name, `claims.csv`; names of other kinds of file are ignored
 */
export function readPack(files: ReadonlyMap<string, Uint8Array>): LoadedPack {
  const issues: Issue[] = [];
  const pack = readPackInfo(files.get('pack.yaml'), issues);
  const tables = readTables(files);
  for (const file of TABLE_FILES) for (const issue of tables[file].issues) issues.push(issue);
  const ids: PackIds = {
    actor: new KnownIds('actor', 'actors.csv'),
    source: new KnownIds('source', 'sources.csv'),
    place: new KnownIds('place', 'places.csv'),
    event: new KnownIds('event', 'events.csv'),
  };
  const { actors, sources, places, events, matters } = readThings(tables, ids, issues);
  const codes = new CodeRows(ids, actors, issues);
  const countryCodes = codes.countries(tables['country-codes.csv'].rows);
  const groupCodes = codes.groups(tables['group-codes.csv'].rows);
  const world: World = {
    findActor: (id) => actors.get(id) ?? null,
    findSource: (id) => sources.get(id) ?? null,
  };
  const known = new KnownIds<string>('claim', 'claims.csv');
  const byKey = readClaimRows(tables['claims.csv'].rows, known, ids, world, issues);
  const drafts = { known, byKey };
  const participation = readParticipants(tables['participants.csv'].rows, drafts, ids, issues);
  const evidence = readEvidenceRows(tables['evidence.csv'].rows, drafts, ids, issues);
  const claims = assembleClaims(byKey, participation, evidence, issues);
  return {
    pack,
    actors: [...actors.values()],
    sources: [...sources.values()],
    places,
    events,
    matters,
    claims,
    countryCodes,
    groupCodes,
    issues: sortIssues([...issues, ...unknownFiles(files)]),
    wideTimes: [...byKey.values()].flatMap((draft) => wideTimeOf(draft, world) ?? []),
  };
}

const wideTimeOf = ({ row, content }: ClaimDraft, world: World): Issue | null => {
  const wide = findWideTime(content, world);
  return wide && { source: row.file, row: row.line, ...wide, suggestion: null };
};

/** The records that claims refer to, with their names and external ids. */
const readThings = (tables: Tables, ids: PackIds, issues: Issue[]) => {
  const bareActors = readItems(tables['actors.csv'].rows, ids.actor, issues, (reader) =>
    readActor(new RowFields(reader, ids, { label: 'name', description: 'description' })),
  );
  const sources: ReadonlyMap<SourceId, Source> = readItems(tables['sources.csv'].rows, ids.source, issues, (reader) =>
    readSource(new RowFields(reader, ids, {})),
  );
  const barePlaces = readPlaces(tables['places.csv'].rows, ids, issues);
  const events: ReadonlyMap<EventId, Event> = readItems(tables['events.csv'].rows, ids.event, issues, (reader) =>
    readEvent(new RowFields(reader, ids, { label: 'name' })),
  );
  const matters = readMatters(tables['matters.csv'].rows, events, issues);
  const names = readNames(tables['names.csv'].rows, ids, issues);
  const externalIds = readExternalIds(tables['external-ids.csv'].rows, ids, issues);
  const actors = new Map<ActorId, Actor>();
  for (const actor of bareActors.values())
    actors.set(actor.id, {
      ...actor,
      names: mergeNames(labelNames(actor.label), names.get(actor.id) ?? []),
      externalIds: externalIds.get(actor.id) ?? [],
    });
  const places = [...barePlaces.values()].map((place): Place => ({
    ...place,
    names: mergeNames(place.names, names.get(place.id) ?? []),
  }));
  return { actors, sources, places, events: [...events.values()], matters };
};

const sortIssues = (issues: readonly Issue[]): readonly Issue[] => {
  const files: readonly (string | null)[] = ['pack.yaml', ...TABLE_FILES];
  const rank = ({ source }: Issue): number => (files.includes(source) ? files.indexOf(source) : files.length);
  return [...issues].sort(
    inTurn(
      byNumber(rank),
      byNumber(({ row }) => row ?? 0),
    ),
  );
};
