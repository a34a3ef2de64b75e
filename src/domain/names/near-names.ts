import { editDistance } from '../nearest.ts';

/** How many edits a text of this length may have and still be the same word. */
const editsAllowed = (length: number): number =>
  length <= 2 ? 0 : length <= 5 ? 1 : length <= 14 ? 2 : length <= 24 ? 3 : 4;

const SHORTEST_WORD_IN_A_NAME = 5;

/** What differs between two ways of writing Arabic in Latin letters, in order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ash?|ar|an|ad|az|at|ed|er|es|ez|al|el|ul)\b/gu, ''],
  [/sch|sh|ch/gu, 'š'],
  [/dh|dj/gu, 'd'],
  [/th/gu, 't'],
  [/gh/gu, 'g'],
  [/kh/gu, 'x'],
  [/[qc]/gu, 'k'],
  [/ou|oo|o|w/gu, 'u'],
  [/ai|ay|ei|ey|ee|e|y/gu, 'i'],
  [/z/gu, 's'],
  [/(.)\1+/gu, '$1'],
  [/ +/gu, ' '],
];

/**
 * A coarse spelling that is the same, or nearly so, for two transliterations of one name. It is only for comparing names that an
 * index has found: different names may share it.
 *
 *   "hizballah" → "hisbalah"     "hezbollah" → "hisbulah"     "ahrar ash sham" → "ahrar šam"
 * @param folded as `foldName` returns it; a text that is not Latin is returned as it is
 */
export const soundOf = (folded: string): string =>
  /[a-z]/u.test(folded)
    ? SAME_SOUND.reduce((text, [pattern, letter]) => text.replace(pattern, letter), folded).trim()
    : folded;

/**
 * How near a folded text is to another folded name. A whole name is nearer than one word of it with as many edits. A name that
 * sounds alike costs half an edit, and a little for each letter that differs.
 * @returns in (0, 1), nearer is greater; null when they are not near
 */
export const nearness = (asked: string, folded: string): number | null => {
  const length = [...asked].length;
  const limit = editsAllowed(length);
  if (limit === 0) return null;
  const letters = editDistance(asked, folded, limit);
  const sounds = editDistance(soundOf(asked), soundOf(folded), limit) + 0.5 + letters / 10;
  const whole = Math.min(letters, sounds);
  const words = !asked.includes(' ') && length >= SHORTEST_WORD_IN_A_NAME ? folded.split(' ') : [];
  const word = Math.min(limit + 1, ...words.map((other) => editDistance(asked, other, limit)));
  const edits = Math.min(whole, word);
  return edits > limit || edits === 0 ? null : 1 / (1 + edits + (whole > word ? 0.5 : 0));
};
