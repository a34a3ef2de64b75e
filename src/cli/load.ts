import { EntenteError } from '../domain/errors.ts';
import { formatIssue } from '../domain/issue.ts';
import { auditGraph } from '../graph/audit.ts';
import { ensureModel } from '../graph/store/model.ts';
import { planLoad } from '../graph/write/load/plan-load.ts';
import { beginPack, loadPackVersion, type Pack, type PackResult } from '../graph/write/load/load-pack.ts';
import type { Store } from '../graph/store/store.ts';
import { edgesWords } from './edges-words.ts';
import type { Io } from './io.ts';
import { issueInPack } from '../loaders/pack/record-issue.ts';
import { type PackFolder, readPackFolder } from './pack-folder.ts';
import { wideTimesWords } from './wide-times-words.ts';
import { withStore } from './with-store.ts';

export interface LoadFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const counts = ({ pack }: PackFolder) => ({
  actors: pack.actors.length,
  sources: pack.sources.length,
  places: pack.places.length,
  events: pack.events.length,
  claims: pack.claims.length,
});

/**
 * Says every issue.
 * @param done what was written before
 * @throws EntenteError DATA_INVALID when there are any
 */
export const refuseIssues = (packs: readonly PackFolder[], io: Io, done: readonly string[] = []): void => {
  const issues = packs.flatMap(({ name, pack }) => pack.issues.map((issue) => `${name}/${formatIssue(issue)}`));
  for (const issue of issues) io.say(issue);
  if (issues.length > 0)
    throw new EntenteError(
      'DATA_INVALID',
      `${issues.length === 1 ? 'One issue' : `${issues.length} issues`}; ` +
        (done.length === 0 ? 'nothing was loaded.' : `${done.join(', ')} was loaded before, nothing else.`),
    );
};

/** Tells how a load goes on: `pack: 500 of 1200 claims, 250 a second, 3 s left`; nothing where there are no claims to write. */
export const progressOf = (io: Io, name: string): ((done: number, total: number) => void) => {
  const started = Date.now();
  return (done, total) => {
    if (total === 0) return;
    const rate = done / Math.max((Date.now() - started) / 1000, 0.001);
    const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
    io.progress(`${name}: ${done} of ${total} claims, ${Math.round(rate)} a second, ${left} s left`);
  };
};

const packOf = ({ name, pack }: PackFolder): Pack => {
  if (!pack.pack) throw new EntenteError('DATA_INVALID', `${name} has no readable pack.yaml.`);
  const { id, version, title, licence } = pack.pack;
  return { id, version, title, licence, records: pack };
};

/** Says that a pack is being loaded, so that a load of several that is interrupted knows of all. */
export const announcePack = (store: Store, folder: PackFolder): Promise<void> =>
  beginPack(store, packOf(folder), () => new Date());

/** Writes one pack: its records, the ties that follow, the retirement of what it replaces, and that it was loaded. */
export const loadPack = async (store: Store, folder: PackFolder, io: Io): Promise<PackResult> => {
  return loadPackVersion(store, packOf(folder), {
    origin: folder.name,
    now: () => new Date(),
    signal: io.signal,
    onProgress: progressOf(io, folder.name),
  });
};

/** One sentence on what a load did. */
export const loadSentence = (name: string, { claims, edges, batches, retired }: PackResult): string => {
  if (batches.written + retired === 0) return `${name}: nothing changed; all ${claims.unchanged} claims were there.`;
  const added = `${claims.created} claims added, ${claims.unchanged} were there${retired > 0 ? `, ${retired} retired` : ''}`;
  return `${name}: ${added}; ${edgesWords(edges)}.`;
};

/** Nothing when there is none. */
const sayWideTimes = ({ name, pack: { wideTimes } }: PackFolder, io: Io, next: string): void => {
  if (wideTimes.length > 0) io.say(`${name}: ${wideTimesWords(wideTimes.length)}${next}`);
};

