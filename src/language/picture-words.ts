import type { ActorKind, Sign, SupportForm, TieType } from '../domain/ties/types.ts';
import { arabic, counted, type Counted, to } from './arabic-names.ts';
import type { SpokenCertainty } from './spoken.ts';

/** What stands in a picture, in one language. Short: it is written on lines and in boxes. */
export interface Words {
  readonly direction: 'ltr' | 'rtl';
  readonly types: Readonly<Record<TieType, string>>;
  readonly forms: Readonly<Record<SupportForm, string>>;
  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly signs: Readonly<Record<`${Sign}`, string>>;
  readonly against: (name: string) => string;
  readonly about: (name: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly leftOut: (count: number) => string;
  /** In the legend and after a line's dates. */
  readonly certainties: Readonly<Record<SpokenCertainty, string>>;
  readonly contested: string;
  readonly anyTime: string;
  readonly certainOnly: string;
  readonly paths: (a: string, b: string) => string;
  readonly around: (name: string, hops: number) => string;
  readonly network: string;
  readonly counted: (actors: number, ties: number, claims: number) => string;
  readonly sources: (titles: readonly string[], more: number) => string;
  readonly unlabelled: (count: number) => string;
  readonly dates: string;
  readonly thick: string;
  readonly camp: (letter: string) => string;
  readonly campOf: (letter: string, actors: number) => string;
  readonly campsFound: (found: { readonly cost: number; readonly bound: number }) => string;
}

const ENGLISH: Words = {
  direction: 'ltr',
  types: {
    ALLIED_WITH: 'allied',
    SUPPORTS: 'supports',
    COOPERATES_WITH: 'cooperates',
    MEMBER_OF: 'member of',
    PART_OF: 'part of',
    AFFILIATED_WITH: 'affiliated with',
    COMMANDS: 'commands',
    LEADS: 'leads',
    FIGHTS: 'fights',
    RIVAL_OF: 'rivals',
    OPPOSES: 'opposes',
    SANCTIONS: 'sanctions',
    ATTACKS_CIVILIANS: 'attacks civilians',
    AT_ODDS_WITH: 'at odds with',
    NEGOTIATES_WITH: 'negotiates',
    PACT_WITH: 'pact',
    PARTICIPATES_IN: 'takes part in',
    SPLIT_FROM: 'split from',
    MERGED_INTO: 'merged into',
    SUCCEEDS: 'succeeds',
  },
  forms: {
    TROOPS: 'troops',
    PRESENCE: 'presence',
    TERRITORY: 'territory',
    INFRASTRUCTURE: 'infrastructure',
    WEAPONS: 'weapons',
    MATERIEL: 'materiel',
    TRAINING: 'training',
    FUNDING: 'funding',
    INTELLIGENCE: 'intelligence',
    DIPLOMATIC: 'diplomatic',
    OTHER: 'other means',
    UNKNOWN: 'means not stated',
  },
  kinds: {
    STATE: 'state',
    ORGAN: 'organ',
    ARMED_FORCES: 'armed forces',
    ARMED_GROUP: 'armed group',
    MILITIA: 'militia',
    COALITION: 'coalition',
    PARTY: 'party',
    ORGANISATION: 'organisation',
    PERSON: 'person',
    COLLECTIVE: 'collective',
  },
  signs: { '1': 'stands with', '-1': 'stands against', '0': 'neither' },
  against: (name) => `against ${name}`,
  about: (name) => `over ${name}`,
  comma: ', ',
  semicolon: '; ',
  leftOut: (count) =>
    count === 1 ? 'Not drawn: 1 actor that has no tie.' : `Not drawn: ${count} actors that have no tie.`,
  certainties: { CERTAIN: 'certain', LIKELY: 'likely', POSSIBLE: 'possible' },
  contested: 'contested',
  anyTime: 'At any time',
  certainOnly: 'only what is certain',
  paths: (a, b) => `How ${a} and ${b} are connected`,
  around: (name, hops) => `Who stands with and against ${name}${hops > 1 ? `, within ${hops} steps` : ''}`,
  network: 'Who stands with whom, against whom',
  counted: (actors, ties, claims) => `${actors} actors, ${ties} ties, from ${claims} claims (Entente).`,
  sources: (titles, more) => `Sources: ${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  unlabelled: (count) =>
    count === 1
      ? '1 line has no room for its words; its tooltip has them.'
      : `${count} lines have no room for their words; their tooltips have them.`,
  dates: 'Dates: ≤ at the latest, ≥ at least, … some day between; after the dash, the first day it no longer held.',
  thick: 'A thicker line is several ties.',
  camp: (letter) => `camp ${letter}`,
  campOf: (letter, actors) => `camp ${letter}: ${actors} actors`,
  campsFound: ({ cost, bound }) =>
    bound === cost
      ? `Camps: the best partition; ${cost} pairs of actors do not fit.`
      : `Camps: the best partition found in time; ${cost} pairs of actors do not fit, and in none fewer than ${bound}.`,
};

const STEPS: Counted = { one: 'خطوة واحدة', two: 'خطوتين', few: 'خطوات', many: 'خطوة', hundreds: 'خطوة' };

const OTHER_SOURCES: Counted = {
  one: 'مصدر آخر',
  two: 'مصدران آخران',
  few: 'مصادر أخرى',
  many: 'مصدرًا آخر',
  hundreds: 'مصدر آخر',
};

const ARABIC: Words = {
  direction: 'rtl',
  types: {
    ALLIED_WITH: 'تحالف',
    SUPPORTS: 'دعم',
    COOPERATES_WITH: 'تعاون',
    MEMBER_OF: 'عضوية',
    PART_OF: 'جزء من',
    AFFILIATED_WITH: 'ارتباط',
    COMMANDS: 'قيادة',
    LEADS: 'رئاسة',
    FIGHTS: 'قتال',
    RIVAL_OF: 'تنافس',
    OPPOSES: 'معارضة',
    SANCTIONS: 'عقوبات',
    ATTACKS_CIVILIANS: 'اعتداء على مدنيين',
    AT_ODDS_WITH: 'خلاف',
    NEGOTIATES_WITH: 'تفاوض',
    PACT_WITH: 'اتفاق',
    PARTICIPATES_IN: 'مشاركة',
    SPLIT_FROM: 'انشقاق',
    MERGED_INTO: 'اندماج',
    SUCCEEDS: 'حلول محل',
  },
  forms: {
    TROOPS: 'قوات',
    PRESENCE: 'وجود عسكري',
    TERRITORY: 'أراضٍ',
    INFRASTRUCTURE: 'بنية تحتية',
    WEAPONS: 'سلاح',
    MATERIEL: 'عتاد',
    TRAINING: 'تدريب',
    FUNDING: 'تمويل',
    INTELLIGENCE: 'معلومات استخبارية',
    DIPLOMATIC: 'دبلوماسي',
    OTHER: 'وسائل أخرى',
    UNKNOWN: 'وسائل لم تُذكر',
  },
  kinds: {
    STATE: 'دولة',
    ORGAN: 'جهاز حكومي',
    ARMED_FORCES: 'قوات مسلحة',
    ARMED_GROUP: 'جماعة مسلحة',
    MILITIA: 'ميليشيا',
    COALITION: 'ائتلاف',
    PARTY: 'حزب',
    ORGANISATION: 'منظمة',
    PERSON: 'شخص',
    COLLECTIVE: 'جماعة بلا اسم',
  },
  signs: { '1': 'يقف مع', '-1': 'يقف ضد', '0': 'لا مع ولا ضد' },
  against: (name) => `ضد ${arabic(name)}`,
  about: (name) => `بشأن ${name}`,
  comma: '، ',
  semicolon: '؛ ',
  leftOut: (count) => `أطراف لا صلة لها لم تُرسم، وعددها ${count}.`,
  certainties: { CERTAIN: 'مؤكد', LIKELY: 'مرجّح', POSSIBLE: 'محتمل' },
  contested: 'محل خلاف',
  anyTime: 'في أي وقت',
  certainOnly: 'المؤكد فقط',
  paths: (a, b) => `الصلة بين ${arabic(a)} و${arabic(b)}`,
  around: (name, hops) => `المؤيدون والمعارضون ${to(name)}${hops > 1 ? `، حتى ${counted(hops, STEPS)}` : ''}`,
  network: 'من مع من، وضد من',
  counted: (actors, ties, claims) =>
    `عدد الأطراف ${actors}، وعدد العلاقات ${ties}، وعدد الأقوال ${claims} (\u2068Entente\u2069).`,
  sources: (titles, more) => `المصادر: ${titles.join('؛ ')}${more > 0 ? `؛ و${counted(more, OTHER_SOURCES)}` : ''}.`,
  unlabelled: (count) => `خطوط لا متسع لكلماتها: ${count}؛ تظهر عند الإشارة إليها.`,
  dates:
    'التواريخ: «حتى» في موعد أقصاه، و«فما بعده» على الأقل، و«…» يوم ما بين التاريخين؛ وما بعد الشرطة أول يوم لم تعد العلاقة قائمة فيه.',
  thick: 'الخط الأسمك علاقات عدة.',
  camp: (letter) => `المعسكر \u2066${letter}\u2069`,
  campOf: (letter, actors) => `المعسكر \u2066${letter}\u2069، وعدد أطرافه ${actors}`,
  campsFound: ({ cost, bound }) =>
    bound === cost
      ? `المعسكرات: أفضل تقسيم، وعدد أزواج الأطراف التي لا توافقه ${cost}.`
      : `المعسكرات: أفضل تقسيم وُجد في الوقت المتاح، وعدد أزواج الأطراف التي لا توافقه ${cost}، ولا يقل في أي تقسيم عن ${bound}.`,
};

export type PictureLanguage = 'en' | 'ar';

export const WORDS: Readonly<Record<PictureLanguage, Words>> = { en: ENGLISH, ar: ARABIC };
