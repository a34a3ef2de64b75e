import type { TieType } from '../domain/ties/types.ts';
import { arabicGender, type Gender } from './arabic-gender.ts';
import { arabicDetails } from './arabic-details.ts';
import { accusative, arabic, isPlural, nominative, to, withName } from './arabic-names.ts';
import { findArabicPost } from './arabic-posts.ts';
import { arabicValue } from './arabic-values.ts';
import { qualifierValues, type SpokenRelation } from './spoken.ts';
import { words } from './text.ts';

/**
 * A verb for «هو» and «هي», in the past and after «س», and how its object follows it. What lasts is said with «كان»: «انتمت إلى» on a day
 * would be that somebody joined.
 */
interface Verb {
  readonly past: Readonly<Record<Gender, string>>;
  readonly present: Readonly<Record<Gender, string>>;
  readonly object: (name: string) => string;
}

const verb = (he: string, she: string, heDoes: string, object: Verb['object'] = accusative): Verb => ({
  past: { M: he, F: she },
  present: { M: heDoes, F: `ت${heDoes.slice(1)}` },
  object,
});

const after =
  (preposition: string) =>
  (name: string): string =>
    `${preposition} ${arabic(name)}`;

/** «المدنيين في سوريا», «مدنيين (الإيزيديين)» */
export const civilians = (name: string): string =>
  /^(?:ال)?مدني/u.test(name) ? arabic(name) : `مدنيين (${arabic(name)})`;

const VERBS: Readonly<Record<TieType, Verb>> = {
  ALLIED_WITH: verb('كان', 'كانت', 'يكون', (name) => `حليفًا ${to(name)}`),
  SUPPORTS: verb('دعم', 'دعمت', 'يدعم'),
  COOPERATES_WITH: verb('تعاون', 'تعاونت', 'يتعاون', after('مع')),
  MEMBER_OF: verb('كان', 'كانت', 'يكون', after('عضوًا في')),
  PART_OF: verb('كان', 'كانت', 'يكون', after('جزءًا من')),
  AFFILIATED_WITH: verb('ارتبط', 'ارتبطت', 'يرتبط', withName),
  COMMANDS: verb('قاد', 'قادت', 'يقود'),
  LEADS: verb('كان', 'كانت', 'يكون', after('على رأس')),
  FIGHTS: verb('قاتل', 'قاتلت', 'يقاتل'),
  RIVAL_OF: verb('تنافس', 'تنافست', 'يتنافس', after('مع')),
  OPPOSES: verb('عارض', 'عارضت', 'يعارض'),
  SANCTIONS: verb('فرض', 'فرضت', 'يفرض', after('عقوبات على')),
  ATTACKS_CIVILIANS: verb('اعتدى', 'اعتدت', 'يعتدي', (name) => `على ${civilians(name)}`),
  AT_ODDS_WITH: verb('اختلف', 'اختلفت', 'يختلف', after('مع')),
  NEGOTIATES_WITH: verb('تفاوض', 'تفاوضت', 'يتفاوض', after('مع')),
  PACT_WITH: verb('ارتبط', 'ارتبطت', 'يرتبط', after('باتفاق مع')),
  PARTICIPATES_IN: verb('شارك', 'شاركت', 'يشارك', after('في')),
  SPLIT_FROM: verb('انشقّ', 'انشقّت', 'ينشقّ', after('عن')),
  MERGED_INTO: verb('اندمج', 'اندمجت', 'يندمج', after('في')),
  SUCCEEDS: verb('حلّ', 'حلّت', 'يحلّ', after('محل')),
};

/** How somebody was at odds, where all claims say the same. */
const AT_ODDS: Readonly<Record<string, Verb>> = {
  criticised: verb('انتقد', 'انتقدت', 'ينتقد'),
};

const basisOf = (relation: SpokenRelation): string | undefined => {
  const bases = qualifierValues(relation, 'basis');
  return relation.type === 'AT_ODDS_WITH' && bases.length === 1 ? bases[0] : undefined;
};

const verbOf = (relation: SpokenRelation): Verb => AT_ODDS[basisOf(relation) ?? ''] ?? VERBS[relation.type];

export const isLead = (relation: SpokenRelation): boolean =>
  relation.type === 'MEMBER_OF' && qualifierValues(relation, 'role').includes('lead');

const objectText = (relation: SpokenRelation): string => {
  const { type, subject, object } = relation;
  const [pact, ...more] = qualifierValues(relation, 'pact');
  const post = findArabicPost(relation);
  if (post !== null) return post;
  if (type === 'PACT_WITH' && pact !== undefined && more.length === 0)
    return `باتفاق ${arabicValue(pact)} مع ${arabic(object.text)}`;
  if (isLead(relation)) return `عضوًا قياديًا في ${arabic(object.text)}`;
  if (isPlural(subject.text) && type === 'ALLIED_WITH') return `حلفاء ${to(object.text)}`;
  if (isPlural(subject.text) && type === 'MEMBER_OF') return `أعضاء في ${arabic(object.text)}`;
  if (type === 'MEMBER_OF' && object.kind === 'COLLECTIVE') return `ضمن ${arabic(object.text)}`;
  return verbOf(relation).object(object.text);
};

/** After an object that may say the post. */
const detailsAfter = (relation: SpokenRelation): string => {
  const qualifiers = relation.qualifiers.filter(({ key }) => key !== 'post');
  return arabicDetails(findArabicPost(relation) === null ? relation : { ...relation, qualifiers });
};

/** «توترت العلاقة بين أ وب»: strain is between the two, and has no doer. */
const strained = ({ subject, object }: SpokenRelation): string =>
  `العلاقة بين ${arabic(subject.text)} و${arabic(object.text)}`;

/** Who did what to whom, without when: «دعمت إيران سوريا بالقوات». */
export const arabicRelation = (relation: SpokenRelation): string => {
  if (basisOf(relation) === 'strained') return words('توترت', strained(relation), arabicDetails(relation));
  const { past } = verbOf(relation);
  const { subject } = relation;
  return words(past[arabicGender(subject)], nominative(subject.text), objectText(relation), detailsAfter(relation));
};

/**
 * What is to come: «ستدعم إيران سوريا بالقوات».
 * @param named whether the doer is named; not after «أعلنت إيران أنها»
 */
export const arabicIntent = (relation: SpokenRelation, named = true): string => {
  if (basisOf(relation) === 'strained') return words('ستتوتر', strained(relation), arabicDetails(relation));
  const { present } = verbOf(relation);
  const { subject } = relation;
  return words(
    `س${present[arabicGender(subject)]}`,
    named ? nominative(subject.text) : '',
    objectText(relation),
    detailsAfter(relation),
  );
};
