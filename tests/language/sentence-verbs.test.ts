import { describe, expect, it } from 'vitest';
import { OPEN_FUTURE } from '../../src/domain/time/day.ts';
import { SUPPORT_FORMS, TIE_TYPE_NAMES, type TieType } from '../../src/domain/ties/types.ts';
import type { SpokenTie } from '../../src/language/spoken.ts';
import { arabic, english, named, on10July, tieOf } from '../support/spoken-ties.ts';

/** English, Arabic of a feminine subject (إيران), Arabic of a masculine one (العراق). */
const VERBS: Readonly<Record<TieType, readonly [string, string, string]>> = {
  ALLIED_WITH: ['had an alliance with Syria', 'كانت إيران حليفًا لسوريا', 'كان العراق حليفًا لسوريا'],
  SUPPORTS: ['supported Syria', 'دعمت إيران سوريا', 'دعم العراق سوريا'],
  COOPERATES_WITH: ['cooperated with Syria', 'تعاونت إيران مع سوريا', 'تعاون العراق مع سوريا'],
  MEMBER_OF: ['belonged to Syria', 'كانت إيران عضوًا في سوريا', 'كان العراق عضوًا في سوريا'],
  PART_OF: ['formed part of Syria', 'كانت إيران جزءًا من سوريا', 'كان العراق جزءًا من سوريا'],
  AFFILIATED_WITH: ['had an affiliation with Syria', 'ارتبطت إيران بسوريا', 'ارتبط العراق بسوريا'],
  COMMANDS: ['commanded Syria', 'قادت إيران سوريا', 'قاد العراق سوريا'],
  LEADS: ['led Syria', 'كانت إيران على رأس سوريا', 'كان العراق على رأس سوريا'],
  FIGHTS: ['fought Syria', 'قاتلت إيران سوريا', 'قاتل العراق سوريا'],
  RIVAL_OF: ['had a rivalry with Syria', 'تنافست إيران مع سوريا', 'تنافس العراق مع سوريا'],
  OPPOSES: ['opposed Syria', 'عارضت إيران سوريا', 'عارض العراق سوريا'],
  SANCTIONS: ['imposed sanctions on Syria', 'فرضت إيران عقوبات على سوريا', 'فرض العراق عقوبات على سوريا'],
  ATTACKS_CIVILIANS: [
    'attacked civilians (Syria)',
    'اعتدت إيران على مدنيين (سوريا)',
    'اعتدى العراق على مدنيين (سوريا)',
  ],
  AT_ODDS_WITH: ['took issue with Syria', 'اختلفت إيران مع سوريا', 'اختلف العراق مع سوريا'],
  NEGOTIATES_WITH: ['negotiated with Syria', 'تفاوضت إيران مع سوريا', 'تفاوض العراق مع سوريا'],
  PACT_WITH: ['had a pact with Syria', 'ارتبطت إيران باتفاق مع سوريا', 'ارتبط العراق باتفاق مع سوريا'],
  PARTICIPATES_IN: ['took part in Syria', 'شاركت إيران في سوريا', 'شارك العراق في سوريا'],
  SPLIT_FROM: ['split from Syria', 'انشقّت إيران عن سوريا', 'انشقّ العراق عن سوريا'],
  MERGED_INTO: ['merged into Syria', 'اندمجت إيران في سوريا', 'اندمج العراق في سوريا'],
  SUCCEEDS: ['succeeded Syria', 'حلّت إيران محل سوريا', 'حلّ العراق محل سوريا'],
};

