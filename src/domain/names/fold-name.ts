/** Marks for ayn, hamza and glottal stops in Latin transliterations, and the apostrophes that stand for them. */
const APOSTROPHES = /[\u02b9-\u02c1\u02c8\u02ca\u02cb\u02d1'`´‘’‛′ʔʕ]/gu;

/** Letters that no decomposition reduces, to the one that most people type. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ۆ: 'و',
  ۇ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ە: 'ه',
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
  þ: 'th',
  ħ: 'h',
  ə: 'e',
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * The article, and whatever looks like it: `ألمانيا` is often written `المانيا`, and both must fold alike. The name of God is not
 * cut.
 */
const ARABIC_ARTICLE = /^(?!الله$)(?:ال)+(?=\p{Script=Arabic}{2,}$)/u;

const isLatinArticle = (word: string): boolean => word === 'al' || word === 'el';

/** The words without articles; an article that is the only word stays. */
const withoutArticles = (words: readonly string[]): readonly string[] => {
  const kept = words.filter((word, index) => !isLatinArticle(word) || index === words.length - 1);
  const start = kept.findIndex((word, index) => word !== 'the' || index === kept.length - 1);
  return kept.slice(start);
};

/**
 * The version of {@link foldName}. Add one whenever a text may fold differently: spellings that were stored by an older version
 * are then found and made again.
 */
export const FOLD_RULE = 3;

/** Letters with dots between them are one word: `U.S.` is `US`. */
const DOTTED = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{M}])/gu;

/**
 * One spelling for the many ways a name is written, used when names are stored and when they are looked for:
 * compatibility forms, case, Latin marks, Arabic vowel signs and tatweel, alef, ya, kaf and ta marbuta variants, hamza
 * carriers, invisible characters, digits, punctuation, the article al- and a leading "the". Folding a folded name changes nothing.
 *
 *   "Al-Ḥashd ash-Shaʿbī" → "hashd ash shabi"     "الحَشد الشعبيّ" → "حشد شعبي"
 */
export const foldName = (text: string): string =>
  withoutArticles(
    text
      .replace(APOSTROPHES, '')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}\u0640]+/gu, '')
      .replace(APOSTROPHES, '')
      .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
      .replace(FOLDED_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? '')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .map((word) => word.replace(ARABIC_ARTICLE, '')),
  ).join(' ');
