import type { Interval } from '../domain/time/interval.ts';
import type { Subproblem } from './candidate.ts';
import type { ActorIndex, Row } from './neighbourhood.ts';
import type { Side } from './port.ts';

/**
 * Where a walk stands: an actor, and, when it must go through another, whether it already has. As one integer: the actor,
 * or twice the actor plus 0 (not yet) or 1 (it has).
 */
export type WalkState = number;

/** No state: the step breaks a rule. */
export const NO_STATE = -1;

/** The ends of a question by index, and the actor to go through unless that is one of the ends. */
export interface Ends {
  readonly from: ActorIndex;
  readonly to: ActorIndex;
  readonly through: ActorIndex | null;
  readonly commonDay: boolean;
}

/**
 * The steps that walks of one subproblem may take. Without `through`, a shortest walk is a path. With it, a walk may meet
 * an actor once before and once after: the search relaxes the question, and whoever asked splits the subproblem.
 */
export class WalkRules {
  readonly start: WalkState;
  readonly goal: WalkState;
  readonly blocked: readonly WalkState[];
  private readonly ends: Ends;
  private readonly twofold: boolean;
  private readonly through: ActorIndex;
  private readonly spur: ActorIndex;
  private readonly forbidden: ReadonlySet<ActorIndex>;
  private readonly days: readonly Interval[] | null;

  constructor(ends: Ends, subproblem: Subproblem) {
    const { prefix, forbidden, notBefore, notAfter, days } = subproblem;
    this.ends = ends;
    this.twofold = ends.through !== null;
    this.through = ends.through ?? NO_STATE;
    this.spur = prefix.at(-1) ?? ends.from;
    this.forbidden = new Set(forbidden);
    this.days = days;
    if (!this.twofold) {
      this.start = this.spur;
      this.goal = ends.to;
      this.blocked = prefix.filter((actor) => actor !== this.spur);
      return;
    }
    this.start = 2 * this.spur + (prefix.includes(this.through) ? 1 : 0);
    this.goal = 2 * ends.to + 1;
    this.blocked = [
      2 * this.through,
      2 * ends.to,
      ...prefix.flatMap((actor) => [2 * actor, 2 * actor + 1]).filter((state) => state !== this.start),
      ...notBefore.map((actor) => 2 * actor),
      ...notAfter.map((actor) => 2 * actor + 1),
    ].filter((state) => state !== this.start);
  }

  /** How many states so many actors have. */
  states(actors: number): number {
    return this.twofold ? 2 * actors : actors;
  }

  actorOf(state: WalkState): ActorIndex {
    return this.twofold ? state >> 1 : state;
  }

  /** The state that one entry of a state's row leads on to (FROM) or comes from (TO); {@link NO_STATE} if barred. */
  step(side: Side, state: WalkState, row: Row, position: number): WalkState {
    const here = this.twofold ? state >> 1 : state;
    const there = row.actors[position] as ActorIndex;
    if (side === 'FROM' ? this.bars(here, there, row, position) : this.bars(there, here, row, position))
      return NO_STATE;
    if (!this.twofold) return there;
    const passed = state & 1;
    if (side === 'TO') return here === this.through ? 2 * there : 2 * there + passed;
    return there === this.through ? 2 * there + 1 : 2 * there + passed;
  }

  private bars(from: ActorIndex, to: ActorIndex, row: Row, position: number): boolean {
    if (from === this.spur && this.forbidden.has(to)) return true;
    if (!this.ends.commonDay || (from === this.ends.from && to === this.ends.to)) return false;
    const days = row.days[position] ?? [];
    return this.days === null ? days.length === 0 : !shareADay(this.days, days);
  }
}

const shareADay = (a: readonly Interval[], b: readonly Interval[]): boolean => {
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return false;
    if (left.from < right.to && right.from < left.to) return true;
    if (left.to < right.to) i++;
    else j++;
  }
};
