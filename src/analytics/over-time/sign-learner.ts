import type { SignedGraph } from '../signed/signed-graph.ts';
import { calibrationError } from './calibration.ts';
import { chanceOf, type Example, fitSigns, type SignModel } from './sign-model.ts';
import { type DyadEvidence, dyadEvidence } from './tie-features.ts';

/** What may be expected of a dyad. It is no tie: it is inferred from other ties, is never stored, and nothing follows from it. */
export interface InferredTie {
  readonly isInferred: true;
  /** +1 when the probability of friendship is above what is usual among new ties, else −1. */
  readonly sign: -1 | 1;
  /** Of a friendly tie, if the two get a tie. */
  readonly probability: number;
  /** The share of friendly ones among earlier new ties. */
  readonly usual: number;
  /** Third actors who speak for friendship: friends of both, enemies of both; and against it: a friend of one and an enemy of the other. */
  readonly witnessesFor: readonly number[];
  readonly witnessesAgainst: readonly number[];
  readonly calibration: Calibration;
}

/** How well such probabilities did before: each was made from earlier windows alone. */
export interface Calibration {
  readonly predictions: number;
  /** Mean distance of what was said and what came, over ten bins of probability; null before there were predictions. */
  readonly error: number | null;
}

/** No probability is told before so many new ties were seen. */
const LEAST_EXAMPLES = 50;

/** Learns from windows in the order of time which sign new ties get. What it says of a dyad comes from the windows that it has seen. */
export class SignLearner {
  readonly #actors: number;
  readonly #lastSigns = new Map<number, number>();
  readonly #examples: Example[] = [];
  /** Earlier predictions, as the score that was given and the sign that came. */
  readonly #scores: Example[] = [];
  readonly #told: { readonly probability: number; readonly isFriendly: boolean }[] = [];
  #model: SignModel | null = null;
  #scale: SignModel | null = null;
  #evidenceOf: ((a: number, b: number) => DyadEvidence) | null = null;
  #present: ReadonlySet<number> = new Set();

  constructor(actors: number) {
    this.#actors = actors;
  }

  /** Sees the next window: each of its ties that the window before lacks is an example, after it has been predicted. */
  learn(window: SignedGraph): void {
    const evidenceOf = this.#evidenceOf;
    const fresh = window.ties.filter(({ a, b }) => !this.#present.has(this.#key(a, b)));
    if (evidenceOf) {
      const examples = fresh.map(({ a, b, sign }): Example => ({ features: evidenceOf(a, b).features, sign }));
      for (const { features, sign } of examples) {
        const probability = this.#probability(features);
        if (this.#model) this.#scores.push({ features: scoreOf(this.#model, features), sign });
        if (probability !== null) this.#told.push({ probability, isFriendly: sign === 1 });
      }
      this.#examples.push(...examples);
      this.#model = fitSigns(this.#examples);
      this.#scale = this.#scores.length < LEAST_EXAMPLES ? null : fitSigns(this.#scores);
    }
    for (const { a, b, sign } of window.ties) this.#lastSigns.set(this.#key(a, b), sign);
    this.#present = new Set(window.ties.map(({ a, b }) => this.#key(a, b)));
    this.#evidenceOf = dyadEvidence(window, (a, b) => this.#lastSigns.get(this.#key(a, b)) ?? 0);
  }

  /** @returns null before enough new ties of both signs were seen */
  infer(a: number, b: number): InferredTie | null {
    const evidence = this.#evidenceOf?.(a, b);
    const probability = evidence ? this.#probability(evidence.features) : null;
    if (!evidence || probability === null) return null;
    const usual = this.#examples.filter(({ sign }) => sign === 1).length / this.#examples.length;
    return {
      isInferred: true,
      sign: probability > usual ? 1 : -1,
      probability,
      usual,
      witnessesFor: [...evidence.friendsOfBoth, ...evidence.enemiesOfBoth].sort((one, other) => one - other),
      witnessesAgainst: [...evidence.torn].sort((one, other) => one - other),
      calibration: { predictions: this.#told.length, error: calibrationError(this.#told) },
    };
  }

  #probability(features: readonly number[]): number | null {
    if (!this.#model || this.#examples.length < LEAST_EXAMPLES) return null;
    return this.#scale ? chanceOf(this.#scale, scoreOf(this.#model, features)) : chanceOf(this.#model, features);
  }

  #key(a: number, b: number): number {
    return Math.min(a, b) * this.#actors + Math.max(a, b);
  }
}

/** The model's log odds, bounded, as features of the model that scales them. */
const scoreOf = (model: SignModel, features: readonly number[]): readonly number[] => {
  const chance = chanceOf(model, features);
  return [1, Math.max(-4, Math.min(4, Math.log(chance / (1 - chance))))];
};
