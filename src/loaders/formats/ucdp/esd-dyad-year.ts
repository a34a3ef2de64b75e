import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { SupportForm } from '../../../domain/ties/types.ts';
import type { Collector } from '../../import/collector.ts';
import { dateOf, wholeNumber } from '../../import/date-columns.ts';
import { cell, type KnownColumns, readHeader } from '../../import/header.ts';
import type { Codebook, ImportBatch, ImportContext } from '../../import/importer.ts';
import type { Table } from '../../import/input/table-rows.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { AttestedYears } from './attested-years.ts';
import { CodedSupport } from './coded-support.ts';
import type { Support } from './support.ts';
import { pairNames, splitList, UcdpActors } from './ucdp-actors.ts';
import { releaseOf } from './ucdp-source.ts';

export interface EsdContext extends ImportContext {
  readonly collector: Collector;
  readonly codebook: Codebook;
}

/** Letters of the forms in the names of columns (`ext_w`, `ext_w_count`). */
const FORMS = {
  x: 'TROOPS',
  p: 'PRESENCE',
  y: 'INFRASTRUCTURE',
  l: 'TERRITORY',
  w: 'WEAPONS',
  m: 'MATERIEL',
  t: 'TRAINING',
  f: 'FUNDING',
  i: 'INTELLIGENCE',
  o: 'OTHER',
  u: 'UNKNOWN',
} as const satisfies Record<string, SupportForm>;
type Letter = keyof typeof FORMS;
const LETTERS = Object.keys(FORMS) as readonly Letter[];

const BASE = [
  'year',
  'actor_id',
  'actor_name',
  'oppo_id',
  'oppo_name',
  'dyad_id',
  'ext_sup',
  'ext_id',
  'ext_name',
] as const;
const MORE = ['ext_alleged', 'ext_count', 'ext_elements', 'ext_coalition_name', 'gwno_a', 'id'] as const;
type Name = (typeof BASE)[number] | (typeof MORE)[number] | `ext_${Letter}` | `ext_${Letter}_count`;

const COLUMNS: KnownColumns<Name> = {
  required: [...BASE, ...LETTERS.map((letter) => `ext_${letter}` as const)],
  optional: [...MORE, ...LETTERS.map((letter) => `ext_${letter}_count` as const)],
  ignored: [
    'active',
    'actor_nonstate',
    'dyad_name',
    'civil',
    'conflict_id',
    'location',
    'country_a',
    'country_b',
    'gwno_b',
    'ext_nonstate',
    'ext_coalition',
    'ext_bothsides',
    'ext_sum',
    'ext_category',
    'version',
    /^ext_name\d+$/,
    /^ext_([a-z]_|sup_|count_)?(s|ns)$/,
    /^ext_[a-z]_count_n?s$/,
  ],
};

const isGovernment = (name: string): boolean => name.startsWith('Government of ');

const codes = (text: string): readonly string[] => splitList(text).filter((code) => code !== '-99' && code !== '');

/**
 * A row names its supporters and says how many of them gave each form. When all of them gave a form, each has a claim with it.
 * Otherwise the row does not say who gave it, and the claims only say who supported.
 */
