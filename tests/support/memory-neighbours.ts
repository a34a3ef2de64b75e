import type { ActorId } from '../../src/domain/ids.ts';
import { type Interval, mergeIntervals } from '../../src/domain/time/interval.ts';
import { NEGATIVE, type Neighbour, type NeighboursPort, POSITIVE, type Signs } from '../../src/paths/port.ts';
import type { Side } from '../../src/paths/side.ts';
import type { Level } from '../../src/paths/strength.ts';

/** A tie as the path search sees it; several may hold between the same two actors. */
export interface PlainTie {
  readonly from: string;
  readonly to: string;
  /** It may be walked both ways. */
  readonly symmetric: boolean;
  readonly sign: 1 | -1 | 0;
  /** How certain it is in the question. */
  readonly level: Level;
  readonly confidence: number | null;
  /** The days on which it is at least possible, likely, certain. */
  readonly days: readonly [readonly Interval[], readonly Interval[], readonly Interval[]];
}

const TIE = /^(\S+?)([~>])(\S+)(?: ([+-]))?(?: ([PLC]))?(?: ([\d.]+))?((?: @[PLC]?\d+\.\.\d+)*)$/;
const LETTERS = 'PLC';

/**
 * Reads ties written as `iran~hezbollah + L 0.9 @10..20`: `~` symmetric or `>` directed, then a sign (left out: neutral), how
 * certain it is (left out: certain), a confidence (left out: null), and days, the last one exclusive: on `@P…` it is possible, on
 * `@L…` also likely, on `@…` also certain.
 */
export const tiesOf = (...lines: readonly string[]): readonly PlainTie[] =>
  lines.map((line) => {
    const [, from, kind, to, sign, level = 'C', confidence, days = ''] = TIE.exec(line) ?? [];
    if (!from || !to) throw new Error(`not a tie: ${line}`);
    const runs = [...days.matchAll(/@([PLC]?)(\d+)\.\.(\d+)/g)].map(([, letter, first, end]) => ({
      level: LETTERS.indexOf(letter || 'C'),
      run: { from: Number(first), to: Number(end) },
    }));
    const daysAt = (least: number): readonly Interval[] =>
      mergeIntervals(runs.flatMap((each) => (each.level >= least ? [each.run] : [])));
    return {
      from,
      to,
      symmetric: kind === '~',
      sign: sign === '+' ? 1 : sign === '-' ? -1 : 0,
      level: LETTERS.indexOf(level) as Level,
      confidence: confidence === undefined ? null : Number(confidence),
      days: [daysAt(0), daysAt(1), daysAt(2)],
    };
  });

/** One question that was put to the port, actors sorted. */
interface Call {
  readonly side: Side;
  readonly actors: readonly string[];
}

const signsOf = (ties: readonly PlainTie[]): Signs =>
  ((ties.some(({ sign }) => sign === 1) ? POSITIVE : 0) +
    (ties.some(({ sign }) => sign === -1) ? NEGATIVE : 0)) as Signs;

const atLeast = (ties: readonly PlainTie[], level: Level): Neighbour['atLeast'][Level] => {
  const those = ties.filter((tie) => tie.level >= level);
  if (those.length === 0) return null;
  const known = those.flatMap(({ confidence }) => confidence ?? []);
  return {
    confidence: known.length === 0 ? null : Math.max(...known),
    days: mergeIntervals(those.flatMap(({ days }) => days[level])),
  };
};

/** The ties between two actors folded into one neighbour, and a record of every question asked. */
export class MemoryNeighbours implements NeighboursPort {
  readonly calls: Call[] = [];
  private readonly mentions: Readonly<Record<string, number>>;
  private readonly sides: Record<Side, Map<string, Map<string, PlainTie[]>>> = { FROM: new Map(), TO: new Map() };

  /** @param mentions how many claims name an actor; left out: none */
  constructor(ties: readonly PlainTie[], mentions: Readonly<Record<string, number>> = {}) {
    this.mentions = mentions;
    for (const tie of ties) {
      this.put(tie, tie.from, tie.to);
      if (tie.symmetric) this.put(tie, tie.to, tie.from);
    }
  }

  neighbours(actors: readonly ActorId[], side: Side): Promise<ReadonlyMap<ActorId, readonly Neighbour[]>> {
    this.calls.push({ side, actors: actors.toSorted() });
    const found = actors.map((actor): [ActorId, readonly Neighbour[]] => [
      actor,
      [...(this.sides[side].get(actor) ?? [])].map(([id, ties]) => this.folded(id, ties)),
    ]);
    return Promise.resolve(new Map(found));
  }

  private put(tie: PlainTie, a: string, b: string): void {
    for (const [side, actor, other] of [
      ['FROM', a, b],
      ['TO', b, a],
    ] as const) {
      const neighbours = this.sides[side].get(actor) ?? new Map<string, PlainTie[]>();
      this.sides[side].set(actor, neighbours);
      neighbours.set(other, [...(neighbours.get(other) ?? []), tie]);
    }
  }

  private folded(id: string, ties: readonly PlainTie[]): Neighbour {
    return {
      id: id as ActorId,
      mentions: this.mentions[id] ?? 0,
      likelySigns: signsOf(ties.filter(({ level }) => level > 0)),
      possibleSigns: signsOf(ties.filter(({ level }) => level === 0)),
      atLeast: [atLeast(ties, 0), atLeast(ties, 1), atLeast(ties, 2)],
    };
  }
}
