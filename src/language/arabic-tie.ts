import type { SupportForm, TieType } from '../domain/ties/types.ts';
import { arabic, joined, quoted, to, withName } from './arabic-names.ts';
import { qualifierValues, type SpokenTie } from './spoken.ts';
import { inArabicText, words } from './text.ts';

/** Who did what to whom, without when. @param adverb «على وجه اليقين», «على وجه الاحتمال» or nothing */
export function arabicTie(spoken: SpokenTie, adverb: string): string {
  const { tie, against } = spoken;
  return words(
    FEMININE.includes(tie.type) ? 'سُجّلت' : 'سُجّل',
    adverb,
    nounOf(spoken),
    tie.form === null ? '' : SUPPORT[tie.form],
    qualified(spoken),
    against === null ? '' : `ضد ${arabic(against)}`,
    topic(spoken),
  );
}

/**
 * Verbal nouns, since a name says neither its gender nor its number: «سُجّل … دعم إيران لـ…».
 * The nouns are masculine but for those of {@link FEMININE}.
 */
const NOUNS: Readonly<Record<TieType, (subject: string, object: string) => string>> = {
  ALLIED_WITH: (a, b) => `تحالف بين ${arabic(a)} و${arabic(b)}`,
  SUPPORTS: (a, b) => `دعم ${arabic(a)} ${to(b)}`,
  COOPERATES_WITH: (a, b) => `تعاون بين ${arabic(a)} و${arabic(b)}`,
  MEMBER_OF: (a, b) => `انتماء ${arabic(a)} إلى ${arabic(b)}`,
  PART_OF: (a, b) => `كون ${arabic(a)} جزءًا من ${arabic(b)}`,
  AFFILIATED_WITH: (a, b) => `ارتباط ${arabic(a)} ${withName(b)}`,
  COMMANDS: (a, b) => `تولي ${arabic(a)} قيادة ${arabic(b)}`,
  LEADS: (a, b) => `ترؤس ${arabic(a)} ${to(b)}`,
  FIGHTS: (a, b) => `قتال بين ${arabic(a)} و${arabic(b)}`,
  RIVAL_OF: (a, b) => `تنافس بين ${arabic(a)} و${arabic(b)}`,
  OPPOSES: (a, b) => `معارضة ${arabic(a)} ${to(b)}`,
  SANCTIONS: (a, b) => `فرض ${arabic(a)} عقوبات على ${arabic(b)}`,
  ATTACKS_CIVILIANS: (a, b) => `اعتداء ${arabic(a)} على مدنيين (${arabic(b)})`,
  AT_ODDS_WITH: (a, b) => `اعتراض ${arabic(a)} على ${arabic(b)}`,
  NEGOTIATES_WITH: (a, b) => `تفاوض بين ${arabic(a)} و${arabic(b)}`,
  PACT_WITH: (a, b) => `اتفاق بين ${arabic(a)} و${arabic(b)}`,
  PARTICIPATES_IN: (a, b) => `مشاركة ${arabic(a)} في ${arabic(b)}`,
  SPLIT_FROM: (a, b) => `انشقاق ${arabic(a)} عن ${arabic(b)}`,
  MERGED_INTO: (a, b) => `اندماج ${arabic(a)} في ${arabic(b)}`,
  SUCCEEDS: (a, b) => `حلول ${arabic(a)} محل ${arabic(b)}`,
};

const FEMININE: readonly TieType[] = ['OPPOSES', 'PARTICIPATES_IN'];

const AT_ODDS: Readonly<Record<string, (subject: string, object: string) => string>> = {
  criticised: (a, b) => `انتقاد ${arabic(a)} ${to(b)}`,
  strained: (a, b) => `توتر بين ${arabic(a)} و${arabic(b)}`,
};

const SUPPORT: Readonly<Record<SupportForm, string>> = {
  TROOPS: 'بالقوات',
  PRESENCE: 'بوجود عسكري',
  TERRITORY: 'بإتاحة الأراضي',
  INFRASTRUCTURE: 'بإتاحة بنية تحتية عسكرية أو استخبارية',
  WEAPONS: 'بالسلاح',
  MATERIEL: 'بالعتاد',
  TRAINING: 'بالتدريب',
  FUNDING: 'بالتمويل',
  INTELLIGENCE: 'بالمعلومات الاستخبارية',
  DIPLOMATIC: 'دبلوماسيًا',
  OTHER: 'بوسائل أخرى',
  UNKNOWN: 'بوسائل لم تُذكر',
};

/** Values of qualifiers, which are written in English. Others are quoted as they are. */
const VALUES: Readonly<Record<string, string>> = {
  defence: 'دفاع',
  offence: 'هجوم',
  ceasefire: 'وقف إطلاق النار',
  deconfliction: 'منع التصادم',
  'non-aggression': 'عدم اعتداء',
  neutrality: 'حياد',
  consultation: 'تشاور',
  president: 'رئيس',
  'prime minister': 'رئيس الوزراء',
};

const valueText = (value: string): string => VALUES[value] ?? inArabicText(value);

const qualified = (spoken: SpokenTie): string => {
  const values = (key: string): readonly string[] => qualifierValues(spoken, key);
  const kinds = [...values('obligation'), ...values('pact')].map(valueText);
  const posts = values('post').map(valueText);
  const leads = spoken.tie.type === 'MEMBER_OF' && values('role').includes('lead');
  return words(
    kinds.length > 0 ? `(${kinds.join('، ')})` : '',
    leads ? 'في موقع القيادة' : '',
    posts.length > 0 ? `بصفة ${joined(posts)}` : '',
    values('programme').length > 0 ? `ضمن ${joined(values('programme').map(quoted))}` : '',
  );
};

const topic = (spoken: SpokenTie): string => {
  const topics = spoken.aboutName === null ? qualifierValues(spoken, 'over') : [spoken.aboutName];
  return topics.length > 0 ? `بشأن ${joined(topics.map(quoted))}` : '';
};

const nounOf = (spoken: SpokenTie): string => {
  const { tie, subject, object } = spoken;
  const bases = qualifierValues(spoken, 'basis');
  const basis = tie.type === 'AT_ODDS_WITH' && bases.length === 1 ? AT_ODDS[bases[0] ?? ''] : undefined;
  return (basis ?? NOUNS[tie.type])(subject, object);
};
