import type { SpokenName } from './spoken.ts';
import { inArabicText } from './text.ts';

/** What a verb before its subject must know: Arabic marks no number there. */
export type Gender = 'M' | 'F';

/** States and lands are feminine but for these. */
const MASCULINE_STATES = new Set('العراق لبنان الأردن المغرب السودان اليمن الصومال الاتحاد الجبل الرأس'.split(' '));

/** First words of groups: broken plurals of things, which are feminine. Those in ـة and ـات need no list. */
const FEMININE_PLURALS = new Set(
  'قوات دول فصائل كتائب عصائب عشائر سرايا مصادر جزر فرق ألوية قوى أجهزة شبكات جماعات حركات بيشمركة البيشمركة الأسايش الأمم الجزر الدول القوى الفصائل الكتائب العشائر المصادر القبائل قبائل لجان ميليشيات نسور صقور الخوذ أكناف'.split(
    ' ',
  ),
);

/** Feminine by use, without an ending that shows it. */
const FEMININE = new Set(
  'نيوزويك رويترز روداو الغارديان التايمز الإندبندنت طالبان داعش النصرة مصر فتح حماس أمل بوكو هيومن القاعدة'.split(' '),
);

/** Men's names and human plurals in ـة. */
const MASCULINE_IN_TA = new Set('أسامة حمزة طلحة معاوية عبيدة قتيبة عكرمة عطية خليفة الخليفة القادة قادة'.split(' '));

const withoutArticle = (word: string): string => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);

/**
 * The gender of a name for a verb that stands before it. The first word decides: «قوات سوريا الديمقراطية» is feminine, «جيش الإسلام»
 * masculine, and so are «مقاتلون». A state is feminine but for a short list; a person is masculine unless the name says otherwise.
 */
export function arabicGender({ text, kind }: SpokenName): Gender {
  const first = inArabicText(text).split(/[\s–-]/u)[0] ?? '';
  if (MASCULINE_IN_TA.has(first)) return 'M';
  if (FEMININE.has(first) || FEMININE_PLURALS.has(first) || FEMININE_PLURALS.has(withoutArticle(first))) return 'F';
  if (kind === 'PERSON') return 'M';
  if (kind === 'STATE') return MASCULINE_STATES.has(first) || text === 'جنوب السودان' ? 'M' : 'F';
  return /(?:ة|ات)$/u.test(first) ? 'F' : 'M';
}
