import type { Half } from './half.ts';
import type { ActorIndex, Neighbourhood } from './neighbourhood.ts';
import { NO_STATE, type WalkRules, type WalkState } from './walk-rules.ts';

/**
 * The first by ids among the shortest walks on which no hop is weaker than `weakest`, once the two sides have met.
 *
 * Ids cannot be compared while looking for the widest walk: of two ways into an actor the one that is better so far need
 * not be on the better walk. So the width comes first, and then, from the goal back to the start, every state that
 * still reaches the goal without a weaker hop points to its first such neighbour by id. Levels below the meeting are read
 * from the rows of the start's side, the others from those of the goal's, so nothing more is asked of the port.
 * @returns the actors after the spur, up to the goal
 */
export const retrace = (
  graph: Neighbourhood,
  rules: WalkRules,
  onwards: Half,
  back: Half,
  weakest: number,
): readonly ActorIndex[] => {
  const first = (next: WalkState, chosen: WalkState): boolean =>
    chosen === NO_STATE || graph.idOf(rules.actorOf(next)) < graph.idOf(rules.actorOf(chosen));

  for (let depth = 0; depth < back.depth; depth++)
    for (const next of wideEnough(back, depth, weakest))
      eachStep(graph, rules, back, next, weakest, (state) => {
        if (back.depthOf(state) === depth + 1 && first(next, back.nextOf(state))) back.chooseNext(state, next);
      });

  for (let depth = onwards.depth - 1; depth >= 0; depth--)
    for (const state of wideEnough(onwards, depth, weakest))
      eachStep(graph, rules, onwards, state, weakest, (next) => {
        if (onwards.depthOf(next) !== depth + 1) return;
        const arrives =
          depth + 1 === onwards.depth
            ? back.depthOf(next) === back.depth && back.widthOf(next) >= weakest
            : onwards.nextOf(next) !== NO_STATE;
        if (arrives && first(next, onwards.nextOf(state))) onwards.chooseNext(state, next);
      });

  const actors: ActorIndex[] = [];
  let state = rules.start;
  for (let hop = 0; hop < onwards.depth + back.depth; hop++) {
    state = (hop < onwards.depth ? onwards : back).nextOf(state);
    actors.push(rules.actorOf(state));
  }
  return actors;
};

const wideEnough = (half: Half, depth: number, weakest: number): readonly WalkState[] =>
  (half.levels[depth] ?? []).filter((state) => half.widthOf(state) >= weakest);

const eachStep = (
  graph: Neighbourhood,
  rules: WalkRules,
  half: Half,
  state: WalkState,
  weakest: number,
  visit: (next: WalkState) => void,
): void => {
  const row = graph.row(rules.actorOf(state), half.side);
  if (!row) return;
  for (let position = 0; position < row.actors.length; position++) {
    if ((row.confidences[position] as number) < weakest) continue;
    const next = rules.step(half.side, state, row, position);
    if (next !== NO_STATE) visit(next);
  }
};
