import { SAID_NAMES } from './spoken.ts';
import { inArabicText } from './text.ts';

/** Sound masculine plurals in names of groups, as nouns and as what describes them. */
const PLURALS =
  /^(ال)?(جهادي|مقاتل|مسلح|متمرد|معارض|مدني|منشق|مسؤول|متشدد|متطرف|محتج|مؤيد|معتقل|متظاهر|مراقب|مستشار|حوثي|سوري|عراقي|كردي|إيزيدي|بعثي|غربي|إيراني|روسي|تركي|لبناني|فار|محلي|سابق)(ون|و)$/u;

/** Whether a name is a sound masculine plural: «الحوثيون», «مسؤولو استخبارات غربيون». */
export const isPlural = (name: string): boolean => PLURALS.test(inArabicText(name).split(' ')[0] ?? '');

/** What ends the noun and its adjectives: «جهاديون في سوريا». */
const PREPOSITION = /^(في|من|على|عن|ضد|مع|إلى|شرقي|غربي|شمالي|جنوبي|بقيادة|ل.+)$/u;

/** «مقاتلون شيعة عراقيون في سوريا» → «مقاتلين شيعة عراقيين في سوريا», «مقاتلو الأقليات» → «مقاتلي الأقليات» */
const oblique = (name: string): string => {
  const parts = name.split(' ');
  const end = parts.findIndex((part) => PREPOSITION.test(part));
  const head = end === -1 ? parts.length : end;
  return parts
    .map((part, index) => (index < head && PLURALS.test(part) ? part.replace(/ون$/u, 'ين').replace(/و$/u, 'ي') : part))
    .join(' ');
};

/** A name as the subject of a verb. */
export const nominative = (name: string): string => inArabicText(name);

/** A name as the object of a verb: «مقاتلين», «أبا بكر البغدادي». */
export const accusative = (name: string): string => oblique(inArabicText(name)).replace(/^أبو /u, 'أبا ');

/** A name after a preposition or a noun: «أبي بكر البغدادي». */
export const arabic = (name: string): string => oblique(inArabicText(name)).replace(/^أبو /u, 'أبي ');

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

/** «أ», «أ وب», «أ وب وج ومصدرين آخرين» @param inCase how a name stands there */
export const arabicList = (
  names: readonly string[],
  others: Counted,
  inCase: (name: string) => string = arabic,
): string => {
  const more = names.length - SAID_NAMES;
  const said = names.slice(0, SAID_NAMES).map(inCase);
  return joined(more > 0 ? [...said, counted(more, others)] : said);
};
