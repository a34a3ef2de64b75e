import { type CypherFile, fail, parseCypherFile } from './cypher-file.ts';
import { ofEachTieType } from './tie-type-texts.ts';
import { type Field, parseFields, usedParams } from './fields.ts';

/**
 * A part of a statement that several share: a file of `cypher/fragments`. A statement writes `@tie-filter` in its text where the
 * fragment is put, and in the `params:` line of its header for all parameters of the fragment. One that writes TIE_TYPE is put in once for
 * each type of tie, joined by UNION ALL.
 */
export interface Fragment {
  readonly name: string;
  readonly what: string;
  /** With those of the fragments in it. */
  readonly params: readonly Field[];
  /** With the fragments in it put in. */
  readonly text: string;
  /** Names of the fragments that its text writes. */
  readonly fragments: readonly string[];
}

export type Fragments = ReadonlyMap<string, Fragment>;

/**
 * Reads fragments, which may contain one another.
 * @param sources by name, without folder and ending
 * @throws EntenteError STATEMENT_INVALID as for a statement, and when a fragment contains itself
 */
export function parseFragments(sources: ReadonlyMap<string, string>): Fragments {
  const done = new Map<string, Fragment>();
  const read = (name: string, within: readonly string[]): void => {
    const source = sources.get(name);
    if (source === undefined || done.has(name)) return;
    const file = parseCypherFile(`fragments/${name}`, source);
    if (within.includes(name)) fail(file.name, `the fragment contains itself: ${[...within, name].join(', ')}`);
    for (const other of usedFragments(file.text)) read(other, [...within, name]);
    const fragment = expandFile(file, done);
    done.set(name, { ...fragment, name, text: ofEachTieType(fragment.text).join('\nUNION ALL\n') });
  };
  for (const name of sources.keys()) read(name, []);
  return done;
}

/**
 * A file with the fragments that it writes put in, and its parameters.
 * @throws EntenteError STATEMENT_INVALID when there is no such fragment, or when parameters or fragments are declared and not used,
 *   or used and not declared
 */
export const expandFile = (file: CypherFile, fragments: Fragments): Fragment => {
  const { name, what } = file;
  const used = usedFragments(file.text);
  for (const fragment of used)
    if (!fragments.has(fragment)) fail(name, `there is no cypher/fragments/${fragment}.cypher`);
  const text = putIn(file.text, fragments);
  const params = parseFields(name, file.line('params'), (fragment) =>
    used.includes(fragment)
      ? (fragments.get(fragment)?.params ?? [])
      : fail(name, `fragment ${fragment} is declared and not used`),
  );
  const usedNames = usedParams(text);
  for (const { name: param } of params)
    if (!usedNames.has(param)) fail(name, `parameter ${param} is declared and not used`);
  for (const param of usedNames)
    if (!params.some((field) => field.name === param)) fail(name, `parameter ${param} is used and not declared`);
  return { name, what, params, text, fragments: used };
};

/** Names of the fragments that no statement contains, directly or in another fragment. */
export const unusedFragments = (
  fragments: Fragments,
  statements: Iterable<{ readonly fragments: readonly string[] }>,
): readonly string[] => {
  const used = new Set<string>();
  const use = (name: string): void => {
    used.add(name);
    fragments.get(name)?.fragments.forEach(use);
  };
  for (const statement of statements) statement.fragments.forEach(use);
  return [...fragments.keys()].filter((name) => !used.has(name));
};

const USE = /@([a-z]+(?:-[a-z]+)*)/g;

const usedFragments = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(USE)].map((match) => match[1] as string)),
];

/** The lines of a fragment are indented as the line that it is put into. */
const putIn = (text: string, fragments: Fragments): string =>
  text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return line.replace(USE, (use, name: string) => fragments.get(name)?.text.replaceAll('\n', `\n${indent}`) ?? use);
    })
    .join('\n');
