import type { ActorId } from '../../src/domain/ids.ts';
import { type Interval, mergeIntervals } from '../../src/domain/time/interval.ts';
import type { Neighbour, NeighboursPort, Side } from '../../src/paths/port.ts';

/** A tie as the path search sees it; several may hold between the same two actors. */
export interface PlainTie {
  readonly from: string;
  readonly to: string;
  /** It may be walked both ways. */
  readonly symmetric: boolean;
  readonly confidence: number | null;
  readonly days: readonly Interval[];
}

const TIE = /^(\S+?)([~>])(\S+)(?: ([\d.]+))?((?: @\d+\.\.\d+)*)$/;

/**
 * Reads ties written as `iran~hezbollah 0.9 @10..20`: `~` symmetric or `>` directed, then a confidence (left out: null),
 * then days, the last one exclusive.
 */
export const tiesOf = (...lines: readonly string[]): readonly PlainTie[] =>
  lines.map((line) => {
    const [, from, kind, to, confidence, days = ''] = TIE.exec(line) ?? [];
    if (!from || !to) throw new Error(`not a tie: ${line}`);
    const intervals = [...days.matchAll(/@(\d+)\.\.(\d+)/g)].map(([, first, end]) => ({
      from: Number(first),
      to: Number(end),
    }));
    return {
      from,
      to,
      symmetric: kind === '~',
      confidence: confidence === undefined ? null : Number(confidence),
      days: intervals,
    };
  });

/** One question that was put to the port, actors sorted. */
interface Call {
  readonly side: Side;
  readonly actors: readonly string[];
}

/** The ties between two actors folded into one neighbour, and a record of every question asked. */
export class MemoryNeighbours implements NeighboursPort {
  readonly calls: Call[] = [];
  private readonly sides: Record<Side, Map<string, Map<string, Neighbour>>> = { FROM: new Map(), TO: new Map() };

  constructor(ties: readonly PlainTie[]) {
    for (const { from, to, symmetric, confidence, days } of ties) {
      for (const [a, b] of symmetric
        ? [
            [from, to],
            [to, from],
          ]
        : [[from, to]]) {
        this.fold('FROM', a as string, b as ActorId, confidence, days);
        this.fold('TO', b as string, a as ActorId, confidence, days);
      }
    }
  }

  neighbours(actors: readonly ActorId[], side: Side): Promise<ReadonlyMap<ActorId, readonly Neighbour[]>> {
    this.calls.push({ side, actors: actors.toSorted() });
    return Promise.resolve(new Map(actors.map((actor) => [actor, [...(this.sides[side].get(actor)?.values() ?? [])]])));
  }

  private fold(side: Side, actor: string, id: ActorId, confidence: number | null, days: readonly Interval[]): void {
    const neighbours = this.sides[side].get(actor) ?? new Map<string, Neighbour>();
    this.sides[side].set(actor, neighbours);
    const known = neighbours.get(id);
    const confidences = [known?.confidence ?? null, confidence].filter((value) => value !== null);
    neighbours.set(id, {
      id,
      confidence: confidences.length === 0 ? null : Math.max(...confidences),
      days: mergeIntervals([...(known?.days ?? []), ...days]),
    });
  }
}
