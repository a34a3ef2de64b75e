import { EntenteError } from '../domain/errors.ts';
import { auditGraph } from '../graph/audit.ts';
import { getLedgerState } from '../graph/read/ledger.ts';
import { refuseHalfRestored } from '../graph/write/ledger.ts';
import type { Io } from './io.ts';
import { withStore } from './with-store.ts';

/** `entente audit`: every rule that the database itself cannot hold. @throws EntenteError DATA_INVALID while a ledger is half restored */
export const audit = async (flags: { readonly json?: boolean }, io: Io): Promise<void> =>
  withStore(io, async ({ store }) => {
    refuseHalfRestored((await getLedgerState(store)).restoring);
    const violations = await auditGraph(store);
    if (flags.json) await io.out(`${JSON.stringify({ violations })}\n`);
    else for (const { rule, id, problem } of violations) await io.out(`${rule}\t${id}\t${problem}\n`);
    if (violations.length > 0) throw new EntenteError('AUDIT_FAILED', `${violations.length} violations.`);
    io.say('Every rule holds.');
  });
