import type { ProjectedTies } from './projected-ties.ts';

/** All ties of one version of the ledger. */
export interface VersionedTies {
  readonly version: string;
  readonly ties: ProjectedTies;
}

/** Why there are no ties in memory; `CURRENT`: there are. */
export type TiesState = 'EMPTY' | 'CURRENT' | 'TOO_LARGE' | 'FAILED';

/** What a reading of all ties came to; `CHANGED`: the ledger changed meanwhile. */
export type ReadTies = VersionedTies | 'CHANGED' | 'TOO_LARGE';

export interface TiesFigures {
  readonly state: TiesState;
  readonly ties: number;
  /** What their arrays take in memory. */
  readonly bytes: number;
  /** How often all ties were read. */
  readonly fills: number;
  /** Questions that were answered from memory, and those that the store answered. */
  readonly hits: number;
  readonly misses: number;
}

export interface CurrentTiesOptions {
  /** Reads all ties of the version that is stored. */
  readonly read: (signal: AbortSignal) => Promise<ReadTies>;
  /** Told of a reading that failed. */
  readonly report: (error: unknown) => void;
  /** Waits, unless it is aborted. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<unknown>;
  readonly now: () => number;
}

/** A ledger that changes all the time is read again after so long, and so many times as long as the last reading took: whichever is longer. */
const SHORTEST_PAUSE_MS = 500;
const PAUSES_A_READING = 4;
/** After a reading that failed, or that found more than may be kept. */
const LONG_PAUSE_MS = 60_000;

/**
 * The ties of the latest version of the ledger that was read, kept in memory. They are never changed: after a change all are read again in
 * the background, and until then whoever asks is told that there are none.
 */
export class CurrentTies {
  readonly #options: CurrentTiesOptions;
  readonly #stopping = new AbortController();
  #held: VersionedTies | null = null;
  #state: TiesState = 'EMPTY';
  #renewing: Promise<void> | null = null;
  #notBefore = 0;
  #fills = 0;
  #hits = 0;
  #misses = 0;

  constructor(options: CurrentTiesOptions) {
    this.#options = options;
  }

  /** @returns null when the ties in memory are of another version than the stored one; they are then read again */
  at(version: string): ProjectedTies | null {
    if (this.#held?.version === version) {
      this.#hits += 1;
      return this.#held.ties;
    }
    this.#misses += 1;
    this.renew();
    return null;
  }

  /** Reads all ties again, in the background and one reading at a time. */
  renew(): void {
    if (this.#stopping.signal.aborted) return;
    this.#renewing ??= this.#renew()
      .catch(() => undefined)
      .finally(() => {
        this.#renewing = null;
      });
  }

  /** Settles when no reading is under way. */
  async settled(): Promise<void> {
    while (this.#renewing !== null) await this.#renewing;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#renewing;
  }

  get figures(): TiesFigures {
    const ties = this.#held?.ties ?? null;
    return {
      state: this.#state,
      ties: ties?.classOf.length ?? 0,
      bytes: ties?.bytes ?? 0,
      fills: this.#fills,
      hits: this.#hits,
      misses: this.#misses,
    };
  }

  async #renew(): Promise<void> {
    const { read, report, pause, now } = this.#options;
    const { signal } = this.#stopping;
    for (;;) {
      const wait = this.#notBefore - now();
      if (wait > 0) await pause(wait, signal);
      const begun = now();
      let found: ReadTies;
      try {
        this.#fills += 1;
        found = await read(signal);
      } catch (error) {
        if (signal.aborted) return;
        report(error);
        this.#drop('FAILED');
        return;
      }
      this.#notBefore = now() + Math.max(SHORTEST_PAUSE_MS, PAUSES_A_READING * (now() - begun));
      if (found === 'TOO_LARGE') {
        this.#drop('TOO_LARGE');
        return;
      }
      if (found === 'CHANGED') continue;
      this.#held = found;
      this.#state = 'CURRENT';
      return;
    }
  }

  #drop(state: TiesState): void {
    this.#held = null;
    this.#state = state;
    this.#notBefore = this.#options.now() + LONG_PAUSE_MS;
  }
}
