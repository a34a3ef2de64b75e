import { bestTie, briefly, briefSource, firstSource } from './best-tie.ts';
import { distinct } from '../domain/group.ts';
import { capitalised, english, englishCounted, quoted } from './english-names.ts';
import { englishRelation } from './english-verbs.ts';
import { englishBriefly, englishStated } from './english-when.ts';
import {
  isDocument,
  isLong,
  SAID_TIES,
  type SpokenCertainty,
  type SpokenSayer,
  type SpokenHop,
  type SpokenPath,
  type SpokenSource,
  type SpokenTie,
} from './spoken.ts';
import { statedWhen } from './stated-when.ts';
import { sentence, words } from './text.ts';

export const ADVERBS: Readonly<Record<SpokenCertainty, string>> = {
  CERTAIN: 'certainly',
  LIKELY: 'likely',
  POSSIBLE: 'possibly',
};

const sourceName = ({ text, isDocument }: SpokenSource): string => (isDocument ? quoted(text) : english(text));

/** One source and, when counting, how many more: "Newsweek and 2 more". */
export const englishSources = (sources: readonly SpokenSource[], counting = true): string => {
  const first = firstSource(sources);
  if (!first) return '';
  return `${sourceName(first)}${counting && sources.length > 1 ? ` and ${sources.length - 1} more` : ''}`;
};

/** The same in parentheses; nothing without a source. */
export const briefSources = (sources: readonly SpokenSource[], counting = true): string =>
  sources.length === 0 ? '' : `(${englishSources(sources, counting)})`;

export const englishDenier = (by: SpokenSayer): string =>
  isDocument(by) ? sourceName(briefSource(by)) : english(by.text);

export const englishDeniers = (deniers: readonly SpokenSayer[]): string =>
  `denied by ${englishCounted(distinct(deniers.map(englishDenier)))}`;

const denialText = ({ denials }: Pick<SpokenTie, 'denials'>): string => {
  if (denials.length === 0) return '';
  const undated = denials.every((denial) => denial.undated) ? ' (undated)' : '';
  return `${englishDeniers(denials.map(({ by }) => by))}${undated}`;
};

const moreTies = (count: number): string => (count === 1 ? '1 more tie' : `${count} more ties`);

/** One hop without a date: no sentence of the path says how sure it is. */
const alone = ({ hops, question }: SpokenPath): boolean => hops.length === 1 && question === null;

/** The best tie of a hop, and how many more there are. */
export const shortHop = (hop: SpokenHop, path: SpokenPath): string => {
  const tie = bestTie(hop);
  const inBrief = isLong(path);
  const when = statedWhen(tie, path.question);
  const adverb = tie.neverCertain ? 'allegedly' : alone(path) ? ADVERBS[tie.certainty] : '';
  const said = words(
    englishRelation(briefly(tie), adverb),
    englishBriefly(inBrief ? { ...when, others: 0 } : when),
    briefSources(tie.sources, !inBrief),
  );
  const denied = denialText(tie);
  const more = hop.ties.length > 1 ? `; ${moreTies(hop.ties.length - 1)}` : '';
  return capitalised(sentence(`${said}${denied === '' ? '' : `, ${denied}`}${more}`));
};

/** @param said the certainty that the text has named last; null when it has named none */
const fullTie = (tie: SpokenTie, said: SpokenCertainty | null, { question }: SpokenPath): string => {
  const differs = tie.certainty !== said;
  const adverb = tie.neverCertain ? 'allegedly' : differs && question === null ? ADVERBS[tie.certainty] : '';
  const named = tie.sources.map(sourceName);
  const remarks = [
    differs && question !== null ? `${ADVERBS[tie.certainty]} at the time asked` : '',
    tie.ongoing ? 'with no known end' : '',
    tie.contestedInTime ? 'its dates contested' : '',
    named.length > 0 ? `according to ${englishCounted(named)}` : '',
    tie.denials.length > 0 ? `though ${denialText(tie)}` : '',
  ];
  const text = words(englishRelation(tie, adverb), englishStated(statedWhen(tie, question)));
  return [text, ...remarks.filter((remark) => remark !== '')].join(', ');
};

/** Every tie of a hop, the fifth and later ones counted. */
export const fullHop = (hop: SpokenHop, path: SpokenPath): string => {
  const ties = hop.ties.slice(0, SAID_TIES);
  const before = (index: number): SpokenCertainty | null =>
    ties[index - 1]?.certainty ?? (alone(path) ? null : path.certainty);
  const said = ties.map((tie, index) => fullTie(tie, before(index), path));
  const more = hop.ties.length - SAID_TIES;
  return capitalised(sentence([...said, ...(more > 0 ? [`and ${moreTies(more)}`] : [])].join('; ')));
};
