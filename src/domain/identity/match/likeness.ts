import { editDistance } from '../../nearest.ts';
import { soundOf } from '../../names/near-names.ts';
import { inEnglish } from './word-languages.ts';

/** Words that say nothing of whose name it is. */
const EMPTY = new Set(
  'of and the for in al el de la le les du des da do dos del i e y et on yi a ya ul wal as ash an for'.split(' '),
);

/** Words by their sound, those that most groups have in English; small ones are left out where others are left. */
export const soundWords = (folded: string): readonly string[] => {
  const words = folded.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY.has(word));
  return (telling.length > 0 ? telling : words).map((word) => soundOf(inEnglish(word))).filter((word) => word !== '');
};

/** Words that more actors than one in this many have are no one's. */
const GENERIC_SHARE = 120;

/** How much it tells that two names share a word: more, the fewer actors have it in a name. */
export class WordWeights {
  readonly #bearers = new Map<string, number>();
  readonly #actors: number;

  /** @param wordsOfActors of each actor the words of all its names, each once */
  constructor(wordsOfActors: readonly ReadonlySet<string>[]) {
    this.#actors = wordsOfActors.length;
    for (const words of wordsOfActors)
      for (const word of words) this.#bearers.set(word, (this.#bearers.get(word) ?? 0) + 1);
  }

  bearers(word: string): number {
    return this.#bearers.get(word) ?? 0;
  }

  isGeneric(word: string): boolean {
    return this.bearers(word) > Math.max(3, this.#actors / GENERIC_SHARE);
  }

  rarity(word: string): number {
    return Math.min(1, this.weight(word) / Math.log((this.#actors + 2) / 3));
  }

  weight(word: string): number {
    return Math.log((this.#actors + 2) / (this.bearers(word) + 1));
  }
}

const nearWords = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && editDistance(a, b, 1) <= 1);

export interface Likeness {
  /** In [0, 1]: the weight of the words that two names share, of all their words; a word a letter away counts as shared. */
  readonly share: number;
  /** In [0, 1]: how rare the rarest word is that they share. */
  readonly rarest: number;
}

/** How much of two names is one. */
export const likeness = (a: readonly string[], b: readonly string[], weights: WordWeights): Likeness => {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weights.weight(word), 0);
  const left = [...b];
  let [shared, rarest] = [0, 0];
  for (const word of a) {
    const at = left.findIndex((other) => nearWords(word, other));
    if (at < 0) continue;
    rarest = Math.max(rarest, weights.rarity(word));
    shared += weights.weight(word) + weights.weight(left[at] ?? word);
    left.splice(at, 1);
  }
  const all = sum(a) + sum(b);
  return { share: all === 0 ? 0 : shared / all, rarest };
};

/** What is left of a name without the words that many groups have, in order of the alphabet; null: nothing is. */
export const coreOf = (words: readonly string[], weights: WordWeights): string | null => {
  const core = words.filter((word) => !weights.isGeneric(word));
  return core.length === 0 ? null : [...core].sort().join(' ');
};