export async function* readDyadYears(table: Table, context: EsdContext): AsyncGenerator<ImportBatch> {
  const { collector, directory, issues, options, codebook } = context;
  const columns = readHeader(table, COLUMNS, issues);
  const version = options.get('version') ?? '18.1';
  const at0 = { file: table.file, line: null };
  const source = releaseOf(
    'ucdp-esd',
    codebook,
    version,
    at0,
    issues,
    findPartialDate(version === '18.1' ? '2017-12-31' : null),
  );
  collector.source(source);
  const actors = new UcdpActors('ucdp', directory, collector, issues);
  const years = new AttestedYears<Support>();
  const coded = new CodedSupport();
  for await (const rows of table.rows)
    for (const row of rows) {
      const at = { file: table.file, line: row.line };
      const text = (name: Name): string => cell(row, columns[name]);
      const issue = (field: Name, problem: string) => ({
        source: at.file,
        row: at.line,
        field,
        value: text(field),
        problem,
        suggestion: null,
      });
      const year = wholeNumber(text('year'));
      const on = dateOf(year)?.first ?? null;
      if (year === null || on === null) {
        issues.report('BAD_DATE', issue('year', 'not a year'));
        continue;
      }
      const party = `${text('actor_id')}|${text('oppo_id')}`;
      coded.code(party, year);
      if (text('ext_sup') !== '1') {
        if (text('ext_sup') !== '0') coded.leaveOpen(party, year);
        if (!['0', '-1'].includes(text('ext_sup'))) issues.report('UNKNOWN_CODE', issue('ext_sup', 'not 1, 0 or -1'));
        continue;
      }
      const ids = codes(text('ext_id'));
      if (ids.length === 0) {
        coded.leaveOpen(party, year);
        issues.report('NO_ACTOR', issue('ext_id', 'there was support, and no supporter is named'));
        continue;
      }
      const names = pairNames(ids, text('ext_name'));
      if (ids.length > 1 && names.every((name) => name === ''))
        issues.report(
          'NOT_ATTRIBUTABLE',
          issue('ext_name', `${ids.length} ids and another number of names; the ids stand alone`),
        );
      const gwno = text('gwno_a');
      // gwno_a is the state of side A, and so the opponent's when a group is supported against a government.
      const isRebelSide = isGovernment(text('oppo_name')) && !isGovernment(text('actor_name'));
      const recipient = actors.find({ code: text('actor_id'), name: text('actor_name'), gwno: '' }, on, at);
      const opponent = actors.find(
        {
          code: text('oppo_id'),
          name: text('oppo_name'),
          gwno: isRebelSide && /^\d+$/.test(gwno) ? gwno : '',
        },
        on,
        at,
      );
      const given = LETTERS.filter((letter) => text(`ext_${letter}`) === '1');
      const total = wholeNumber(text('ext_count')) ?? ids.length;
      const everybody = given.filter(
        (letter) => ids.length === 1 || wholeNumber(text(`ext_${letter}_count`)) === total,
      );
      const some = given.filter((letter) => !everybody.includes(letter));
      if (some.length > 0)
        issues.report(
          'NOT_ATTRIBUTABLE',
          issue(
            'ext_id',
            `of ${ids.length} supporters the row does not say who gave ${some.map((letter) => FORMS[letter].toLowerCase()).join(', ')}`,
          ),
        );
      const evidence = rowEvidence(
        source.id,
        at.file,
        row,
        `dyad_id=${text('dyad_id')}; actor_id=${text('actor_id')}; year=${year}`,
      );
      const remarks = [
        ...(text('ext_elements') === '1'
          ? ['Support by elements of a supporter, not by its government as such (ext_elements).']
          : []),
        ...(/^(0|-99|)$/.test(text('ext_coalition_name'))
          ? []
          : [`As part of a coalition: ${text('ext_coalition_name')}.`]),
      ];
      const stance = text('ext_alleged') === '1' ? 'ALLEGED' : 'ASSERTED';
      ids.forEach((code, place) => {
        const name = names[place] ?? '';
        // Of what some of them gave the row does not say who did: so it did not begin the year after, or end the year before.
        for (const letter of given) coded.give(party, year, code, FORMS[letter]);
        const contradiction = actors.findContradiction({ code, name, gwno: '' }, on);
        if (contradiction !== null) {
          coded.leaveOpen(party, year);
          issues.report('CODE_AND_NAME', issue('ext_id', `${contradiction}; no claim is made of it`));
          return;
        }
        const forms: readonly (SupportForm | null)[] =
          everybody.length > 0 ? everybody.map((letter) => FORMS[letter]) : [null];
        for (const form of forms) {
          coded.give(party, year, code, form);
          years.add(
            `${party}|${code}|${form ?? ''}|${stance}|${remarks.join(' ')}`,
            () => ({
              supporter: actors.find({ code, name, gwno: '' }, on, at),
              supporterAsStated: name === '' ? code : name,
              recipient,
              recipientAsStated: text('actor_name'),
              opponent,
              form,
              stance,
              note: remarks.length === 0 ? null : remarks.join(' '),
              party,
              supporterCode: code,
            }),
            year,
            evidence,
            at,
          );
        }
      });
    }
  for (const entry of years.all()) {
    coded.claim(collector, source.id, entry);
    if (collector.full) yield collector.take();
  }
  yield collector.take();
}
