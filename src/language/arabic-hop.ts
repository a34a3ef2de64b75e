import { distinctBy } from '../domain/group.ts';
import { arabicGender } from './arabic-gender.ts';
import { bestTie, briefly, briefSource, firstSource } from './best-tie.ts';
import { arabic, arabicList, counted, type Counted, joined, nominative, quoted } from './arabic-names.ts';
import { arabicOutlet } from './arabic-outlets.ts';
import { arabicRelation } from './arabic-verbs.ts';
import { arabicBriefly, arabicStated } from './arabic-when.ts';
import { isDocument, isLong, SAID_NAMES, SAID_TIES } from './spoken.ts';
import type { SpokenCertainty, SpokenHop, SpokenPath, SpokenSayer, SpokenSource, SpokenTie } from './spoken.ts';
import { statedWhen } from './stated-when.ts';
import { sentence, words } from './text.ts';

const ADVERBS: Readonly<Record<SpokenCertainty, string>> = {
  CERTAIN: 'يقينًا',
  LIKELY: 'على الأرجح',
  POSSIBLE: 'على سبيل الاحتمال',
};

/** Of what is said. */
const ADJECTIVES: Readonly<Record<SpokenCertainty, string>> = {
  CERTAIN: 'مؤكد',
  LIKELY: 'مرجّح',
  POSSIBLE: 'محتمل',
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

/** In the nominative. */
const OTHER_PARTIES: Counted = {
  one: 'جهة أخرى',
  two: 'جهتان أخريان',
  few: 'جهات أخرى',
  many: 'جهة أخرى',
  hundreds: 'جهة أخرى',
};

const MORE_TIES: Counted = {
  one: 'علاقة أخرى',
  two: 'علاقتان أخريان',
  few: 'علاقات أخرى',
  many: 'علاقة أخرى',
  hundreds: 'علاقة أخرى',
};

/** One source and, when counting, how many more: «(نيوزويك ومصدران آخران)». */
export const briefSources = (sources: readonly SpokenSource[], counting = true): string => {
  const first = firstSource(sources);
  if (!first) return '';
  const name = first.isDocument ? quoted(first.text) : nominative(arabicOutlet(first.text));
  return `(${name}${counting && sources.length > 1 ? ` و${counted(sources.length - 1, OTHER_SOURCES)}` : ''})`;
};

/** One source and how many more, after a preposition: «نيوزويك ومصدرين آخرين». */
export const ofSources = (sources: readonly SpokenSource[]): string => {
  const first = firstSource(sources);
  if (!first) return '';
  const name = first.isDocument ? quoted(first.text) : arabic(arabicOutlet(first.text));
  return `${name}${sources.length > 1 ? ` و${counted(sources.length - 1, OF_OTHER_SOURCES)}` : ''}`;
};

const listed = (sources: readonly SpokenSource[]): string => {
  const more = sources.length - SAID_NAMES;
  const said = sources
    .slice(0, SAID_NAMES)
    .map(({ text, isDocument: quotes }) => (quotes ? quoted(text) : arabic(text)));
  return joined(more > 0 ? [...said, counted(more, OF_OTHER_SOURCES)] : said);
};

/** «وثيقة «…»», and of a long title «وثيقة من نيوزويك» */
export const arabicDocument = (document: SpokenSource): string => {
  const { text, isDocument: quotes } = briefSource(document);
  return quotes ? `وثيقة ${quoted(text)}` : `وثيقة من ${arabic(arabicOutlet(text))}`;
};

/** «وهو ما نفته إيران وروسيا»: the verb agrees with the first name. */
export const arabicDeniers = (deniers: readonly SpokenSayer[]): string => {
  const said = deniers.map((by) => ({
    text: isDocument(by) ? arabicDocument(by) : nominative(by.text),
    gender: isDocument(by) ? 'F' : arabicGender(by),
  }));
  const names = distinctBy(said, ({ text }) => text);
  const verb = names[0]?.gender === 'F' ? 'نفته' : 'نفاه';
  return `وهو ما ${verb} ${arabicList(
    names.map(({ text }) => text),
    OTHER_PARTIES,
    (text) => text,
  )}`;
};

const denialText = ({ denials }: SpokenTie): string => {
  if (denials.length === 0) return '';
  const undated = denials.every((denial) => denial.undated) ? ' (نفي غير مؤرّخ)' : '';
  return `${arabicDeniers(denials.map(({ by }) => by))}${undated}`;
};

/** One hop without a date: no sentence of the path says how sure it is. */
const alone = ({ hops, question }: SpokenPath): boolean => hops.length === 1 && question === null;

const ALLEGED = '(بحسب مزاعم)';

/** The best tie of a hop, and how many more there are. */
export const shortHop = (hop: SpokenHop, path: SpokenPath): string => {
  const tie = bestTie(hop);
  const inBrief = isLong(path);
  const when = statedWhen(tie, path.question);
  const said = words(
    arabicRelation(briefly(tie)),
    tie.neverCertain ? ALLEGED : alone(path) ? ADVERBS[tie.certainty] : '',
    arabicBriefly(inBrief ? { ...when, others: 0 } : when),
    briefSources(tie.sources, !inBrief),
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
    differs && question !== null ? `وذلك ${ADJECTIVES[tie.certainty]} في الفترة المعنية` : '',
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
