import type { Interval } from '../domain/time/interval.ts';
import type { Subproblem } from './candidate.ts';
import type { ActorIndex, SearchGraph, Row } from './search-graph.ts';
import type { Side } from './side.ts';

/**
 * Where a walk stands: an actor, how many hostile hops it has used where they are counted, and, when it must go through
 * another actor, whether it already has. As one integer; where neither matters, the actor.
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
  /** Hops of sign −1 at most; null when they are not counted. */
  readonly maxHostile: number | null;
}

/**
 * The steps that walks of one subproblem may take. Without `through`, a shortest walk is a path: what it did between two
 * visits could be left out. With it, a walk may meet an actor once before and once after: the search relaxes the question, and
 * whoever asked splits the subproblem.
 */
export class WalkRules {
  readonly start: WalkState;
  /** Every state in which a walk may end. */
  readonly goals: readonly WalkState[];
  readonly blocked: readonly WalkState[];
  private readonly ends: Ends;
  private readonly through: ActorIndex;
  private readonly spur: ActorIndex;
  private readonly forbidden: ReadonlySet<ActorIndex>;
  private readonly days: readonly Interval[] | null;
  /** How many numbers of hostile hops are told apart, and how many answers to whether it went through. */
  private readonly counts: number;
  private readonly halves: number;
  /** States an actor. */
  private readonly width: number;

  constructor(ends: Ends, subproblem: Subproblem) {
    const { prefix, forbidden, notBefore, notAfter, days, hostile } = subproblem;
    this.ends = ends;
    this.halves = ends.through === null ? 1 : 2;
    this.counts = (ends.maxHostile ?? 0) + 1;
    this.width = this.counts * this.halves;
    this.through = ends.through ?? NO_STATE;
    this.spur = prefix.at(-1) ?? ends.from;
    this.forbidden = new Set(forbidden);
    this.days = days;
    const lastHalf = this.halves - 1;
    const hasPassed = prefix.includes(this.through) ? 1 : 0;
    this.start = this.stateOf(this.spur, ends.maxHostile === null ? 0 : hostile, hasPassed);
    this.goals = this.statesOf(ends.to, lastHalf);
    const both = (actor: ActorIndex): readonly WalkState[] => [
      ...this.statesOf(actor, 0),
      ...(lastHalf === 1 ? this.statesOf(actor, 1) : []),
    ];
    this.blocked = [
      ...prefix.flatMap(both),
      ...(ends.through === null ? [] : [ends.through, ends.to].flatMap((actor) => this.statesOf(actor, 0))),
      ...notBefore.flatMap((actor) => this.statesOf(actor, 0)),
      ...notAfter.flatMap((actor) => this.statesOf(actor, lastHalf)),
    ].filter((state) => state !== this.start);
  }

  /** How many states so many actors have. */
  states(actors: number): number {
    return actors * this.width;
  }

  actorOf(state: WalkState): ActorIndex {
    return this.width === 1 ? state : Math.floor(state / this.width);
  }

  /** What meeting the actor of a state costs in mentions; the goal costs nothing. */
  mentionsAt(state: WalkState, graph: SearchGraph): number {
    const actor = this.actorOf(state);
    return actor === this.ends.to ? 0 : graph.mentionsOf(actor);
  }

  /** The state that one entry of a state's row leads on to (FROM) or comes from (TO); {@link NO_STATE} if barred. */
  step(side: Side, state: WalkState, row: Row, position: number): WalkState {
    const here = this.actorOf(state);
    const there = row.actors[position] as ActorIndex;
    if (side === 'FROM' ? this.bars(here, there, row, position) : this.bars(there, here, row, position))
      return NO_STATE;
    if (this.width === 1 && this.ends.maxHostile === null) return there;
    const passed = state % this.halves;
    const used = this.usedAfter(side, state, row, position);
    if (used === NO_STATE) return NO_STATE;
    if (side === 'TO') return this.stateOf(there, used, here === this.through ? 0 : passed);
    return this.stateOf(there, used, there === this.through ? 1 : passed);
  }

  private usedAfter(side: Side, state: WalkState, row: Row, position: number): number {
    if (this.ends.maxHostile === null) return 0;
    const used = Math.floor(state / this.halves) % this.counts;
    const hostile = row.hostile[position] as number;
    const after = side === 'FROM' ? used + hostile : used - hostile;
    return after >= 0 && after < this.counts ? after : NO_STATE;
  }

  private stateOf(actor: ActorIndex, used: number, passed: number): WalkState {
    return (actor * this.counts + used) * this.halves + passed;
  }

  private statesOf(actor: ActorIndex, passed: number): readonly WalkState[] {
    return Array.from({ length: this.counts }, (_, used) => this.stateOf(actor, used, passed));
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
