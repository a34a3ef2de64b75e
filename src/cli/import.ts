import { EntenteError } from '../domain/errors.ts';
import { formatIssue, issueOf, type RecordIssue } from '../domain/issue.ts';
import { findNearest } from '../domain/nearest.ts';
import { ensureModel } from '../graph/store/model.ts';
import {
  type ImportTotals,
  listCodedActors,
  loadImportBatch,
  NOTHING_WRITTEN,
  planImport,
} from '../graph/write/load/load-import.ts';
import { findEarlierVersion } from '../graph/read/earlier-version.ts';
import type { Store } from '../graph/store/store.ts';
import { countReplaced, countStillRetired, replaceImport } from '../graph/write/load/replace-import.ts';
import { Fingerprints } from '../loaders/import/fingerprints.ts';
import type { Importer, ImportContext } from '../loaders/import/importer.ts';
import { findImporter, IMPORTERS } from '../loaders/import/importers.ts';
import type { InputFile } from '../loaders/import/input/input-file.ts';
import { IssueLog } from '../loaders/import/issue-log.ts';
import { bothDirectories, packDirectory } from '../loaders/import/pack-directory.ts';
import { type Survey, surveyFiles } from '../loaders/import/survey.ts';
import { openFiles, readMap, seedDirectory } from './import-files.ts';
import { type ImportOutcome, importSentence } from './import-end.ts';
import type { Io } from './io.ts';
import { auditAndSay } from './load.ts';
import { wideTimesWords } from './wide-times-words.ts';
import { withStore } from './with-store.ts';

