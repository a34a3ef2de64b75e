/**
 * Sends what an operation fetches by id in waves: a wave goes out when nothing else of the operation is under way, so that
 * however many rows come back, and however they are nested, each kind of thing is fetched once a wave, and the same operation
 * always runs the same statements.
 */
export class Waves {
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #armed = false;

  /** Something was sent; call what is returned when it has come back. */
  begin(): () => void {
    this.#underWay += 1;
    return () => {
      this.#underWay -= 1;
      this.#arm();
    };
  }

  /** Runs in the next wave. */
  schedule(send: () => void): void {
    this.#waiting.push(send);
    this.#arm();
  }

  #arm(): void {
    if (this.#armed || this.#waiting.length === 0) return;
    this.#armed = true;
    // Twice: what came back is first handed to all that wait for it, and they may ask for more.
    setImmediate(() =>
      setImmediate(() => {
        this.#armed = false;
        if (this.#underWay > 0) return;
        for (const send of this.#waiting.splice(0)) send();
      }),
    );
  }
}
