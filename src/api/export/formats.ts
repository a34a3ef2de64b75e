/** What can be exported, in which formats, and as what it is sent. */
const RECORD_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const;

const GRAPH_TYPES = {
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  cypher: 'application/x-cypher-query; charset=utf-8',
  net: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const;

export type RecordFormat = keyof typeof RECORD_TYPES;
export type GraphFormat = keyof typeof GRAPH_TYPES;
export const RECORD_KINDS = ['actors', 'ties', 'claims', 'events', 'places', 'holdings', 'sources'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One file that can be asked for. */
export type Export =
  | { readonly kind: RecordKind; readonly format: RecordFormat; readonly type: string }
  | { readonly kind: 'graph'; readonly format: GraphFormat; readonly type: string };

export const EXPORTS: readonly Export[] = [
  ...RECORD_KINDS.flatMap((kind) =>
    Object.entries(RECORD_TYPES).map(([format, type]) => ({ kind, format: format as RecordFormat, type })),
  ),
  ...Object.entries(GRAPH_TYPES).map(([format, type]) => ({
    kind: 'graph' as const,
    format: format as GraphFormat,
    type,
  })),
];

export const exportName = ({ kind, format }: Pick<Export, 'kind' | 'format'>): string => `${kind}.${format}`;

/** By name, `ties.csv`; undefined when there is none. */
export const findExport = (name: string): Export | undefined => EXPORTS.find((known) => exportName(known) === name);
