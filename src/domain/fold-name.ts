/** Marks for ayn, hamza and glottal stops in Latin transliterations, and the apostrophes that stand for them. */
const APOSTROPHES = /[\u02b9-\u02c1\u02c8\u02ca\u02cb\u02d1'`´‘’‛′ʔʕ]/gu;

/** Letters that no decomposition reduces, to the one that most people type. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  پ: 'ب',
  ڤ: 'ف',
  ء: '',
  ٴ: '',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * The article, and whatever looks like it: `ألمانيا` is often written `المانيا`, and must fold as that does. The name of God
 * stays whole.
 */
const ARABIC_ARTICLE = /^(?!الله$)(?:ال)+(?=\p{Script=Arabic}{2,}$)/u;

const isLatinArticle = (word: string): boolean => word === 'al' || word === 'el';

/**
 * One spelling for the many ways a name is written, used when names are stored and when they are looked for:
 * compatibility forms, case, Latin marks, Arabic vowel signs and tatweel, alef, ya, kaf and ta marbuta variants, hamza
 * carriers, invisible characters, digits, punctuation and the article al-. Folding what is folded changes nothing.
 *
 *   "Al-Ḥashd ash-Shaʿbī" → "hashd ash shabi"     "الحَشد الشعبيّ" → "حشد شعبي"
 */
export const foldName = (text: string): string =>
  text
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]+/gu, '')
    .replace(APOSTROPHES, '')
    .replace(FOLDED_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(ARABIC_ARTICLE, ''))
    .filter((word, index, words) => !isLatinArticle(word) || index === words.length - 1)
    .join(' ');
