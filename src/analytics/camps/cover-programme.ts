import type { Highs, Model } from 'highs';

/** Statuses of a model that HiGHS has run. */
const OPTIMAL = 7;
const TIME_LIMIT = 13;

/** What a solved programme says. */
export interface CoverSolution {
  readonly values: Float64Array;
  /** One for each row: its weight in the proof. */
  readonly weights: Float64Array;
}

/**
 * The linear programme of the cheapest ties to violate so that each cut has one: `min c·x`, `x ≥ 0`, and for each cut `Σ x ≥ 1`. Rows are added
 * as they are found; HiGHS goes on from where it was.
 */
export class CoverProgramme {
  readonly #model: Model;

  constructor(highs: Highs, costs: readonly number[]) {
    const columns = costs.length;
    this.#model = highs.createModel({
      numCols: columns,
      numRows: 0,
      colCost: [...costs],
      colLower: new Float64Array(columns),
      colUpper: new Float64Array(columns).fill(highs.infinity),
      rowLower: [],
      rowUpper: [],
      matrix: { format: 'csr', numRows: 0, numCols: columns, starts: [0], indices: [], values: [] },
    });
    this.#model.options.set({ output_flag: false, presolve: 'off', random_seed: 0 });
    this.#infinity = highs.infinity;
    this.#columns = columns;
  }
  readonly #infinity: number;
  readonly #columns: number;

  /** @param rows columns of each new cut */
  add(rows: readonly (readonly number[])[]): void {
    const starts = [0];
    const indices: number[] = [];
    for (const row of rows) starts.push(indices.push(...row));
    this.#model.addRows({
      lower: new Float64Array(rows.length).fill(1),
      upper: new Float64Array(rows.length).fill(this.#infinity),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: this.#columns,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: new Float64Array(indices.length).fill(1),
      },
    });
  }

  /** @returns null when the time is over first */
  solve(seconds: number): CoverSolution | null {
    if (seconds <= 0) return null;
    this.#model.zeroAllClocks();
    this.#model.options.set({ time_limit: seconds });
    this.#model.run();
    const status = this.#model.getModelStatus();
    if (status === TIME_LIMIT) return null;
    if (status !== OPTIMAL) throw new Error(`the solver ended with status ${status}`);
    const { colValue, rowDual } = this.#model.getSolution();
    return { values: colValue, weights: rowDual };
  }

  dispose(): void {
    this.#model.dispose();
  }
}
