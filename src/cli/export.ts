import { EntenteError } from '../domain/errors.ts';
import { findNearest } from '../domain/nearest.ts';
import { EXPORT_FILES, exportFile } from './export-file.ts';
import type { ExportFlags } from './export-flags.ts';
import { exportLedger } from './export-ledger.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

const LEDGER = 'ledger';
const NAMES: readonly string[] = [LEDGER, ...EXPORT_FILES];

/** `entente export [what]` @throws EntenteError USAGE for what cannot be exported */
export const exportWhat = async (what: string, flags: ExportFlags, io: Io): Promise<void> => {
  if (what === LEDGER) return withStore(io, ({ store }) => exportLedger(store, io, flags.output ?? null));
  if (flags.output !== undefined)
    throw new EntenteError('USAGE', `--output is for the ledger; write "entente export ${what} > FILE".`);
  if (EXPORT_FILES.includes(what)) return exportFile(what, flags, io);
  const near = findNearest(what, NAMES);
  throw new EntenteError(
    'USAGE',
    `"${what}" cannot be exported${near === null ? '' : `; did you mean "${near}"?`} What can: ${NAMES.join(', ')}.`,
  );
};
