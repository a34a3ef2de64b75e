import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';
import { EntenteError } from '../../domain/errors.ts';
import { packageRoot } from '../../graph/package-root.ts';

/** The served schema: every `schema/*.graphql`, in order of file name. */
export function readTypeDefs(): DocumentNode {
  const folder = join(packageRoot(), 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return concatAST(files.sort().map((file) => readFile(folder, file)));
}

const readFile = (folder: string, file: string): DocumentNode => {
  try {
    return gql(readFileSync(join(folder, file), 'utf8'));
  } catch (cause) {
    throw new EntenteError('INTERNAL', `schema/${file} is not GraphQL: ${String(cause)}`, { cause });
  }
};
