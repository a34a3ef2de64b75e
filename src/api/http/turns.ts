import { EntenteError } from '../../domain/errors.ts';

/** Exports and pictures at a time: each reads or computes for seconds, and holds a connection to the store. */
const MOST_FILES = 4;

/** How many of a kind of work run at a time. Whoever comes when all turns are taken is told so at once, and waits nowhere. */
export class Turns {
  readonly #most: number;
  #taken = 0;

  constructor(most = MOST_FILES) {
    this.#most = most;
  }

  get taken(): number {
    return this.#taken;
  }

  /** Does the work in a turn of its own, which ends when the work does, however that is. @throws EntenteError TOO_BUSY; what the work throws */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#taken >= this.#most)
      throw new EntenteError(
        'TOO_BUSY',
        `${this.#most} exports and pictures are being made, and no more are made at a time. Try again in a moment.`,
      );
    this.#taken += 1;
    try {
      return await work();
    } finally {
      this.#taken -= 1;
    }
  }
}
