import { describe, expect, it } from 'vitest';
import { OPEN_PAST, parseDay } from '../../src/domain/time/day.ts';
import type { TieType } from '../../src/domain/ties/types.ts';
import { changeSentence, chronicleSentence } from '../../src/language/chronicle.ts';
import type { SpokenChange, SpokenClaim, SpokenDate, SpokenEntry } from '../../src/language/spoken-entry.ts';
import type { SpokenName } from '../../src/language/spoken.ts';
import { named, on10July } from '../support/spoken-ties.ts';

/** Each name in both languages. */
type Both = readonly [SpokenName, SpokenName];
const RUSSIA: Both = [named('Russia'), named('روسيا')];
const IRAQ: Both = [named('Iraq'), named('العراق')];
const SYRIA: Both = [named('Syria'), named('سوريا')];
const YPG: Both = [named("People's Protection Units", 'ARMED_GROUP'), named('وحدات حماية الشعب', 'ARMED_GROUP')];
const IS: Both = [named('Islamic State', 'ARMED_GROUP'), named('تنظيم الدولة الإسلامية', 'ARMED_GROUP')];
const HOUTHIS: Both = [named('Houthis', 'ARMED_GROUP'), named('الحوثيون', 'ARMED_GROUP')];
const TURKEY: Both = [named('Turkey'), named('تركيا')];

const ON: SpokenDate = { first: parseDay('2015-09-30'), last: parseDay('2015-09-30') };
const BY: SpokenDate = { first: OPEN_PAST, last: parseDay('2015-09-30') };
const EN_SOURCES = [{ text: 'Newsweek', isDocument: false }];
const AR_SOURCES = [{ text: 'نيوزويك', isDocument: false }];

const TITLED = [
  { text: 'Syrian civil war', isDocument: true },
  { text: 'الحرب الأهلية السورية', isDocument: true },
] as const;
const LONG = [
  { text: 'Foreign involvement in the war', isDocument: true, publisher: 'Newsweek' },
  { text: 'التدخل الأجنبي في الحرب السورية', isDocument: true, publisher: 'نيوزويك' },
] as const;

type Index = 0 | 1;
const troops = (subject: Both, index: Index): SpokenClaim => {
  const { type, against, qualifiers, about } = on10July('SUPPORTS');
  return {
    kind: 'TIE',
    type,
    against,
    qualifiers,
    about,
    form: 'TROOPS',
    subject: subject[index],
    object: SYRIA[index],
  };
};
const fight = (index: Index): SpokenClaim => {
  const { type, against, qualifiers, about, form } = on10July('FIGHTS');
  return { kind: 'TIE', type, against, qualifiers, about, form, subject: RUSSIA[index], object: IS[index] };
};
const partOf = (index: Index): SpokenClaim => ({
  ...on10July('PART_OF'),
  kind: 'TIE',
  subject: YPG[index],
  object: TURKEY[index],
});
const qualified = (
  type: TieType,
  key: string,
  value: string,
  [a, b]: readonly [SpokenName, SpokenName],
): SpokenClaim => {
  const { against, about, form } = on10July(type);
  return { kind: 'TIE', type, against, about, form, qualifiers: [{ key, value }], subject: a, object: b };
};
const zone = (index: Index): SpokenClaim =>
  qualified('PACT_WITH', 'pact', 'idlib-demilitarised-zone', [RUSSIA[index], TURKEY[index]]);
const lead = (index: Index): SpokenClaim => qualified('MEMBER_OF', 'role', 'lead', [TURKEY[index], RUSSIA[index]]);
const holds = (index: Index): SpokenClaim => ({
  kind: 'HOLDS',
  subject: IS[index],
  place: (['Raqqa', 'الرقة'] as const)[index],
});
const part = (index: Index): SpokenClaim => ({
  kind: 'TOOK_PART',
  subject: YPG[index],
  event: (['Siege of Kobani', 'حصار كوباني'] as const)[index],
});

const entry = (make: (index: Index) => Parameters<typeof chronicleSentence>[0]): readonly [string, string] => [
  chronicleSentence(make(0), 'EN'),
  chronicleSentence(make(1), 'AR'),
];

