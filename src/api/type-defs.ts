import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';
import { packageRoot } from '../graph/package-root.ts';

/**
 * The served schema: every `schema/*.graphql`, in order of file name.
 * @throws GraphQLError that names file and line when a file is not GraphQL
 */
export const readTypeDefs = (): DocumentNode => {
  const folder = join(packageRoot(), 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return concatAST(
    files.sort().map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), `schema/${file}`))),
  );
};
