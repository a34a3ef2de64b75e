import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntenteError } from '../../domain/errors.ts';
import { packageRoot } from '../package-root.ts';
import { parseStatementFile, type StatementFile } from './statement-file.ts';

const FOLDERS = ['read', 'write', 'model', 'audit'] as const;
export type StatementFolder = (typeof FOLDERS)[number];

const load = (): ReadonlyMap<string, StatementFile> => {
  const root = join(packageRoot(), 'cypher');
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`),
  );
  return new Map(
    files.map((name) => [name, parseStatementFile(name, readFileSync(join(root, `${name}.cypher`), 'utf8'))]),
  );
};

let loaded: ReadonlyMap<string, StatementFile> | undefined;

/** Every statement of `cypher/`, read and checked once. */
export const statementFiles = (): ReadonlyMap<string, StatementFile> => (loaded ??= load());

export const listStatements = (folder: StatementFolder): readonly StatementFile[] =>
  [...statementFiles().values()].filter(({ name }) => name.startsWith(`${folder}/`));

/** @throws EntenteError STATEMENT_INVALID when there is no such file */
export const getStatement = (name: string): StatementFile => {
  const found = statementFiles().get(name);
  if (!found) throw new EntenteError('STATEMENT_INVALID', `there is no cypher/${name}.cypher`);
  return found;
};
