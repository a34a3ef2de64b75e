import type { ActorId } from '../domain/ids.ts';
import type { PathOrder } from './candidate.ts';
import type { Level } from './strength.ts';

/** The paths asked for: distinct actors from one end to the other, in a total order, the first so many of them. */
export interface PathQuestion {
  readonly from: ActorId;
  /** Not `from`: the caller checks. */
  readonly to: ActorId;
  /** How many paths, at least 1. */
  readonly first: number;
  readonly order: PathOrder;
  /** 1 to 8. */
  readonly maxHops: number;
  readonly avoid: ReadonlySet<ActorId>;
  /** An actor that every path must meet; null when none. */
  readonly through: ActorId | null;
  /** Only hops of this sign; null: of any. */
  readonly sign: 1 | -1 | 0 | null;
  /** Hops of sign −1 at most; null: any number. */
  readonly maxHostileHops: number | null;
  /** A run of several days was asked: the hops of a path of two or more must share one. Else days are not compared. */
  readonly commonDay: boolean;
  /**
   * How certain a path must be over a run of days: hops that are each so certain need not share a day on which they are. Left out:
   * any. The port keeps to it where days are not compared.
   */
  readonly least?: Level;
}
