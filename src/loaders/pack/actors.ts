import type { ActorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Actor } from '../../domain/records.ts';
import { ACTOR_KINDS } from '../../domain/ties/types.ts';
import type { ColumnOf } from './columns.ts';
import { readItems } from './items.ts';
import type { KnownIds } from './known-ids.ts';
import { labelNames } from './names.ts';
import type { Row } from '../text/table.ts';

/** The rows of actors.csv; their names are the labels alone, and external ids come from elsewhere. */
export const readActors = (
  rows: readonly Row<ColumnOf<'actors.csv'>>[],
  known: KnownIds<ActorId>,
  issues: Issue[],
): Map<ActorId, Actor> =>
  readItems(rows, known, issues, (id, reader): Actor | null => {
    reader.mustFill('kind', 'nameEn');
    const kind = reader.oneOf('kind', ACTOR_KINDS);
    const en = reader.text('nameEn');
    const [existsFrom, existsTo] = reader.period('existsFrom', 'existsTo');
    if (kind === null || en === null) return null;
    const label = { en, ar: reader.text('nameAr') };
    const description = { en: reader.text('descriptionEn'), ar: reader.text('descriptionAr') };
    return { id, kind, label, names: labelNames(label), externalIds: [], description, existsFrom, existsTo };
  });
