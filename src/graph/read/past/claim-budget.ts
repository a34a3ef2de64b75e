import { EntenteError } from '../../../domain/errors.ts';

/** Claims that one operation may read to answer as of a past known time. */
export const MOST_PAST_CLAIMS = 50_000;

/** What is left of the claims that an operation may read, all its known times together. */
export class ClaimBudget {
  readonly #most: number;
  #left: number;

  constructor(most = MOST_PAST_CLAIMS) {
    this.#most = most;
    this.#left = most;
  }

  /** One more than may be read: a statement that returns so many has passed the bound. */
  get limit(): number {
    return this.#left + 1;
  }

  /** @throws EntenteError TOO_MANY_CLAIMS */
  take(claims: number): void {
    this.#left -= claims;
    if (this.#left >= 0) return;
    this.#left = 0;
    throw new EntenteError(
      'TOO_MANY_CLAIMS',
      `A past known time is answered from the claims themselves, and this question needs more than ${this.#most} of them. ` +
        'Ask about one actor, fewer types or fewer hops, or leave knownAt and publishedBy out.',
    );
  }
}
