import type { Subproblem } from './candidate.ts';
import { Half, type Threshold } from './half.ts';
import type { ActorIndex, SearchGraph } from './search-graph.ts';
import { retrace } from './retrace.ts';
import { type Ends, WalkRules } from './walk-rules.ts';

/** What a round trip costs, in neighbours that could be looked at in memory in the same time. */
const ROUND_TRIP = 20_000;
/** Neighbours expected of an actor whose row is not read. */
const UNREAD_NEIGHBOURS = 30;

/** The first walk in the order length, strength, mentions, ids. */
export interface Completion {
  /** From the question's first actor to its last. */
  readonly actors: readonly ActorIndex[];
  readonly strength: number;
  readonly mentions: number;
}

/** No walk of so many hops passes the threshold. */
interface Miss {
  readonly actors: null;
  /** Nor does a longer one. */
  readonly exhausted: boolean;
  /** No walk of so many hops has a strength above this and below the threshold. */
  readonly atMost: number;
}

/**
 * The bidirectional breadth-first search for the best completion of a subproblem. Each turn expands a whole level of the
 * side that costs less, in at most one round trip, so that a hub behind the goal is never opened from its own side while
 * the other side is narrow. The sides first meet at the length of the shortest walk, and then every shortest walk lies
 * in what was read.
 */
export class LevelSearch {
  private readonly graph: SearchGraph;
  private readonly ends: Ends;
  private readonly onwards = new Half('FROM');
  private readonly back = new Half('TO');

  constructor(graph: SearchGraph, ends: Ends) {
    this.graph = graph;
    this.ends = ends;
  }

  /**
   * @param hops the most hops from the spur to the goal, at least 1
   * @throws BudgetSpent
   */
  async find(subproblem: Subproblem, hops: number, threshold: Threshold): Promise<Completion | Miss> {
    const { graph, onwards, back } = this;
    const rules = new WalkRules(this.ends, subproblem);
    onwards.begin([rules.start], rules.blocked, rules.states(graph.size));
    back.begin(rules.goals, rules.blocked, rules.states(graph.size));
    while (onwards.depth + back.depth < hops) {
      if (onwards.frontier.length === 0) return { actors: null, exhausted: true, atMost: onwards.leftOut };
      if (back.frontier.length === 0) return { actors: null, exhausted: true, atMost: back.leftOut };
      const waiting = graph.pause();
      if (waiting) await waiting;
      const half = this.cost(back, rules) < this.cost(onwards, rules) ? back : onwards;
      const reading = this.readFrontier(half, rules);
      if (reading) await reading;
      half.expand(graph, rules, threshold);
      const width = this.widestMeeting();
      if (width !== null) {
        const strength = Math.min(subproblem.strength, width);
        const rest = retrace(graph, rules, onwards, back, strength);
        return {
          actors: [...subproblem.prefix, ...rest.actors],
          strength,
          mentions: subproblem.mentions + rest.mentions,
        };
      }
    }
    return { actors: null, exhausted: false, atMost: Math.max(onwards.leftOut, back.leftOut) };
  }

  private cost(half: Half, rules: WalkRules): number {
    let neighbours = 0;
    let unread = 0;
    for (const state of half.frontier) {
      const width = this.graph.widthOf(rules.actorOf(state), half.side);
      if (width === null) unread++;
      else neighbours += width;
    }
    return neighbours + (unread > 0 ? ROUND_TRIP + unread * UNREAD_NEIGHBOURS : 0);
  }

  private readFrontier(half: Half, rules: WalkRules): Promise<void> | null {
    const unread = new Set<ActorIndex>();
    for (const state of half.frontier) {
      const actor = rules.actorOf(state);
      if (!this.graph.row(actor, half.side)) unread.add(actor);
    }
    return unread.size > 0 ? this.graph.read([...unread], half.side) : null;
  }

  /** @returns the weakest hop of the widest walk through a state that both sides have reached; null if there is none */
  private widestMeeting(): number | null {
    const { onwards, back } = this;
    let widest: number | null = null;
    const fewer = onwards.frontier.length < back.frontier.length ? onwards : back;
    for (const state of fewer.frontier) {
      if (onwards.depthOf(state) !== onwards.depth || back.depthOf(state) !== back.depth) continue;
      const width = Math.min(onwards.widthOf(state), back.widthOf(state));
      if (widest === null || width > widest) widest = width;
    }
    return widest;
  }
}
