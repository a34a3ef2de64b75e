import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntenteError } from '../../domain/errors.ts';
import { packageRoot } from '../package-root.ts';
import { type Fragments, parseFragments, unusedFragments } from './fragments.ts';
import { parseStatementFile, type StatementFile } from './statement-file.ts';

/** @throws EntenteError STATEMENT_INVALID when there is no such file */
export function getStatement(name: string): StatementFile {
  const found = statementFiles().get(name);
  if (!found) throw new EntenteError('STATEMENT_INVALID', `there is no cypher/${name}.cypher`);
  return found;
}

export const listStatements = (folder: StatementFolder): readonly StatementFile[] =>
  [...statementFiles().values()].filter(({ name }) => name.startsWith(`${folder}/`));

/** Every statement of `cypher/`, read and checked once. */
export const statementFiles = (): ReadonlyMap<string, StatementFile> => catalogue().statements;

/** The parts that statements share. */
export const fragments = (): Fragments => catalogue().fragments;

const FOLDERS = ['read', 'write', 'model', 'audit'] as const;
export type StatementFolder = (typeof FOLDERS)[number];

interface CypherFiles {
  readonly statements: ReadonlyMap<string, StatementFile>;
  readonly fragments: Fragments;
}

const sourcesIn = (folder: string): ReadonlyMap<string, string> => {
  const path = join(packageRoot(), 'cypher', folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.cypher'));
  return new Map(
    files.sort().map((file) => [file.slice(0, -'.cypher'.length), readFileSync(join(path, file), 'utf8')]),
  );
};

const load = (): CypherFiles => {
  const parts = parseFragments(sourcesIn('fragments'));
  const statements = FOLDERS.flatMap((folder) =>
    [...sourcesIn(folder)].map(([name, source]) => parseStatementFile(`${folder}/${name}`, source, parts)),
  );
  const [unused] = unusedFragments(parts, statements);
  if (unused !== undefined)
    throw new EntenteError('STATEMENT_INVALID', `no statement contains cypher/fragments/${unused}.cypher`);
  return { statements: new Map(statements.map((statement) => [statement.name, statement])), fragments: parts };
};

let loaded: CypherFiles | undefined;

const catalogue = (): CypherFiles => (loaded ??= load());
