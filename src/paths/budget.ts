/** What one search may spend, or has spent. */
export interface Budget {
  /** Questions put to the port. */
  readonly roundTrips: number;
  /** Neighbours the port returned, over all its answers. */
  readonly neighbours: number;
  /** Paths looked at, including those that break a rule and are not returned. */
  readonly candidates: number;
}

/** Generous for a graph of ten million ties: a question that needs more is too broad to wait for. */
export const DEFAULT_BUDGET: Budget = { roundTrips: 400, neighbours: 2_000_000, candidates: 20_000 };

/** Ends a search from within; its message is a sentence for people and becomes `truncatedBecause`. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** The running account of one search. */
export class Spending {
  private readonly budget: Budget;
  private roundTrips = 0;
  private neighbours = 0;
  private candidates = 0;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  get spent(): Budget {
    return { roundTrips: this.roundTrips, neighbours: this.neighbours, candidates: this.candidates };
  }

  /** @throws BudgetSpent before a question to the port that the budget does not cover */
  takeRoundTrip(): void {
    const { roundTrips } = this.budget;
    if (this.roundTrips >= roundTrips) throw ranOut(`${counted(roundTrips)} round trips to the graph`);
    this.checkNeighbours();
    this.roundTrips++;
  }

  /** @throws BudgetSpent when as many neighbours were looked at as the budget covers */
  checkNeighbours(): void {
    const { neighbours } = this.budget;
    if (this.neighbours >= neighbours)
      throw ranOut(`${counted(neighbours)} neighbours (it had read ${counted(this.neighbours)})`);
  }

  addNeighbours(count: number): void {
    this.neighbours += count;
  }

  /** @throws BudgetSpent before a path that the budget does not cover */
  takeCandidate(): void {
    const { candidates } = this.budget;
    if (this.candidates >= candidates) throw ranOut(`${counted(candidates)} paths looked at`);
    this.candidates++;
  }
}

const counted = (count: number): string => count.toLocaleString('en-US');

const ranOut = (limit: string): BudgetSpent =>
  new BudgetSpent(`The search stopped at its limit of ${limit} before every better path was ruled out.`);
