import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import { type Neighbour, signOf } from './port.ts';
import type { Side } from './side.ts';
import type { Reading } from './reading.ts';
import { type ActorIndex, type Hop, hopIn, type QuestionGraph, type Row, type SearchGraph } from './search-graph.ts';
import { type Level, LEVELS, strengthOf } from './strength.ts';

/** What a question sees of what is read through a port. */
export const graphOfReading = (reading: Reading): QuestionGraph => ({
  at: (level) => new Neighbourhood(reading, level),
  idOf: (actor) => reading.idOf(actor),
});

/** What one search sees of all that was read through a port. */
class Neighbourhood implements SearchGraph {
  private readonly reading: Reading;
  private readonly level: Level | null;
  private readonly rows: Record<Side, (Row | undefined)[]> = { FROM: [], TO: [] };

  constructor(reading: Reading, level: Level | null) {
    this.reading = reading;
    this.level = level;
  }

  pause(): Promise<void> | null {
    return this.reading.pause();
  }

  get size(): number {
    return this.reading.size;
  }

  indexOf(id: ActorId): ActorIndex {
    return this.reading.indexOf(id);
  }

  idOf(actor: ActorIndex): ActorId {
    return this.reading.idOf(actor);
  }

  mentionsOf(actor: ActorIndex): number {
    return this.reading.mentionsOf(actor);
  }

  row(actor: ActorIndex, side: Side): Row | undefined {
    const known = this.rows[side][actor];
    if (known) return known;
    const neighbours = this.reading.row(actor, side);
    return neighbours && (this.rows[side][actor] = this.toRow(neighbours));
  }

  widthOf(actor: ActorIndex, side: Side): number | null {
    return this.row(actor, side)?.actors.length ?? null;
  }

  read(actors: readonly ActorIndex[], side: Side): Promise<void> {
    return this.reading.read(actors, side);
  }

  hop(from: ActorIndex, to: ActorIndex): Hop {
    return hopIn(this.row(from, 'FROM'), to) ?? hopIn(this.row(to, 'TO'), from) ?? this.neverRead(from, to);
  }

  private toRow(neighbours: readonly Neighbour[]): Row {
    const { level } = this;
    const seen = level === null ? neighbours : neighbours.filter(({ atLeast }) => atLeast[level] !== null);
    const actors = new Int32Array(seen.length);
    const strengths = new Float64Array(seen.length);
    const hostile = new Uint8Array(seen.length);
    const days = seen.map((neighbour, position) => {
      const at = level ?? LEVELS.find((each) => neighbour.atLeast[each] !== null) ?? 0;
      actors[position] = this.indexOf(neighbour.id);
      strengths[position] = strengthOf(at, neighbour.atLeast[at]?.confidence ?? null);
      hostile[position] = signOf(neighbour) === -1 ? 1 : 0;
      return neighbour.atLeast[at]?.days ?? [];
    });
    return { actors, strengths, hostile, days };
  }

  private neverRead(from: ActorIndex, to: ActorIndex): never {
    throw new EntenteError('INTERNAL', `The step ${this.idOf(from)} → ${this.idOf(to)} was never read.`);
  }
}
