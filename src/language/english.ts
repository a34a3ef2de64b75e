import { certaintyOf } from '../domain/ties/tie.ts';
import type { Certainty, Question } from '../domain/time/bounds.ts';
import { isCertainElsewhen, spanOf, whenOf } from './dates.ts';
import { englishAsked, englishWhen } from './english-dates.ts';
import { capitalised, english, englishList } from './english-names.ts';
import { englishTie } from './english-tie.ts';
import { MOST_TIES, type SpokenHop, type SpokenPath, type SpokenTie } from './spoken.ts';
import { sentence, words } from './text.ts';

export function englishPath(path: SpokenPath): string {
  return words(pathText(path), ...path.hops.map((hop) => hopSentence(hop, path.question)));
}

const ADVERBS: Readonly<Record<Certainty, string>> = { CERTAIN: 'certainly', POSSIBLE: 'possibly' };

const denial = ({ tie, deniers }: SpokenTie): string => {
  if (deniers.length > 0) return `though denied by ${englishList(deniers)}`;
  return tie.denialIds.length > 0 ? 'though a document denies it' : '';
};

const tieText = (spoken: SpokenTie, question: Question): string => {
  const { tie, asserters } = spoken;
  const certainty = certaintyOf(tie, question);
  const elsewhen = isCertainElsewhen(tie, question);
  const adverb = certainty === null || elsewhen ? '' : ADVERBS[certainty];
  const said = words(englishTie(spoken, adverb), englishWhen(whenOf(tie)));
  const asked = englishAsked(spanOf(question.first, question.last));
  const remarks = [
    elsewhen ? `possibly also ${asked.charAt(0).toLowerCase()}${asked.slice(1)}` : '',
    tie.ongoing ? 'with no known end' : '',
    tie.contestedInTime ? 'its dates contested' : '',
    asserters.length > 0 ? `according to ${englishList(asserters)}` : '',
    denial(spoken),
  ];
  return [said, ...remarks.filter((remark) => remark !== '')].join(', ');
};

const hopSentence = ({ ties }: SpokenHop, question: Question): string => {
  const more = ties.length - MOST_TIES;
  const said = ties.slice(0, MOST_TIES).map((tie) => tieText(tie, question));
  const rest = more > 0 ? [more === 1 ? 'and 1 more tie' : `and ${more} more ties`] : [];
  return capitalised(sentence([...said, ...rest].join('; ')));
};

/** Nothing for a path that its one hop already says. */
const pathText = ({ from, to, hops, asked, certainty, question }: SpokenPath): string => {
  if (hops.length === 1 && asked === null) return '';
  const when = asked === null ? '' : englishAsked(spanOf(question.first, question.last));
  const path = hops.length === 1 ? 'direct path' : `path of ${hops.length} hops`;
  const led = `${path} ${ADVERBS[certainty]} led from ${english(from)} to ${english(to)}`;
  const caution = asked === null ? ', though its hops need not have held at the same time' : '';
  return sentence(`${when === '' ? 'A' : `${when}, a`} ${led}${caution}`);
};
