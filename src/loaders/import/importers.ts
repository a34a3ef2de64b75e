import type { Importer } from './importer.ts';
import { edges } from '../edges/edges.ts';

/** Every format that can be imported, in the order of `entente import --list`. */
export const IMPORTERS: readonly Importer[] = [edges];

export const findImporter = (format: string): Importer | null =>
  IMPORTERS.find((importer) => importer.format === format) ?? null;
