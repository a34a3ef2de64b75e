/** The text at a place, or why there is none. */
export type Found = { readonly text: string } | { readonly problem: string };

/** A text as passages are hashed: Unicode NFC, every run of white space one space. */
export const flattened = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const isWordCharacter = (text: string, at: number): boolean => {
  const point = text.codePointAt(at);
  return point !== undefined && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
};

/** Before a place, the character that ends there may be the second half of a pair. */
const wordCharacterBefore = (text: string, at: number): boolean =>
  at > 0 && isWordCharacter(text, /[\udc00-\udfff]/.test(text[at - 1] ?? '') ? at - 2 : at - 1);

/** Where words stand from a position on that are not parts of longer words; −1: nowhere. */
const wordsAt = (text: string, words: string, from: number): number => {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsBefore = isWordCharacter(words, 0) && wordCharacterBefore(text, at);
    const cutsAfter = wordCharacterBefore(words, words.length) && isWordCharacter(text, end);
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
};

/**
 * The passage from its first words to the next place where its last words end, as a browser finds it.
 * @param page flattened
 * @param last null: the first words are the whole passage
 */
export const passageIn = (page: string, first: string, last: string | null): Found => {
  const start = flattened(first);
  const at = wordsAt(page, start, 0);
  if (at === -1) return { problem: `the text does not have the words "${start}"` };
  if (last === null) return { text: start };
  const ending = flattened(last);
  // In a passage of few words the last ones may begin among the first ones.
  const from = Math.max(at + 1, at + start.length + 1 - ending.length);
  const end = wordsAt(page, ending, from);
  return end === -1
    ? { problem: `the text does not have the words "${ending}" after "${start}"` }
    : { text: page.slice(at, end + ending.length) };
};
