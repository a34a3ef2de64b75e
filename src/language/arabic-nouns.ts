import type { TieType } from '../domain/ties/types.ts';
import type { Gender } from './arabic-gender.ts';
import { arabic, to, withName } from './arabic-names.ts';
import { arabicDetails } from './arabic-details.ts';
import { civilians, isLead } from './arabic-verbs.ts';
import { arabicValue } from './arabic-values.ts';
import { qualifierValues, type SpokenRelation } from './spoken.ts';
import { words } from './text.ts';

/** What a verb such as «بدأ» and «انتهى» takes: «دعم إيران لسوريا», with the gender of its first word. */
export interface Noun {
  readonly text: string;
  readonly gender: Gender;
}

const NOUNS: Readonly<Record<TieType, (subject: string, object: string) => string>> = {
  ALLIED_WITH: (a, b) => `تحالف ${arabic(a)} مع ${arabic(b)}`,
  SUPPORTS: (a, b) => `دعم ${arabic(a)} ${to(b)}`,
  COOPERATES_WITH: (a, b) => `تعاون ${arabic(a)} مع ${arabic(b)}`,
  MEMBER_OF: (a, b) => `عضوية ${arabic(a)} في ${arabic(b)}`,
  PART_OF: (a, b) => `تبعية ${arabic(a)} ${to(b)}`,
  AFFILIATED_WITH: (a, b) => `ارتباط ${arabic(a)} ${withName(b)}`,
  COMMANDS: (a, b) => `قيادة ${arabic(a)} ${to(b)}`,
  LEADS: (a, b) => `ترؤس ${arabic(a)} ${to(b)}`,
  FIGHTS: (a, b) => `القتال بين ${arabic(a)} و${arabic(b)}`,
  RIVAL_OF: (a, b) => `التنافس بين ${arabic(a)} و${arabic(b)}`,
  OPPOSES: (a, b) => `معارضة ${arabic(a)} ${to(b)}`,
  SANCTIONS: (a, b) => `فرض ${arabic(a)} عقوبات على ${arabic(b)}`,
  ATTACKS_CIVILIANS: (a, b) => `اعتداء ${arabic(a)} على ${civilians(b)}`,
  AT_ODDS_WITH: (a, b) => `خلاف ${arabic(a)} مع ${arabic(b)}`,
  NEGOTIATES_WITH: (a, b) => `التفاوض بين ${arabic(a)} و${arabic(b)}`,
  PACT_WITH: (a, b) => `الاتفاق بين ${arabic(a)} و${arabic(b)}`,
  PARTICIPATES_IN: (a, b) => `مشاركة ${arabic(a)} في ${arabic(b)}`,
  SPLIT_FROM: (a, b) => `انشقاق ${arabic(a)} عن ${arabic(b)}`,
  MERGED_INTO: (a, b) => `اندماج ${arabic(a)} في ${arabic(b)}`,
  SUCCEEDS: (a, b) => `حلول ${arabic(a)} محل ${arabic(b)}`,
};

const FEMININE: readonly TieType[] = ['MEMBER_OF', 'PART_OF', 'COMMANDS', 'OPPOSES', 'PARTICIPATES_IN'];

/** What holds, as a noun: for what begins, ends, or is denied. */
export function arabicNoun(relation: SpokenRelation): Noun {
  const { type, subject, object } = relation;
  const [pact, ...more] = qualifierValues(relation, 'pact');
  const noun =
    type === 'PACT_WITH' && pact !== undefined && more.length === 0
      ? `اتفاق ${arabicValue(pact)} بين ${arabic(subject.text)} و${arabic(object.text)}`
      : NOUNS[type](subject.text, object.text);
  return {
    text: words(noun, isLead(relation) ? 'في موقع القيادة' : '', arabicDetails(relation)),
    gender: FEMININE.includes(type) ? 'F' : 'M',
  };
}
