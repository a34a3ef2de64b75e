import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** A query for people to run in Neo4j Browser: it has no parameters. */
export interface SavedQuery {
  /** File name without ending; their order is that of names. */
  readonly name: string;
  readonly title: string;
  /** The file as it is, comments included: Browser takes the first one as the title of a favourite. */
  readonly source: string;
}

const folder = (): string => join(packageRoot(), 'cypher', 'browser');

/** @param name a file below `cypher/browser`, with its ending */
export const readBrowserFile = (name: string): string => readFileSync(join(folder(), name), 'utf8');

/** Every `cypher/browser/*.cypher`, in order of file name. */
export const listSavedQueries = (): readonly SavedQuery[] =>
  readdirSync(folder())
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const source = readBrowserFile(file);
      const name = file.slice(0, -'.cypher'.length);
      return { name, title: /^\/\/ *(.+)/.exec(source)?.[1]?.trim() ?? name, source };
    });

const templates = new Map<string, string>();

/** A statement of `cypher/browser/templates`, in which values are still to stand for its `$parameters`: without its comments. */
export const browserTemplate = (name: string): string => {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const lines = readBrowserFile(join('templates', `${name}.cypher`)).split('\n');
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  templates.set(name, text);
  return text;
};
