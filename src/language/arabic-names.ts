import { SAID_NAMES } from './spoken.ts';
import { inArabicText } from './text.ts';

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

/** A name as it stands inside an Arabic sentence. */
export const arabic = (name: string): string => genitive(inArabicText(name));

const startsInArabic = (text: string): boolean => /^\p{Script=Arabic}/u.test(text);

/** «لإيران», «للولايات المتحدة», «للجنة», and with a foreign name «لـPKK» */
export const to = (name: string): string => {
  const own = arabic(name);
  if (!startsInArabic(own)) return `لـ${own}`;
  return own.startsWith('ال') ? `لل${own.slice(own.startsWith('الل') ? 3 : 2)}` : `ل${own}`;
};

/** «بإيران», «بالولايات المتحدة», and with a foreign name «بـPKK» */
export const withName = (name: string): string => {
  const own = arabic(name);
  return startsInArabic(own) ? `ب${own}` : `بـ${own}`;
};

export const quoted = (text: string): string => `«${inArabicText(text)}»`;

export const joined = (texts: readonly string[]): string => texts.join(' و');

/** A noun that is counted: «مصدر آخر، مصدرين آخرين، 3 مصادر أخرى، 11 مصدرًا آخر، 100 مصدر آخر». */
export interface Counted {
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After whole hundreds, and one or two more. */
  readonly hundreds: string;
}

export const counted = (count: number, noun: Counted): string => {
  if (count === 1) return noun.one;
  if (count === 2) return noun.two;
  const rest = count % 100;
  return `${count} ${rest < 3 ? noun.hundreds : rest < 11 ? noun.few : noun.many}`;
};

/** «أ», «أ وب», «أ وب وج ومصدرين آخرين» */
export const arabicList = (names: readonly string[], others: Counted): string => {
  const more = names.length - SAID_NAMES;
  const said = names.slice(0, SAID_NAMES).map(arabic);
  return joined(more > 0 ? [...said, counted(more, others)] : said);
};
