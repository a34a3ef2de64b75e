import type { SupportForm } from '../domain/ties/types.ts';
import { deslugged } from './about.ts';
import { inArabicText } from './text.ts';

/** Support by what, after the verb. */
export const SUPPORT: Readonly<Record<SupportForm, string>> = {
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

/** Values of qualifiers, which are written in English. */
const VALUES: Readonly<Record<string, string>> = {
  defence: 'دفاع',
  offence: 'هجوم',
  ceasefire: 'وقف إطلاق النار',
  deconfliction: 'منع التصادم',
  'non-aggression': 'عدم اعتداء',
  neutrality: 'حياد',
  consultation: 'تشاور',
  protection: 'حماية',
  'buffer-zone': 'المنطقة العازلة',
  'idlib-demilitarised-zone': 'المنطقة المنزوعة السلاح في إدلب',
  'local-truce-homs': 'الهدنة المحلية في حمص',
  'sochi-agreement-2019': 'سوتشي 2019',
  president: 'رئيس',
  'prime minister': 'رئيس الوزراء',
  'prime-minister': 'رئيس الوزراء',
  leader: 'زعيم',
  commander: 'قائد',
  'commander-in-chief': 'قائد عام',
  caliph: 'خليفة',
  'co-chair': 'رئيس مشارك',
  secretary: 'وزير',
  embargo: 'الحظر',
  'asset-freeze-and-oil-ban': 'تجميد الأصول وحظر النفط',
  'membership-suspension': 'تعليق العضوية',
  'pentagon-train-and-equip': 'برنامج البنتاغون للتدريب والتجهيز',
  'terrorist-designation': 'التصنيف على قائمة الإرهاب',
  Syria: 'سوريا',
  'closed offices': 'إغلاق المكاتب',
  'joint military action in Syria': 'عمل عسكري مشترك في سوريا',
  'northern Syria buffer zone': 'المنطقة العازلة في شمال سوريا',
  'seven-point agreement': 'اتفاق من سبع نقاط',
  'oil fields in Deir ez-Zor for land in northern Syria': 'حقول نفط في دير الزور مقابل أراضٍ في شمال سوريا',
};

/** In Arabic where there is a word for it; else as it is written, without the hyphens of a coded value. */
export const arabicValue = (value: string): string => VALUES[value] ?? inArabicText(deslugged(value));

/** Null where there is no Arabic word for it. */
export const findArabicValue = (value: string): string | null => VALUES[value] ?? null;