describe('a tie is said with the verb of its type, which in Arabic agrees with its subject', () => {
  it.each(TIE_TYPE_NAMES)('%s', (type) => {
    const [inEnglish, feminine, masculine] = VERBS[type];
    const isLineage = ['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'].includes(type);
    const tie: SpokenTie = isLineage
      ? tieOf(type, ['2014-01-01', '2014-12-31', null, null])
      : tieOf(type, ['2014-01-01', '2014-12-31', '2014-01-02', '2015-01-01']);
    const whole = isLineage ? { ...tie, stated: { ...tie.stated, endEarliest: OPEN_FUTURE } } : tie;
    expect(english(whole)).toBe(`Iran certainly ${inEnglish} some time in 2014.`);
    expect(arabic(whole)).toBe(`${feminine} يقينًا في وقت ما من عام 2014.`);
    expect(arabic({ ...whole, subject: named('العراق') })).toBe(`${masculine} يقينًا في وقت ما من عام 2014.`);
  });

  it.each(SUPPORT_FORMS)('support is said with its form, %s, and against whom', (form) => {
    const HOW: Readonly<Record<(typeof SUPPORT_FORMS)[number], readonly [string, string]>> = {
      TROOPS: ['with troops', 'بالقوات'],
      PRESENCE: ['with a military presence', 'بوجود عسكري'],
      TERRITORY: ['with access to territory', 'بإتاحة الأراضي'],
      INFRASTRUCTURE: [
        'with access to military or intelligence infrastructure',
        'بإتاحة بنية تحتية عسكرية أو استخبارية',
      ],
      WEAPONS: ['with weapons', 'بالسلاح'],
      MATERIEL: ['with materiel', 'بالعتاد'],
      TRAINING: ['with training', 'بالتدريب'],
      FUNDING: ['with funding', 'بالتمويل'],
      INTELLIGENCE: ['with intelligence', 'بالمعلومات الاستخبارية'],
      DIPLOMATIC: ['diplomatically', 'دبلوماسيًا'],
      OTHER: ['by other means', 'بوسائل أخرى'],
      UNKNOWN: ['by means not stated', 'بوسائل لم تُذكر'],
    };
    const [how, howInArabic] = HOW[form];
    expect(english(on10July('SUPPORTS', { form, against: named('Islamic State') }))).toBe(
      `Iran certainly supported Syria ${how} against the Islamic State on 10 July 2017.`,
    );
    expect(arabic(on10July('SUPPORTS', { form, against: named('تنظيم الدولة الإسلامية') }))).toBe(
      `دعمت إيران سوريا ${howInArabic} ضد تنظيم الدولة الإسلامية يقينًا في 10 تموز/يوليو 2017.`,
    );
  });

  it.each<[TieType, string, string, string, string]>([
    ['ALLIED_WITH', 'obligation', 'defence', 'had an alliance with Syria (defence)', 'كانت إيران حليفًا لسوريا (دفاع)'],
    [
      'PACT_WITH',
      'pact',
      'ceasefire',
      'had a ceasefire pact with Syria',
      'ارتبطت إيران باتفاق وقف إطلاق النار مع سوريا',
    ],
    [
      'PACT_WITH',
      'pact',
      'idlib-demilitarised-zone',
      'had a pact with Syria (the demilitarised zone in Idlib)',
      'ارتبطت إيران باتفاق المنطقة المنزوعة السلاح في إدلب مع سوريا',
    ],
    ['LEADS', 'post', 'prime-minister', 'led Syria as prime minister', 'كانت إيران رئيسًا لوزراء سوريا'],
    ['LEADS', 'post', 'caliph', 'led Syria as caliph', 'كانت إيران على رأس سوريا بصفة خليفة'],
    ['LEADS', 'post', 'leader', 'led Syria', 'كانت إيران على رأس سوريا'],
    ['MEMBER_OF', 'role', 'lead', 'belonged to Syria as its lead', 'كانت إيران عضوًا قياديًا في سوريا'],
    ['AT_ODDS_WITH', 'basis', 'criticised', 'criticised Syria', 'انتقدت إيران سوريا'],
    ['AT_ODDS_WITH', 'basis', 'strained', 'had strained relations with Syria', 'توترت العلاقة بين إيران وسوريا'],
    [
      'SANCTIONS',
      'programme',
      'asset-freeze-and-oil-ban',
      'imposed sanctions on Syria under “asset freeze and oil ban”',
      'فرضت إيران عقوبات على سوريا تشمل تجميد الأصول وحظر النفط',
    ],
    [
      'SUPPORTS',
      'programme',
      'pentagon-train-and-equip',
      'supported Syria under “pentagon train and equip”',
      'دعمت إيران سوريا ضمن برنامج البنتاغون للتدريب والتجهيز',
    ],
    [
      'SANCTIONS',
      'programme',
      'EO 13582',
      'imposed sanctions on Syria under “EO 13582”',
      'فرضت إيران عقوبات على سوريا ضمن «\u2068EO 13582\u2069»',
    ],
    [
      'NEGOTIATES_WITH',
      'over',
      'oil fields',
      'negotiated with Syria over oil fields',
      'تفاوضت إيران مع سوريا بشأن \u2068oil fields\u2069',
    ],
  ])('%s with the qualifier %s=%s', (type, key, value, inEnglish, inArabicText) => {
    const tie = on10July(type, { qualifiers: [{ key, value }] });
    expect(english(tie)).toBe(`Iran certainly ${inEnglish} on 10 July 2017.`);
    expect(arabic(tie)).toBe(`${inArabicText} يقينًا في 10 تموز/يوليو 2017.`);
  });

  it('says of people in Arabic that they are allies and members, and of a nameless group who is in it', () => {
    const rebels = named('متمردون عراقيون', 'COLLECTIVE');
    const say = (tie: SpokenTie): string => arabic(tie).split(' يقينًا')[0] ?? '';
    expect(say(on10July('ALLIED_WITH', { subject: rebels }))).toBe('كان متمردون عراقيون حلفاء لسوريا');
    expect(say(on10July('MEMBER_OF', { subject: rebels }))).toBe('كان متمردون عراقيون أعضاء في سوريا');
    expect(say(on10July('MEMBER_OF', { object: rebels }))).toBe('كانت إيران ضمن متمردين عراقيين');
  });

  it('says what somebody is at odds over, in the words of a title', () => {
    expect(english(on10July('AT_ODDS_WITH', { about: 'the US withdrawal from Syria' }))).toBe(
      'Iran certainly took issue with Syria over the US withdrawal from Syria on 10 July 2017.',
    );
    expect(arabic(on10July('AT_ODDS_WITH', { about: 'الانسحاب الأميركي من سوريا' }))).toBe(
      'اختلفت إيران مع سوريا بشأن الانسحاب الأميركي من سوريا يقينًا في 10 تموز/يوليو 2017.',
    );
  });
});
