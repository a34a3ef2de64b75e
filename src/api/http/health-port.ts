import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { EntenteError } from '../../domain/errors.ts';
import { packageRoot } from '../../graph/package-root.ts';
import type { Metrics } from './metrics.ts';

const HOST = '127.0.0.1';
const BEAT_MS = 500;
const TELL_MS = 2_000;
/** After so long without a beat the service is not ready: it could not answer. */
const STALE_MS = 5_000;
/** After so long it is stuck, and whoever watches it may restart it. */
const DEAD_MS = 60_000;

export interface HealthPort {
  readonly port: number;
  /** From now on it is not ready. */
  readonly stopping: () => void;
  readonly close: () => Promise<void>;
}

export interface HealthSource {
  readonly metrics: Metrics;
  /** Why the service cannot answer; null when it can. */
  readonly reason: () => Promise<string | null>;
}

/**
 * `/livez`, `/readyz` and `/metrics` on a port of their own, on loopback, answered by another thread with what this one told it
 * last. So they are answered at once while a request keeps this thread busy, and say that it is.
 * @param port 0: any free one
 * @throws EntenteError PORT_TAKEN
 */
export async function openHealthPort(port: number, { metrics, reason }: HealthSource): Promise<HealthPort> {
  const beats = new SharedArrayBuffer(8);
  const lastBeat = new BigInt64Array(beats);
  const beat = (): void => {
    Atomics.store(lastBeat, 0, BigInt(Date.now()));
  };
  beat();
  const workerData = { host: HOST, port, beats, deadMs: DEAD_MS, staleMs: STALE_MS };
  const worker = new Worker(join(packageRoot(), 'src/api/http/health-worker.mjs'), {
    workerData,
    execArgv: [],
    env: {},
  });
  const opened = await new Promise<number>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (said: { readonly port?: number; readonly problem?: string }) => {
      if (said.port !== undefined) resolve(said.port);
      else reject(taken(port, said.problem ?? ''));
    });
  }).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  let isStopping = false;
  let isTelling = false;
  const tell = async (): Promise<void> => {
    if (isStopping || isTelling) return;
    isTelling = true;
    try {
      const because = await reason();
      const ready = because === null ? { status: 'ready' } : { status: 'not ready', because };
      const text = await metrics.text();
      if (!isStopping) worker.postMessage({ ready, metrics: text, metricsType: metrics.contentType });
    } finally {
      isTelling = false;
    }
  };
  const tellSoon = (): void => {
    tell().catch(() => undefined);
  };
  tellSoon();
  const timers = [setInterval(beat, BEAT_MS), setInterval(tellSoon, TELL_MS)];
  for (const timer of timers) timer.unref();
  worker.unref();
  const stopping = (): void => {
    isStopping = true;
    worker.postMessage({ ready: { status: 'not ready', because: 'the service is stopping' } });
  };
  const close = async (): Promise<void> => {
    isStopping = true;
    for (const timer of timers) clearInterval(timer);
    await worker.terminate();
  };
  return { port: opened, stopping, close };
}

const taken = (port: number, problem: string): EntenteError =>
  new EntenteError(
    'PORT_TAKEN',
    `Port ${port} on ${HOST} cannot be opened for /livez, /readyz and /metrics (${problem}); set ENTENTE_HEALTH_PORT to another one.`,
  );
