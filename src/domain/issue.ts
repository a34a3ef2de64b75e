/** What is wrong with one piece of input data; nothing is dropped without one. */
export interface Issue {
  /** File or document; null for input that has none. */
  readonly source: string | null;
  /** 1-based line of the file, or index of the input; null when it concerns the whole. */
  readonly row: number | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly problem: string;
  /** The nearest thing that would do; null when there is none. */
  readonly suggestion: string | null;
}

const part = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** `claims.csv:12 subject "irann": no such actor; did you mean "iran"?` */
export const formatIssue = (issue: Issue): string => {
  const where = [issue.source, issue.row].filter((piece) => piece !== null).join(':');
  const what = [issue.field, issue.value === null ? null : `"${part(issue.value)}"`]
    .filter((p) => p !== null)
    .join(' ');
  const hint = issue.suggestion === null ? '' : `; did you mean "${part(issue.suggestion)}"?`;
  return `${[where, what].filter((piece) => piece !== '').join(' ')}: ${issue.problem}${hint}`;
};

/** What is wrong with a record, found where nobody knows from which file it came: `pack` is the pack as a whole. */
export interface RecordIssue extends Pick<Issue, 'field' | 'value' | 'problem' | 'suggestion'> {
  readonly record: 'pack' | 'actor' | 'source' | 'place' | 'event' | 'matter' | 'name';
}

/** @param source the file that the record came from; null: it is not known */
export const issueOf = ({ record: _, ...issue }: RecordIssue, source: string | null): Issue => ({
  source,
  row: null,
  ...issue,
});
