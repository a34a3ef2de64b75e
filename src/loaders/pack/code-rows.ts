import { append } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { readPeriod } from '../../domain/reading/read-period.ts';
import type { Actor } from '../../domain/records.ts';
import { endOf } from '../../domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import { CODE_SCHEMES, CountryCodes } from '../import/country-codes.ts';
import { codeKey, type CodeSpell, codeText } from '../import/dated-codes.ts';
import { GROUP_SCHEMES, GroupCodes } from '../import/group-codes.ts';
import type { PackIds } from '../text/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';
import type { ColumnOf } from './columns.ts';
import { RowFields } from './row-fields.ts';

type Column = ColumnOf<'country-codes.csv'>;

interface ReadSpell {
  readonly spell: CodeSpell;
  readonly row: Row<Column>;
}

/** Reads the codes of a pack: no code is two actors' on one day, in one file or in both. */
export class CodeRows {
  readonly #ids: PackIds;
  readonly #actors: ReadonlyMap<ActorId, Actor>;
  readonly #issues: Issue[];
  readonly #read = new Map<string, ReadSpell[]>();

  constructor(ids: PackIds, actors: ReadonlyMap<ActorId, Actor>, issues: Issue[]) {
    this.#ids = ids;
    this.#actors = actors;
    this.#issues = issues;
  }

  /** The rows of country-codes.csv. */
  countries(rows: readonly Row<ColumnOf<'country-codes.csv'>>[]): CountryCodes {
    return new CountryCodes(rows.flatMap((row) => this.#spell(row, CODE_SCHEMES) ?? []));
  }

  /** The rows of group-codes.csv; each says when it was judged, and why. */
  groups(rows: readonly Row<ColumnOf<'group-codes.csv'>>[]): GroupCodes {
    const judged = rows.filter((row) => {
      const reader = new RowReader(row, this.#issues);
      reader.mustFill('judgedOn', 'why');
      reader.date('judgedOn');
      return !reader.failed;
    });
    return new GroupCodes(judged.flatMap((row) => this.#spell(row, GROUP_SCHEMES) ?? []));
  }

  #spell<Scheme extends string>(row: Row<Column>, schemes: readonly Scheme[]): CodeSpell<Scheme> | null {
    const reader = new RowReader(row, this.#issues);
    reader.mustFill('actor', 'scheme', 'code');
    const id = reader.reference('actor', this.#ids.actor);
    const scheme = reader.oneOf('scheme', schemes);
    const code = reader.text('code');
    const [start, end] = readPeriod(new RowFields(reader, this.#ids, {}), 'validFrom', 'validTo');
    const actor = id === null ? undefined : this.#actors.get(id);
    if (reader.failed || !actor || scheme === null || code === null) return null;
    const from = start?.first ?? OPEN_PAST;
    const to = end ? endOf(end)[1] : OPEN_FUTURE;
    const spell = { actor, scheme, code: codeText(scheme, code), from, to };
    const key = codeKey(scheme, spell.code);
    const other = this.#read.get(key)?.find((earlier) => earlier.spell.from < to && from < earlier.spell.to);
    if (other) {
      const line = `line ${other.row.line}${other.row.file === row.file ? '' : ` of ${other.row.file}`}`;
      return reader.refuse('code', `${key} has some of the same days on ${line}`);
    }
    append(this.#read, key, { spell, row });
    return spell;
  }
}
