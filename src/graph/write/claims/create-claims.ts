import { everyRow, toColumns } from '../../statements/columns.ts';
import type { Properties } from '../../statements/rows.ts';
import type { Run } from '../../store/run.ts';

const isNamed = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What of a claim few claims have, and what therefore has a statement of its own. */
const LINKS = ['placeId', 'eventId', 'againstId', 'assertedById', 'about', 'viaIds'] as const;

/** Sends claims that are known not to be stored, without waiting for anything: one statement, and one for what few of them name. */
export const createClaims = (
  run: Run,
  rows: readonly Properties[],
  all: Properties = {},
): readonly Promise<unknown>[] => {
  if (rows.length === 0) return [];
  const linked = rows
    .filter((row) => LINKS.some((name) => isNamed(row[name])))
    .map((row) => Object.fromEntries(['id', ...LINKS].map((name) => [name, row[name] ?? null])));
  return [
    run('write/create-claims', toColumns('write/create-claims', rows, all)),
    ...(linked.length > 0 ? [run('write/link-claims', { rows: linked })] : []),
  ];
};

/** Sends the evidence of claims that were just created. */
export const createEvidence = (
  run: Run,
  pieces: readonly Properties[],
  recordedAt: string | null = null,
): readonly Promise<unknown>[] => {
  if (pieces.length === 0) return [];
  const all = recordedAt === null ? {} : { recordedAt: everyRow(pieces, recordedAt) };
  return [run('write/create-evidence', toColumns('write/create-evidence', pieces, all))];
};
