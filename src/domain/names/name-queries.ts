import { distinct } from '../group.ts';
import { byNumber } from '../order.ts';
import { foldName } from './fold-name.ts';

const LONGEST_TEXT = 2000;
const LONGEST_WORD = 40;
export const MOST_WORDS = 8;
const SHORTEST_BEGINNING = 3;

/** The folded words of a text. Only letters and digits get into a query, whatever the text is. */
export const wordsOf = (text: string): readonly string[] =>
  distinct(
    foldName(text.slice(0, LONGEST_TEXT))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && [...word].length <= LONGEST_WORD),
  );

/**
 * A Lucene query that finds names with all the words of a text. The last word may be only the beginning of one, unless it has
 * one or two letters: too many words begin with those.
 *
 *   "Democratic For" → "+democratic +for*"     "(*)" → null
 * @returns null when the text has no word
 */
export const wordsQuery = (text: string): string | null => {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  return words.length === 0
    ? null
    : words
        .map((word, at) => `+${word}${at === words.length - 1 && [...word].length >= SHORTEST_BEGINNING ? '*' : ''}`)
        .join(' ');
};

/**
 * A Lucene query that finds names whose words differ by a few letters. Of many words only the longest are looked for, since each
 * is compared with every word of the index.
 *
 *   "Peshmrga"  → "peshmrga~2"      "Irak AND (name:*)" → "irak~1 and~1 name~1"      "(*)" → null
 * @returns null when the text has no letter or digit, or only words too long to be one
 */
export const fuzzyQuery = (text: string): string | null => {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const longest = new Set([...words].sort(byNumber((word) => -[...word].length)).slice(0, MOST_WORDS / 2));
  const query = words.filter((word) => longest.has(word)).map((word) => `${word}~${[...word].length <= 5 ? 1 : 2}`);
  return query.length === 0 ? null : query.join(' ');
};
