import type { ActorId } from '../domain/ids.ts';
import { type Direction, TURNED } from '../domain/ties/tie-ends.ts';
import type { TieFilter } from '../domain/ties/tie-filter.ts';
import { TIE_TYPES } from '../domain/ties/types.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '../domain/time/interval.ts';
import { askedDays, isRunOfDays } from '../domain/time/question.ts';
import {
  NEGATIVE,
  type Neighbour,
  type NeighboursPort,
  POSITIVE,
  type Signs,
  type TiesAtLeast,
} from '../paths/port.ts';
import type { Side } from '../paths/side.ts';
import type { Level } from '../paths/strength.ts';
import { AskedTies } from './asked-ties.ts';
import { projectedGraph } from './projected-graph.ts';
import type { Ordinal, ProjectedTies } from './projected-ties.ts';

/** The path search's view of the ties in memory: the same neighbours as `cypher/read/neighbours.cypher` finds in the store. */
export function projectedNeighbours(ties: ProjectedTies, filter: TieFilter, direction: Direction): NeighboursPort {
  const neighbours = new Neighbours(ties, filter);
  return {
    graph: () => Promise.resolve(projectedGraph(ties, filter, direction)),
    neighbours: (actors: readonly ActorId[], side: Side) => {
      const way = side === 'FROM' ? direction : TURNED[direction];
      return Promise.resolve(new Map(actors.map((id) => [id, neighbours.of(ties.ordinalOf(id), way)])));
    },
  };
}

const NO_TIE = -2;
const NO_CONFIDENCE = -1;

/** Folds the ties between two actors into one neighbour. */
class Neighbours {
  private readonly ties: ProjectedTies;
  private readonly asked: AskedTies;
  private readonly days: Interval | null;
  /** Of the neighbour that is being folded, by level: the greatest confidence of the ties that are at least so certain. */
  private readonly confidences: [number, number, number] = [NO_TIE, NO_TIE, NO_TIE];
  private likelySigns = 0;
  private possibleSigns = 0;
  private readonly between: number[] = [];

  constructor(ties: ProjectedTies, filter: TieFilter) {
    this.ties = ties;
    this.asked = new AskedTies(ties, filter);
    this.days = isRunOfDays(filter.question) ? askedDays(filter.question) : null;
  }

  /** @param actor undefined: one without ties */
  of(actor: Ordinal | undefined, way: Direction): readonly Neighbour[] {
    if (actor === undefined) return [];
    const { starts, others, ties } = this.ties.adjacency;
    const end = starts[actor + 1] as number;
    const found: Neighbour[] = [];
    for (let entry = starts[actor] as number; entry < end;) {
      const other = others[entry] as Ordinal;
      this.begin();
      for (; entry < end && others[entry] === other; entry++) this.add(ties[entry] as number, way);
      if (this.confidences[0] !== NO_TIE) found.push(this.finished(other));
    }
    return found;
  }

  private begin(): void {
    this.confidences.fill(NO_TIE);
    this.likelySigns = 0;
    this.possibleSigns = 0;
    this.between.length = 0;
  }

  /** @param entry as in {@link Adjacency.ties} */
  private add(entry: number, way: Direction): void {
    const tie = entry < 0 ? ~entry : entry;
    const { type, confidence } = this.ties.classes.at(this.ties.classOf[tie] as number);
    const { symmetric, sign } = TIE_TYPES[type];
    if (!symmetric && way !== 'ANY' && (way === 'FORWARD') !== entry >= 0) return;
    const level = this.asked.levelOf(tie);
    if (level < 0) return;
    for (let at = 0; at <= level; at++)
      this.confidences[at as Level] = Math.max(this.confidences[at as Level], confidence ?? NO_CONFIDENCE);
    const bit = sign === 0 ? 0 : sign === 1 ? POSITIVE : NEGATIVE;
    if (level > 0) this.likelySigns |= bit;
    else this.possibleSigns |= bit;
    if (this.days !== null) this.between.push(tie);
  }

  private finished(other: Ordinal): Neighbour {
    return {
      id: this.ties.actors[other] as ActorId,
      mentions: this.ties.mentions[other] as number,
      likelySigns: this.likelySigns as Signs,
      possibleSigns: this.possibleSigns as Signs,
      atLeast: [this.at(0), this.at(1), this.at(2)],
    };
  }

  private at(level: Level): TiesAtLeast | null {
    const confidence = this.confidences[level];
    if (confidence === NO_TIE) return null;
    return { confidence: confidence === NO_CONFIDENCE ? null : confidence, days: this.daysAtLeast(level) };
  }

  private daysAtLeast(level: Level): readonly Interval[] {
    const { days, between, ties } = this;
    if (days === null) return [];
    const held = between.flatMap((tie) => {
      const runs: Interval[] = [];
      for (let run = ties.runStarts[tie] as number; run < (ties.runStarts[tie + 1] as number); run++)
        runs.push({ from: ties.runFrom[run] as number, to: ties.runTo[run] as number });
      if (level < 2) runs.push({ from: ties.likelyFrom[tie] as number, to: ties.likelyTo[tie] as number });
      if (level < 1) runs.push({ from: ties.possibleFrom[tie] as number, to: ties.possibleTo[tie] as number });
      return runs;
    });
    return intersectIntervals(mergeIntervals(held), [days]);
  }
}
