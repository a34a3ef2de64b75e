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

/** Made by `npm run match:calibrate` from 3738 pairs of the tuning half of seed/matches/pairs.csv. */
export const MODEL: MatchModel = {
  bias: -4.549,
  weights: {
    sameName: 2.743,
    sameShortName: 3.144,
    shortForLong: 2.555,
    partOfName: 0.564,
    shortPartOfName: -0.102,
    likeness: 2.43,
    nearlyAlike: 1.454,
    rareWord: 1.157,
    sameCore: 0.792,
    sameSound: -0.803,
    ambiguous: -1.289,
    ambiguousAtHome: -0.921,
    sameCountry: 0.832,
    otherCountry: -1.377,
    sharedOpponents: -0.212,
    sharedFriends: 0.036,
    yearsApart: -1.144,
    yearsTogether: 1.553,
    otherKind: 0.088,
    oneIsFaction: 0.556,
    sameMaker: -0.725,
  },
  second: { bias: 0.083, first: 0.781, outdone: -2.39, clear: 1.813 },
  third: { bias: -0.009, second: 0.821, together: 2.628, ruledOut: -2.037 },
  points: [
    [0.001, 0.005],
    [0.003, 0.008],
    [0.007, 0.013],
    [0.013, 0.03],
    [0.032, 0.044],
    [0.054, 0.054],
    [0.113, 0.073],
    [0.257, 0.153],
    [0.464, 0.45],
    [0.689, 0.871],
    [0.851, 0.921],
    [0.934, 0.946],
    [0.97, 0.97],
    [0.984, 0.979],
    [0.993, 0.979],
    [0.998, 0.995],
    [1, 0.997],
  ],
};
