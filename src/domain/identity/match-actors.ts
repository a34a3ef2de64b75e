import type { ActorId } from '../ids.ts';

/** What speaks for or against two actors being one, with its weight. */
export interface Clue {
  readonly what: string;
  /** In log-odds: 0.7 doubles the odds that the two are one. */
  readonly weight: number;
}

/** Two actors of ours that may be one. */
export interface Proposal {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Which of them to keep: the one of which more is known, so that a described actor is not merged into a bare name. */
  readonly keep: ActorId;
  /** The chance that they are one, in [0, 1], as calibrated: of the pairs at 0.9, nine in ten are. */
  readonly score: number;
  readonly signs: readonly Clue[];
}

/** From this chance on, pairs are one often enough to be accepted together. */
export const ACCEPTANCE_LINE = 0.9;

/** Pairs that are less likely are not shown. */
export const PROPOSAL_LINE = 0.05;
