import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../../src/domain/claims/claim-id.ts';
import { dataFolder } from '../../../src/graph/local/data-folder.ts';
import { readSettings } from '../../../src/cli/settings.ts';
import { startLocalNeo4j } from '../../../src/graph/local/local-neo4j.ts';
import { ensureModel } from '../../../src/graph/store/model.ts';
import { ID_RANGES } from '../../../src/graph/id-ranges.ts';
import { Store } from '../../../src/graph/store/store.ts';

/** Ticks of a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

const statOf = (file: string): { readonly name: string; readonly seconds: number } => {
  const stat = readFileSync(file, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
    seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
  };
};

/**
 * How many seconds of processor time the Neo4j of a folder has used so far, and of them those threads that run statements: the
 * others compile and collect garbage, now and then. NaN where there is no /proc.
 */
const processorOf = (home: string): (() => Pick<Measured, 'server' | 'statements'>) => {
  const { neo4j } = JSON.parse(readFileSync(dataFolder(home).running, 'utf8')) as { neo4j: { pid: number } };
  const own = `/proc/${neo4j.pid}`;
  return () => {
    try {
      const threads = readdirSync(`${own}/task`).map((id) => statOf(`${own}/task/${id}/stat`));
      const running = threads.filter(({ name }) => name.startsWith('neo4j.BoltWorke'));
      return {
        server: statOf(`${own}/stat`).seconds,
        statements: running.reduce((sum, { seconds }) => sum + seconds, 0),
      };
    } catch {
      return { server: NaN, statements: NaN };
    }
  };
};

export interface Measured {
  readonly seconds: number;
  /** Processor time of this process meanwhile, and of Neo4j, in seconds. */
  readonly own: number;
  readonly server: number;
  /** Of Neo4j's that of the threads that run statements. */
  readonly statements: number;
}

export interface EmptyNeo4j {
  readonly store: Store;
  readonly measure: (work: () => Promise<unknown>) => Promise<Measured>;
}

/** A local Neo4j of its own, with the model and nothing else in it. */
export const onEmptyNeo4j = async <Result>(work: (neo4j: EmptyNeo4j) => Promise<Result>): Promise<Result> => {
  const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const local = await startLocalNeo4j({ home, ...readSettings().local, report: () => undefined });
  try {
    const store = new Store({ uri: local.boltUri, username: local.username, password: local.password, database: null });
    await ensureModel(store);
    const processor = processorOf(home);
    const measure: EmptyNeo4j['measure'] = async (measured) => {
      const [started, cpu, before] = [performance.now(), process.cpuUsage(), processor()];
      await measured();
      const { user, system } = process.cpuUsage(cpu);
      const after = processor();
      return {
        seconds: (performance.now() - started) / 1_000,
        own: (user + system) / 1e6,
        server: after.server - before.server,
        statements: after.statements - before.statements,
      };
    };
    const result = await work({ store, measure });
    await store.close();
    return result;
  } finally {
    await local.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

export const empty = (store: Store): Promise<unknown> =>
  store.runPlain('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');

/** What a store holds of the graph itself: how many of each kind, and a hash over ties, claims and evidence. Our batches and the ledger's head are no part of it. */
export const fingerprint = async (store: Store) => {
  const nodes = await store.runPlain(
    `MATCH (n) WHERE NOT n:Batch AND NOT n:Ledger AND NOT n:Setting
     UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label`,
  );
  const relationships = await store.runPlain(
    'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type',
  );
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(([key]) => key !== 'recordedAt')
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, own]) => [key, sorted(own)])
        : value;
  const ties: string[] = [];
  const claims: string[] = [];
  for (const range of ID_RANGES) {
    // In a transaction that writes: nobody who waits is told, because hashing kept this process busy, that the store is away.
    const { edges, lines } = await store.write(async (run) => ({
      edges: await run('read/all-ties', range),
      lines: await run('read/all-claims', range),
    }));
    ties.push(
      hashOf(
        edges.map(({ edge }) => sorted(edge)),
        16,
      ),
    );
    claims.push(
      hashOf(
        lines.map(({ claim }) => sorted(claim)),
        16,
      ),
    );
  }
  return {
    counts: Object.fromEntries(
      [...nodes, ...relationships].map(({ label, type, count }) => [String(label ?? type), count]),
    ),
    tieProperties: hashOf(ties, 16),
    claimProperties: hashOf(claims, 16),
  };
};
