import type { Driver } from 'neo4j-driver';
import { deadline } from './deadline.ts';

/**
 * Asks a server whether it is alive, on a connection for that alone: work that holds all others, or one that is dead, is no answer.
 * Whoever asks meanwhile gets the same answer.
 */
export class Pulse {
  readonly #open: () => Driver;
  #driver: Driver | null = null;
  #asking: Promise<void> | null = null;

  constructor(open: () => Driver) {
    this.#open = open;
  }

  /** @throws what `dead` makes, when a connection that is new does not answer in time either */
  ask(limitMs: number, dead: (cause: unknown) => Error): Promise<void> {
    this.#asking ??= this.#ask(limitMs, dead).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async close(): Promise<void> {
    const driver = this.#driver;
    this.#driver = null;
    await driver?.close();
  }

  async #ask(limitMs: number, dead: (cause: unknown) => Error): Promise<void> {
    const wasOpen = this.#driver !== null;
    try {
      await this.#askOnce(limitMs, dead);
    } catch (error) {
      if (!wasOpen) throw error;
      await this.#askOnce(limitMs, dead);
    }
  }

  async #askOnce(limitMs: number, dead: (cause: unknown) => Error): Promise<void> {
    this.#driver ??= this.#open();
    try {
      await deadline(limitMs, this.#driver.getServerInfo(), () => dead(undefined));
    } catch (error) {
      void this.close().catch(() => undefined);
      throw dead(error);
    }
  }
}
