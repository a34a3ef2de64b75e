import { type Day, OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import type { Actor } from '../../domain/records.ts';
import { readActors } from '../pack/actors.ts';
import { append } from '../pack/append.ts';
import type { ColumnOf } from '../pack/columns.ts';
import { KnownIds } from '../pack/known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import { emptyTable, fileIssue, readTable, type Row } from '../text/table.ts';

/**
 * Whose code for a state: ISO 3166-1 alpha-2, alpha-3 and numeric (three digits, `004`), Correlates of War number and
 * abbreviation, Gleditsch–Ward number and abbreviation, UCDP's actor id of a government, Wikidata.
 */
export const CODE_SCHEMES = [
  'iso3166',
  'iso3166-alpha3',
  'iso3166-numeric',
  'cow',
  'cow-abbreviation',
  'gwno',
  'gw-abbreviation',
  'ucdp',
  'wikidata',
] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

/** One stretch of time in which a code was a state's. */
export interface CodeSpell {
  readonly actor: Actor;
  readonly scheme: CodeScheme;
  readonly code: string;
  /** First day; `OPEN_PAST` when the scheme does not say. */
  readonly from: Day;
  /** First day on which it no longer was; `OPEN_FUTURE` when it still is. */
  readonly to: Day;
}

const keyOf = (scheme: string, code: string): string => `${scheme}:${code}`;
const schemeOfKey = (key: string): string => key.slice(0, key.indexOf(':'));

/** Numbers are written with leading zeros in some files and without in others. */
const codeText = (scheme: CodeScheme, code: string): string => {
  const text = code.trim().toUpperCase();
  if (!/^\d+$/.test(text)) return text;
  const digits = text.replace(/^0+(?=\d)/, '');
  return scheme === 'iso3166-numeric' ? digits.padStart(3, '0') : digits;
};

/** Which state a code meant, and when: one code was several states' in turn, and one state had several codes. */
export class CountryCodes {
  readonly #spells: ReadonlyMap<string, readonly CodeSpell[]>;
  readonly #codes = new Map<string, string[]>();

  constructor(spells: readonly CodeSpell[]) {
    const byKey = new Map<string, CodeSpell[]>();
    for (const spell of spells) append(byKey, keyOf(spell.scheme, spell.code), spell);
    for (const own of byKey.values()) own.sort((a, b) => a.from - b.from);
    this.#spells = byKey;
    for (const { actor, scheme, code } of spells) append(this.#codes, keyOf(scheme, actor.id), code);
  }

  /** Every stretch of every code. */
  get spells(): readonly CodeSpell[] {
    return [...this.#spells.values()].flat();
  }

  /** The codes that a state ever had in a scheme. */
  codesOf(actor: ActorId, scheme: CodeScheme): readonly string[] {
    return this.#codes.get(keyOf(scheme, actor)) ?? [];
  }

  /** Everybody whose code it was, earliest first. */
  bearers(scheme: CodeScheme, code: string): readonly CodeSpell[] {
    return this.#spells.get(keyOf(scheme, codeText(scheme, code))) ?? [];
  }

  /**
   * Whose code it was on a day.
   * @param day null: nobody says when; then whose it is now, else whose it was last
   * @returns null when the code is unknown, or was nobody's on that day: {@link bearers} tells which
   */
  find(scheme: CodeScheme, code: string, day: Day | null): Actor | null {
    const spells = this.bearers(scheme, code);
    const spell = day === null ? spells.at(-1) : spells.find(({ from, to }) => from <= day && day < to);
    return spell?.actor ?? null;
  }

  /** The known code of the scheme nearest to an unknown one, for an issue's suggestion. */
  nearest(scheme: CodeScheme, code: string): string | null {
    const own = [...this.#spells.keys()].filter((key) => schemeOfKey(key) === scheme);
    return findNearest(
      code,
      own.map((key) => key.slice(scheme.length + 1)),
    );
  }
}

type CodeRow = Row<ColumnOf<'country-codes.csv'>>;

const dayAfter = ({ isDay, first, last }: PartialDate): Day => (isDay ? first : last + 1);

/** The rows of country-codes.csv; no code is two actors' on one day. */
export const readCodeRows = (
  rows: readonly CodeRow[],
  known: KnownIds<ActorId>,
  actors: ReadonlyMap<ActorId, Actor>,
  issues: Issue[],
): CountryCodes => {
  const read = new Map<string, { readonly spell: CodeSpell; readonly line: number }[]>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('actor', 'scheme', 'code');
    const id = reader.reference('actor', known);
    const scheme = reader.oneOf('scheme', CODE_SCHEMES);
    const code = reader.text('code');
    const [start, end] = reader.period('validFrom', 'validTo');
    const actor = id === null ? undefined : actors.get(id);
    if (reader.failed || !actor || scheme === null || code === null) continue;
    const from = start?.first ?? OPEN_PAST;
    const to = end ? dayAfter(end) : OPEN_FUTURE;
    const spell: CodeSpell = { actor, scheme, code: codeText(scheme, code), from, to };
    const key = keyOf(scheme, spell.code);
    const other = read.get(key)?.find((own) => own.spell.from < to && from < own.spell.to);
    if (other) reader.refuse('code', `${key} stands on line ${other.line} already for some of the same days`);
    else append(read, key, { spell, line: row.line });
  }
  return new CountryCodes([...read.values()].flatMap((own) => own.map(({ spell }) => spell)));
};

/**
 * The crosswalk by itself, as an importer needs it.
 * @param files actors.csv and country-codes.csv of a pack (`seed/actors`) by name
 */
export const readCountryCodes = (
  files: ReadonlyMap<string, Uint8Array>,
): { readonly codes: CountryCodes; readonly issues: readonly Issue[] } => {
  const missing = (file: string): readonly Issue[] => [fileIssue(file, 'the file is missing')];
  const own = files.get('actors.csv');
  const crosswalk = files.get('country-codes.csv');
  const people = own ? readTable('actors.csv', own) : emptyTable('actors.csv', missing('actors.csv'));
  const table = crosswalk
    ? readTable('country-codes.csv', crosswalk)
    : emptyTable('country-codes.csv', missing('country-codes.csv'));
  const issues: Issue[] = [...people.issues, ...table.issues];
  const known = new KnownIds<ActorId>('actor', 'actors.csv');
  const actors = readActors(people.rows, known, issues);
  return { codes: readCodeRows(table.rows, known, actors, issues), issues };
};
