import { TIE_TYPES } from '../domain/ties/types.ts';
import { arabicAsked, arabicEnd } from './arabic-dates.ts';
import { arabicEventOfTwo } from './arabic-event.ts';
import { arabicGender, type Gender } from './arabic-gender.ts';
import { arabicDocument, briefSources } from './arabic-hop.ts';
import { accusative, arabic, isPlural, nominative } from './arabic-names.ts';
import { arabicNoun, type Noun } from './arabic-nouns.ts';
import { arabicIntent, arabicRelation } from './arabic-verbs.ts';
import type { SpokenChange, SpokenClaim, SpokenDate, SpokenEntry } from './spoken-entry.ts';
import { spanOf } from './dates.ts';
import { isDocument, type SpokenName, type SpokenSayer, type SpokenStretch } from './spoken.ts';
import { inArabicText, sentence, words } from './text.ts';

/** A verb before its subject: «أعلن العراق», «أعلنت إيران». */
const did = (he: string, gender: Gender): string => (gender === 'F' ? `${he}ت` : he);

const clause = (what: SpokenClaim): string => {
  switch (what.kind) {
    case 'TIE':
      return arabicRelation(what);
    case 'HOLDS':
      return words(did('سيطر', arabicGender(what.subject)), nominative(what.subject.text), `على ${arabic(what.place)}`);
    case 'TOOK_PART':
      return words(
        did('شارك', arabicGender(what.subject)),
        nominative(what.subject.text),
        `في ${inArabicText(what.event)}`,
      );
  }
};

const noun = (what: SpokenClaim): Noun => {
  switch (what.kind) {
    case 'TIE':
      return arabicNoun(what);
    case 'HOLDS':
      return { text: `سيطرة ${arabic(what.subject.text)} على ${arabic(what.place)}`, gender: 'F' };
    case 'TOOK_PART':
      return { text: `مشاركة ${arabic(what.subject.text)} في ${inArabicText(what.event)}`, gender: 'F' };
  }
};

const isDone = (what: SpokenClaim): boolean =>
  what.kind === 'TOOK_PART' || (what.kind === 'TIE' && TIE_TYPES[what.type].lineage);

const intent = (what: SpokenClaim, named: boolean): string => {
  const will = (does: string): string => `س${arabicGender(what.subject) === 'F' ? 'ت' : 'ي'}${does}`;
  const doer = named ? nominative(what.subject.text) : '';
  switch (what.kind) {
    case 'TIE':
      return arabicIntent(what, named);
    case 'HOLDS':
      return words(will('سيطر'), doer, `على ${arabic(what.place)}`);
    case 'TOOK_PART':
      return words(will('شارك'), doer, `في ${inArabicText(what.event)}`);
  }
};

/** «في 10 تموز/يوليو 2017», «بحلول …»; nothing without a date. */
const dateText = (date: SpokenDate | null): string => {
  if (date === null) return '';
  const span = spanOf(date.first, date.last);
  return span.kind === 'UP_TO' ? `بحلول ${arabicEnd(span.last, span.unit)}` : arabicAsked(span);
};

const dated = (date: SpokenDate | null, text: string): string =>
  sentence([dateText(date), text].filter((part) => part !== '').join('، '));

const began = (what: SpokenClaim): string => {
  if (isDone(what)) return clause(what);
  const { text, gender } = noun(what);
  return words(did('بدأ', gender), text);
};

const ended = (what: SpokenClaim): string => {
  const { text, gender } = noun(what);
  return words(gender === 'F' ? 'انتهت' : 'انتهى', text);
};

/** « أن روسيا ستدعم …»; « أن علاقتها …» is no form of strain, and after people a verb needs its number: «: سيدعم مقاتلون …». */
const that = (what: SpokenClaim): string => {
  const { text, kind } = what.subject;
  const unnamed = intent(what, false);
  const agrees = kind !== 'COLLECTIVE' && !isPlural(text) && unnamed !== intent(what, true);
  return agrees ? ` أن ${accusative(text)} ${unnamed}` : `: ${intent(what, true)}`;
};

/** «أعلنت إيران أنها ستدعم …»; of another's intent «أعلنت إيران أن روسيا ستدعم …». */
const announced = (what: SpokenClaim, by: SpokenName | null): string => {
  if (by === null) return `أُعلن${that(what)}`;
  const gender = arabicGender(by);
  const who = words(did('أعلن', gender), nominative(by.text));
  if (by.text !== what.subject.text) return `${who}${that(what)}`;
  return isPlural(by.text)
    ? `${who}: ${intent(what, true)}`
    : words(who, gender === 'F' ? 'أنها' : 'أنه', intent(what, false));
};

