import type { SpokenChange, SpokenClaim, SpokenDate, SpokenEntry } from './spoken-entry.ts';
import { englishEvent } from './about.ts';
import { spanOf } from './dates.ts';
import { englishAsked, englishEnd } from './english-dates.ts';
import { englishEventOfTwo } from './english-event.ts';
import { briefSources, englishDenier } from './english-hop.ts';
import { capitalised, english, englishJoined } from './english-names.ts';
import { englishObject, englishVerb } from './english-verbs.ts';
import { isDocument, type SpokenName, type SpokenSayer, type SpokenStretch } from './spoken.ts';
import { sentence, words } from './text.ts';
import { TIE_TYPES } from '../domain/ties/types.ts';

interface Clause {
  readonly subject: SpokenName;
  readonly past: string;
  readonly bare: string;
  readonly gerund: string;
  readonly object: string;
  /** A split, merger or succession: it is done on its day. */
  readonly isDone: boolean;
}

const clauseOf = (what: SpokenClaim): Clause => {
  const { subject } = what;
  switch (what.kind) {
    case 'TIE':
      return {
        subject,
        ...englishVerb(what),
        object: englishObject(what),
        isDone: TIE_TYPES[what.type].lineage,
      };
    case 'HOLDS':
      return { subject, past: 'held', bare: 'hold', gerund: 'holding', object: english(what.place), isDone: false };
    case 'TOOK_PART':
      return {
        subject,
        past: 'took part in',
        bare: 'take part in',
        gerund: 'taking part in',
        object: englishEvent(what.event),
        isDone: true,
      };
  }
};

/** Nothing, or a word before the verb. */
type How = '' | 'allegedly';

const subjectOf = ({ subject }: Clause): string => english(subject.text);
const past = (clause: Clause, how: How = ''): string => words(subjectOf(clause), how, clause.past, clause.object);

/** "On 10 July 2017", "By 3 November 2017"; nothing without a date. */
const dateText = (date: SpokenDate | null): string => {
  if (date === null) return '';
  const span = spanOf(date.first, date.last);
  return span.kind === 'UP_TO' ? `By ${englishEnd(span.last, span.unit)}` : englishAsked(span);
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const dated = (date: SpokenDate | null, text: string): string =>
  capitalised(sentence([dateText(date), text].filter((part) => part !== '').join(', ')));

const began = (clause: Clause, how: How = ''): string =>
  clause.isDone ? past(clause, how) : words(subjectOf(clause), how, 'began', clause.gerund, clause.object);
const ended = (clause: Clause, how: How = ''): string =>
  words(subjectOf(clause), how, 'stopped', clause.gerund, clause.object);

const intent = (clause: Clause, by: SpokenName | null): string => {
  if (by === null) return words('it was announced that', subjectOf(clause), 'would', clause.bare, clause.object);
  if (by.text === clause.subject.text)
    return words(english(by.text), 'announced an intent to', clause.bare, clause.object);
  return words(english(by.text), 'announced that', subjectOf(clause), 'would', clause.bare, clause.object);
};

const denial = (clause: Clause, by: SpokenSayer): string =>
  !isDocument(by) && by.text === clause.subject.text
    ? words(english(by.text), 'denied', clause.gerund, clause.object)
    : words(englishDenier(by), 'denied that', past(clause));

const howOf = ({ alleged }: { readonly alleged: boolean }): How => (alleged ? 'allegedly' : '');

const entryText = (entry: SpokenEntry): string => {
  switch (entry.kind) {
    case 'BEGAN':
      return began(clauseOf(entry.what), howOf(entry));
    case 'ENDED':
      return ended(clauseOf(entry.what), howOf(entry));
    case 'ATTESTED':
      return past(clauseOf(entry.what), howOf(entry));
    case 'DENIED':
      return denial(clauseOf(entry.what), entry.by);
    case 'ANNOUNCED':
      return intent(clauseOf(entry.what), entry.by);
    case 'EVENT':
      return englishEventOfTwo(entry);
  }
};

export const englishChronicle = (entry: SpokenEntry): string =>
  dated(entry.date, words(entryText(entry), briefSources(entry.sources)));

const SIGNS = { '1': 'friendly', '-1': 'hostile', '0': 'neutral' } as const;

const stretchDate = (stretch: SpokenStretch | null): SpokenDate | null =>
  stretch && { first: stretch.from, last: stretch.to - 1 };

/** What a kind of change says, with the time at which the tie is attested. */
const attestedText = (kind: 'FIRST_ATTESTED' | 'NEARED' | 'PASSED' | 'FADED', clause: Clause, when: string): string => {
  switch (kind) {
    case 'FIRST_ATTESTED':
      return `${past(clause)}${when === '' ? '' : ` ${when}`}, which is the first that is known of it`;
    case 'NEARED':
      return `it became likely that ${past(clause)}${when === '' ? '' : `, first known ${when}`}`;
    case 'PASSED':
      return `${past(clause)}${when === '' ? '' : ` ${when}`}, and is not known to have done so long before or after`;
    case 'FADED':
      return `it is no longer likely that ${past(clause)}${when === '' ? '' : `, last known ${when}`}`;
  }
};

export const englishChange = (change: SpokenChange): string => {
  switch (change.kind) {
    case 'BEGAN':
      return dated(change.date, began(clauseOf(change.what)));
    case 'ENDED':
      return dated(change.date, ended(clauseOf(change.what)));
    case 'FLIPPED': {
      const ends = englishJoined([english(change.a.text), english(change.b.text)]);
      const turned = `from ${SIGNS[`${change.before}`]} to ${SIGNS[`${change.after}`]}`;
      return dated(change.date, `relations between ${ends} turned ${turned}`);
    }
    case 'FIRST_ATTESTED':
    case 'NEARED':
    case 'PASSED':
    case 'FADED': {
      const when = lower(dateText(stretchDate(change.attested)));
      return dated(null, attestedText(change.kind, clauseOf(change.what), when));
    }
  }
};
