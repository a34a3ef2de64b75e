import type { ActorId } from '../domain/ids.ts';
import { type Direction, TURNED } from '../domain/ties/tie-ends.ts';
import type { TieFilter } from '../domain/ties/tie-filter.ts';
import type { Spending } from '../paths/budget.ts';
import type { Pace } from '../paths/pace.ts';
import type { Side } from '../paths/side.ts';
import {
  type ActorIndex,
  type Hop,
  hopIn,
  type Kept,
  type OpenGraph,
  type QuestionGraph,
  type Row,
  type SearchGraph,
} from '../paths/search-graph.ts';
import type { Level } from '../paths/strength.ts';
import { AskedTies } from './asked-ties.ts';
import { Indexes } from './indexes.ts';
import type { Ordinal, ProjectedTies } from './projected-ties.ts';
import { RowFold } from './row-fold.ts';

/** The ties in memory as the search for paths sees them: rows are folded from the arrays when they are first looked at. */
export const projectedGraph =
  (ties: ProjectedTies, filter: TieFilter, direction: Direction): OpenGraph =>
  (kept, spending, pace) =>
    new ProjectedGraph(ties, filter, direction, kept, spending, pace);

class ProjectedGraph implements QuestionGraph {
  readonly ties: ProjectedTies;
  readonly asked: AskedTies;
  readonly filter: TieFilter;
  readonly direction: Direction;
  readonly kept: Kept;
  readonly avoided: ReadonlySet<Ordinal>;
  readonly indexes: Indexes;
  readonly spending: Spending;
  readonly pace: Pace;

  constructor(
    ties: ProjectedTies,
    filter: TieFilter,
    direction: Direction,
    kept: Kept,
    spending: Spending,
    pace: Pace,
  ) {
    this.ties = ties;
    this.asked = new AskedTies(ties, filter);
    this.filter = filter;
    this.direction = direction;
    this.kept = kept;
    this.avoided = new Set([...kept.avoid].flatMap((id) => ties.ordinalOf(id) ?? []));
    this.indexes = new Indexes(ties);
    this.spending = spending;
    this.pace = pace;
    pace.resume();
  }

  at(level: Level | null): SearchGraph {
    return new GraphAtLevel(this, level);
  }

  idOf(actor: ActorIndex): ActorId {
    return this.indexes.idOf(actor);
  }
}

const NO_ROW: Row = { actors: new Int32Array(0), strengths: new Float64Array(0), hostile: new Uint8Array(0), days: [] };

class GraphAtLevel implements SearchGraph {
  private readonly whole: ProjectedGraph;
  private readonly fold: RowFold;
  private readonly rows: Record<Side, (Row | undefined)[]>;

  constructor(whole: ProjectedGraph, level: Level | null) {
    this.whole = whole;
    const { ties, asked, filter, kept, avoided, indexes } = whole;
    this.fold = new RowFold(ties, asked, filter, kept.sign, avoided, indexes, level);
    // Read both ways, a tie leads to the same neighbours from either side.
    const from: (Row | undefined)[] = [];
    this.rows = { FROM: from, TO: whole.direction === 'ANY' ? from : [] };
  }

  get size(): number {
    return this.whole.indexes.size;
  }

  pause(): Promise<void> | null {
    return this.whole.pace.pause();
  }

  indexOf(id: ActorId): ActorIndex {
    return this.whole.indexes.indexOf(id);
  }

  idOf(actor: ActorIndex): ActorId {
    return this.whole.indexes.idOf(actor);
  }

  mentionsOf(actor: ActorIndex): number {
    return this.whole.indexes.mentionsOf(actor);
  }

  row(actor: ActorIndex, side: Side): Row {
    return this.rows[side][actor] ?? (this.rows[side][actor] = this.folded(actor, side));
  }

  widthOf(actor: ActorIndex, side: Side): number {
    const known = this.rows[side][actor];
    if (known) return known.actors.length;
    const ordinal = this.whole.indexes.ordinalOf(actor);
    if (ordinal === undefined) return 0;
    const { starts } = this.whole.ties.adjacency;
    return (starts[ordinal + 1] as number) - (starts[ordinal] as number);
  }

  read(): null {
    return null;
  }

  hop(from: ActorIndex, to: ActorIndex): Hop {
    const hop = hopIn(this.row(from, 'FROM'), to);
    if (hop === null) throw new Error(`There is no step ${this.idOf(from)} → ${this.idOf(to)}.`);
    return hop;
  }

  private folded(actor: ActorIndex, side: Side): Row {
    const { indexes, direction, spending } = this.whole;
    const ordinal = indexes.ordinalOf(actor);
    if (ordinal === undefined) return NO_ROW;
    spending.checkNeighbours();
    const row = this.fold.rowOf(ordinal, side === 'FROM' ? direction : TURNED[direction]);
    spending.addNeighbours(row.actors.length);
    return row;
  }
}
