import { EntenteError } from '../../domain/errors.ts';

/** The most that one request may take; what it may cost is refused before it begins. */
export interface RunLimits {
  /** Objects of the answer. */
  readonly objects: number;
  /** Letters of the answer's texts, as a measure of its size. */
  readonly letters: number;
  /** Milliseconds since it began, waiting included. */
  readonly duration: number;
  /** Milliseconds that a search computes. */
  readonly computing: number;
}

/** For who asks on this machine, and waits as long as it takes. */
export const NO_LIMITS: RunLimits = {
  objects: Infinity,
  letters: Infinity,
  duration: Infinity,
  computing: Infinity,
};

/** Above what an operation of the highest cost comes to when its lists are as long as is usual. */
export const ANSWER_LIMITS: RunLimits = { objects: 50_000, letters: 8_000_000, duration: 20_000, computing: 5_000 };

/** A file has every row that was asked for, however many; it is written as fast as the client reads it. */
export const FILE_LIMITS: RunLimits = { objects: Infinity, letters: Infinity, duration: 600_000, computing: 5_000 };

/** How long a search may compute before others get their turn, in milliseconds. */
const TURN = 25;
/** How many objects are counted between two looks at the clock. */
const EVERY = 256;

/** What one request has taken. Each `take` and each look throws when it is more than {@link RunLimits} allow. */
export class RunBudget {
  /** What the operation was taken to cost before it began; null for what has no such cost. */
  cost: number | null = null;
  readonly #limits: RunLimits;
  readonly #clock: () => number;
  readonly #begun: number;
  #objects = 0;
  #letters = 0;
  #computed = 0;
  #turn: number;

  /** @param clock milliseconds that never go back */
  constructor(limits: RunLimits = NO_LIMITS, clock: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#clock = clock;
    this.#begun = clock();
    this.#turn = this.#begun;
  }

  /** @throws EntenteError BUDGET_SPENT */
  takeObjects(count: number): void {
    const before = this.#objects;
    this.#objects += count;
    if (this.#objects > this.#limits.objects) throw spent(`has more than ${said(this.#limits.objects)} objects`);
    if (Math.floor(before / EVERY) !== Math.floor(this.#objects / EVERY)) this.look();
  }

  /** @throws EntenteError BUDGET_SPENT */
  takeText(text: string): void {
    this.#letters += text.length;
    if (this.#letters > this.#limits.letters)
      throw spent(`has more than ${said(this.#limits.letters)} letters of text`);
  }

  /** @throws EntenteError BUDGET_SPENT when the request has taken too long */
  look(): void {
    const { duration } = this.#limits;
    if (this.#clock() - this.#begun > duration) throw spent(`took longer than ${said(duration / 1_000)} seconds`);
  }

  /** A search begins to compute, or goes on after it waited for something. */
  readonly resume = (): void => {
    this.#turn = this.#clock();
  };

  /**
   * To be called within long computations.
   * @returns what to wait for when it is the turn of others; null to go on
   * @throws EntenteError BUDGET_SPENT
   */
  readonly pause = (): Promise<void> | null => {
    const now = this.#clock();
    const computed = now - this.#turn;
    if (computed < TURN) return null;
    this.#computed += computed;
    this.#turn = now;
    const { computing } = this.#limits;
    if (this.#computed > computing) throw spent(`took more than ${said(computing / 1_000)} seconds of computing`);
    this.look();
    return new Promise((resolve) => {
      setImmediate(() => {
        this.resume();
        resolve();
      });
    });
  };
}

const said = (count: number): string => count.toLocaleString('en-US');

const spent = (what: string): EntenteError =>
  new EntenteError(
    'BUDGET_SPENT',
    `The answer ${what}, which is the most for one request. Ask for shorter lists, fewer fields, or a narrower filter.`,
  );
