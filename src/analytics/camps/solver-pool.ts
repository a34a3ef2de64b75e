import { Worker } from 'node:worker_threads';
import { EntenteError } from '../../domain/errors.ts';
import type { SignedGraph } from '../signed/signed-graph.ts';
import { type CampsAnswer, withoutSolving } from './solve-camps.ts';
import type { SolverAnswer, SolverTask, SolverWord, StabilityAnswer, WalkBalanceAnswer } from './task.ts';

/** How long after its deadline a solver is waited for before its thread is ended. */
const GRACE_MS = 250;

interface Waiting {
  readonly task: SolverTask;
  readonly endAt: number;
  readonly onWord: (word: SolverWord) => void;
  /** The answer is due, whatever is known. */
  readonly onDue: () => void;
  /** It is over, whether it was answered, left or never begun. */
  readonly onEnd: () => void;
}

const gone = (): EntenteError => new EntenteError('CLIENT_GONE', 'Nobody waits for the answer any more.');

const refuseCamps = (maxCamps: number | null): void => {
  if (maxCamps !== null && !(Number.isInteger(maxCamps) && maxCamps >= 2))
    throw new EntenteError('BAD_USER_INPUT', `maxCamps is ${maxCamps}, expected a whole number from 2 on.`);
};

/**
 * Solvers in threads of their own, so many at once: other work goes on while they solve. So many tasks more wait for their turn, in order; further ones are refused. A
 * deadline counts from when a task is given. Who has left is not solved for: the thread is ended.
 */
export class SolverPool {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #idle: Worker[] = [];
  readonly #queue: Waiting[] = [];
  /** What is being solved, and how to end it. */
  readonly #running = new Map<Waiting, () => void>();
  #busy = 0;

  /**
   * @param atOnce how many tasks are solved at the same time
   * @param mostWaiting how many more may wait
   */
  constructor(atOnce = 1, mostWaiting = Infinity) {
    this.#most = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * The cheapest partition into camps; BOUNDED with what was found when the time is over.
   * @param left aborted when nobody waits for the answer any more
   * @throws EntenteError BAD_USER_INPUT, OVERLOADED when too many tasks wait, CLIENT_GONE
   */
  async camps(
    graph: SignedGraph,
    maxCamps: number | null,
    deadlineMs: number,
    left?: AbortSignal | null,
  ): Promise<CampsAnswer> {
    refuseCamps(maxCamps);
    let known: CampsAnswer | null = null;
    const answer = await this.#solve({ kind: 'camps', graph, maxCamps, deadlineMs }, left, (word) => {
      if (word.kind === 'sofar') known = word.answer;
    });
    return (answer as CampsAnswer | null) ?? known ?? withoutSolving(graph, maxCamps);
  }

  /** How pairs stand in all best partitions; UNKNOWN where the time was over before it was settled. */
  async stability(
    graph: SignedGraph,
    maxCamps: number | null,
    deadlineMs: number,
    left?: AbortSignal | null,
  ): Promise<StabilityAnswer> {
    refuseCamps(maxCamps);
    const answer = await this.#solve({ kind: 'stability', graph, maxCamps, deadlineMs }, left);
    return (
      (answer as StabilityAnswer | null) ?? {
        isComplete: false,
        relations: new Array<'UNKNOWN'>(graph.actors ** 2).fill('UNKNOWN'),
      }
    );
  }

  /** As {@link ../signed/walk-balance.ts}; null also when the time was over first. */
  async walkBalance(graph: SignedGraph, deadlineMs: number, left?: AbortSignal | null): Promise<number | null> {
    const answer = await this.#solve({ kind: 'walk-balance', graph, deadlineMs }, left);
    return (answer as WalkBalanceAnswer | null)?.share ?? null;
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  /** @returns null when the time was over first */
  #solve(
    task: SolverTask,
    left: AbortSignal | null | undefined,
    onSofar: (word: SolverWord) => void = () => undefined,
  ): Promise<SolverAnswer | null> {
    const { deadlineMs } = task;
    if (!(deadlineMs > 0))
      throw new EntenteError('BAD_USER_INPUT', `deadlineMs is ${deadlineMs}, expected more than 0.`);
    if (this.#busy >= this.#most && this.#queue.length >= this.#mostWaiting)
      throw new EntenteError('OVERLOADED', 'Too many questions for camps wait to be solved. Try again in a moment.');
    if (left?.aborted) throw gone();
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#leave(waiting);
        waiting.onEnd();
        reject(gone());
      };
      const timer = setTimeout(() => {
        if (!this.#unqueue(waiting)) return;
        waiting.onEnd();
        waiting.onDue();
      }, deadlineMs);
      timer.unref();
      const waiting: Waiting = {
        task,
        endAt: Date.now() + deadlineMs,
        onWord: (word) => {
          if (word.kind === 'done') resolve(word.answer);
          else if (word.kind === 'failed') reject(new EntenteError('INTERNAL', `The solver failed: ${word.message}`));
          else onSofar(word);
        },
        onDue: () => resolve(null),
        onEnd: () => {
          clearTimeout(timer);
          left?.removeEventListener('abort', leave);
        },
      };
      left?.addEventListener('abort', leave, { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
  }

  #unqueue(waiting: Waiting): boolean {
    const at = this.#queue.indexOf(waiting);
    if (at !== -1) this.#queue.splice(at, 1);
    return at !== -1;
  }

  #leave(waiting: Waiting): void {
    if (!this.#unqueue(waiting)) this.#running.get(waiting)?.();
  }

  #next(): void {
    while (this.#busy < this.#most) {
      const waiting = this.#queue.shift();
      if (!waiting) return;
      this.#run(waiting);
    }
  }

  #run(waiting: Waiting): void {
    const { task, endAt, onWord, onDue, onEnd } = waiting;
    this.#busy++;
    const worker = this.#idle.pop() ?? startThread();
    worker.ref();
    const left = Math.max(0, endAt - Date.now());
    const end = (isUsable: boolean): void => {
      clearTimeout(timer);
      onEnd();
      this.#running.delete(waiting);
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
    this.#running.set(waiting, () => end(false));
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
