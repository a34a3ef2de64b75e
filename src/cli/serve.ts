import { join } from 'node:path';
import { ensureModel, listMissingModelObjects, refuseMissing } from '../graph/store/model.ts';
import { FOLD_RULE } from '../domain/names/fold-name.ts';
import type { Store } from '../graph/store/store.ts';
import { refuseHalfRestored } from '../graph/write/ledger.ts';
import { renewFolded } from '../graph/write/renew/renew-folded.ts';
import { askExamples } from '../api/http/ask-examples.ts';
import { urlOf } from '../api/http/listen.ts';
import { tiesInMemory } from '../api/ties-in-memory.ts';
import { openJournal } from '../api/http/journal.ts';
import { createLog } from '../api/http/log.ts';
import type { LogLevel } from '../api/http/log-level.ts';
import { type Server, type ServerOptions, startServer } from '../api/http/server.ts';
import type { Io } from './io.ts';
import { holdPort, isFree } from './listen-address.ts';
import { announcePack, auditAndSay, loadPack, loadSentence, refuseIssues } from './load.ts';
import { listSeedPacks, type PackFolder, readPackFolder } from './pack-folder.ts';
import { seedKey } from './seed-key.ts';
import { openOwnStore, type OpenStore } from './with-store.ts';

const REUSED =
  'The seed packs were loaded by an earlier first start; a copy of that graph was put into the new data folder.';

/** The seed packs that are still to be loaded: all into an empty graph; else those whose loading was interrupted. */
const listUnfinishedPacks = async (store: Store, isEmpty: boolean): Promise<readonly PackFolder[]> => {
  const seeds = listSeedPacks().map(readPackFolder);
  if (isEmpty) return seeds;
  const states = new Map((await store.read('read/packs', {})).map(({ pack }) => [pack['id'], pack['state']]));
  return seeds.filter(({ pack }) => states.get(pack.pack?.id) === 'LOADING');
};

const loadSeed = async (store: Store, packs: readonly PackFolder[], io: Io): Promise<void> => {
  await ensureModel(store);
  refuseIssues(packs, io);
  for (const pack of packs) await announcePack(store, pack);
  for (const pack of packs) io.say(loadSentence(pack.name, await loadPack(store, pack, io)));
  await auditAndSay(store, io);
};

/** An empty graph gets the model and the seed packs; one with data must have the model already. */
const prepareGraph = async ({ store: prompt, keepGraph, reusedGraph }: OpenStore, io: Io): Promise<void> => {
  const store = prompt.patient();
  const [[state], missing] = await Promise.all([store.read('read/start-state', {}), listMissingModelObjects(store)]);
  const { actors = 0, claims = 0, unfinished = false, restoring = null, foldRule = null } = state ?? {};
  refuseHalfRestored(restoring);
  const isEmpty = actors + claims === 0;
  const packs = isEmpty || unfinished ? await listUnfinishedPacks(store, isEmpty) : [];
  if (packs.length === 0) {
    refuseMissing(missing);
    const folded = foldRule === FOLD_RULE ? 0 : await renewFolded(store);
    if (folded > 0) io.say(`Folded ${folded} names anew: they were stored by an older rule.`);
    if (reusedGraph) io.say(REUSED);
    io.say(`The graph holds ${actors} actors and ${claims} claims.`);
    return;
  }
  io.say(
    isEmpty ? 'The graph is empty; loading the seed packs …' : 'Loading the seed packs was interrupted; going on …',
  );
  await loadSeed(store, packs, io);
  if (isEmpty) await keepGraph();
};

const welcome = (open: OpenStore, server: Server, io: Io): void => {
  const login = open.passwordFile ? `user ${open.username}, password in ${open.passwordFile}` : `user ${open.username}`;
  for (const line of [
    '',
    `  Read and ask   ${server.url}/`,
    `  GraphQL        ${server.url}/graphql`,
    `  Ask in a page  ${server.url}/ide/`,
    open.browserUrl ? `  Neo4j Browser  ${open.browserUrl}  (${login})` : `  Neo4j          ${open.how} (${login})`,
    `  Health         ${server.url}/readyz`,
    `  Figures        ${urlOf('127.0.0.1', server.healthPort ?? 0)}/metrics`,
    '',
    '  Stop with Ctrl-C.',
    '',
  ])
    io.say(line);
};

const untilInterrupted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });

/** The log goes to standard error, the journal into the data folder. */
const watching = (io: Io, level: LogLevel | null) => {
  const log = createLog(level ?? (io.isTerminal ? 'warn' : 'info'), {
    write: (line) => {
      io.say(line.trimEnd());
    },
  });
  const journal = openJournal(
    join(io.settings.home, 'journal.ndjson'),
    () => new Date(),
    (err) => {
      log.error({ err }, 'The journal cannot be written; changes and refusals are in this log alone.');
    },
  );
  const report = (err: unknown): void => {
    log.error({ err }, 'internal');
  };
  return { log, journal, report };
};

/** A port that nobody named may be taken: then any other will do. */
const startOnPorts = async (options: ServerOptions, healthPort: number | null): Promise<Server> => {
  if (healthPort !== null || options.port === 0) return startServer({ ...options, healthPort: healthPort ?? 0 });
  const beside = await isFree('127.0.0.1', options.port + 1);
  return startServer({ ...options, healthPort: beside ? options.port + 1 : 0 });
};

/** `entente serve`: Neo4j, the seed when the graph is empty, GraphQL; until interrupted. */
export const serve = async (io: Io): Promise<void> => {
  const { host, ...settings } = io.settings;
  const [writeToken, access, projectionBytes] = [settings.writeToken(), settings.access(), settings.projectionBytes()];
  // A taken port is said now rather than after Neo4j has started and the seed is loaded; and Neo4j tells its Browser where we are.
  const { port, release } = await holdPort(host, settings.port());
  let open: OpenStore | undefined;
  let server: Server | undefined;
  let ties: ReturnType<typeof tiesInMemory> | undefined;
  try {
    open = await openOwnStore(io, urlOf(host, port), seedKey);
    io.say(`Connected to ${open.how}.`);
    open.lost.catch(() => undefined);
    await prepareGraph(open, io);
    const { store, browserUrl } = open;
    await release();
    const watch = watching(io, settings.logLevel());
    if (projectionBytes > 0) ties = tiesInMemory(store, projectionBytes, watch.report);
    const options = { store, host, port, browserUrl, writeToken, access, ties: ties ?? null, ...watch };
    server = await startOnPorts(options, settings.healthPort());
    welcome(open, server, io);
    void askExamples(store.patient(), io.signal)
      .catch(() => undefined)
      .then(() => {
        if (io.signal.aborted) return;
        open?.keepClasses();
        ties?.renew();
      });
    await Promise.race([untilInterrupted(io.signal), open.lost]);
    io.say('Stopping …');
  } finally {
    await release();
    await ties?.stop();
    await server?.close();
    await open?.close();
  }
};