const sourced = (index: Index, date: SpokenDate | null) => ({ date, sources: index === 0 ? EN_SOURCES : AR_SOURCES });

describe('an entry of a chronicle is one sentence', () => {
  it.each<[string, (index: Index) => SpokenEntry, string, string]>([
    [
      'BEGAN',
      (index) => ({ ...sourced(index, ON), kind: 'BEGAN', what: troops(RUSSIA, index), alleged: false }),
      'On 30 September 2015, Russia began supporting Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، بدأ دعم روسيا لسوريا بالقوات (نيوزويك).',
    ],
    [
      'BEGAN, a holding',
      (index) => ({ ...sourced(index, ON), kind: 'BEGAN', what: holds(index), alleged: false }),
      'On 30 September 2015, the Islamic State began holding Raqqa (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، بدأت سيطرة تنظيم الدولة الإسلامية على الرقة (نيوزويك).',
    ],
    [
      'BEGAN, a pact of a kind',
      (index) => ({ date: ON, sources: [], kind: 'BEGAN', what: zone(index), alleged: false }),
      'On 30 September 2015, Russia began having a pact with Turkey (the demilitarised zone in Idlib).',
      'في 30 أيلول/سبتمبر 2015، بدأ اتفاق المنطقة المنزوعة السلاح في إدلب بين روسيا وتركيا.',
    ],
    [
      'ENDED, a membership',
      (index) => ({ date: ON, sources: [], kind: 'ENDED', what: lead(index), alleged: false }),
      'On 30 September 2015, Turkey stopped belonging to Russia as its lead.',
      'في 30 أيلول/سبتمبر 2015، انتهت عضوية تركيا في روسيا في موقع القيادة.',
    ],
    [
      'ENDED',
      (index) => ({ ...sourced(index, ON), kind: 'ENDED', what: troops(RUSSIA, index), alleged: false }),
      'On 30 September 2015, Russia stopped supporting Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، انتهى دعم روسيا لسوريا بالقوات (نيوزويك).',
    ],
    [
      'BEGAN, by allegations',
      (index) => ({ ...sourced(index, ON), kind: 'BEGAN', what: troops(RUSSIA, index), alleged: true }),
      'On 30 September 2015, Russia allegedly began supporting Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، بدأ دعم روسيا لسوريا بالقوات، بحسب مزاعم (نيوزويك).',
    ],
    [
      'ENDED, by allegations',
      (index) => ({ ...sourced(index, ON), kind: 'ENDED', what: troops(RUSSIA, index), alleged: true }),
      'On 30 September 2015, Russia allegedly stopped supporting Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، انتهى دعم روسيا لسوريا بالقوات، بحسب مزاعم (نيوزويك).',
    ],
    [
      'ENDED, a holding',
      (index) => ({ ...sourced(index, ON), kind: 'ENDED', what: holds(index), alleged: false }),
      'On 30 September 2015, the Islamic State stopped holding Raqqa (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، انتهت سيطرة تنظيم الدولة الإسلامية على الرقة (نيوزويك).',
    ],
    [
      'ATTESTED',
      (index) => ({ ...sourced(index, BY), kind: 'ATTESTED', what: fight(index), alleged: false }),
      'By September 2015, Russia fought the Islamic State (Newsweek).',
      'بحلول نهاية أيلول/سبتمبر 2015، قاتلت روسيا تنظيم الدولة الإسلامية (نيوزويك).',
    ],
    [
      'ATTESTED, alleged',
      (index) => ({ ...sourced(index, null), kind: 'ATTESTED', what: part(index), alleged: true }),
      "The People's Protection Units allegedly took part in the siege of Kobani (Newsweek).",
      'شاركت وحدات حماية الشعب في حصار كوباني، بحسب مزاعم (نيوزويك).',
    ],
    [
      'DENIED by who is meant',
      (index) => ({ ...sourced(index, ON), kind: 'DENIED', what: troops(IRAQ, index), by: IRAQ[index] }),
      'On 30 September 2015, Iraq denied supporting Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، نفى العراق دعمه لسوريا بالقوات (نيوزويك).',
    ],
    [
      'DENIED, a part in an event',
      (index) => ({ date: null, sources: [], kind: 'DENIED', what: part(index), by: YPG[index] }),
      "The People's Protection Units denied taking part in the siege of Kobani.",
      'نفت وحدات حماية الشعب مشاركتها في حصار كوباني.',
    ],
    [
      'DENIED, a fight, by its other side',
      (index) => ({ date: null, sources: [], kind: 'DENIED', what: fight(index), by: IS[index] }),
      'The Islamic State denied fighting Russia.',
      'نفى تنظيم الدولة الإسلامية القتال بينه وبين روسيا.',
    ],
    [
      'DENIED by another',
      (index) => ({ ...sourced(index, ON), kind: 'DENIED', what: troops(RUSSIA, index), by: SYRIA[index] }),
      'On 30 September 2015, Syria denied that Russia supported Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، نفت سوريا دعم روسيا لسوريا بالقوات (نيوزويك).',
    ],
    [
      'DENIED, being a part of another',
      (index) => ({ date: null, sources: [], kind: 'DENIED', what: partOf(index), by: YPG[index] }),
      "The People's Protection Units denied forming part of Turkey.",
      'نفت وحدات حماية الشعب تبعيتها لتركيا.',
    ],
    [
      'DENIED by a document',
      (index) => ({ date: ON, sources: [], kind: 'DENIED', what: fight(index), by: TITLED[index] }),
      'On 30 September 2015, “Syrian civil war” denied that Russia fought the Islamic State.',
      'في 30 أيلول/سبتمبر 2015، نفت وثيقة «الحرب الأهلية السورية» القتال بين روسيا وتنظيم الدولة الإسلامية.',
    ],
    [
      'DENIED by a document with a long title',
      (index) => ({ date: ON, sources: [], kind: 'DENIED', what: fight(index), by: LONG[index] }),
      'On 30 September 2015, Newsweek denied that Russia fought the Islamic State.',
      'في 30 أيلول/سبتمبر 2015، نفت وثيقة من نيوزويك القتال بين روسيا وتنظيم الدولة الإسلامية.',
    ],
    [
      'ANNOUNCED by who intends it',
      (index) => ({ ...sourced(index, ON), kind: 'ANNOUNCED', what: troops(RUSSIA, index), by: RUSSIA[index] }),
      'On 30 September 2015, Russia announced an intent to support Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، أعلنت روسيا أنها ستدعم سوريا بالقوات (نيوزويك).',
    ],
    [
      'ANNOUNCED by a masculine name',
      (index) => ({ ...sourced(index, ON), kind: 'ANNOUNCED', what: troops(IRAQ, index), by: IRAQ[index] }),
      'On 30 September 2015, Iraq announced an intent to support Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، أعلن العراق أنه سيدعم سوريا بالقوات (نيوزويك).',
    ],
    [
      'ANNOUNCED of another',
      (index) => ({ ...sourced(index, ON), kind: 'ANNOUNCED', what: troops(RUSSIA, index), by: TURKEY[index] }),
      'On 30 September 2015, Turkey announced that Russia would support Syria with troops (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، أعلنت تركيا أن روسيا ستدعم سوريا بالقوات (نيوزويك).',
    ],
    [
      'ANNOUNCED, a fight, by its other side',
      (index) => ({ ...sourced(index, ON), kind: 'ANNOUNCED', what: fight(index), by: IS[index] }),
      'On 30 September 2015, the Islamic State announced an intent to fight Russia (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، أعلن تنظيم الدولة الإسلامية أنه سيقاتل روسيا (نيوزويك).',
    ],
    [
      'ANNOUNCED, a place, by nobody named',
      (index) => ({ ...sourced(index, ON), kind: 'ANNOUNCED', what: holds(index), by: null }),
      'On 30 September 2015, it was announced that the Islamic State would hold Raqqa (Newsweek).',
      'في 30 أيلول/سبتمبر 2015، أُعلن أن تنظيم الدولة الإسلامية سيسيطر على الرقة (نيوزويك).',
    ],
    [
      'DENIED by its only source, which is not named twice',
      (index) => ({
        date: ON,
        sources: [{ text: IRAQ[index].text, isDocument: false }],
        kind: 'DENIED',
        what: troops(IRAQ, index),
        by: IRAQ[index],
      }),
      'On 30 September 2015, Iraq denied supporting Syria with troops (Iraq).',
      'في 30 أيلول/سبتمبر 2015، نفى العراق دعمه لسوريا بالقوات.',
    ],
    [
      'ANNOUNCED, of people',
      (index) => ({ date: null, sources: [], kind: 'ANNOUNCED', what: troops(HOUTHIS, index), by: TURKEY[index] }),
      'Turkey announced that the Houthis would support Syria with troops.',
      'أعلنت تركيا: سيدعم الحوثيون سوريا بالقوات.',
    ],
  ])('%s', (_, make, inEnglish, inArabic) => {
    expect(entry(make)).toEqual([inEnglish, inArabic]);
  });
});

