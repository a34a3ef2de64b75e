import { bestTie, briefly, firstSource } from './best-tie.ts';
import { arabic, arabicList, counted, type Counted, joined, nominative, quoted } from './arabic-names.ts';
import { arabicRelation } from './arabic-verbs.ts';
import { arabicBriefly, arabicStated } from './arabic-when.ts';
import { isLong, SAID_NAMES, SAID_TIES } from './spoken.ts';
import type { SpokenCertainty, SpokenHop, SpokenPath, SpokenSource, SpokenTie } from './spoken.ts';
import { statedWhen } from './stated-when.ts';
import { sentence, words } from './text.ts';

const ADVERBS: Readonly<Record<SpokenCertainty, string>> = {
  CERTAIN: 'يقينًا',
  LIKELY: 'على الأرجح',
  POSSIBLE: 'على سبيل الاحتمال',
};

/** In parentheses, in the nominative. */
const OTHER_SOURCES: Counted = {
  one: 'مصدر آخر',
  two: 'مصدران آخران',
  few: 'مصادر أخرى',
  many: 'مصدرًا آخر',
  hundreds: 'مصدر آخر',
};

/** After «بحسب», in the genitive. */
const OF_OTHER_SOURCES: Counted = { ...OTHER_SOURCES, two: 'مصدرين آخرين' };

const OTHER_PARTIES: Counted = {
  one: 'جهة أخرى',
  two: 'جهتين أخريين',
  few: 'جهات أخرى',
  many: 'جهة أخرى',
  hundreds: 'جهة أخرى',
};

const MORE_TIES: Counted = {
  one: 'رابطة أخرى',
  two: 'رابطتان أخريان',
  few: 'روابط أخرى',
  many: 'رابطة أخرى',
  hundreds: 'رابطة أخرى',
};

/** One source and how many more: «(نيوزويك ومصدران آخران)». */
export const briefSources = (sources: readonly SpokenSource[]): string => {
  const first = firstSource(sources);
  if (!first) return '';
  const name = first.isDocument ? quoted(first.text) : nominative(first.text);
  return `(${name}${sources.length > 1 ? ` و${counted(sources.length - 1, OTHER_SOURCES)}` : ''})`;
};

const listed = (sources: readonly SpokenSource[]): string => {
  const more = sources.length - SAID_NAMES;
  const said = sources.slice(0, SAID_NAMES).map(({ text, isDocument }) => (isDocument ? quoted(text) : arabic(text)));
  return joined(more > 0 ? [...said, counted(more, OF_OTHER_SOURCES)] : said);
};

const denialText = ({ denials }: SpokenTie): string => {
  if (denials.length === 0) return '';
  const named = denials.flatMap(({ by }) => (by === null ? [] : [by.text]));
  const undated = denials.every((denial) => denial.undated) ? ' (غير مؤرّخ)' : '';
  return `مع نفي ${named.length > 0 ? `من ${arabicList(named, OTHER_PARTIES)}` : 'في إحدى الوثائق'}${undated}`;
};

/** One hop without a date: no sentence of the path says how sure it is. */
const alone = ({ hops, question }: SpokenPath): boolean => hops.length === 1 && question === null;

const ALLEGED = '(بحسب مزاعم)';

/** The best tie of a hop, and how many more there are. */
export const shortHop = (hop: SpokenHop, path: SpokenPath): string => {
  const tie = bestTie(hop);
  const said = words(
    arabicRelation(briefly(tie)),
    tie.neverCertain ? ALLEGED : alone(path) ? ADVERBS[tie.certainty] : '',
    arabicBriefly(statedWhen(tie, path.question)),
    briefSources(isLong(path) ? tie.sources.slice(0, 1) : tie.sources),
  );
  const denied = denialText(tie);
  const more = hop.ties.length > 1 ? `؛ وثمة ${counted(hop.ties.length - 1, MORE_TIES)}` : '';
  return sentence(`${said}${denied === '' ? '' : `، ${denied}`}${more}`);
};

/** @param said the certainty that the text has named last; null when it has named none */
const fullTie = (tie: SpokenTie, said: SpokenCertainty | null, { question }: SpokenPath): string => {
  const differs = tie.certainty !== said;
  const adverb = tie.neverCertain ? ALLEGED : differs && question === null ? ADVERBS[tie.certainty] : '';
  const remarks = [
    differs && question !== null ? `و${ADVERBS[tie.certainty]} في الوقت المسؤول عنه` : '',
    tie.ongoing ? 'من دون نهاية معروفة' : '',
    tie.contestedInTime ? 'مع خلاف على التواريخ' : '',
    tie.sources.length > 0 ? `بحسب ${listed(tie.sources)}` : '',
    denialText(tie),
  ];
  const text = words(arabicRelation(tie), adverb, arabicStated(statedWhen(tie, question)));
  return [text, ...remarks.filter((remark) => remark !== '')].join('، ');
};

/** Every tie of a hop, the fifth and later ones counted. */
export const fullHop = (hop: SpokenHop, path: SpokenPath): string => {
  const ties = hop.ties.slice(0, SAID_TIES);
  const before = (index: number): SpokenCertainty | null =>
    ties[index - 1]?.certainty ?? (alone(path) ? null : path.certainty);
  const said = ties.map((tie, index) => fullTie(tie, before(index), path));
  const more = hop.ties.length - SAID_TIES;
  return sentence([...said, ...(more > 0 ? [`وثمة ${counted(more, MORE_TIES)}`] : [])].join('؛ '));
};
