import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EntenteError } from '../domain/errors.ts';

const NAME = /\.ndjson(?:\.gz)?$/;

/** The ledger file among the arguments of a verb; null when they name pack folders. @throws EntenteError USAGE for both at once */
export const findLedgerFile = (names: readonly string[]): string | null => {
  const isFile = (name: string): boolean => existsSync(resolve(name)) && statSync(resolve(name)).isFile();
  const file = names.find((name) => NAME.test(name) && isFile(name));
  if (file !== undefined && names.length > 1)
    throw new EntenteError('USAGE', `${file} is a ledger file; it is loaded by itself, into an empty graph.`);
  return file ?? null;
};
