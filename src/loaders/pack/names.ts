import type { Issue } from '../../domain/issue.ts';
import type { Name } from '../../domain/records.ts';
import { NAME_KINDS } from '../../domain/ties/types.ts';
import type { ColumnOf } from './columns.ts';
import { append } from './append.ts';
import type { KnownIds } from './known-ids.ts';
import { RowReader } from '../text/row-reader.ts';
import type { Row } from '../text/table.ts';

const sameName = (a: Name, b: Name): boolean => a.text === b.text && a.language === b.language && a.kind === b.kind;

const label = (text: string, language: string, script: string): Name => ({
  text,
  language,
  script,
  kind: 'OFFICIAL',
  validFrom: null,
  validTo: null,
});

/** The labels as names, English first. */
export const labelNames = ({ en, ar }: { readonly en: string; readonly ar: string | null }): readonly Name[] => [
  label(en, 'en', 'Latn'),
  ...(ar === null ? [] : [label(ar, 'ar', 'Arab')]),
];

/** Labels first, then the further names; one that repeats a label takes its place, since it may say when it was borne. */
export const mergeNames = (labels: readonly Name[], further: readonly Name[]): readonly Name[] => [
  ...labels.map((own) => further.find((name) => sameName(own, name)) ?? own),
  ...further.filter((name) => !labels.some((own) => sameName(own, name))),
];

const readOwner = (reader: RowReader<ColumnOf<'names.csv'>>, owners: readonly KnownIds<string>[]): string | null => {
  const of = reader.text('of');
  if (of === null || owners.some((known) => known.find(of) !== null)) return of;
  const trouble = owners.find((known) => known.has(of))?.troubleWith(of);
  const nearest = owners.map((known) => known.nearest(of)).find((id) => id !== null) ?? null;
  const what = owners.map((known) => known.what).join(' or ');
  return reader.refuse('of', trouble?.problem ?? `no such ${what}`, trouble ? null : nearest);
};

/**
 * The rows of names.csv.
 * @param owners whose ids a name may be of; an id in several of them is each one's
 * @returns names of each id, in order of rows
 */
export const readNames = (
  rows: readonly Row<ColumnOf<'names.csv'>>[],
  owners: readonly KnownIds<string>[],
  issues: Issue[],
): ReadonlyMap<string, readonly Name[]> => {
  const names = new Map<string, Name[]>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const reader = new RowReader(row, issues);
    reader.mustFill('of', 'text', 'kind');
    const of = readOwner(reader, owners);
    const text = reader.text('text');
    const kind = reader.oneOf('kind', NAME_KINDS);
    const [validFrom, validTo] = reader.period('validFrom', 'validTo');
    if (reader.failed || of === null || text === null || kind === null) continue;
    const name: Name = {
      text,
      language: reader.text('language'),
      script: reader.text('script'),
      kind,
      validFrom,
      validTo,
    };
    const identity = JSON.stringify([of, text, name.language, kind]);
    const earlier = lines.get(identity);
    if (earlier !== undefined) {
      reader.refuse('text', `the name stands on line ${earlier} already, in the same language and kind`);
      continue;
    }
    lines.set(identity, row.line);
    append(names, of, name);
  }
  return names;
};
