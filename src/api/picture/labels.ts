import { distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { deslugged } from '../../language/about.ts';
import { english } from '../../language/english-names.ts';
import { inArabicText, inLatinText } from '../../language/text.ts';
import type { Line } from './lines.ts';
import { whenText, yearsText } from '../../language/picture-dates.ts';
import { type PictureLanguage, type Words, WORDS } from '../../language/picture-words.ts';

/** How a picture's language says things. */
export interface Speech {
  readonly language: PictureLanguage;
  readonly words: Words;
  /** As it stands alone, in a box. */
  readonly nameOf: (id: ActorId) => string;
  /** A name within a sentence, with its article where English wants one. */
  readonly inSentence: (id: ActorId) => string;
  /** What a tie is about, as it stands in a sentence. */
  readonly titleOfAbout: (id: string) => string;
  /** As it stands within a line of text: isolated where it is of the other direction. */
  readonly inText: (text: string) => string;
}

export const speechOf = (
  actors: readonly Actor[],
  language: PictureLanguage,
  titleOfAbout: (id: string) => string = deslugged,
): Speech => {
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const nameOf = (id: ActorId): string => (language === 'ar' ? labels.get(id)?.ar : null) ?? labels.get(id)?.en ?? id;
  return {
    language,
    words: WORDS[language],
    nameOf,
    inSentence: (id) => (language === 'ar' ? inArabicText : english)(nameOf(id)),
    titleOfAbout,
    inText: language === 'ar' ? inArabicText : inLatinText,
  };
};

const nonEmpty = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

const distinctTexts = (texts: readonly string[]): readonly string[] => distinct(nonEmpty(texts));

const MOST_DATES = 3;

/** When each was; of many, when the first began and the last was known to hold. */
const dates = (ties: readonly Tie[], { words, language }: Speech): string => {
  const texts = distinctTexts(ties.map((tie) => whenText(tie, language)));
  if (texts.length <= MOST_DATES) return texts.join(words.semicolon);
  return `${yearsText(ties)} (${texts.length})`;
};

/** What a line says, part by part: what, against whom, when, and how sure it is. */
const partsOf = ({ ties, certainty, contested }: Line, speech: Speech) => {
  const { words, inText } = speech;
  const types = distinctTexts(ties.map(({ type }) => words.types[type]));
  const forms = distinctTexts(ties.map(({ form }) => (form === null ? '' : words.forms[form])));
  const against = distinctTexts(ties.map((tie) => (tie.against === null ? '' : speech.inSentence(tie.against))));
  const about = distinctTexts(ties.map((tie) => (tie.about === null ? '' : inText(speech.titleOfAbout(tie.about)))));
  const what = types.join(words.comma);
  return {
    what: forms.length > 0 && types.length === 1 ? `${what}: ${forms.join(words.comma)}` : what,
    types: what,
    against: against.length === 0 ? '' : words.against(against.join(words.comma)),
    about: about.length === 0 ? '' : words.about(about.join(words.comma)),
    dates: dates(ties, speech),
    doubts: [certainty === 'CERTAIN' ? '' : words.certainties[certainty], contested ? words.contested : '']
      .filter((text) => text !== '')
      .join(words.comma),
  };
};

const LONGEST_DATES = 26;
const ISOLATES = /[\u2066-\u2069]/g;

/** Long dates in two lines, the second beginning with the dash. */
const foldedDates = (when: string): readonly string[] => {
  const isShort = when.replace(ISOLATES, '').length <= LONGEST_DATES;
  return isShort || when.includes(';') ? [when] : when.split(/ (?=– )/);
};

/** In lines of text, for a picture with room: what and against whom, when, doubts. */
export const longLabel = (line: Line, speech: Speech): readonly string[] => {
  const { what, against, about, dates: when, doubts } = partsOf(line, speech);
  const folded = foldedDates(when);
  const doubted = nonEmpty([folded.at(-1) ?? '', doubts === '' ? '' : `(${doubts})`]).join(' ');
  return nonEmpty([what, nonEmpty([against, about]).join(' '), ...folded.slice(0, -1), doubted]);
};

/** In one line, from all of it to the least that is of use: a picture takes the first that has room. */
export const shortLabels = (line: Line, speech: Speech): readonly string[] => {
  const { what, types, against, about, dates: when, doubts } = partsOf(line, speech);
  const dated = (text: string): string => nonEmpty([text, when]).join(' · ');
  const doubted = doubts === '' ? '' : ` (${doubts})`;
  return distinctTexts([
    dated(nonEmpty([what, against, about]).join(' ')) + doubted,
    dated(nonEmpty([what, against]).join(' ')),
    dated(types),
    when,
    yearsText(line.ties),
  ]);
};

/** A tie in words: tooltips and the description of the picture. */
export const tieText = (tie: Tie, line: Line, speech: Speech): string => {
  const { words, nameOf, inText } = speech;
  const { what, against, about, dates: when } = partsOf({ ...line, ties: [tie] }, speech);
  const doubts = line.contestedIds.has(tie.id) ? `(${words.contested})` : '';
  const ends = [tie.subject, tie.object].map((id) => inText(nameOf(id)));
  return `${ends.join(' — ')}: ${nonEmpty([what, against, about, when, doubts]).join(' ')}`;
};
