import { isSlug, type ActorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { type JudgementContent, pairOf, VERDICTS } from '../../domain/identity/judgement.ts';
import { findNearest } from '../../domain/nearest.ts';
import { readCsv } from './csv-records.ts';
import { MAX_FILE_BYTES, sizeText } from './limits.ts';

/** Columns that a person fills in; others (why a pair was proposed) are ignored. */
export const SHEET_COLUMNS = ['verdict', 'keep', 'other', 'judge', 'reason'] as const;
type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Further columns of a proposal. */
export const PROPOSAL_COLUMNS = ['score', 'signs'] as const;

export interface JudgementSheet {
  readonly judgements: readonly JudgementContent[];
  /** Rows without a verdict: nobody has decided yet. */
  readonly undecided: number;
  readonly issues: readonly Issue[];
}

/**
 * Judgements on who is the same as whom, one a row: `verdict,keep,other,judge,reason`. A row without a verdict is undecided.
 * @param source the file's name, for issues
 */
export const readJudgementSheet = (source: string, bytes: Uint8Array): JudgementSheet => {
  const issues: Issue[] = [];
  const report = (
    row: number | null,
    field: string | null,
    value: string | null,
    problem: string,
    hint?: string | null,
  ) => {
    issues.push({ source, row, field, value, problem, suggestion: hint ?? null });
  };
  const nothing = (): JudgementSheet => ({ judgements: [], undecided: 0, issues });
  if (bytes.length > MAX_FILE_BYTES) {
    report(null, null, null, `the file is bigger than ${sizeText(MAX_FILE_BYTES)}`);
    return nothing();
  }
  const [first = ''] = Buffer.from(bytes.subarray(0, 4_096)).toString('utf8').split('\n');
  const delimiter = [';', '\t'].find((character) => !first.includes(',') && first.includes(character));
  if (delimiter !== undefined) {
    const name = delimiter === ';' ? 'semicolons' : 'tabs';
    report(1, null, null, `cells are parted by ${name}; save the sheet as CSV with commas, in UTF-8`);
    return nothing();
  }
  const { header, records, problems } = readCsv(bytes);
  for (const { line, problem } of problems) report(line, null, null, problem);
  if (!header) {
    if (issues.length === 0)
      report(null, null, null, `the file is empty; it needs the header ${SHEET_COLUMNS.join(',')}`);
    return nothing();
  }
  const names = header.cells.map((cell) => cell.trim());
  for (const column of SHEET_COLUMNS)
    if (!names.includes(column)) report(header.line, column, null, 'the column is missing', findNearest(column, names));
  const known: readonly string[] = [...SHEET_COLUMNS, ...PROPOSAL_COLUMNS];
  for (const name of names.filter((column) => column !== ''))
    if (!known.includes(name)) report(header.line, name, null, 'no such column', findNearest(name, known));
  if (issues.length > 0) return nothing();

  const judgements: JudgementContent[] = [];
  const lines = new Map<string, number>();
  let undecided = 0;
  for (const { line, cells } of records) {
    // A cell that a spreadsheet-safe export guarded by an apostrophe is no id and no verdict: the apostrophe is not removed.
    const cell = (column: SheetColumn): string => (cells[names.indexOf(column)] ?? '').trim();
    const [text, keep, other, judge, reason] = SHEET_COLUMNS.map(cell) as [string, string, string, string, string];
    if (text === '') {
      undecided += 1;
      continue;
    }
    const before = issues.length;
    const verdict = VERDICTS.find((word) => word === text.toUpperCase());
    if (verdict === undefined)
      report(line, 'verdict', text, `not one of ${VERDICTS.join(', ')}`, findNearest(text.toUpperCase(), VERDICTS));
    for (const [field, id] of [
      ['keep', keep],
      ['other', other],
    ] as const)
      if (!isSlug(id)) report(line, field, id, 'not the id of an actor');
    if (keep === other) report(line, 'other', other, 'the same actor; a judgement is on two');
    if (judge === '') report(line, 'judge', null, 'must not be empty: who judged?');
    if (reason === '') report(line, 'reason', null, 'must not be empty: why?');
    const pair = pairOf({ keep: keep as ActorId, other: other as ActorId });
    const earlier = lines.get(pair);
    if (earlier !== undefined) report(line, 'other', other, `the two are judged in line ${earlier} too`);
    lines.set(pair, line);
    if (verdict && issues.length === before)
      judgements.push({ verdict, keep: keep as ActorId, other: other as ActorId, judge, reason });
  }
  return { judgements, undecided, issues };
};
