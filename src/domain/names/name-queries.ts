import { foldName } from './fold-name.ts';

const LONGEST_TEXT = 2000;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;
const SHORTEST_BEGINNING = 3;

/** The folded words of a text; of whatever text only letters and digits get into a query. */
const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    foldName(text.slice(0, LONGEST_TEXT))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && [...word].length <= LONGEST_WORD),
  ),
];

/**
 * A Lucene query that finds names with all the words of a text, the last of which may be only a beginning: so many words begin
 * with one letter or two that those stand for themselves.
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
 * A Lucene query that finds names whose words are a few letters away. A text of many words is looked for by its longest: each
 * costs a walk through all the words there are.
 *
 *   "Peshmrga"  → "peshmrga~2"      "Irak AND (name:*)" → "irak~1 and~1 name~1"      "(*)" → null
 * @returns null when the text has no letter or digit, or only words too long to be one
 */
export const fuzzyQuery = (text: string): string | null => {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const longest = new Set([...words].sort((a, b) => [...b].length - [...a].length).slice(0, MOST_WORDS / 2));
  const query = words.filter((word) => longest.has(word)).map((word) => `${word}~${[...word].length <= 5 ? 1 : 2}`);
  return query.length === 0 ? null : query.join(' ');
};
