import { EntenteError } from '../domain/errors.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Store } from '../graph/store.ts';
import { exportLedger } from './export-ledger.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

/** What can be exported, by its name on the command line. */
const EXPORTS: Readonly<Record<string, (store: Store, io: Io) => Promise<void>>> = { ledger: exportLedger };

/** `entente export [what]` @throws EntenteError USAGE for what cannot be exported */
export const exportWhat = async (what: string, io: Io): Promise<void> => {
  const write = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined;
  if (!write) {
    const names = Object.keys(EXPORTS);
    const near = findNearest(what, names);
    throw new EntenteError(
      'USAGE',
      `"${what}" cannot be exported${near === null ? '' : `; did you mean "${near}"?`} What can: ${names.join(', ')}.`,
    );
  }
  await withStore(io, ({ store }) => write(store, io));
};
