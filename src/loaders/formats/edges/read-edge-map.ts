import { isSlug } from '../../../domain/ids.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { Source } from '../../../domain/records.ts';
import { ACTOR_KINDS, type ActorKind, RELIABILITIES } from '../../../domain/ties/types.ts';
import type { MapText } from '../../import/importer.ts';
import { DATE_PROBLEM, SLUG_PROBLEM } from '../../../domain/reading/fields.ts';
import { nearestSlug } from '../../../domain/reading/nearest-slug.ts';
import type { SourceId } from '../../../domain/ids.ts';
import type { ActorMap, EdgeMap, TableMap } from './edge-map.ts';
import { type MapNode, readMapFile } from './map-node.ts';
import { readClaimMap } from './read-claim-map.ts';

const SOURCE_KEYS = [
  'id',
  'title',
  'dataset',
  'version',
  'publisher',
  'publishedOn',
  'language',
  'url',
  'reliability',
  'licence',
  'citation',
] as const;
const TABLE_KEYS = ['shape', 'delimiter', 'columns', 'items', 'nodes', 'missing', 'ignored'] as const;
const ACTOR_KEYS = ['scheme', 'kind', 'ids', 'labels', 'kinds'] as const;
const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', tab: '\t', semicolon: ';', pipe: '|' };

const readSource = (node: MapNode): Source | null => {
  const fields = node.fields(SOURCE_KEYS);
  const need = (key: (typeof SOURCE_KEYS)[number]): string | null =>
    fields[key]?.text ?? node.refuse(`a source needs ${key}`, null, null);
  const [id, title, date, licence, citation] = [
    need('id'),
    need('title'),
    need('publishedOn'),
    need('licence'),
    need('citation'),
  ];
  if (id !== null && !isSlug(id)) fields.id?.refuse(SLUG_PROBLEM, nearestSlug(id));
  const publishedOn = findPartialDate(date);
  if (date !== null && publishedOn === null) fields.publishedOn?.refuse(DATE_PROBLEM);
  const reliability = fields.reliability?.oneOf(RELIABILITIES) ?? null;
  if (id === null || title === null) return null;
  const dataset = fields.dataset?.text ?? null;
  const version = fields.version?.text ?? null;
  if (dataset !== null && !isSlug(dataset)) fields.dataset?.refuse(SLUG_PROBLEM, nearestSlug(dataset));
  if (version !== null && dataset === null)
    fields.version?.refuse('a version needs its dataset: an id that all versions share');
  const text = (key: 'publisher' | 'language' | 'url'): string | null => fields[key]?.text ?? null;
  const more = { publisher: text('publisher'), language: text('language'), url: text('url') };
  const versioned = { ...(dataset === null ? {} : { dataset }), ...(version === null ? {} : { version }) };
  return { id: id as SourceId, title, ...versioned, ...more, publishedOn, reliability, licence, citation };
};

const readTable = (node: MapNode | undefined): TableMap => {
  const fields = node?.fields(TABLE_KEYS) ?? {};
  const nodes = fields.nodes?.fields(['items', 'name'] as const);
  const word = fields.delimiter?.oneOf(Object.keys(DELIMITERS)) ?? null;
  return {
    shape: fields.shape?.oneOf(['rows', 'matrix'] as const) ?? 'rows',
    delimiter: word === null ? null : (DELIMITERS[word] ?? null),
    columns: fields.columns?.texts ?? null,
    items: fields.items?.text ?? null,
    nodes: nodes ? { items: nodes.items?.text ?? 'nodes', name: nodes.name?.text ?? 'name' } : null,
    missing: new Set(['', ...(fields.missing?.texts ?? [])]),
    ignored: fields.ignored?.texts ?? [],
  };
};

const readActors = (node: MapNode): ActorMap | null => {
  const fields = node.fields(ACTOR_KEYS);
  const scheme =
    fields.scheme?.text ??
    node.refuse('actors need a scheme: a word for this table, part of the ids of its actors', null, null);
  if (scheme !== null && !isSlug(scheme)) fields.scheme?.refuse(SLUG_PROBLEM, nearestSlug(scheme));
  const kind = fields.kind?.oneOf(ACTOR_KINDS) ?? 'ARMED_GROUP';
  const ids = new Map<string, string>();
  for (const [name, id] of fields.ids?.entries ?? []) {
    if (!isSlug(id.text ?? '')) id.refuse(SLUG_PROBLEM, nearestSlug(id.text ?? ''));
    ids.set(name, id.text ?? '');
  }
  const kinds = new Map<string, ActorKind>();
  for (const [name, word] of fields.kinds?.entries ?? []) kinds.set(name, word.oneOf(ACTOR_KINDS) ?? kind);
  const labels = new Map((fields.labels?.entries ?? []).map(([name, label]) => [name, label.text ?? '']));
  return scheme === null ? null : { scheme, kind, ids, labels, kinds };
};

const readRoot = (root: MapNode): EdgeMap | null => {
  const fields = root.fields(['source', 'table', 'actors', 'claims'] as const);
  const source = fields.source ? readSource(fields.source) : root.refuse('a map needs a source', null, null);
  const actors = fields.actors ? readActors(fields.actors) : root.refuse('a map needs actors', null, null);
  const table = readTable(fields.table);
  if (!fields.claims) return root.refuse('a map needs claims', null, null);
  const claims = fields.claims.items.flatMap((claim) => readClaimMap(claim) ?? []);
  return source === null || actors === null || claims.length === 0 ? null : { source, table, actors, claims };
};

/** @throws EntenteError DATA_INVALID with everything that is wrong with the map, each with its line and the nearest word */
export const readEdgeMap = ({ name, text }: MapText): EdgeMap => readMapFile(name, text, readRoot);
