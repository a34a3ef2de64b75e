import { distinct } from '../../../domain/group.ts';
import { byNumber } from '../../../domain/order.ts';

/** A description in which every mention of the two groups of its row is a mark, so that rules need not know their names. */
export interface MarkedText {
  /** `«1» split from «2» in 1974.` */
  readonly text: string;
  /** Whether the text names the first and the second group at all. */
  readonly names: readonly [boolean, boolean];
}

const SMALL = /^(?:of|and|the|for|in|al|ul|el|e|i|de|pour|et|le|la|na)$/iu;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Only letters and spaces tell names apart: hyphens, apostrophes and accents vary, or were lost. */
const plain = (text: string): string =>
  text
    .replace(/\\?&#0?39;|[\\'’‘`\u0091\u0092]/gu, '')
    .replace(/&amp;/g, '&')
    .replace(/[«»]/gu, ' ')
    .replace(/[-–—\u0096\u0097]/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** `Harkat ul Jihadi al Islami` → HJI, HuJI, HuJaI: all that may be made of its words. */
const initialsOf = (name: string): readonly string[] => {
  const words = name.split(' ').filter((word) => word !== '');
  const make = (letter: (word: string) => string): string => words.map(letter).join('');
  const first = (word: string): string => word.charAt(0);
  return [
    make((word) => (SMALL.test(word) && word !== words[0] ? '' : first(word).toUpperCase())),
    make((word) => (SMALL.test(word) && word !== words[0] ? first(word).toLowerCase() : first(word).toUpperCase())),
    make((word) =>
      /^al$/i.test(word) ? '' : SMALL.test(word) ? first(word).toLowerCase() : first(word).toUpperCase(),
    ),
  ].filter((text) => text.length > 1);
};

interface Spellings {
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

/** A bracket is another name only when it says so, has several words, or is an abbreviation; `(Colombia)` is none. */
const bracketNames = (name: string): readonly string[] =>
  [...name.matchAll(/\(([^)]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((text) => /^Formerly | |^\p{Lu}{3,}$/u.test(text))
    .map((text) => text.replace(/^Formerly /, ''));

const spellingsOf = (name: string): Spellings => {
  const whole = name.replace(/\s*\([^)]*\)/g, '').trim();
  const parts = whole.split(/[–\u0096]/u).filter((part) => part.includes(' '));
  const names = [whole, ...(parts.length > 1 ? parts : []), ...bracketNames(name)].flatMap((text) => {
    const spelling = plain(text);
    return [spelling, spelling.replace(/^The /i, ''), spelling.replace(/ \d$/, '')];
  });
  const long = names.filter((text) => text.length > 2 && !/^\p{Lu}+$/u.test(text));
  const acronyms = [
    ...names.filter((text) => /^\p{Lu}+$/u.test(text)),
    ...long.map((text) => text.replace(/^The /i, '')).flatMap(initialsOf),
  ];
  return { names: distinct(long), acronyms: distinct(acronyms) };
};

const MARKS = ['«1»', '«2»'] as const;

/** Replaces each spelling that only one group has by its mark, the longest first; a possessive `s` may have lost its apostrophe. */
const mark = (text: string, spellings: readonly [readonly string[], readonly string[]], flags: 'u' | 'iu'): string => {
  const fold = (spelling: string): string => (flags === 'iu' ? spelling.toLowerCase() : spelling);
  const marks = new Map<string, string>();
  for (const at of [0, 1] as const) {
    const others = new Set(spellings[1 - at]?.map(fold));
    for (const spelling of spellings[at]) if (!others.has(fold(spelling))) marks.set(fold(spelling), MARKS[at]);
  }
  if (marks.size === 0) return text;
  const any = [...marks.keys()].sort(byNumber((spelling) => -spelling.length)).map(escape);
  return text.replace(
    new RegExp(`(?<![\\p{L}\\d«])(${any.join('|')})(?=s?(?![\\p{L}\\d»]))`, `g${flags}`),
    (found, name: string, at: number) => {
      // `Provisional Irish Republican Army` is not the Irish Republican Army; a capital that begins a sentence says nothing.
      const before = /(^|.) ?(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, at - 40), at));
      const isPart = found.includes(' ') && before !== null && before[1] !== '' && before[1] !== '.';
      return isPart ? found : (marks.get(fold(name)) ?? found);
    },
  );
};

/** Abbreviations of a group that the text itself introduces: `«1» (GSPC)`. */
const givenIn = (text: string, at: 0 | 1): readonly string[] =>
  [...text.matchAll(new RegExp(`${MARKS[at]} \\((\\p{Lu}[\\p{L} ]{1,9})\\)`, 'gu'))].flatMap((match) => match[1] ?? []);

/** Descriptions have a few sentences. A longer text is none, and the time of the rules grows with its square. */
const MOST_CHARACTERS = 1_500;

/** Marks the two groups in the beginning of a text, by their names, the initials of those, and the abbreviations that the text introduces. */
export const markNames = (text: string, one: string, two: string): MarkedText => {
  const [first, second] = [spellingsOf(one), spellingsOf(two)];
  let marked = mark(plain(text.slice(0, MOST_CHARACTERS)), [first.names, second.names], 'iu');
  marked = mark(marked, [givenIn(marked, 0), givenIn(marked, 1)], 'u');
  marked = mark(marked, [first.acronyms, second.acronyms], 'u');
  for (const group of MARKS) marked = marked.replaceAll(`${group} (${group})`, group);
  return { text: marked, names: [marked.includes(MARKS[0]), marked.includes(MARKS[1])] };
};