export interface ImportFlags {
  readonly list?: boolean;
  readonly map?: string;
  readonly set?: readonly string[];
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const listFormats = async (flags: ImportFlags, io: Io): Promise<void> => {
  const rows = IMPORTERS.map(({ format, description, codebook, needsMap, options }) => ({
    format,
    description,
    codebook: codebook?.title ?? null,
    versions: codebook?.versions ?? [],
    licence: codebook?.licence ?? null,
    citation: codebook?.citation ?? null,
    needsMap,
    options,
  }));
  if (flags.json) await io.out(`${JSON.stringify(rows)}\n`);
  else for (const { format, description } of rows) await io.out(`${format}\t${description}\n`);
};

const getImporter = (format: string | undefined): Importer => {
  const names = IMPORTERS.map((importer) => importer.format);
  const found = format === undefined ? null : findImporter(format);
  if (found) return found;
  const near = format === undefined ? null : findNearest(format, names);
  throw new EntenteError(
    'USAGE',
    `${format === undefined ? 'Name a format' : `There is no format ${format}`}${near === null ? '' : `; did you mean ${near}?`} ` +
      `The formats are ${names.join(', ')}; entente import --list says what they read.`,
  );
};

const readOptions = ({ format, options }: Importer, set: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    set.map((text) => {
      const [key = '', ...value] = text.split('=');
      if (value.length > 0 && Object.hasOwn(options, key)) return [key, value.join('=')] as const;
      const known = Object.keys(options);
      throw new EntenteError(
        'USAGE',
        `--set ${text}: ${format} has ${known.length === 0 ? 'no options' : `the options ${known.join(', ')}`}; write --set key=value.`,
      );
    }),
  );

/** Bytes read so far of bytes to read, over both passes. */
const progressOf = (io: Io) => {
  const state = { pass: 'checking', read: 0, total: 0, started: Date.now(), claims: 0 };
  const say = (): void => {
    const share = state.total === 0 ? 0 : Math.min(100, Math.round((100 * state.read) / state.total));
    const written = state.pass === 'writing' ? `, ${state.claims} claims` : '';
    io.progress(`${state.pass}: ${share} %${written}, ${Math.round((Date.now() - state.started) / 1000)} s`);
  };
  return {
    onBytes: (count: number): void => {
      state.read += count;
      say();
    },
    begin: (pass: 'checking' | 'writing', total: number): void => {
      Object.assign(state, { pass, total, read: 0, claims: 0 });
    },
    onClaims: (count: number): void => {
      state.claims += count;
      say();
    },
  };
};

const sayIssues = ({ issues }: Survey, io: Io): void => {
  for (const issue of issues.kept) io.say(formatIssue(issue));
  if (issues.total === 0) return;
  const kinds = Object.entries(issues.counts).map(([kind, count]) => `${count} ${kind}`);
  io.say(`${issues.total} issues (${kinds.join(', ')}); ${issues.kept.length} are shown.`);
};

const refuse = (issues: readonly RecordIssue[], io: Io): void => {
  for (const issue of issues) io.say(formatIssue(issueOf(issue, null)));
  if (issues.length > 0)
    throw new EntenteError(
      'DATA_INVALID',
      'What is stored contradicts the sources of this import; nothing was loaded.',
    );
};

/** After an import of more claims than this the audit, which holds the whole ledger in memory, is left to the user. */
const MAX_AUDITED = 100_000;

interface Work {
  readonly importer: Importer;
  readonly files: readonly InputFile[];
  readonly survey: Survey;
  /** For the second pass: with a log of its own, since the first has said everything. */
  readonly context: ImportContext;
  /** Whether what earlier imports brought of these documents, and this one lacks, is retired. */
  readonly replace: boolean;
}

/** The second pass, with what the store knows of actors and earlier versions. */
const readAgain = async (store: Store, { importer, files, context }: Work) => {
  const stored = packDirectory(await listCodedActors(store));
  return importer.read(files, {
    ...context,
    directory: bothDirectories(context.directory, stored),
    findEarlier: (dataset, before) => findEarlierVersion(store, dataset, before),
  });
};

const sourceIds = ({ survey }: Work): readonly string[] => survey.sources.map(({ id }) => id);

const write = async (store: Store, work: Work, io: Io, onClaims: (count: number) => void): Promise<ImportOutcome> => {
  const { importer, survey } = work;
  await ensureModel(store);
  refuse(await planImport(store, survey.sources), io);
  const now = () => new Date();
  const options = { origin: `import:${importer.format}`, now, signal: io.signal };
  const none = { actors: [], sources: [], places: [], events: [], claims: [] };
  let totals: ImportTotals = NOTHING_WRITTEN;
  totals = await loadImportBatch(store, { ...none, sources: survey.sources }, options, totals);
  const given = new Fingerprints();
  for await (const batch of await readAgain(store, work)) {
    totals = await loadImportBatch(store, { ...batch, sources: [] }, options, totals);
    for (const { id } of batch.claims) given.set(id);
    onClaims(batch.claims.length);
  }
  const stillRetired = await countStillRetired(store, sourceIds(work), given);
  const { retired, edges } = work.replace
    ? await replaceImport(store, sourceIds(work), given, { format: importer.format, now, signal: io.signal })
    : { retired: 0, edges: NOTHING_WRITTEN.edges };
  if (survey.counts.claims > MAX_AUDITED)
    io.say('An audit reads the whole ledger: run `entente audit` when it suits you.');
  else await auditAndSay(store, io);
  const { written, dropped } = totals.edges;
  const sum = { written: written + edges.written, dropped: dropped + edges.dropped };
  return { ...totals, edges: sum, retired, stillRetired };
};

/** How many claims an import that replaces would retire; it writes nothing. */
const countWouldRetire = async (store: Store, work: Work): Promise<number> => {
  const given = new Fingerprints();
  for await (const { claims } of await readAgain(store, work)) for (const { id } of claims) given.set(id);
  return countReplaced(store, sourceIds(work), given);
};

/** Other versions are other documents, which a replacement does not touch; so it says which there are. */
const sayOtherVersions = async (store: Store, work: Work, io: Io): Promise<void> => {
  for (const { id, claims } of await store.read('read/other-versions', { sources: [...sourceIds(work)] }))
    io.say(`${claims} claims of ${id}, another version, stand; \`entente retire --source ${id}\` would retire them.`);
};

const surveySentence = (format: string, { counts, sources }: Survey): string =>
  `${format}: ${counts.claims} claims, ${counts.actors} actors, ${counts.events} events, ${counts.places} places from ` +
  `${sources.map(({ id, publishedOn }) => `${id} (to ${publishedOn?.text ?? 'no date'})`).join(', ')}.`;

/** `entente import FORMAT FILE…`: checks every byte, then writes; with a file that cannot be read nothing is written. */
export const importFiles = async (
  format: string | undefined,
  paths: readonly string[],
  flags: ImportFlags,
  io: Io,
): Promise<void> => {
  if (flags.list) return listFormats(flags, io);
  const importer = getImporter(format);
  if (paths.length === 0) throw new EntenteError('USAGE', `Name the files to import as ${importer.format}.`);
  if (importer.needsMap && flags.map === undefined)
    throw new EntenteError('USAGE', `${importer.format} needs --map MAP.yaml; the shipped ones are in seed/maps/.`);
  const progress = progressOf(io);
  const { files, bytes } = await openFiles(paths, importer.extensions, progress.onBytes);
  const context: ImportContext = {
    directory: seedDirectory(),
    issues: new IssueLog(),
    options: readOptions(importer, flags.set ?? []),
    map: flags.map === undefined ? null : readMap(flags.map),
  };
  progress.begin('checking', bytes);
  const survey = await surveyFiles(importer, files, context);
  sayIssues(survey, io);
  io.say(surveySentence(importer.format, survey));
  const { wideTimes } = survey;
  if (wideTimes > 0) io.say(`${importer.format}: ${wideTimesWords(wideTimes)}; all are kept.`);
  const { counted } = survey;
  const report = {
    format: importer.format,
    ...survey.counts,
    wideTimes,
    evidenceCounted: counted,
    issues: survey.issues.counts,
  };
  const replace = flags.replace ?? false;
  if (replace && survey.counts.claims === 0)
    throw new EntenteError(
      'DATA_INVALID',
      'These files have no claim, so all that was imported before would be retired; `entente retire --source` does that.',
    );
  const work = { importer, files, survey, context: { ...context, issues: new IssueLog() }, replace };
  if (flags.dryRun) {
    const wouldRetire = replace ? await withStore(io, ({ store }) => countWouldRetire(store, work)) : null;
    if (wouldRetire !== null)
      io.say(`${importer.format}: ${wouldRetire} claims would be retired that these files lack.`);
    io.say('Nothing was written.');
    const dry = { ...report, ...(wouldRetire === null ? {} : { wouldRetire }), dryRun: true };
    if (flags.json) await io.out(`${JSON.stringify({ ...dry, examples: survey.issues.kept })}\n`);
    return;
  }
  progress.begin('writing', bytes);
  await withStore(
    io,
    async ({ store }) => {
      const totals = await write(store, work, io, progress.onClaims);
      io.say(importSentence(importer.format, totals, survey.counted));
      if (replace) await sayOtherVersions(store, work, io);
      if (flags.json) await io.out(`${JSON.stringify({ ...report, written: totals })}\n`);
    },
    'finish',
  );
};
