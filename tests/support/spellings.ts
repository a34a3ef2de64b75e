import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from './seed-packs.ts';

/** The rows of a file of `seed/spellings` by column; its cells have no commas in quotes. */
export const spellingRows = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = readFileSync(join(seedFolder('spellings'), file), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
};
