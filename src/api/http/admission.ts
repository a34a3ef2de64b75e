import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { EntenteError } from '../../domain/errors.ts';

/** How much is answered at a time, and how long the rest may wait. */
export interface AdmissionLimits {
  /** The most weight that may be answered at a time. */
  readonly capacity: number;
  /** The least; it is between the two as answers are slow or quick. Left out: always the most. */
  readonly leastCapacity?: number;
  /** Answers to questions that take longer are slow, in milliseconds. Left out: none is. */
  readonly slowMs?: number;
  /** How many requests may wait in a burst. */
  readonly queue: number;
  /** How long each of them may, in milliseconds. */
  readonly waitMs: number;
  /** When requests have had to wait for so long, it is no burst, and the queue is shorter. Left out: it always is one. */
  readonly burstMs?: number;
  /** With a longer mean delay of the event loop nothing more is let in, in milliseconds. */
  readonly delayMs: number;
}

/**
 * The service has one thread, so answering more at a time makes all of them slower and none faster; what waits longer than a
 * client does is work for nobody. `npm run overload` measures them.
 */
export const ADMISSION_LIMITS: AdmissionLimits = {
  capacity: 12,
  leastCapacity: 4,
  slowMs: 250,
  queue: 24,
  waitMs: 1_000,
  burstMs: 500,
  delayMs: 250,
};

/**
 * Exports and pictures, each of which weighs one. They are admitted apart from questions: a file lasts as long as its reader takes, and
 * a few slow readers would else keep all questions out.
 */
export const FILE_ADMISSION: AdmissionLimits = { capacity: 4, queue: 8, waitMs: 1_000, delayMs: 250 };

/** Of a queue and the time in it, what is left when a burst does not end: who waits longer is answered too late. */
const SHORTER = { queue: 1 / 4, wait: 1 / 8 };

/** A burst has ended when nobody has had to wait for so long, in milliseconds. */
const CALM_MS = 1_000;

/** How much a slow answer takes off the capacity (a share), and how much a quick one adds when all of it is used. */
const SLOWER = 0.1;
const QUICKER = 0.2;

/** Of an ordinary question. What is heavier takes longer because it is larger, which says nothing of the service. */
const QUESTION_WEIGHT = 1;

/** A request that is being answered. */
export interface Ticket {
  /** Makes it as heavy as it turns out to be; it goes on, and others wait the longer, or less long where it is lighter. */
  readonly weigh: (weight: number) => void;
  /** It has been answered; more than once does no harm. */
  readonly release: () => void;
}

interface Waiting {
  readonly weight: number;
  readonly admit: (ticket: Ticket) => void;
  readonly timer: NodeJS.Timeout;
}

export const overloaded = (): EntenteError =>
  new EntenteError('OVERLOADED', 'The service has too much to do. Try again in a moment.');

/** A semaphore with weights and a bounded queue, first come first served. */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #delayMs: () => number;
  readonly #queue = new Set<Waiting>();
  readonly #now: () => number;
  #running = 0;
  #capacity: number;
  #burst = { began: -Infinity, lastWaited: -Infinity };

  /**
   * @param delayMs the mean delay of the event loop just now
   * @param now a clock, in milliseconds
   */
  constructor(limits: AdmissionLimits, delayMs: () => number = () => 0, now = () => performance.now()) {
    this.#limits = limits;
    this.#delayMs = delayMs;
    this.#now = now;
    this.#capacity = limits.capacity;
  }

  /** The weight that may be answered at a time, as answers have been slow or quick. */
  get capacity(): number {
    return this.#capacity;
  }

  get running(): number {
    return this.#running;
  }

  get queued(): number {
    return this.#queue.size;
  }

  /**
   * A ticket at once, or in its turn. Something that is heavier than all that may run is let in alone.
   * @param left aborted when nobody waits for the answer any more
   * @throws EntenteError OVERLOADED, at once when the queue is full or the event loop is late
   */
  async admit(weight: number, left: AbortSignal): Promise<Ticket> {
    if (this.#running > 0 && this.#delayMs() > this.#limits.delayMs) throw overloaded();
    if (this.#queue.size === 0 && this.#fits(weight)) return this.#ticket(weight);
    const { most, waitMs } = this.#queueNow();
    if (this.#queue.size >= most) throw overloaded();
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(waiting.timer);
        this.#queue.delete(waiting);
        left.removeEventListener('abort', leave);
      };
      const refuse = (error: EntenteError): void => {
        end();
        reject(error);
        this.#letIn();
      };
      const leave = (): void => {
        refuse(overloaded());
      };
      const waiting: Waiting = {
        weight,
        admit: (ticket) => {
          end();
          resolve(ticket);
        },
        timer: setTimeout(leave, waitMs),
      };
      left.addEventListener('abort', leave, { once: true });
      this.#queue.add(waiting);
    });
  }

  /** How many may wait just now, and for how long: somebody has to. */
  #queueNow(): { readonly most: number; readonly waitMs: number } {
    const { queue, waitMs, burstMs = Infinity } = this.#limits;
    const now = this.#now();
    const began = now - this.#burst.lastWaited > CALM_MS ? now : this.#burst.began;
    this.#burst = { began, lastWaited: now };
    if (now - began <= burstMs) return { most: queue, waitMs };
    return { most: Math.ceil(queue * SHORTER.queue), waitMs: waitMs * SHORTER.wait };
  }

  #fits(weight: number): boolean {
    return this.#running === 0 || this.#running + weight <= this.#capacity;
  }

  #ticket(weight: number): Ticket {
    let held = weight;
    const begun = this.#now();
    this.#running += held;
    return {
      weigh: (other) => {
        if (held === 0) return;
        this.#running += other - held;
        const isLighter = other < held;
        held = other;
        if (isLighter) this.#letIn();
      },
      release: () => {
        if (held === QUESTION_WEIGHT) this.#learn(this.#now() - begun);
        this.#running -= held;
        held = 0;
        this.#letIn();
      },
    };
  }

  /** More at a time makes all of them slower, so slow answers mean fewer, and quick ones mean more again. */
  #learn(took: number): void {
    const { capacity: most, leastCapacity: least = most, slowMs = Infinity } = this.#limits;
    if (took > slowMs) this.#capacity = Math.max(least, this.#capacity * (1 - SLOWER));
    else if (this.#running + QUESTION_WEIGHT > this.#capacity)
      this.#capacity = Math.min(most, this.#capacity + QUICKER);
  }

  #letIn(): void {
    for (const waiting of this.#queue) {
      if (!this.#fits(waiting.weight)) return;
      waiting.admit(this.#ticket(waiting.weight));
    }
  }
}

const SAMPLE_MS = 10;
const WINDOW_MS = 200;

/** The mean delay of the event loop in the last moment, in milliseconds. */
export const watchDelay = (): { readonly delayMs: () => number; readonly stop: () => void } => {
  const histogram = monitorEventLoopDelay({ resolution: SAMPLE_MS });
  histogram.enable();
  let mean = 0;
  const timer = setInterval(() => {
    mean = histogram.count === 0 ? 0 : Math.max(0, histogram.mean / 1e6 - SAMPLE_MS);
    histogram.reset();
  }, WINDOW_MS).unref();
  return {
    delayMs: () => mean,
    stop: () => {
      clearInterval(timer);
      histogram.disable();
    },
  };
};
