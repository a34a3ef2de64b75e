import type { Half } from './half.ts';
import type { ActorIndex, SearchGraph } from './search-graph.ts';
import { NO_STATE, type WalkRules, type WalkState } from './walk-rules.ts';

/** The rest of a walk. */
interface Rest {
  /** The actors after the spur, up to the goal. */
  readonly actors: readonly ActorIndex[];
  /** The claims that name one of them, the goal aside. */
  readonly mentions: number;
}

/**
 * Among the shortest walks on which no hop is weaker than `weakest`, the one whose actors fewest claims name, and of these the
 * first by ids, once the two sides have met.
 *
 * Neither can be compared while looking for the widest walk: of two ways into an actor the one that is better so far need
 * not be on the better walk. So the width comes first, and then, from the goal back to the start, every state that
 * still reaches the goal without a weaker hop points to its best such neighbour. Levels below the meeting are read
 * from the rows of the start's side, the others from those of the goal's, so nothing more is asked of the port.
 */
export const retrace = (graph: SearchGraph, rules: WalkRules, onwards: Half, back: Half, weakest: number): Rest => {
  /** Lets a state go on to this next one, if that is better than what it has. */
  const offer = (half: Half, state: WalkState, next: WalkState, costAfter: number): void => {
    const cost = costAfter + rules.mentionsAt(next, graph);
    const chosen = half.nextOf(state);
    if (chosen !== NO_STATE) {
      if (cost > half.costOf(state)) return;
      const isFirst = graph.idOf(rules.actorOf(next)) < graph.idOf(rules.actorOf(chosen));
      if (cost === half.costOf(state) && !isFirst) return;
    }
    half.chooseNext(state, next, cost);
  };

  for (let depth = 0; depth < back.depth; depth++)
    for (const next of wideEnough(back, depth, weakest))
      eachStep(graph, rules, back, next, weakest, (state) => {
        if (back.depthOf(state) === depth + 1) offer(back, state, next, back.costOf(next));
      });

  for (let depth = onwards.depth - 1; depth >= 0; depth--)
    for (const state of wideEnough(onwards, depth, weakest))
      eachStep(graph, rules, onwards, state, weakest, (next) => {
        if (onwards.depthOf(next) !== depth + 1) return;
        const atMeeting = depth + 1 === onwards.depth;
        const arrives = atMeeting
          ? back.depthOf(next) === back.depth && back.widthOf(next) >= weakest
          : onwards.nextOf(next) !== NO_STATE;
        if (arrives) offer(onwards, state, next, (atMeeting ? back : onwards).costOf(next));
      });

  const actors: ActorIndex[] = [];
  let state = rules.start;
  const mentions = (onwards.depth > 0 ? onwards : back).costOf(state);
  for (let hop = 0; hop < onwards.depth + back.depth; hop++) {
    state = (hop < onwards.depth ? onwards : back).nextOf(state);
    actors.push(rules.actorOf(state));
  }
  return { actors, mentions };
};

const wideEnough = (half: Half, depth: number, weakest: number): readonly WalkState[] =>
  (half.levels[depth] ?? []).filter((state) => half.widthOf(state) >= weakest);

const eachStep = (
  graph: SearchGraph,
  rules: WalkRules,
  half: Half,
  state: WalkState,
  weakest: number,
  visit: (next: WalkState) => void,
): void => {
  const row = graph.row(rules.actorOf(state), half.side);
  if (!row) return;
  for (let position = 0; position < row.actors.length; position++) {
    if ((row.strengths[position] as number) < weakest) continue;
    const next = rules.step(half.side, state, row, position);
    if (next !== NO_STATE) visit(next);
  }
};
