import type { ActorId } from '../domain/ids.ts';
import { compareText } from '../domain/order.ts';
import type { Tie } from '../domain/ties/tie.ts';
import type { Interval } from '../domain/time/interval.ts';
import { type Adjacency, toAdjacency } from './adjacency.ts';
import { GrowingInts } from './growing.ts';
import { type TieClass, TieClasses } from './tie-classes.ts';

/** What the search for paths must know of a tie. Its sign follows from its type; whether it is ever certain, from its days. */
export type TieToProject = TieClass &
  Pick<Tie, 'subject' | 'object' | 'possible' | 'likely' | 'certain'> & {
    readonly denials: readonly { readonly days: Interval }[];
  };

/** The number of an actor: its place in the order of ids. */
export type Ordinal = number;

/**
 * All ties of one state of the ledger, in typed arrays that nobody changes. Days are whole numbers, ends exclusive. A tie that
 * is likely on no day has `likelyFrom` after, and `likelyTo` before, every day.
 */
export interface ProjectedTies {
  /** In order of id, as texts compare. */
  readonly actors: readonly ActorId[];
  /** How many standing claims name each. */
  readonly mentions: Int32Array;
  readonly adjacency: Adjacency;
  readonly classes: TieClasses;
  /** The class of each tie. */
  readonly classOf: Int32Array;
  readonly possibleFrom: Int32Array;
  readonly possibleTo: Int32Array;
  readonly likelyFrom: Int32Array;
  readonly likelyTo: Int32Array;
  /** The certain runs of tie `t` are those from `runStarts[t]` up to but not including `runStarts[t + 1]`, in order of time. */
  readonly runStarts: Int32Array;
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** The days of denials, of the few ties that have some. */
  readonly denials: ReadonlyMap<number, readonly Interval[]>;
  /** @returns undefined for an actor that has no tie */
  readonly ordinalOf: (id: ActorId) => Ordinal | undefined;
  /** What the arrays take in memory; texts and classes come on top, and are few. */
  readonly bytes: number;
}

/** Later and earlier than every day, open ends too. */
const AFTER_ALL = 2 ** 31 - 1;
const BEFORE_ALL = -(2 ** 31);

/**
 * @param ties in any order
 * @param mentionsOf how many standing claims name an actor
 * @param expected how many ties will come, so that arrays need not grow; more may
 */
export function projectTies(
  ties: Iterable<TieToProject>,
  mentionsOf: (id: ActorId) => number,
  expected = 0,
): ProjectedTies {
  const filling = new TiesFilling(expected);
  for (const tie of ties) filling.add(tie);
  return filling.finished(mentionsOf);
}

/** Ties that come one by one, on their way into the arrays. */
export class TiesFilling {
  private readonly met = new Map<ActorId, number>();
  private readonly classes = new TieClasses();
  private readonly denials = new Map<number, readonly Interval[]>();
  private readonly columns: Readonly<
    Record<
      'subjects' | 'objects' | 'classOf' | 'possibleFrom' | 'possibleTo' | 'likelyFrom' | 'likelyTo' | 'runStarts',
      GrowingInts
    >
  >;
  private readonly runFrom: GrowingInts;
  private readonly runTo: GrowingInts;

  /** @param expected how many will come; more may */
  constructor(expected: number) {
    const column = (): GrowingInts => new GrowingInts(expected);
    this.columns = {
      subjects: column(),
      objects: column(),
      classOf: column(),
      possibleFrom: column(),
      possibleTo: column(),
      likelyFrom: column(),
      likelyTo: column(),
      runStarts: column(),
    };
    [this.runFrom, this.runTo] = [column(), column()];
  }

  add(tie: TieToProject): void {
    // No path has a hop from an actor to itself.
    if (tie.subject === tie.object) return;
    const { subjects, objects, classOf, possibleFrom, possibleTo, likelyFrom, likelyTo, runStarts } = this.columns;
    if (tie.denials.length > 0)
      this.denials.set(
        classOf.length,
        tie.denials.map(({ days }) => days),
      );
    subjects.add(this.numberOf(tie.subject));
    objects.add(this.numberOf(tie.object));
    classOf.add(this.classes.numberOf(tie));
    possibleFrom.add(tie.possible.from);
    possibleTo.add(tie.possible.to);
    likelyFrom.add(tie.likely?.from ?? AFTER_ALL);
    likelyTo.add(tie.likely?.to ?? BEFORE_ALL);
    runStarts.add(this.runFrom.length);
    for (const { from, to } of tie.certain) {
      this.runFrom.add(from);
      this.runTo.add(to);
    }
  }

  /** @param mentionsOf how many standing claims name an actor */
  finished(mentionsOf: (id: ActorId) => number): ProjectedTies {
    const actors = [...this.met.keys()].sort(compareText);
    const ordinals = new Map(actors.map((id, ordinal) => [id, ordinal]));
    const ordinalByMeeting = Int32Array.from(this.met.keys(), (id) => ordinals.get(id) as number);
    const renumbered = (ends: GrowingInts): Int32Array =>
      ends.finished().map((number) => ordinalByMeeting[number] as number);
    const { subjects, objects, runStarts, ...rest } = this.columns;
    runStarts.add(this.runFrom.length);
    const adjacency = toAdjacency(renumbered(subjects), renumbered(objects), actors.length);
    const arrays = {
      mentions: Int32Array.from(actors, mentionsOf),
      classOf: rest.classOf.finished(),
      possibleFrom: rest.possibleFrom.finished(),
      possibleTo: rest.possibleTo.finished(),
      likelyFrom: rest.likelyFrom.finished(),
      likelyTo: rest.likelyTo.finished(),
      runStarts: runStarts.finished(),
      runFrom: this.runFrom.finished(),
      runTo: this.runTo.finished(),
    };
    const all = [...Object.values(arrays), adjacency.starts, adjacency.others, adjacency.ties];
    return {
      ...arrays,
      actors,
      adjacency,
      classes: this.classes,
      denials: this.denials,
      ordinalOf: (id) => ordinals.get(id),
      bytes: all.reduce((sum, { byteLength }) => sum + byteLength, 0),
    };
  }

  private numberOf(id: ActorId): number {
    const known = this.met.get(id);
    if (known !== undefined) return known;
    this.met.set(id, this.met.size);
    return this.met.size - 1;
  }
}
