import type { Question } from '../../domain/time/bounds.ts';
import type { ActorId } from '../../domain/ids.ts';
import { certaintyOf, contestedAt } from '../../domain/ties/certainty.ts';
import { compareByStart, type Tie } from '../../domain/ties/tie.ts';
import { type Sign, TIE_TYPE_NAMES, TIE_TYPES } from '../../domain/ties/types.ts';
import type { SpokenCertainty } from '../../language/spoken.ts';
import { SIGN_COLOURS, TIE_COLOURS } from '../palette.ts';

/**
 * The lines of a picture, sorted: one for what one does to another in one form against the same third, spells together. In a
 * larger picture one for all forms, and in a large one for each sign between two.
 */
export function linesOf(ties: readonly Tie[], question: Question): readonly Line[] {
  const fine = grouped(ties, formOf);
  const coarser = fine.length <= MOST_FINE_LINES ? fine : grouped(ties, thingOf);
  const groups = coarser.length <= MOST_TYPE_LINES ? coarser : grouped(ties, signOf);
  return groups.map((group) => lineOf(group, question));
}

/** One line of a picture: the ties that are drawn as one. */
export interface Line {
  /** The ends, in order of id. */
  readonly a: ActorId;
  readonly b: ActorId;
  readonly sign: Sign;
  /** In order of start, then id; at least one. */
  readonly ties: readonly Tie[];
  readonly colour: string;
  /** Whether the sign's mark stands at that end: a symmetric tie has it at both. */
  readonly marksA: boolean;
  readonly marksB: boolean;
  /** That of the most certain of its ties, in the question. */
  readonly certainty: SpokenCertainty;
  readonly contested: boolean;
  /** Which of its ties are contested in the question. */
  readonly contestedIds: ReadonlySet<string>;
}

const SIGN_ORDER: readonly Sign[] = [1, 0, -1];

const LEVELS: readonly SpokenCertainty[] = ['CERTAIN', 'LIKELY', 'POSSIBLE'];

const bestCertainty = (ties: readonly Tie[], question: Question): SpokenCertainty => {
  const found = new Set<SpokenCertainty | null>(ties.map((tie) => certaintyOf(tie, question)));
  return LEVELS.find((level) => found.has(level)) ?? 'POSSIBLE';
};

const lineOf = (ties: readonly Tie[], question: Question): Line => {
  const sorted = [...ties].sort(compareByStart);
  const [first] = sorted as [Tie, ...Tie[]];
  const [a, b] = [first.subject, first.object].sort() as [ActorId, ActorId];
  const pointsTo = (end: ActorId): boolean =>
    ties.some(({ type, object }) => TIE_TYPES[type].symmetric || object === end);
  const types = new Set(ties.map(({ type }) => type));
  const contestedIds = new Set<string>(ties.filter((tie) => contestedAt(tie, question)).map(({ id }) => id));
  return {
    a,
    b,
    sign: first.sign,
    ties: sorted,
    colour: types.size === 1 ? TIE_COLOURS[first.type] : SIGN_COLOURS[`${first.sign}`],
    marksA: pointsTo(a),
    marksB: pointsTo(b),
    certainty: bestCertainty(ties, question),
    contested: contestedIds.size > 0,
    contestedIds,
  };
};

const grouped = (ties: readonly Tie[], keyOf: (tie: Tie) => string): readonly (readonly Tie[])[] => {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const group = groups.get(keyOf(tie));
    if (group) group.push(tie);
    else groups.set(keyOf(tie), [tie]);
  }
  return [...groups].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, group]) => group);
};

/** More lines than these cannot each have their words: forms are drawn together, and then ties of one sign. */
const MOST_FINE_LINES = 24;
const MOST_TYPE_LINES = 60;

const padded = (index: number): string => String(index).padStart(2, '0');
const pairOf = ({ subject, object }: Tie): string => [subject, object].sort().join('|');
const signOf = (tie: Tie): string => `${pairOf(tie)}\n${SIGN_ORDER.indexOf(tie.sign)}`;
const thingOf = (tie: Tie): string =>
  [signOf(tie), padded(TIE_TYPE_NAMES.indexOf(tie.type)), tie.subject, tie.against ?? '', tie.about ?? ''].join('\n');
const formOf = (tie: Tie): string => `${thingOf(tie)}\n${tie.form ?? ''}`;
