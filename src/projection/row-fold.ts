import type { Direction } from '../domain/ties/tie-ends.ts';
import type { TieFilter } from '../domain/ties/tie-filter.ts';
import { TIE_TYPES } from '../domain/ties/types.ts';
import { type Interval, intersectIntervals, mergeIntervals } from '../domain/time/interval.ts';
import { askedDays, isRunOfDays } from '../domain/time/question.ts';
import { NEGATIVE, POSITIVE, signOf, type Signs } from '../paths/port.ts';
import type { Row } from '../paths/search-graph.ts';
import { type Level, strengthOf } from '../paths/strength.ts';
import type { AskedTies } from './asked-ties.ts';
import type { Indexes } from './indexes.ts';
import type { Ordinal, ProjectedTies } from './projected-ties.ts';

const NO_DAYS: readonly (readonly Interval[])[] = [];
const UNKNOWN = -1;

/** Folds the ties between an actor and each of its neighbours into one hop. What is noted on the way is used again for the next row. */
export class RowFold {
  private readonly ties: ProjectedTies;
  private readonly asked: AskedTies;
  private readonly days: Interval | null;
  private readonly sign: 1 | -1 | 0 | null;
  private readonly avoided: ReadonlySet<Ordinal>;
  private readonly indexes: Indexes;
  /** Hops below it are left out, and all count as of it; null: each counts as it is. */
  private readonly level: Level | null;
  /** By class and level of the tie; −1 where it was not reckoned yet. */
  private readonly strengths: Float64Array;
  private readonly symmetric: Uint8Array;
  private readonly signs: Uint8Array;
  private actors = new Int32Array(64);
  private widths = new Float64Array(64);
  private hostile = new Uint8Array(64);

  constructor(
    ties: ProjectedTies,
    asked: AskedTies,
    filter: TieFilter,
    sign: 1 | -1 | 0 | null,
    avoided: ReadonlySet<Ordinal>,
    indexes: Indexes,
    level: Level | null,
  ) {
    this.ties = ties;
    this.asked = asked;
    this.days = isRunOfDays(filter.question) ? askedDays(filter.question) : null;
    this.sign = sign;
    this.avoided = avoided;
    this.indexes = indexes;
    this.level = level;
    const { size } = ties.classes;
    this.strengths = new Float64Array(3 * size).fill(UNKNOWN);
    this.symmetric = new Uint8Array(size);
    this.signs = new Uint8Array(size);
    for (let number = 0; number < size; number++) {
      const { symmetric, sign: own } = TIE_TYPES[ties.classes.at(number).type];
      this.symmetric[number] = symmetric ? 1 : 0;
      this.signs[number] = own === 0 ? 0 : own === 1 ? POSITIVE : NEGATIVE;
    }
  }

  rowOf(actor: Ordinal, way: Direction): Row {
    const { starts, others, ties: entries } = this.ties.adjacency;
    const { classOf } = this.ties;
    const end = starts[actor + 1] as number;
    const days: (readonly Interval[])[] = [];
    let found = 0;
    for (let entry = starts[actor] as number; entry < end;) {
      const other = others[entry] as Ordinal;
      const first = entry;
      let strength = UNKNOWN;
      let likelySigns = 0;
      let possibleSigns = 0;
      for (; entry < end && others[entry] === other; entry++) {
        const number = entries[entry] as number;
        const tie = number < 0 ? ~number : number;
        const kind = classOf[tie] as number;
        if (way !== 'ANY' && this.symmetric[kind] === 0 && (way === 'FORWARD') !== number >= 0) continue;
        const held = this.asked.levelOf(tie);
        if (held < 0) continue;
        if (held > 0) likelySigns |= this.signs[kind] as number;
        else possibleSigns |= this.signs[kind] as number;
        const own = this.strengthOf(kind, held as Level);
        if (own > strength) strength = own;
      }
      if (strength === UNKNOWN || this.avoided.has(other)) continue;
      const sign = signOf({ likelySigns: likelySigns as Signs, possibleSigns: possibleSigns as Signs });
      if (this.sign !== null && sign !== this.sign) continue;
      if (found === this.actors.length) this.grow();
      this.actors[found] = this.indexes.indexOfOrdinal(other);
      this.widths[found] = strength;
      this.hostile[found] = sign === -1 ? 1 : 0;
      found++;
      if (this.days !== null) days.push(this.daysOf(first, entry, way));
    }
    return {
      actors: this.actors.slice(0, found),
      strengths: this.widths.slice(0, found),
      hostile: this.hostile.slice(0, found),
      days: this.days === null ? NO_DAYS : days,
    };
  }

  /** How strong a hop of such a tie is; −1 below the level. */
  private strengthOf(kind: number, held: Level): number {
    const slot = 3 * kind + held;
    const known = this.strengths[slot] as number;
    if (known !== UNKNOWN || (this.level !== null && held < this.level)) return known;
    const strength = strengthOf(this.level ?? held, this.ties.classes.at(kind).confidence);
    this.strengths[slot] = strength;
    return strength;
  }

  /** The days of the question on which one of these ties is at least as certain as the level, or as the most certain of them. */
  private daysOf(first: number, end: number, way: Direction): readonly Interval[] {
    const { ties, days } = this;
    if (days === null) return [];
    const between: number[] = [];
    let level: number = this.level ?? 0;
    for (let entry = first; entry < end; entry++) {
      const number = ties.adjacency.ties[entry] as number;
      const tie = number < 0 ? ~number : number;
      if (way !== 'ANY' && this.symmetric[ties.classOf[tie] as number] === 0 && (way === 'FORWARD') !== number >= 0)
        continue;
      const held = this.asked.levelOf(tie);
      if (held < 0) continue;
      between.push(tie);
      if (this.level === null && held > level) level = held;
    }
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

  private grow(): void {
    const size = 2 * this.actors.length;
    const [actors, widths, hostile] = [new Int32Array(size), new Float64Array(size), new Uint8Array(size)];
    actors.set(this.actors);
    widths.set(this.widths);
    hostile.set(this.hostile);
    [this.actors, this.widths, this.hostile] = [actors, widths, hostile];
  }
}
