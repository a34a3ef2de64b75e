import type { Certainty, Question } from '../domain/time/bounds.ts';
import { certaintyOf } from '../domain/ties/tie.ts';
import { arabicAsked, arabicWhen } from './arabic-dates.ts';
import { arabic, arabicList, counted, type Counted } from './arabic-names.ts';
import { arabicTie } from './arabic-tie.ts';
import { isCertainElsewhen, spanOf, whenOf } from './dates.ts';
import { MOST_TIES, type SpokenHop, type SpokenPath, type SpokenTie } from './spoken.ts';
import { sentence, words } from './text.ts';

export function arabicPath(path: SpokenPath): string {
  return words(pathText(path), ...path.hops.map((hop) => hopSentence(hop, path.question)));
}

const ADVERBS: Readonly<Record<Certainty, string>> = { CERTAIN: 'على وجه اليقين', POSSIBLE: 'على وجه الاحتمال' };

const OTHER_SOURCES: Counted = {
  one: 'مصدر آخر',
  two: 'مصدرين آخرين',
  few: 'مصادر أخرى',
  many: 'مصدرًا آخر',
  other: 'مصدر آخر',
};

const OTHER_PARTIES: Counted = {
  one: 'جهة أخرى',
  two: 'جهتين أخريين',
  few: 'جهات أخرى',
  many: 'جهة أخرى',
  other: 'جهة أخرى',
};

const MORE_TIES: Counted = {
  one: 'رابطة أخرى',
  two: 'رابطتان أخريان',
  few: 'روابط أخرى',
  many: 'رابطة أخرى',
  other: 'رابطة أخرى',
};

const HOPS: Counted = { one: 'خطوة واحدة', two: 'خطوتين', few: 'خطوات', many: 'خطوة', other: 'خطوة' };

const denial = ({ tie, deniers }: SpokenTie): string => {
  if (deniers.length > 0) return `مع نفي من ${arabicList(deniers, OTHER_PARTIES)}`;
  return tie.denialIds.length > 0 ? 'مع وثيقة تنفي ذلك' : '';
};

const tieText = (spoken: SpokenTie, question: Question): string => {
  const { tie, asserters } = spoken;
  const certainty = certaintyOf(tie, question);
  const elsewhen = isCertainElsewhen(tie, question);
  const adverb = certainty === null || elsewhen ? '' : ADVERBS[certainty];
  const said = words(arabicTie(spoken, adverb), arabicWhen(whenOf(tie)));
  const remarks = [
    elsewhen ? `و${ADVERBS.POSSIBLE} أيضًا ${arabicAsked(spanOf(question.first, question.last))}` : '',
    tie.ongoing ? 'من دون نهاية معروفة' : '',
    tie.contestedInTime ? 'مع خلاف على التواريخ' : '',
    asserters.length > 0 ? `بحسب ${arabicList(asserters, OTHER_SOURCES)}` : '',
    denial(spoken),
  ];
  return [said, ...remarks.filter((remark) => remark !== '')].join('، ');
};

const hopSentence = ({ ties }: SpokenHop, question: Question): string => {
  const more = ties.length - MOST_TIES;
  const said = ties.slice(0, MOST_TIES).map((tie) => tieText(tie, question));
  const rest = more > 0 ? [`و${counted(more, MORE_TIES)}`] : [];
  return sentence([...said, ...rest].join('؛ '));
};

/** Nothing for a path that its one hop already says. */
const pathText = ({ from, to, hops, asked, certainty, question }: SpokenPath): string => {
  if (hops.length === 1 && asked === null) return '';
  const when = asked === null ? '' : arabicAsked(spanOf(question.first, question.last));
  const path = hops.length === 1 ? 'مسار مباشر' : `مسار من ${counted(hops.length, HOPS)}`;
  const led = `امتد ${ADVERBS[certainty]} من ${arabic(from)} إلى ${arabic(to)} ${path}`;
  const caution = asked === null ? '، ولا يلزم أن تكون خطواته قد قامت في وقت واحد' : '';
  return sentence(`${when === '' ? '' : `${when}، `}${led}${caution}`);
};
