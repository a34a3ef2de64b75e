import { EntenteError } from '../domain/errors.ts';
import { getLedgerState } from '../graph/read/ledger.ts';
import { ensureModel } from '../graph/store/model.ts';
import { renewDerivation } from '../graph/write/renew/renew-derivation.ts';
import { finishRestore, notEmpty, type RestoreResult, restoreLedger } from '../graph/write/restore-ledger.ts';
import type { Store } from '../graph/store/store.ts';
import { countsText, writeLedger } from './export-ledger.ts';
import type { Io } from './io.ts';
import { type VerifiedLedger, verifyLedger } from './ledger-file.ts';
import { edgesWords } from './edges-words.ts';
import { auditAndSay, type LoadFlags, progressOf } from './load.ts';
import { withStore } from './with-store.ts';

/** What a graph is to a ledger file. */
type Standing = 'EMPTY' | 'BEGUN' | 'THE_SAME';

const sha256Of = async (store: Store): Promise<string> => (await writeLedger(store, () => Promise.resolve())).sha256;

/** @throws EntenteError DATA_INVALID when the graph holds anything else */
const standingOf = async (store: Store, { sha256, counts }: VerifiedLedger): Promise<Standing> => {
  const { records, restoring } = await getLedgerState(store);
  if (restoring === sha256) return 'BEGUN';
  if (restoring !== null) throw notEmpty(restoring);
  if (records === 0) return 'EMPTY';
  const inFile = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (records === inFile && (await sha256Of(store)) === sha256) return 'THE_SAME';
  throw notEmpty(null);
};

/** @throws EntenteError AUDIT_FAILED when what is stored is not to the byte what the file says */
const compareWithFile = async (store: Store, { name, sha256 }: VerifiedLedger): Promise<void> => {
  const stored = await sha256Of(store);
  if (stored !== sha256)
    throw new EntenteError(
      'AUDIT_FAILED',
      `What is stored is not what ${name} says: its SHA-256 is ${stored}, that of the file ${sha256}. The graph takes nothing else; empty it and load the file again.`,
    );
};

const restore = async (store: Store, file: VerifiedLedger, io: Io): Promise<RestoreResult> => {
  await ensureModel(store);
  const whole = { sha256: file.sha256, claims: file.counts.claim, changedAt: file.changedAt };
  const result = await restoreLedger(store, file.records(), whole, {
    now: () => new Date(),
    signal: io.signal,
    onProgress: progressOf(io, file.name),
  });
  await compareWithFile(store, file);
  await finishRestore(store, whole);
  // Begun by an earlier release, it has some ties by that one's rule.
  await renewDerivation(store, () => new Date());
  io.say(`${file.name}: restored ${countsText(file.counts)}; ${edgesWords(result.edges)}.`);
  await auditAndSay(store, io);
  io.say(`Audit: every rule holds. An export is the same to the byte, SHA-256 ${file.sha256}.`);
  return result;
};

const report = ({ name, sha256, counts }: VerifiedLedger, state: string, more: object = {}): string =>
  `${JSON.stringify([{ ledger: name, sha256, counts, state, ...more }])}\n`;

/** `entente load FILE`: verify, restore into an empty graph, compare, audit. With a problem anywhere nothing is written. */
export const loadLedger = async (path: string, flags: LoadFlags, io: Io): Promise<void> => {
  const file = await verifyLedger(path, io);
  await withStore(
    io,
    async ({ store }) => {
      const standing = await standingOf(store, file);
      if (standing === 'THE_SAME') {
        io.say(`${file.name}: nothing changed; the ledger is the same to the byte, with ${countsText(file.counts)}.`);
        if (flags.json) await io.out(report(file, 'unchanged'));
      } else if (flags.dryRun) {
        const verb = standing === 'BEGUN' ? 'would finish restoring' : 'would restore';
        io.say(`${file.name}: ${verb} ${countsText(file.counts)}. Nothing was written.`);
        if (flags.json) await io.out(report(file, 'verified', { dryRun: true }));
      } else {
        const result = await restore(store, file, io);
        if (flags.json) await io.out(report(file, 'restored', result));
      }
    },
    flags.dryRun ? 'leave' : 'finish',
  );
};

/** `entente validate FILE`: the same checks, without a store. */
export const validateLedger = async (path: string, flags: LoadFlags, io: Io): Promise<void> => {
  const file = await verifyLedger(path, io);
  if (flags.json) await io.out(report(file, 'verified'));
  io.say(`${file.name}: a whole ledger; ${countsText(file.counts)}; SHA-256 ${file.sha256}.`);
};