/** Audits; says each violation. @throws EntenteError AUDIT_FAILED when there is one. */
export const auditAndSay = async (store: Store, io: Io): Promise<void> => {
  const violations = await auditGraph(store);
  for (const { rule, id, problem } of violations) io.say(`${rule}: ${id}: ${problem}`);
  if (violations.length > 0) throw new EntenteError('AUDIT_FAILED', `The audit found ${violations.length} violations.`);
};

interface PlannedPack {
  readonly folder: PackFolder;
  readonly newClaims: number;
  readonly retired: number;
}

/** Checks packs against the store. @throws EntenteError DATA_INVALID when they contradict what is in it */
const plan = async (
  store: Store,
  packs: readonly PackFolder[],
  io: Io,
  done: readonly string[] = [],
): Promise<readonly PlannedPack[]> => {
  const plans = await Promise.all(packs.map(({ pack }) => planLoad(store, pack, pack.pack)));
  const held = packs.map((folder, at) => ({
    ...folder,
    pack: { ...folder.pack, issues: (plans[at]?.issues ?? []).map(issueInPack) },
  }));
  refuseIssues(held, io, done);
  return packs.map((folder, at) => ({
    folder,
    newClaims: plans[at]?.newClaims ?? 0,
    retired: plans[at]?.retired ?? 0,
  }));
};

const loadPlanned = async (store: Store, packs: readonly PackFolder[], io: Io): Promise<readonly object[]> => {
  await ensureModel(store);
  const report: object[] = [];
  const done: string[] = [];
  for (const folder of packs) {
    // The packs before this one are in the store by now.
    if (done.length > 0) await plan(store, [folder], io, done);
    const result = await loadPack(store, folder, io);
    io.say(loadSentence(folder.name, result));
    sayWideTimes(folder, io, '; entente validate lists them.');
    report.push({ pack: folder.name, ...counts(folder), wideTimes: folder.pack.wideTimes.length, ...result });
    done.push(folder.name);
  }
  await auditAndSay(store, io);
  io.say('Audit: every rule holds.');
  return report;
};

const dryRun = ({ folder, newClaims, retired }: PlannedPack, io: Io): object => {
  const there = folder.pack.claims.length - newClaims;
  io.say(
    `${folder.name}: would add ${newClaims} claims${retired > 0 ? ` and retire ${retired}` : ''}; ${there} are there. Nothing was written.`,
  );
  return { pack: folder.name, dryRun: true, ...counts(folder), newClaims, retired };
};

/** `entente load PACK…`: parse, validate, merge, derive, audit. With an issue anywhere nothing is written. */
export const load = async (folders: readonly string[], flags: LoadFlags, io: Io): Promise<void> => {
  const packs = folders.map(readPackFolder);
  refuseIssues(packs, io);
  await withStore(
    io,
    async ({ store }) => {
      const planned = await plan(store, packs, io);
      const report = flags.dryRun ? planned.map((own) => dryRun(own, io)) : await loadPlanned(store, packs, io);
      if (flags.json) await io.out(`${JSON.stringify(report)}\n`);
    },
    flags.dryRun ? 'leave' : 'finish',
  );
};

/** `entente validate PACK…`: the same checks, without a store. */
export const validate = async (folders: readonly string[], flags: LoadFlags, io: Io): Promise<void> => {
  const packs = folders.map(readPackFolder);
  if (flags.json)
    await io.out(
      `${JSON.stringify(
        packs.map((own) => ({
          pack: own.name,
          ...counts(own),
          issues: own.pack.issues,
          wideTimes: own.pack.wideTimes,
        })),
      )}\n`,
    );
  refuseIssues(packs, io);
  for (const own of packs) {
    const numbers = Object.entries(counts(own)).map(([what, count]) => `${count} ${what}`);
    io.say(`${own.name}: no issues; ${numbers.join(', ')}.`);
    sayWideTimes(own, io, ':');
    for (const wide of own.pack.wideTimes) io.say(`  ${own.name}/${formatIssue(wide)}`);
  }
};