describe('a change is one sentence', () => {
  const july = { from: parseDay('2017-07-10'), to: parseDay('2017-07-11'), throughout: true };

  it.each<[string, (index: Index) => SpokenChange, string, string]>([
    [
      'BEGAN',
      (index) => ({ kind: 'BEGAN', what: holds(index), date: ON }),
      'On 30 September 2015, the Islamic State began holding Raqqa.',
      'في 30 أيلول/سبتمبر 2015، بدأت سيطرة تنظيم الدولة الإسلامية على الرقة.',
    ],
    [
      'ENDED',
      (index) => ({ kind: 'ENDED', what: fight(index), date: ON }),
      'On 30 September 2015, Russia stopped fighting the Islamic State.',
      'في 30 أيلول/سبتمبر 2015، انتهى القتال بين روسيا وتنظيم الدولة الإسلامية.',
    ],
    [
      'FIRST_ATTESTED',
      (index) => ({ kind: 'FIRST_ATTESTED', what: troops(RUSSIA, index), attested: july }),
      'Russia supported Syria with troops on 10 July 2017, which is the first that is known of it.',
      'دعمت روسيا سوريا بالقوات في 10 تموز/يوليو 2017، وهو أول ما عُرف من ذلك.',
    ],
    [
      'NEARED',
      (index) => ({ kind: 'NEARED', what: troops(RUSSIA, index), attested: july }),
      'It became likely that Russia supported Syria with troops, first known on 10 July 2017.',
      'بات مرجّحًا دعم روسيا لسوريا بالقوات، وأول ذكر له في 10 تموز/يوليو 2017.',
    ],
    [
      'PASSED',
      (index) => ({ kind: 'PASSED', what: troops(RUSSIA, index), attested: july }),
      'Russia supported Syria with troops on 10 July 2017, and is not known to have done so long before or after.',
      'دعمت روسيا سوريا بالقوات في 10 تموز/يوليو 2017، ولم يرد ذكر لذلك قبل هذا التاريخ أو بعده بمدة طويلة.',
    ],
    [
      'FADED',
      (index) => ({ kind: 'FADED', what: holds(index), attested: july }),
      'It is no longer likely that the Islamic State held Raqqa, last known on 10 July 2017.',
      'لم تعد مرجّحة سيطرة تنظيم الدولة الإسلامية على الرقة، وآخر ذكر لها في 10 تموز/يوليو 2017.',
    ],
    [
      'FLIPPED',
      (index) => ({ kind: 'FLIPPED', a: TURKEY[index], b: RUSSIA[index], before: 1, after: -1, date: ON }),
      'On 30 September 2015, relations between Turkey and Russia turned from friendly to hostile.',
      'في 30 أيلول/سبتمبر 2015، تحولت العلاقة بين تركيا وروسيا من الودّ إلى العداء.',
    ],
  ])('%s', (_, make, inEnglish, inArabic) => {
    expect([changeSentence(make(0), 'EN'), changeSentence(make(1), 'AR')]).toEqual([inEnglish, inArabic]);
  });
});
