import { TIE_TYPES } from '../domain/ties/types.ts';
import type { SpokenCertainty, SpokenHop, SpokenPath, SpokenSource, SpokenTie } from './spoken.ts';

const RANKS: Readonly<Record<SpokenCertainty, number>> = { CERTAIN: 0, LIKELY: 1, POSSIBLE: 2 };

/**
 * The tie that stands for its hop in a short text: the most certain; of those one with the hop's sign, so that a hostile hop is not
 * shown by talks (where its ties disagree, one with a sign); then the most confident, then the least id.
 * @throws RangeError for a hop without ties, which no path has
 */
export function bestTie({ ties, sign }: Pick<SpokenHop, 'ties' | 'sign'>): SpokenTie {
  const mixed = isMixed({ ties, sign });
  const differs = ({ type }: SpokenTie): number =>
    Number(mixed ? TIE_TYPES[type].sign === 0 : TIE_TYPES[type].sign !== sign);
  const [best] = [...ties].sort(
    (a, b) =>
      RANKS[a.certainty] - RANKS[b.certainty] ||
      differs(a) - differs(b) ||
      (b.confidence ?? -1) - (a.confidence ?? -1) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  if (!best) throw new RangeError('A hop without ties has no best one.');
  return best;
}

/** Without what a short text can do without: means that are not known. */
export const briefly = (tie: SpokenTie): SpokenTie => (tie.form === 'UNKNOWN' ? { ...tie, form: null } : tie);

const MOST_TITLE_WORDS = 4;

/** A long title gives way to the publisher's name. */
export const briefSource = (source: SpokenSource): SpokenSource =>
  source.isDocument && source.publisher && source.text.split(' ').length > MOST_TITLE_WORDS
    ? { text: source.publisher, isDocument: false }
    : source;

const size = ({ text }: SpokenSource): number => text.split(' ').length;

/** The source that stands for all: an actor who says it before a document, then the shortest name; a long title as its publisher. */
export const firstSource = (sources: readonly SpokenSource[]): SpokenSource | undefined => {
  const [first] = [...sources].sort(
    (a, b) =>
      Number(a.isDocument) - Number(b.isDocument) ||
      size(a) - size(b) ||
      (a.text < b.text ? -1 : Number(a.text > b.text)),
  );
  return first && briefSource(first);
};

/** How many hops of a path have which sign; MIXED: its ties disagree. */
export interface HopSigns {
  readonly friendly: number;
  readonly hostile: number;
  readonly neutral: number;
  readonly mixed: number;
}

const isMixed = ({ sign, ties }: Pick<SpokenHop, 'ties' | 'sign'>): boolean =>
  sign === 0 && ties.some(({ type }) => TIE_TYPES[type].sign !== 0);

/** A hop has its sign from ties that are less certain than the path: talks were certain, a fight beside them was alleged. */
export const isSignLessCertain = ({ hops, certainty }: Pick<SpokenPath, 'hops' | 'certainty'>): boolean =>
  hops.some(
    ({ sign, ties }) =>
      sign !== 0 && !ties.some((tie) => TIE_TYPES[tie.type].sign === sign && RANKS[tie.certainty] <= RANKS[certainty]),
  );

export const hopSigns = (hops: readonly SpokenHop[]): HopSigns => ({
  friendly: hops.filter(({ sign }) => sign === 1).length,
  hostile: hops.filter(({ sign }) => sign === -1).length,
  neutral: hops.filter((hop) => hop.sign === 0 && !isMixed(hop)).length,
  mixed: hops.filter(isMixed).length,
});
