import { EntenteError } from '../../domain/errors.ts';
import { formatIssue, type Issue } from '../../domain/issue.ts';

/** The kinds of issue of an import; the closing table counts them. */
export type IssueKind =
  | 'UNKNOWN_COLUMN'
  | 'MISSING_COLUMN'
  | 'UNKNOWN_VERSION'
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_STATE'
  | 'CODE_AND_NAME'
  | 'NOT_UTF8'
  | 'BAD_DATE'
  | 'BAD_NUMBER'
  | 'NO_ACTOR'
  | 'DISAGREEMENT'
  | 'SELF_TIE'
  | 'BROKEN_RULE'
  | 'NOT_ATTRIBUTABLE'
  | 'TWO_ACTORS'
  | 'LEFT_OUT';

const KEPT_OF_A_KIND = 20;

/** Counts every issue of an import and keeps the first of each kind: a file of ten million bad rows must not fill the memory. */
export class IssueLog {
  readonly #counts = new Map<IssueKind, number>();
  readonly #kept: Issue[] = [];
  readonly #once = new Set<string>();

  report(kind: IssueKind, issue: Issue): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= KEPT_OF_A_KIND) this.#kept.push(issue);
  }

  /** Reports what is true of many rows only the first time: an unknown code, by its key. */
  reportOnce(key: string, kind: IssueKind, issue: Issue): void {
    if (this.#once.has(key)) return;
    this.#once.add(key);
    this.report(kind, issue);
  }

  /** In order of the first of each kind. */
  get counts(): Readonly<Partial<Record<IssueKind, number>>> {
    return Object.fromEntries(this.#counts);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The first of each kind, in order. */
  get kept(): readonly Issue[] {
    return this.#kept;
  }
}

/** A file that cannot be read further: truncated, corrupt, hostile, or of another format. The import stops and writes nothing. */
export const unreadable = (file: string, row: number | null, problem: string): EntenteError =>
  new EntenteError(
    'DATA_INVALID',
    formatIssue({ source: file, row, field: null, value: null, problem, suggestion: null }),
  );
