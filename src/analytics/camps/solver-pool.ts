import { Worker } from 'node:worker_threads';
import { EntenteError } from '../../domain/errors.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import { type CampsAnswer, withoutSolving } from './solve-camps.ts';
import type { CampsTask, SolverWord, StabilityAnswer } from './task.ts';

/** How long after its deadline a solver is waited for before its thread is ended. */
const GRACE_MS = 250;

interface Waiting {
  readonly task: CampsTask;
  readonly endAt: number;
  readonly onWord: (word: SolverWord) => void;
  /** The answer is due, whatever is known. */
  readonly onDue: () => void;
}

/**
 * Solvers in threads of their own, so many at once: other work goes on while they solve. Tasks wait for their turn in order, and their deadline counts
 * from when they are given.
 */
export class SolverPool {
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #queue: Waiting[] = [];
  #busy = 0;

  /** @param atOnce how many tasks are solved at the same time */
  constructor(atOnce = 1) {
    this.#most = atOnce;
  }

  /** The cheapest partition into camps; BOUNDED with what was found when the time is over. */
  async camps(graph: SignedGraph, maxCamps: number | null, deadlineMs: number): Promise<CampsAnswer> {
    let known: CampsAnswer | null = null;
    const answer = await this.#solve({ kind: 'camps', graph, maxCamps, deadlineMs }, (word) => {
      if (word.kind === 'sofar') known = word.answer;
    });
    return (answer as CampsAnswer | null) ?? known ?? withoutSolving(graph, maxCamps);
  }

  /** How pairs stand in all best partitions; UNKNOWN where the time was over before it was settled. */
  async stability(graph: SignedGraph, maxCamps: number | null, deadlineMs: number): Promise<StabilityAnswer> {
    const answer = await this.#solve({ kind: 'stability', graph, maxCamps, deadlineMs }, () => undefined);
    return (
      (answer as StabilityAnswer | null) ?? {
        isComplete: false,
        relations: new Array<'UNKNOWN'>(graph.actors ** 2).fill('UNKNOWN'),
      }
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  /** @returns null when the time was over first */
  #solve(task: CampsTask, onSofar: (word: SolverWord) => void): Promise<CampsAnswer | StabilityAnswer | null> {
    const { maxCamps, deadlineMs } = task;
    if (maxCamps !== null && !(Number.isInteger(maxCamps) && maxCamps >= 2))
      throw new EntenteError('BAD_USER_INPUT', `maxCamps is ${maxCamps}, expected a whole number from 2 on.`);
    if (!(deadlineMs > 0))
      throw new EntenteError('BAD_USER_INPUT', `deadlineMs is ${deadlineMs}, expected more than 0.`);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        task,
        endAt: Date.now() + deadlineMs,
        onWord: (word) => {
          if (word.kind === 'done') resolve(word.answer);
          else if (word.kind === 'failed') reject(new EntenteError('INTERNAL', `The solver failed: ${word.message}`));
          else onSofar(word);
        },
        onDue: () => resolve(null),
      };
      const timer = setTimeout(() => {
        const at = this.#queue.indexOf(waiting);
        if (at === -1) return;
        this.#queue.splice(at, 1);
        waiting.onDue();
      }, deadlineMs);
      timer.unref();
      this.#queue.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    while (this.#busy < this.#most) {
      const waiting = this.#queue.shift();
      if (!waiting) return;
      this.#run(waiting);
    }
  }

  #run({ task, endAt, onWord, onDue }: Waiting): void {
    this.#busy++;
    const worker = this.#idle.pop() ?? startThread();
    worker.ref();
    const left = Math.max(0, endAt - Date.now());
    const end = (isUsable: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error');
      worker.unref();
      if (isUsable) this.#idle.push(worker);
      else void worker.terminate();
      this.#busy--;
      this.#next();
    };
    const timer = setTimeout(() => {
      onDue();
      end(false);
    }, left + GRACE_MS);
    worker.on('message', (word: SolverWord) => {
      onWord(word);
      if (word.kind !== 'sofar') end(true);
    });
    worker.on('error', (error) => {
      onWord({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      end(false);
    });
    worker.postMessage({ ...task, deadlineMs: left });
  }
}

/** What a thread from sources runs: it registers the compiler that tests have, since threads do not inherit it. */
const FROM_SOURCE = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => (register(), import(workerData)));
`;

const startThread = (): Worker =>
  import.meta.url.endsWith('.ts')
    ? new Worker(FROM_SOURCE, { eval: true, workerData: new URL('./solver-thread.ts', import.meta.url).href })
    : new Worker(new URL('./solver-thread.js', import.meta.url));
