import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { packageRoot } from './graph/package-root.ts';
import { withAskVerbs } from './cli/ask/verbs.ts';
import { checkArguments } from './cli/check-arguments.ts';
import { type ExportFlags, withExportFlags } from './cli/export-flags.ts';
import { createIo, explainFailure, failureJson, type Io } from './cli/io.ts';
import { findLedgerFile } from './cli/find-ledger-file.ts';
import type { ImportFlags } from './cli/import.ts';
import type { LoadFlags } from './cli/load.ts';
import type { ApplyFlags } from './cli/match-sheet.ts';
import type { JudgeFlags, MatchFlags, ProposeFlags } from './cli/match.ts';
import type { RetireFlags } from './cli/retire.ts';

const versionOf = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;

const VERDICT_VERBS = [
  ['accept', 'SAME_AS', 'judge that two actors are one'],
  ['reject', 'NOT_SAME_AS', 'judge that two actors are not one'],
  ['unsure', 'UNSURE', 'judge that it cannot be told'],
] as const;

const JSON_FLAG = ['--json', 'data as JSON on standard output'] as const;

// A verb is read when it is asked for: none but serve and the questions needs GraphQL, and help needs nothing.
const createProgram = (io: Io): Command => {
  const program = new Command('entente');
  program
    .description('Who stands with whom, against whom, since when, and who says so.')
    .version(versionOf())
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => void io.out(text).catch(() => undefined),
      writeErr: (text) => {
        io.say(text.replace(/\n$/, ''));
      },
    })
    .exitOverride();
  program
    .command('serve')
    .description('start Neo4j and GraphQL; load the seed packs when the graph is empty')
    .option(...JSON_FLAG)
    .action(async () => (await import('./cli/serve.ts')).serve(io));
  program
    .command('load')
    .description('load packs: parse, validate, merge, derive, audit; or restore a ledger file into an empty graph')
    .argument('<pack...>', 'pack folders, or one .ndjson or .ndjson.gz that "entente export" wrote')
    .option('--dry-run', 'say what would change, and write nothing')
    .option(...JSON_FLAG)
    .action(async (packs: string[], flags: LoadFlags) => {
      const ledger = findLedgerFile(packs);
      if (ledger !== null) await (await import('./cli/load-ledger.ts')).loadLedger(ledger, flags, io);
      else await (await import('./cli/load.ts')).load(packs, flags, io);
    });
  program
    .command('validate')
    .description('check packs, or a ledger file, without a store')
    .argument('<pack...>', 'pack folders, or one .ndjson or .ndjson.gz that "entente export" wrote')
    .option(...JSON_FLAG)
    .action(async (packs: string[], flags: LoadFlags) => {
      const ledger = findLedgerFile(packs);
      if (ledger !== null) await (await import('./cli/load-ledger.ts')).validateLedger(ledger, flags, io);
      else await (await import('./cli/load.ts')).validate(packs, flags, io);
    });
  program
    .command('verify')
    .description("check a pack's evidence against the document itself")
    .argument('<pack>', 'pack folder')
    .requiredOption('--text <file>', 'the document, as UTF-8 text')
    .option('--document <id>', 'which source of the pack the text is, when there are several')
    .option(...JSON_FLAG)
    .action(async (pack: string, flags: { text: string; document?: string; json?: boolean }) =>
      (await import('./cli/verify.ts')).verify(pack, flags, io),
    );
  program
    .command('check-certificate')
    .description('check by addition, without a solver, that no camps are cheaper than a file says')
    .argument('<file.json>', 'a graph, its camps, what they cost and the certificate of the bound')
    .action(async (file: string) => (await import('./cli/check-certificate.ts')).checkCertificate(file, io));
  program
    .command('import')
    .description('read a dataset that analysts use: check every byte, then merge, derive, audit')
    .argument('[format]', 'how the files are to be read; --list says which there are')
    .argument('[file...]', 'files of the dataset, gzipped or zipped ones too')
    .option('--list', 'the formats and what they read')
    .option('--map <file>', 'a column map, for the formats that need one; see seed/maps')
    .option('--set <key=value>', 'an option of the format', (text: string, all: string[]) => [...all, text], [])
    .option('--replace', 'then retire what was imported of the same documents before and these files lack')
    .option('--dry-run', 'check everything, and write nothing')
    .option(...JSON_FLAG)
    .action(async (format: string | undefined, files: string[], flags: ImportFlags) =>
      (await import('./cli/import.ts')).importFiles(format, files, flags, io),
    );
  program
    .command('retire')
    .description('withdraw what stands of a document, or single claims; nothing is deleted')
    .requiredOption('--reason <why>', 'why; it is kept with every claim')
    .option('--source <id>', 'every claim of this document')
    .option('--claim <id...>', 'these claims')
    .option('--dry-run', 'say how many would be retired, and write nothing')
    .option(...JSON_FLAG)
    .action(async (flags: RetireFlags) => (await import('./cli/retire.ts')).retire(flags, io));
  withAskVerbs(program, io);
  const matching = program.command('match').description('who may be one and the same: propose, and let a person judge');
  matching
    .command('propose', { isDefault: true })
    .description('pairs of actors that may be one; accepts nothing')
    .option(...JSON_FLAG)
    .option('--csv', 'as a sheet in which a person fills in verdict, judge and reason, for "apply"')
    .action(async (flags: ProposeFlags) => (await import('./cli/match.ts')).match(flags, io));
  matching
    .command('apply')
    .description(
      'put the judgements of a sheet (verdict,keep,other,judge,reason), or all likely ones, on the ledger, all or none',
    )
    .argument('[sheet.csv]', 'rows without a verdict are passed over')
    .option('--from <chance>', 'instead of a sheet: accept every proposal from this chance on, such as 0.9')
    .option('--judge <who>', 'with --from: whose judgement it is')
    .option('--dry-run', 'say what would be recorded and write nothing')
    .option(...JSON_FLAG)
    .action(async (sheet: string | undefined, flags: ApplyFlags) =>
      (await import('./cli/match-from.ts')).apply(sheet, flags, io),
    );
  matching
    .command('list')
    .description('every judgement, those that were withdrawn too')
    .option(...JSON_FLAG)
    .action(async (flags: MatchFlags) => (await import('./cli/match.ts')).listMatches(flags, io));
  for (const [verb, verdict, description] of VERDICT_VERBS)
    matching
      .command(verb)
      .description(description)
      .argument('<keep>', 'id of an actor; of two that are the same, the one that answers for both')
      .argument('<other>', 'id of the other')
      .requiredOption('--judge <who>', 'who judges')
      .requiredOption('--reason <why>', 'why')
      .option(...JSON_FLAG)
      .action(async (keep: string, other: string, flags: JudgeFlags) =>
        (await import('./cli/match.ts')).judge(verdict, [keep, other], flags, io),
      );
  matching
    .command('withdraw')
    .description('take back what was judged of two actors; it stays on the ledger')
    .argument('<a>', 'id of an actor')
    .argument('<b>', 'id of the other')
    .requiredOption('--judge <who>', 'who withdraws')
    .requiredOption('--reason <why>', 'why')
    .option(...JSON_FLAG)
    .action(async (a: string, b: string, flags: JudgeFlags) =>
      (await import('./cli/match.ts')).withdraw([a, b], flags, io),
    );
  withExportFlags(program.command('export'))
    .description('write the ledger as NDJSON ("entente load" reads it back), or one kind in a format of its own')
    .argument('[what]', 'ledger, actors, ties, claims, events, places, holdings, sources, graph or picture', 'ledger')
    .option(...JSON_FLAG)
    .action(async (what: string, flags: ExportFlags) => (await import('./cli/export.ts')).exportWhat(what, flags, io));
  program
    .command('audit')
    .description('re-check every rule that the database cannot hold')
    .option(...JSON_FLAG)
    .action(async (flags: { json?: boolean }) => (await import('./cli/audit.ts')).audit(flags, io));
  program
    .command('doctor')
    .description('find out what is wrong, and say what to do')
    .option('--repair', 'create constraints and indexes that are missing')
    .option(...JSON_FLAG)
    .action(async (flags: { json?: boolean; repair?: boolean }) => (await import('./cli/doctor.ts')).doctor(flags, io));
  return program;
};

/** Runs one verb. @returns the exit code: 0 ok, 1 bug, 2 usage, 3 invalid data, 4 store, 5 nothing found, 78 unsafe setting, 130 interrupted */
export const runVerb = async (argv: readonly string[], io: Io): Promise<number> => {
  try {
    checkArguments(argv.slice(2));
    await createProgram(io).parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    const { text, exit } = explainFailure(error, io.settings);
    io.say(text);
    if (argv.includes('--json') && !io.hasOutput()) await io.out(`${failureJson(error)}\n`);
    return exit;
  }
};

/** Runs one verb in this process, and sets its exit code. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const interrupt = new AbortController();
  let signals = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      signals += 1;
      interrupt.abort();
      if (signals > 2) process.exit(130);
    });
  // Who reads our output may stop reading (`| head`): then there is nobody to write for, and that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await runVerb(argv, createIo(interrupt.signal));
};
