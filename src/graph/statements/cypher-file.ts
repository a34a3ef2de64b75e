import { EntenteError } from '../../domain/errors.ts';

/** The text of a Cypher file, and the lines of its header. */
export interface CypherFile {
  /** Folder and file name without ending: `read/ties-of-actors`. */
  readonly name: string;
  /** What it is for, from its first comment lines. */
  readonly what: string;
  /** What a line of the header says after its label; fails when there is no such line. */
  readonly line: (label: 'params' | 'returns') => string;
  readonly text: string;
}

/**
 * Cuts a Cypher file into its header and its text.
 * @throws EntenteError STATEMENT_INVALID when it does not say what it is for, or has no text; `line` when a line is missing
 */
export function parseCypherFile(name: string, source: string): CypherFile {
  const lines = source.split('\n');
  const firstOfCode = lines.findIndex((line) => !line.startsWith('//'));
  const code = firstOfCode < 0 ? lines.length : firstOfCode;
  const header = lines.slice(0, code).map((line) => line.slice(2).trim());
  const placeOf = (label: string): number => {
    const place = header.findIndex((line) => line.startsWith(`${label}:`));
    return place < 0 ? fail(name, `the header has no "${label}:" line`) : place;
  };
  const what = header.slice(0, placeOf('params')).join(' ');
  if (what === '') fail(name, 'the header does not say what it is for');
  const text = lines.slice(code).join('\n').trim();
  if (text === '') fail(name, 'there is no statement under the header');
  const line = (label: string): string => (header[placeOf(label)] as string).slice(label.length + 1).trim();
  return { name, what, line, text };
}

/** @throws EntenteError STATEMENT_INVALID */
export const fail = (name: string, problem: string): never => {
  throw new EntenteError('STATEMENT_INVALID', `cypher/${name}.cypher: ${problem}`);
};
