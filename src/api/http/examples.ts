import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../graph/package-root.ts';

/** A question to begin with, shown as a tab of the query page. */
export interface Example {
  readonly title: string;
  /** GraphQL that runs as it stands; its first line is the title as a comment. */
  readonly query: string;
}

/** Every `schema/examples/*.graphql`, in order of file name. */
export const readExamples = (): readonly Example[] => {
  const folder = join(packageRoot(), 'schema', 'examples');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(join(folder, file), 'utf8');
    return { title: /^# *(.+)/.exec(query)?.[1]?.trim() ?? file, query };
  });
};