/** «دعم روسيا لسوريا» → «دعمها لسوريا», «القتال بين روسيا وتركيا» → «القتال بينها وبين تركيا» */
const ofItself = (text: string, { text: name, kind }: SpokenName): string => {
  const pronoun = arabicGender({ text: name, kind }) === 'F' ? 'ها' : 'ه';
  const between = ` بين ${arabic(name)} و`;
  if (text.includes(between)) return text.replace(between, ` بين${pronoun} وبين `);
  const [first = ''] = text.split(' ');
  const itself = `${first} ${arabic(name)}`;
  return text.startsWith(itself) ? `${first.replace(/ة$/u, 'ت')}${pronoun}${text.slice(itself.length)}` : text;
};

const denied = (what: SpokenClaim, by: SpokenSayer): string => {
  const { text: whole } = noun(what);
  if (isDocument(by)) return words('نفت', arabicDocument(by), whole);
  const text = by.text === what.subject.text ? ofItself(whole, by) : whole;
  return words(arabicGender(by) === 'F' ? 'نفت' : 'نفى', nominative(by.text), text);
};

const alleged = (text: string, entry: { readonly alleged: boolean }): string =>
  entry.alleged ? `${text}، بحسب مزاعم` : text;

const entryText = (entry: SpokenEntry): string => {
  switch (entry.kind) {
    case 'BEGAN':
      return alleged(began(entry.what), entry);
    case 'ENDED':
      return alleged(ended(entry.what), entry);
    case 'ATTESTED':
      return alleged(clause(entry.what), entry);
    case 'DENIED':
      return denied(entry.what, entry.by);
    case 'ANNOUNCED':
      return announced(entry.what, entry.by);
    case 'EVENT':
      return arabicEventOfTwo(entry);
  }
};

/** Who denies or announces is not named again as its only source. */
const sourcesText = (entry: SpokenEntry): string => {
  const by = entry.kind === 'DENIED' || entry.kind === 'ANNOUNCED' ? entry.by : null;
  return by !== null && entry.sources.every(({ text }) => text === by.text) ? '' : briefSources(entry.sources);
};

export const arabicChronicle = (entry: SpokenEntry): string =>
  dated(entry.date, words(entryText(entry), sourcesText(entry)));

const SIGNS = { '1': 'الودّ', '-1': 'العداء', '0': 'الحياد' } as const;

const stretchDate = (stretch: SpokenStretch | null): SpokenDate | null =>
  stretch && { first: stretch.from, last: stretch.to - 1 };

/** «، وأول ذكر له في …» */
const mention = (which: 'أول' | 'آخر', gender: Gender, when: string): string =>
  when === '' ? '' : `، و${which} ذكر ${gender === 'F' ? 'لها' : 'له'} ${when}`;

const attestedText = (
  kind: 'FIRST_ATTESTED' | 'NEARED' | 'PASSED' | 'FADED',
  what: SpokenClaim,
  when: string,
): string => {
  switch (kind) {
    case 'FIRST_ATTESTED':
      return `${words(clause(what), when)}، وهو أول ما عُرف من ذلك`;
    case 'NEARED': {
      const { text, gender } = noun(what);
      const became = gender === 'F' ? 'باتت مرجّحة' : 'بات مرجّحًا';
      return `${became} ${text}${mention('أول', gender, when)}`;
    }
    case 'PASSED':
      return `${words(clause(what), when)}، ولم يرد ذكر لذلك قبل هذا التاريخ أو بعده بمدة طويلة`;
    case 'FADED': {
      const { text, gender } = noun(what);
      const noLonger = gender === 'F' ? 'لم تعد مرجّحة' : 'لم يعد مرجّحًا';
      return `${noLonger} ${text}${mention('آخر', gender, when)}`;
    }
  }
};

export const arabicChange = (change: SpokenChange): string => {
  switch (change.kind) {
    case 'BEGAN':
      return dated(change.date, began(change.what));
    case 'ENDED':
      return dated(change.date, ended(change.what));
    case 'FLIPPED': {
      const ends = `${arabic(change.a.text)} و${arabic(change.b.text)}`;
      const turned = `من ${SIGNS[`${change.before}`]} إلى ${SIGNS[`${change.after}`]}`;
      return dated(change.date, `تحولت العلاقة بين ${ends} ${turned}`);
    }
    case 'FIRST_ATTESTED':
    case 'NEARED':
    case 'PASSED':
    case 'FADED':
      return dated(null, attestedText(change.kind, change.what, dateText(stretchDate(change.attested))));
  }
};
