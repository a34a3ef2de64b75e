import type { Trait } from './traits.ts';

/** Log-odds that two actors are one: a bias, and what a unit of each trait adds. */
export interface MatchModel {
  readonly bias: number;
  readonly weights: Readonly<Record<Trait, number>>;
  /** The second look: bias, what the first look is worth, what it costs that a third is likelier, and what it is worth that none comes near. */
  readonly second: {
    readonly bias: number;
    readonly first: number;
    readonly outdone: number;
    readonly clear: number;
  };
  /** The third look: what it is worth that likelier pairs bring the two together, and costs that they rule it out. */
  readonly third: {
    readonly bias: number;
    readonly second: number;
    readonly together: number;
    readonly ruledOut: number;
  };
  /** Scores of the third look, and how many of those scored so are right; rising. */
  readonly points: readonly (readonly [score: number, chance: number])[];
}
