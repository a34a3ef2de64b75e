import { type ActorId, isSlug } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import type { ExternalId } from '../../domain/records.ts';
import { append } from './append.ts';
import type { ColumnOf } from './columns.ts';
import type { KnownIds } from './known-ids.ts';
import { nearestSlug, RowReader, SLUG_PROBLEM } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

/** The rows of external-ids.csv: those of each actor, in order of rows. `scheme:value` addresses an actor, so a scheme is a slug. */
export const readExternalIds = (
  rows: readonly Row<ColumnOf<'external-ids.csv'>>[],
  actors: KnownIds<ActorId>,
  issues: Issue[],
): ReadonlyMap<ActorId, readonly ExternalId[]> => {
  const found = new Map<ActorId, ExternalId[]>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('of', 'scheme', 'value');
    const of = reader.reference('of', actors);
    const scheme = reader.text('scheme');
    const id = reader.text('value');
    if (scheme !== null && !isSlug(scheme)) reader.refuse('scheme', SLUG_PROBLEM, nearestSlug(scheme));
    if (reader.failed || of === null || scheme === null || id === null) continue;
    const identity = JSON.stringify([of, scheme, id]);
    const earlier = lines.get(identity);
    if (earlier !== undefined) {
      reader.refuse('value', `the external id stands on line ${earlier} already`);
      continue;
    }
    lines.set(identity, row.line);
    append(found, of, { scheme, id });
  }
  return found;
};
