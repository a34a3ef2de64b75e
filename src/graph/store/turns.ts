import { deadline } from './deadline.ts';

/** Lets so many work at a time; the others wait in order. */
export class Turns {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(most: number) {
    this.#free = most;
  }

  /**
   * @param late what it fails with when no turn came in time
   * @returns what ends the turn
   */
  async take(limitMs: number, late: () => Error): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else {
      let begin: () => void = () => undefined;
      const turn = new Promise<void>((resolve) => {
        begin = resolve;
      });
      this.#waiting.add(begin);
      try {
        await deadline(limitMs, turn, late);
      } catch (error) {
        // Its turn may have come in the same moment.
        if (!this.#waiting.delete(begin)) this.#end();
        throw error;
      }
    }
    let isOver = false;
    return () => {
      if (!isOver) this.#end();
      isOver = true;
    };
  }

  #end(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free += 1;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
