import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

const read = new Map<string, string>();

/** A statement of `cypher/browser`, for people to run: without its title comment. */
export const browserStatement = (name: string): string => {
  const known = read.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(join(packageRoot(), 'cypher', 'browser', `${name}.cypher`), 'utf8');
  const text = source
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  read.set(name, text);
  return text;
};
