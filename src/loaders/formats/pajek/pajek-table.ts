import type { InputFile } from '../../import/input/input-file.ts';
import { readLineBlocks, textOf } from '../../import/input/text-lines.ts';
import { type IssueLog, unreadable } from '../../import/issue-log.ts';
import { PajekReader, type PajekTie } from './pajek-network.ts';
import { timesOfLabel } from './pajek-words.ts';

/** What a column map can read of a Pajek network. */
export const PAJEK_COLUMNS = [
  'from',
  'to',
  'value',
  'kind',
  'network',
  'relation',
  'label',
  'labelFrom',
  'labelTo',
  'timeFrom',
  'timeTo',
] as const;
export type PajekColumn = (typeof PAJEK_COLUMNS)[number];

export interface PajekRow {
  readonly line: number;
  readonly bytes: Uint8Array | string;
  readonly cells: Readonly<Record<PajekColumn, string>>;
}

/** The ties of a Pajek network or project as rows; a tie with several times makes a row for each. */
export async function* pajekRows(input: InputFile, issues: IssueLog): AsyncGenerator<readonly PajekRow[]> {
  const { name } = input;
  const issue = (row: number, field: string | null, problem: string) => ({
    source: name,
    row,
    field,
    value: null,
    problem,
    suggestion: null,
  });
  const reader = new PajekReader(name, (line, part) =>
    issues.report('LEFT_OUT', issue(line, part, 'this part of a Pajek file holds no ties; it is not read')),
  );
  for await (const block of readLineBlocks(input)) {
    const rows: PajekRow[] = [];
    for (let at = 0; at < block.bounds.length; at += 2) {
      const line = block.line + at / 2;
      const [start, end] = [block.bounds[at] as number, block.bounds[at + 1] as number];
      const text = textOf(block, start, end, () =>
        issues.reportOnce(`${name} text`, 'NOT_UTF8', issue(line, null, 'not UTF-8; it is read as Windows-1252')),
      );
      for (const tie of reader.read(line, text)) rows.push(...toRows(tie));
    }
    if (rows.length > 0) yield rows;
  }
  if (!reader.hasVertices) throw unreadable(name, null, 'the file has no *Vertices, as a Pajek network does');
}

const toRows = ({
  line,
  text,
  from,
  to,
  value,
  kind,
  network,
  relation,
  label,
  times,
}: PajekTie): readonly PajekRow[] => {
  const { first: labelFrom, last: labelTo } = timesOfLabel(label);
  return (times ?? [{ first: '', last: '' }]).map(({ first, last }) => ({
    line,
    bytes: text,
    cells: { from, to, value, kind, network, relation, label, labelFrom, labelTo, timeFrom: first, timeTo: last },
  }));
};
