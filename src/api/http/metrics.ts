import type { TiesFigures } from '../../projection/current-ties.ts';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is asked when somebody reads the figures. */
export interface Gauges {
  /** Requests that are being answered, by their weight. */
  readonly running: () => number;
  /** The weight that may be answered at a time. */
  readonly capacity: () => number;
  /** Requests that wait for their turn. */
  readonly queued: () => number;
  /** Exports and pictures that are being made. */
  readonly files: () => number;
  /** Statements that the store is asked at this moment: each takes a connection of the pool. */
  readonly statements: () => number;
  /** Whether the store answers, and when the ledger last changed (ISO 8601); null: never, or nobody knows. */
  readonly store: () => Promise<{ readonly isUp: boolean; readonly head: string | null }>;
  /** The ties in memory; null: none are kept. */
  readonly ties: () => TiesFigures | null;
}

/** What is known of a request that was answered, or left by its client. */
export interface Answered {
  /** `graphql`, `export`, … */
  readonly route: string;
  /** Root fields of the operation; empty where there are none. */
  readonly fields: readonly string[];
  /** Null: the client left before the answer was whole. */
  readonly status: number | null;
  readonly seconds: number;
  readonly cost: number | null;
  /** Codes of the refusals in it. */
  readonly refusals: readonly string[];
}

export interface Metrics {
  readonly count: (answered: Answered) => void;
  /** As Prometheus reads them. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const NODES = [1, 10, 30, 100, 300, 1_000, 3_000, 10_000];

/** Asks at most once a second, however often it is asked. */
const onceASecond = <Result>(ask: () => Promise<Result>): (() => Promise<Result>) => {
  let [answer, until]: [Promise<Result> | null, number] = [null, 0];
  return () => {
    if (answer === null || Date.now() >= until) [answer, until] = [ask(), Date.now() + 1_000];
    return answer;
  };
};

/** The figures of one service. */
export function createMetrics({ running, capacity, queued, files, statements, store, ties }: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'entente_' });
  const requests = new Counter({
    name: 'entente_requests_total',
    help: 'Requests by route and status; status gone: the client left before the answer was whole.',
    labelNames: ['route', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: 'entente_request_seconds',
    help: 'Seconds from the headers of a request to the end of its answer, by route and root field.',
    labelNames: ['route', 'operation'],
    buckets: SECONDS,
    registers,
  });
  const cost = new Histogram({
    name: 'entente_operation_cost_nodes',
    help: 'Nodes that operations were said to cost before they ran.',
    buckets: NODES,
    registers,
  });
  const refusals = new Counter({
    name: 'entente_refusals_total',
    help: 'Requests that were refused, by the code of the error.',
    labelNames: ['kind'],
    registers,
  });
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('entente_running_weight', 'Weight of the requests that are being answered.', running);
  gauge('entente_capacity_weight', 'Weight that may be answered at a time.', capacity);
  gauge('entente_queued_requests', 'Requests that wait for their turn.', queued);
  gauge('entente_running_files', 'Exports and pictures that are being made.', files);
  gauge('entente_statements_running', 'Statements that the store is asked; each takes a connection.', statements);
  gauge('entente_ties_in_memory', 'Ties kept in memory for the search for paths.', () => ties()?.ties ?? 0);
  gauge('entente_ties_in_memory_bytes', 'What the ties in memory take.', () => ties()?.bytes ?? 0);
  gauge('entente_ties_in_memory_readings', 'How often all ties were read into memory.', () => ties()?.fills ?? 0);
  gauge('entente_searches_in_memory', 'Searches that the ties in memory answered.', () => ties()?.hits ?? 0);
  gauge(
    'entente_searches_in_store',
    'Searches for which the ties in memory were not current.',
    () => ties()?.misses ?? 0,
  );
  const state = onceASecond(store);
  new Gauge({
    name: 'entente_ledger_head_seconds',
    help: 'When the ledger last changed, in seconds since 1970; 0: never, or the store does not answer.',
    registers,
    async collect() {
      const { head } = await state();
      this.set(head === null ? 0 : Date.parse(head) / 1_000);
    },
  });
  new Gauge({
    name: 'entente_store_up',
    help: 'Whether the store answers.',
    registers,
    async collect() {
      this.set((await state()).isUp ? 1 : 0);
    },
  });
  return {
    count: ({ route, fields, status, seconds, cost: nodes, refusals: codes }) => {
      requests.inc({ route, status: status === null ? 'gone' : String(status) });
      latency.observe(
        { route, operation: fields.length === 1 ? (fields[0] ?? '') : fields.length > 1 ? 'several' : '' },
        seconds,
      );
      if (nodes !== null) cost.observe(nodes);
      for (const kind of codes) refusals.inc({ kind });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
