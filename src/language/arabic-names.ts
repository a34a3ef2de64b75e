import { MOST_NAMES } from './spoken.ts';
import { inArabicText } from './text.ts';

/** A name as it stands inside an Arabic sentence. */
export function arabic(name: string): string {
  return genitive(inArabicText(name));
}

/** Sound masculine plurals that begin names of groups; in every place of our sentences a name is in the genitive. */
const PLURALS =
  /^(ال)?(جهادي|مقاتل|مسلح|متمرد|معارض|مدني|منشق|مسؤول|متشدد|متطرف|محتج|موال|سوري|عراقي|كردي|إيزيدي)(ون?)$/u;

/** «مقاتلون عرب» → «مقاتلين عرب», «متمردون سوريون» → «متمردين سوريين», «مقاتلو الأقليات» → «مقاتلي الأقليات» */
const genitive = (name: string): string => {
  const parts = name.split(' ');
  const unchanged = parts.findIndex((part) => !PLURALS.test(part));
  const plurals = unchanged === -1 ? parts.length : unchanged;
  return parts
    .map((part, index) => (index < plurals ? part.replace(/ون$/u, 'ين').replace(/و$/u, 'ي') : part))
    .join(' ');
};

const startsInArabic = (text: string): boolean => /^\p{Script=Arabic}/u.test(text);

/** «لإيران», «للولايات المتحدة», «للجنة», and with a foreign name «لـPKK» */
export const to = (name: string): string => {
  const noun = arabic(name);
  if (!startsInArabic(noun)) return `لـ${noun}`;
  return noun.startsWith('ال') ? `لل${noun.slice(noun.startsWith('الل') ? 3 : 2)}` : `ل${noun}`;
};

/** «بإيران», «بالولايات المتحدة», and with a foreign name «بـPKK» */
export const withName = (name: string): string => {
  const noun = arabic(name);
  return startsInArabic(noun) ? `ب${noun}` : `بـ${noun}`;
};

export const quoted = (text: string): string => `«${inArabicText(text)}»`;

const AND = new Intl.ListFormat('ar', { type: 'conjunction' });

/** «أ وب وج» */
export const joined = (texts: readonly string[]): string => AND.format(texts);

/** A noun that is counted: «مصدر آخر، مصدرين آخرين، 3 مصادر أخرى، 11 مصدرًا آخر، 100 مصدر آخر». */
export interface Counted {
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After whole hundreds, and one or two more. */
  readonly other: string;
}

const PLURALS_OF_COUNTS = new Intl.PluralRules('ar');

/** One and two are words of their own, without a number. */
export const counted = (count: number, noun: Counted): string => {
  const rule = PLURALS_OF_COUNTS.select(count);
  if (rule === 'one' || rule === 'two') return noun[rule];
  return `${count} ${noun[rule === 'zero' ? 'other' : rule]}`;
};

/** «أ», «أ وب», «أ وب وج ومصدرين آخرين» */
export const arabicList = (names: readonly string[], others: Counted): string => {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map(arabic);
  return joined(more > 0 ? [...shown, counted(more, others)] : shown);
};
