import { append } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { readPeriod } from '../../domain/reading/read-period.ts';
import type { Actor } from '../../domain/records.ts';
import { endOf } from '../../domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import { CODE_SCHEMES, codeKey, type CodeSpell, codeText, CountryCodes } from '../import/country-codes.ts';
import type { PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import type { ColumnOf } from './columns.ts';
import { RowFields } from './row-fields.ts';

/** The rows of country-codes.csv; no code is two actors' on one day. */
export function readCodeRows(
  rows: readonly Row<ColumnOf<'country-codes.csv'>>[],
  ids: PackIds,
  actors: ReadonlyMap<ActorId, Actor>,
  issues: Issue[],
): CountryCodes {
  const read = new Map<string, { readonly spell: CodeSpell; readonly line: number }[]>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('actor', 'scheme', 'code');
    const id = reader.reference('actor', ids.actor);
    const scheme = reader.oneOf('scheme', CODE_SCHEMES);
    const code = reader.text('code');
    const [start, end] = readPeriod(new RowFields(reader, ids, {}), 'validFrom', 'validTo');
    const actor = id === null ? undefined : actors.get(id);
    if (reader.failed || !actor || scheme === null || code === null) continue;
    const from = start?.first ?? OPEN_PAST;
    const to = end ? endOf(end)[1] : OPEN_FUTURE;
    const spell: CodeSpell = { actor, scheme, code: codeText(scheme, code), from, to };
    const key = codeKey(scheme, spell.code);
    const other = read.get(key)?.find((earlier) => earlier.spell.from < to && from < earlier.spell.to);
    if (other) reader.refuse('code', `${key} has some of the same days on line ${other.line}`);
    else append(read, key, { spell, line: row.line });
  }
  return new CountryCodes([...read.values()].flat().map(({ spell }) => spell));
}
