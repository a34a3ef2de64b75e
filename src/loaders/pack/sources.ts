import type { SourceId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Source } from '../../domain/records.ts';
import { RELIABILITIES } from '../../domain/ties/types.ts';
import type { ColumnOf } from './columns.ts';
import { readItems } from './items.ts';
import type { KnownIds } from './known-ids.ts';
import type { Row } from '../text/table.ts';

/** The rows of sources.csv. */
export const readSources = (
  rows: readonly Row<ColumnOf<'sources.csv'>>[],
  known: KnownIds<SourceId>,
  issues: Issue[],
): Map<SourceId, Source> =>
  readItems(rows, known, issues, (id, reader): Source | null => {
    reader.mustFill('title');
    const title = reader.text('title');
    const publishedOn = reader.date('publishedOn');
    const reliability = reader.oneOf('reliability', RELIABILITIES);
    if (title === null) return null;
    return {
      id,
      title,
      publisher: reader.text('publisher'),
      publishedOn,
      language: reader.text('language'),
      url: reader.text('url'),
      reliability,
      licence: reader.text('licence'),
      citation: reader.text('citation'),
    };
  });
