import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { auditGraph } from '../../../src/graph/audit.ts';
import { packageRoot } from '../../../src/graph/package-root.ts';
import { readPackFolder } from '../../../src/cli/pack-folder.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import type { RealService } from './real-service.ts';
import { Writer } from './writer.ts';

/** What a real fault came to. */
export interface RealFault {
  readonly kind: RealFaultKind;
  /** From the fault to the next change that was made; null: not asked. */
  readonly recoveredMs: number | null;
  readonly made: number;
  readonly codes: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

const AFTER = 5;

/** What breaks while changes are made. */
const FAULTS = {
  'Neo4j is killed': async (service) => {
    process.kill(service.neo4jPid, 'SIGKILL');
    await Promise.resolve();
  },
  'Neo4j stands still for 8 s': async (service) => {
    const { neo4jPid } = service;
    process.kill(neo4jPid, 'SIGSTOP');
    await sleep(8_000);
    process.kill(neo4jPid, 'SIGCONT');
  },
  'the service stands still for 5 s': async (service) => {
    await service.signal('SIGSTOP');
    await sleep(5_000);
    await service.signal('SIGCONT');
  },
  'the service is killed': async (service) => {
    await service.signal('SIGKILL');
    await service.start();
  },
  'the service is restarted': async (service) => {
    await service.signal('SIGTERM');
    await service.start();
  },
} as const satisfies Record<string, (service: RealService) => Promise<void>>;

const LOAD_KILLED = 'a load is killed half way';
export type RealFaultKind = keyof typeof FAULTS | typeof LOAD_KILLED;
export const REAL_FAULTS: readonly RealFaultKind[] = [...(Object.keys(FAULTS) as (keyof typeof FAULTS)[]), LOAD_KILLED];

/** The change of a note as it is stored: how many claims, and the evidence of each. */
const STORED =
  'MATCH (c:Claim) WHERE c.note STARTS WITH "fault " RETURN c.note AS note, COUNT { (c)-[:EVIDENCE]->() } AS evidence';
const OPEN = "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";

/** Neo4j ends what we were cut off from, by the time that it was told. */
const openTransactions = async (store: Store): Promise<number> => {
  for (let left = 20; ; left -= 1) {
    const { length } = await store.runPlain(OPEN);
    if (length === 0 || left === 0) return length;
    await sleep(500);
  }
};

/**
 * What does not hold of what clients were told, and of the store as a whole.
 * @param isAlone whether nobody else asks the service: then no transaction is left
 */
const look = async (
  service: RealService,
  name: string,
  writer: Writer,
  isAlone: boolean,
): Promise<readonly string[]> => {
  const problems = [...writer.problems];
  const store = await service.openStore();
  try {
    const rows = (await store.runPlain(STORED)).filter(({ note }) => String(note).startsWith(`${name} `));
    const stored = new Map<string, number>();
    for (const { note, evidence } of rows) {
      stored.set(String(note), (stored.get(String(note)) ?? 0) + 1);
      if (Number(evidence) !== 1) problems.push(`${String(note)}: ${String(evidence)} pieces of evidence`);
    }
    for (const [note, told] of writer.told) {
      const times = stored.get(note) ?? 0;
      if (times !== (told === 'MADE' ? 1 : 0)) problems.push(`${note}: told ${told}, and stored ${times} times`);
    }
    const open = isAlone ? await openTransactions(store) : 0;
    if (open > 0) problems.push(`${open} transactions are left`);
    problems.push(...(await auditGraph(store)).map((violation) => `audit: ${JSON.stringify(violation)}`));
  } finally {
    await store.close();
  }
  return problems;
};

const loadPack = (service: RealService, folder: string) => {
  const child = spawn(process.execPath, [join(packageRoot(), 'src/entente.mjs'), 'load', folder], {
    env: { ...process.env, ENTENTE_HOME: service.home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000);
  });
  return { child, exited: once(child, 'exit') as Promise<[number | null]>, said: () => said };
};

const KEPT =
  'MATCH (c:Claim) WHERE $pack IN c.broughtBy RETURN c.id AS id, COUNT { (c)-[:EVIDENCE]->() } AS evidence ORDER BY id';

/** Kills a load after so long and runs it again: the ledger has what an undisturbed load writes, each claim once. */
const killLoad = async (service: RealService, folder: string, afterMs: number): Promise<readonly string[]> => {
  const first = loadPack(service, folder);
  await sleep(afterMs);
  first.child.kill('SIGKILL');
  await first.exited;
  const second = loadPack(service, folder);
  const [code] = await second.exited;
  const { pack } = readPackFolder(folder);
  const store = await service.openStore();
  try {
    const problems = code === 0 ? [] : [`the load ended with ${String(code)}: ${second.said()}`];
    const text = KEPT.replace('$pack', JSON.stringify(pack.pack?.id));
    const stored = (await store.runPlain(text)).map(({ id, evidence }) => `${String(id)} ${String(evidence)}`);
    const wanted = pack.claims.map(({ id, evidence }) => `${id} ${evidence.length}`).sort();
    if (JSON.stringify(stored) !== JSON.stringify(wanted))
      problems.push(`${stored.length} claims are stored, expected ${wanted.length}, or their evidence differs`);
    return problems;
  } finally {
    await store.close();
  }
};

/**
 * Breaks something for good while two clients make changes, and looks at what is left.
 * @param name of this run, for its changes: no other run may have it
 * @param load the folder of a pack, and after how long its load is killed
 * @param isAlone whether nobody but these clients asks the service
 */
export const breakForReal = async (
  service: RealService,
  kind: RealFaultKind,
  name: string,
  load: { readonly folder: string; readonly afterMs: number },
  isAlone = true,
): Promise<RealFault> => {
  const writer = new Writer(service, name);
  const { pid } = service;
  writer.start();
  await writer.untilMade(AFTER);
  const begun = performance.now();
  const problems: string[] = [];
  if (kind === LOAD_KILLED) problems.push(...(await killLoad(service, load.folder, load.afterMs)));
  else await FAULTS[kind](service);
  await writer.untilMade(1);
  const recoveredMs = kind === LOAD_KILLED ? null : performance.now() - begun;
  await writer.untilMade(AFTER);
  await writer.stop();
  const isSame = kind !== 'the service is killed' && kind !== 'the service is restarted';
  if (isSame && service.pid !== pid) problems.push(`the service is process ${service.pid}, and was ${pid}`);
  problems.push(...(await look(service, name, writer, isAlone)));
  return { kind, recoveredMs, made: writer.made, codes: Object.fromEntries(writer.codes), problems };
};
