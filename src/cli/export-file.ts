import { EXPORTS, exportName, findExport, RECORD_KINDS } from '../api/export/formats.ts';
import { openExport } from '../api/export/open-export.ts';
import { openContext } from '../api/open-context.ts';
import { drawAsked, drawNetwork } from '../api/picture/picture-asked.ts';
import { EntenteError } from '../domain/errors.ts';
import { type ExportFlags, FILTER_NAMES } from './export-flags.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

/** What this file exports; the ledger is another's. */
export const EXPORT_FILES: readonly string[] = [...RECORD_KINDS, 'graph', 'picture'];

const DEFAULT_FORMAT: Readonly<Record<string, string>> = { graph: 'graphml', picture: 'svg' };

const parametersOf = (flags: ExportFlags): ReadonlyMap<string, readonly string[]> => {
  const given = FILTER_NAMES.flatMap((name): readonly (readonly [string, readonly string[]])[] => {
    const value = flags[name];
    return typeof value === 'string' ? [[name, [value]]] : [];
  });
  return new Map([...given, ...(flags.spreadsheetSafe === false ? [['safe', ['0']] as const] : [])]);
};

/**
 * `entente export <what>`: the same bytes as `GET /export/<what>.<format>`, or as `/picture.svg`.
 * @throws EntenteError USAGE for a format that there is not, and what the questions throw
 */
export const exportFile = async (what: string, flags: ExportFlags, io: Io): Promise<void> => {
  const format = flags.format ?? DEFAULT_FORMAT[what] ?? 'csv';
  const asked = what === 'picture' ? null : findExport(`${what}.${format}`);
  if (asked === undefined || (asked === null && format !== 'svg')) {
    const known =
      what === 'picture' ? ['svg'] : EXPORTS.filter(({ kind }) => kind === what).map((known) => known.format);
    throw new EntenteError('USAGE', `${what} cannot be exported as "${format}"; it can as ${known.join(', ')}.`);
  }
  const parameters = parametersOf(flags);
  await withStore(io, async ({ store, browserUrl }) => {
    const context = openContext({ store, browserUrl });
    if (asked === null) await io.out(await drawAsked(context, parameters));
    else for await (const piece of await openExport(context, asked, parameters, drawNetwork)) await io.out(piece);
    io.say(`Exported ${asked === null ? 'a picture' : exportName(asked)}.`);
  });
};
