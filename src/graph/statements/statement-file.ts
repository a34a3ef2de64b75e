import { parseCypherFile } from './cypher-file.ts';
import { type Field, parseFields } from './fields.ts';
import { expandFile, type Fragments } from './fragments.ts';

/** A statement of `cypher/`: the comment of its file is its documentation and its contract. */
export interface StatementFile {
  /** `read/ties-of-actors`: folder and file name without ending. */
  readonly name: string;
  /** What it answers. */
  readonly what: string;
  /** With those of its fragments. */
  readonly params: readonly Field[];
  readonly returns: readonly Field[];
  /** The whole text, its fragments put in. */
  readonly text: string;
  /** Names of the fragments that its file writes. */
  readonly fragments: readonly string[];
}

/**
 * Reads a statement and checks its header against its text.
 * @throws EntenteError STATEMENT_INVALID when the header or the statement lacks a part, a field has no type we know, there is no such
 *   fragment, or a parameter is declared and not used, or used and not declared
 */
export function parseStatementFile(name: string, source: string, fragments: Fragments): StatementFile {
  const file = parseCypherFile(name, source);
  return { ...expandFile(file, fragments), returns: parseFields(name, file.line('returns')) };
}
