import type { Actor } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { ShownCamps } from '../questions/sides/camps-of-ties.ts';
import type { Question } from '../../domain/time/bounds.ts';

/** What the graph formats write: every actor that a tie names comes among the actors. Each can be read once. */
export interface Graph {
  readonly actors: AsyncIterable<Actor>;
  readonly ties: AsyncIterable<Tie>;
  /** The days that were asked about; `ANY_TIME` without a date. */
  readonly question: Question;
  /** The camps of the actors, where they are asked for. */
  readonly camps?: ShownCamps | null;
  /** What was asked, in words for people. */
  readonly title: string;
}

/** Text in pieces, in order. */
export type Chunks = AsyncGenerator<string, void, undefined>;
