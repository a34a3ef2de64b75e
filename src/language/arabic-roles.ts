import { arabicGender } from './arabic-gender.ts';
import { isPlural } from './arabic-names.ts';
import type { SpokenName } from './spoken.ts';

/** Of a masculine, a feminine and a plural name: «الجيش (مهاجم)», «تركيا (مهاجمة)», «الحوثيون (مهاجمون)». */
type Forms = readonly [masculine: string, feminine: string, plural: string];

const role = (masculine: string, plural = `${masculine}ون`): Forms => [masculine, `${masculine}ة`, plural];

/** The same of every name. */
const same = (text: string): Forms => [text, text, text];

/** Roles in events, which are written in English. */
const ROLES: Readonly<Record<string, Forms>> = {
  advancing: role('متقدم'),
  'air support': same('إسناد جوي'),
  attacker: role('مهاجم'),
  beneficiary: role('مستفيد'),
  besieged: role('محاصَر'),
  besieger: role('محاصِر'),
  captor: role('مسيطر'),
  claimant: ['متبنٍّ', 'متبنّية', 'متبنّون'],
  combatant: role('مقاتل'),
  declarer: role('معلِن'),
  demonstrator: role('متظاهر'),
  defender: role('مدافع'),
  encircled: role('مطوَّق'),
  encircling: role('مطوِّق'),
  'evacuating force': same('قوة إخلاء'),
  founder: role('مؤسِّس'),
  guarantor: role('ضامن'),
  host: role('مضيف'),
  issuer: role('مصدِر'),
  leader: role('قائد', 'قادة'),
  'left the route': same('ترك المنفذ'),
  mediator: role('وسيط', 'وسطاء'),
  occupied: same('تحت الاحتلال'),
  opponent: role('معارض'),
  organiser: role('منظِّم'),
  participant: role('مشارك'),
  party: same('طرف'),
  perpetrator: role('منفّذ'),
  'person resigning': role('مستقيل'),
  recipient: ['متلقٍّ', 'متلقية', 'متلقون'],
  'relieving force': same('قوة فك الحصار'),
  'security force': same('قوة أمن'),
  shooter: ['مطلِق النار', 'مطلِقة النار', 'مطلِقو النار'],
  signatory: role('موقّع'),
  subject: ['المعني', 'المعنية', 'المعنيون'],
  supported: role('مدعوم'),
  supporter: role('داعم'),
  target: role('مستهدف'),
  victim: ['ضحية', 'ضحية', 'ضحايا'],
  visitor: role('زائر', 'زوار'),
  winner: role('منتصر'),
};

/** A role as it agrees with who has it; null where there is no Arabic word for it. */
export function findArabicRole(text: string, actor: SpokenName): string | null {
  const [masculine, feminine, plural] = ROLES[text] ?? [null, null, null];
  if (isPlural(actor.text)) return plural;
  return arabicGender(actor) === 'F' ? feminine : masculine;
}
