import type { SearchGraph } from './search-graph.ts';
import type { Side } from './side.ts';
import { NO_STATE, type WalkRules, type WalkState } from './walk-rules.ts';

/** The hops a search may take by their strength: at least `least`, or, when `strict`, more. */
export interface Threshold {
  readonly least: number;
  readonly strict: boolean;
}

const BLOCKED = -1;
const UNSEEN = -2;

/**
 * What one side of a search has reached, level by level. The arrays are indexed by state and
 * outlive a search; `mark` tells which entries are of this one, so that beginning a search costs nothing.
 */
export class Half {
  readonly side: Side;
  /** `levels[d]`: the states d hops from this side's end. */
  levels: WalkState[][] = [];
  /** The greatest strength of a hop that was left out for its strength alone. */
  leftOut = -Infinity;
  private search = 0;
  private mark = new Int32Array(0);
  private depths = new Int8Array(0);
  private widths = new Float64Array(0);
  private nexts = new Int32Array(0);
  private costs = new Float64Array(0);

  constructor(side: Side) {
    this.side = side;
  }

  begin(ends: readonly WalkState[], blocked: readonly WalkState[], states: number): void {
    this.search++;
    this.reserve(states);
    this.leftOut = -Infinity;
    for (const state of blocked) this.open(state, BLOCKED, -Infinity);
    for (const end of ends) this.open(end, 0, Infinity);
    this.levels = [[...ends]];
  }

  get depth(): number {
    return this.levels.length - 1;
  }

  get frontier(): readonly WalkState[] {
    return this.levels.at(-1) ?? [];
  }

  /** Hops from this side's end; negative where the search has not been, or may not go. */
  depthOf(state: WalkState): number {
    return this.mark[state] === this.search ? (this.depths[state] as number) : UNSEEN;
  }

  /** The weakest hop of the widest shortest walk between this side's end and a state reached. */
  widthOf(state: WalkState): number {
    return this.widths[state] as number;
  }

  /** One step towards the goal on the way chosen by the retracing; {@link NO_STATE} where none was. */
  nextOf(state: WalkState): WalkState {
    return this.nexts[state] as number;
  }

  /** The claims that name the actors between a state and the goal, on the way chosen by the retracing. */
  costOf(state: WalkState): number {
    return this.costs[state] as number;
  }

  chooseNext(state: WalkState, next: WalkState, cost: number): void {
    this.nexts[state] = next;
    this.costs[state] = cost;
  }

  /** Adds a level; every row of the frontier is read. */
  expand(graph: SearchGraph, rules: WalkRules, { least, strict }: Threshold): void {
    const { side, search, frontier } = this;
    this.reserve(rules.states(graph.size));
    const { mark, depths, widths } = this;
    const level: WalkState[] = [];
    const depth = this.levels.length;
    for (const state of frontier) {
      const row = graph.row(rules.actorOf(state), side);
      if (!row) continue;
      const width = widths[state] as number;
      for (let position = 0; position < row.actors.length; position++) {
        const next = rules.step(side, state, row, position);
        if (next === NO_STATE) continue;
        const seen = mark[next] === search;
        if (seen && depths[next] !== depth) continue;
        const strength = row.strengths[position] as number;
        if (strength < least || (strict && strength === least)) {
          if (!seen && strength > this.leftOut) this.leftOut = strength;
          continue;
        }
        const reached = strength < width ? strength : width;
        if (!seen) {
          this.open(next, depth, reached);
          level.push(next);
        } else if (reached > (widths[next] as number)) widths[next] = reached;
      }
    }
    this.levels.push(level);
  }

  private open(state: WalkState, depth: number, width: number): void {
    this.mark[state] = this.search;
    this.depths[state] = depth;
    this.widths[state] = width;
    this.nexts[state] = NO_STATE;
    this.costs[state] = 0;
  }

  private reserve(states: number): void {
    if (states <= this.mark.length) return;
    const capacity = 2 * states;
    this.mark = enlarged(this.mark, new Int32Array(capacity));
    this.depths = enlarged(this.depths, new Int8Array(capacity));
    this.widths = enlarged(this.widths, new Float64Array(capacity));
    this.nexts = enlarged(this.nexts, new Int32Array(capacity));
    this.costs = enlarged(this.costs, new Float64Array(capacity));
  }
}

const enlarged = <Column extends Int32Array | Int8Array | Float64Array>(from: Column, to: Column): Column => {
  to.set(from);
  return to;
};
