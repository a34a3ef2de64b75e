/** The files of a pack and their columns, as seed/README.md has them, in reading order. */
export const COLUMNS = {
  'actors.csv': ['id', 'kind', 'nameEn', 'nameAr', 'existsFrom', 'existsTo', 'descriptionEn', 'descriptionAr'],
  'names.csv': ['of', 'text', 'language', 'script', 'kind', 'validFrom', 'validTo'],
  'external-ids.csv': ['of', 'scheme', 'value'],
  'country-codes.csv': ['actor', 'scheme', 'code', 'validFrom', 'validTo'],
  'group-codes.csv': ['actor', 'scheme', 'code', 'validFrom', 'validTo', 'judgedOn', 'why'],
  'sources.csv': [
    'id',
    'title',
    'titleAr',
    'publisher',
    'publishedOn',
    'language',
    'url',
    'reliability',
    'licence',
    'citation',
    'dataset',
    'version',
  ],
  'places.csv': ['id', 'nameEn', 'nameAr', 'within', 'latitude', 'longitude'],
  'events.csv': ['id', 'kind', 'nameEn', 'nameAr', 'date', 'place'],
  'matters.csv': ['id', 'titleEn', 'titleAr'],
  'claims.csv': [
    'key',
    'stance',
    'subject',
    'subjectAsStated',
    'type',
    'object',
    'objectAsStated',
    'place',
    'event',
    'against',
    'form',
    'about',
    'qualifiers',
    'validFrom',
    'validTo',
    'ongoing',
    'attestedOn',
    'assertedBy',
    'via',
    'source',
    'credibility',
    'note',
  ],
  'participants.csv': ['claim', 'event', 'actor', 'role', 'side'],
  'evidence.csv': ['claim', 'document', 'locator', 'hash', 'glossEn', 'glossAr', 'words'],
} as const satisfies Record<string, readonly string[]>;

/** Columns that a file may leave out: their cells are empty then. */
export const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set([
  ...(['titleAr', 'dataset', 'version'] as const).map((column) => `${column} of sources.csv`),
  'words of evidence.csv',
]);

export type TableFile = keyof typeof COLUMNS;
export type ColumnOf<File extends TableFile> = (typeof COLUMNS)[File][number];
export const TABLE_FILES = Object.keys(COLUMNS) as readonly TableFile[];

/** A pack without one of these says nothing; the others may be left out when they would be empty. */
export const REQUIRED_FILES: readonly TableFile[] = ['actors.csv', 'sources.csv', 'claims.csv', 'evidence.csv'];
