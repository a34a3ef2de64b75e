import { findNearest } from '../../../domain/nearest.ts';
import type { PartialDate } from '../../../domain/time/partial-date.ts';
import type { Name } from '../../../domain/records.ts';
import { isoDateOf } from '../../import/date-columns.ts';
import { childrenOf, childText, type XmlElement, type XmlRecord } from '../../import/input/xml-records.ts';
import type { IssueLog } from '../../import/issue-log.ts';
import { scriptOf, splitNames } from '../../import/script-of.ts';

/** A person or a group on the list. */
export interface ListEntry {
  /** The permanent reference number, `QDi.001`; the number in the database when there is none. */
  readonly reference: string;
  readonly isPerson: boolean;
  readonly name: string;
  readonly names: readonly Name[];
  /** As written, `Al-Qaida`. */
  readonly programme: string;
  readonly listedOn: PartialDate | null;
}

const READ = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'NAME_ORIGINAL_SCRIPT', 'UN_LIST_TYPE'];
/** Elements that make no tie and no name: details of a person, other registers, and free text. */
const NOT_READ = [
  ...[
    'VERSIONNUM',
    'COMMENTS1',
    'TITLE',
    'DESIGNATION',
    'NATIONALITY',
    'NATIONALITY2',
    'LIST_TYPE',
    'LAST_DAY_UPDATED',
  ],
  ...['INDIVIDUAL_ADDRESS', 'INDIVIDUAL_DATE_OF_BIRTH', 'INDIVIDUAL_PLACE_OF_BIRTH', 'INDIVIDUAL_DOCUMENT', 'GENDER'],
  ...[
    'ENTITY_ADDRESS',
    'SORT_KEY',
    'SORT_KEY_LAST_MOD',
    'SUBMITTED_ON',
    'SUBMITTED_BY',
    'DELISTED_ON',
    'INTERPOL_LINK',
  ],
];
const ALIASES = ['INDIVIDUAL_ALIAS', 'ENTITY_ALIAS'];
const KNOWN = [...READ, ...ALIASES, 'DATAID', 'REFERENCE_NUMBER', 'LISTED_ON', ...NOT_READ];

const nameOf = (text: string, kind: Name['kind']): Name => {
  const script = scriptOf(text);
  return { text, language: null, script, kind, validFrom: null, validTo: null };
};

const aliasesOf = (entry: XmlElement): readonly Name[] =>
  ALIASES.flatMap((name) => childrenOf(entry, name)).flatMap((alias) =>
    splitNames(childText(alias, 'ALIAS_NAME')).map((text) =>
      nameOf(text, /^f\.?k\.?a/i.test(childText(alias, 'QUALITY')) ? 'FORMER' : 'ALIAS'),
    ),
  );

/** @returns null, with an issue, for an entry that names nobody */
export const readEntry = (file: string, record: XmlRecord, issues: IssueLog): ListEntry | null => {
  const report = (kind: 'NO_ACTOR' | 'BAD_DATE', field: string, value: string, problem: string): void => {
    issues.report(kind, { source: file, row: record.line, field, value, problem, suggestion: null });
  };
  for (const { name } of record.children)
    if (!KNOWN.includes(name))
      issues.reportOnce(`element ${name}`, 'UNKNOWN_COLUMN', {
        source: file,
        row: record.line,
        field: name,
        value: null,
        problem: 'no element of the list as it is known here; it is not read',
        suggestion: findNearest(name, KNOWN),
      });
  const name = READ.slice(0, 4)
    .map((part) => childText(record, part))
    .filter((part) => part !== '' && part !== 'na')
    .join(' ');
  const reference = childText(record, 'REFERENCE_NUMBER') || childText(record, 'DATAID');
  if (name === '' || reference === '') {
    report('NO_ACTOR', name === '' ? 'FIRST_NAME' : 'REFERENCE_NUMBER', '', 'the entry has none; it makes no claim');
    return null;
  }
  const listed = childText(record, 'LISTED_ON');
  const listedOn = isoDateOf(listed.replace(/(\d{4}-\d{2}-\d{2})[+-]\d{2}:\d{2}$|Z$/, '$1'));
  if (listed !== '' && !listedOn) report('BAD_DATE', 'LISTED_ON', listed, 'not YYYY-MM-DD; the claim has no start');
  const seen = new Set<string>([name]);
  const names = [
    ...splitNames(childText(record, 'NAME_ORIGINAL_SCRIPT')).map((text) => nameOf(text, 'OFFICIAL')),
    ...aliasesOf(record),
  ].filter(({ text }) => !seen.has(text) && seen.add(text));
  const programme = childText(record, 'UN_LIST_TYPE');
  return { reference, isPerson: record.name === 'INDIVIDUAL', name, names, programme, listedOn };
};
