import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, TABLE_FILES, type TableFile } from '../../../src/loaders/pack/columns.ts';

const ACTORS = 60;
const MONTHS = 40;

type Cells = Readonly<Record<string, string>>;

const monthOf = (index: number): string =>
  `${2012 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

const rowsOf = (id: string): Partial<Record<TableFile, readonly Cells[]>> => {
  const actors = Array.from({ length: ACTORS }, (_, index) => `${id}-group-${index}`);
  const claims = actors.flatMap((subject, at) =>
    Array.from({ length: MONTHS }, (_, index) => ({
      key: `${subject}-${index}`,
      stance: 'ASSERTED',
      subject,
      type: 'FIGHTS',
      object: actors[(at + 1 + (index % 7)) % ACTORS] ?? '',
      attestedOn: monthOf(index),
      source: `${id}-report`,
    })),
  );
  return {
    'actors.csv': actors.map((actor) => ({ id: actor, kind: 'ARMED_GROUP', nameEn: actor })),
    'sources.csv': [
      { id: `${id}-report`, title: `The report ${id}`, publishedOn: '2017-11-05', language: 'en', reliability: 'B' },
    ],
    'claims.csv': claims,
    'evidence.csv': claims.map(({ key }) => ({ claim: key, document: `${id}-report`, locator: 'p1:0-20' })),
  };
};

/** Writes a pack of 2,400 claims, about actors that no other pack has. */
export const writeBigPack = (folder: string, id: string): void => {
  mkdirSync(folder, { recursive: true });
  const rows = rowsOf(id);
  for (const file of TABLE_FILES) {
    const columns: readonly string[] = COLUMNS[file];
    const lines = (rows[file] ?? []).map((cells) => columns.map((column) => cells[column] ?? '').join(','));
    writeFileSync(join(folder, file), [columns.join(','), ...lines, ''].join('\n'));
  }
  const yaml = [`id: ${id}`, 'title: A pack to be killed', 'version: 1', 'description: Made to be killed.'];
  writeFileSync(join(folder, 'pack.yaml'), [...yaml, 'licence: CC0-1.0', 'compiledOn: 2026-11-30', ''].join('\n'));
};
