import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../src/domain/ids.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { arabic, english, on10July } from '../support/spoken-ties.ts';

describe('a tie is said with those who say and deny it', () => {
  const fights = on10July('FIGHTS');
  const said = 'Iran certainly fought Syria on 10 July 2017';
  const saidInArabic = 'سُجّل على وجه اليقين قتال بين إيران وسوريا في 10 تموز/يوليو 2017';

  it.each<[readonly string[], string, readonly string[], string]>([
    [['Newsweek'], 'Newsweek', ['نيوزويك'], 'نيوزويك'],
    [
      ['Newsweek', 'Russian Ministry of Defence'],
      'Newsweek and the Russian Ministry of Defence',
      ['نيوزويك', 'وزارة الدفاع الروسية'],
      'نيوزويك ووزارة الدفاع الروسية',
    ],
    [['A', 'B', 'C'], 'A, B and C', ['أ', 'ب', 'ج'], 'أ وب وج'],
    [['A', 'B', 'C', 'D'], 'A, B, C and 1 other', ['أ', 'ب', 'ج', 'د'], 'أ وب وج ومصدر آخر'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others', ['أ', 'ب', 'ج', 'د', 'ه'], 'أ وب وج ومصدرين آخرين'],
    [[...'ABCDEF'], 'A, B, C and 3 others', [...'أبجدهو'], 'أ وب وج و3 مصادر أخرى'],
    [
      Array.from({ length: 14 }, () => 'A'),
      'A, A, A and 11 others',
      Array.from({ length: 14 }, () => 'أ'),
      'أ وأ وأ و11 مصدرًا آخر',
    ],
  ])('asserters %j are %s', (names, list, namesInArabic, listInArabic) => {
    expect(english(fights, { asserters: names })).toBe(`${said}, according to ${list}.`);
    expect(arabic(fights, { asserters: namesInArabic })).toBe(`${saidInArabic}، بحسب ${listInArabic}.`);
  });

  it('names the deniers of a contested tie', () => {
    const contested: Tie = { ...fights, contested: true, denialIds: ['1' as ClaimId] };
    expect(english(contested, { asserters: ['Newsweek'], deniers: ['Iran'] })).toBe(
      `${said}, according to Newsweek, though denied by Iran.`,
    );
    expect(arabic(contested, { asserters: ['نيوزويك'], deniers: ['إيران', 'روسيا'] })).toBe(
      `${saidInArabic}، بحسب نيوزويك، مع نفي من إيران وروسيا.`,
    );
  });

  it('says that a document denies it when the denial names nobody', () => {
    const contested: Tie = { ...fights, contested: true, denialIds: ['1' as ClaimId] };
    expect(english(contested)).toBe(`${said}, though a document denies it.`);
    expect(arabic(contested)).toBe(`${saidInArabic}، مع وثيقة تنفي ذلك.`);
  });

  it('says that it went on, and that its dates are contested', () => {
    const tie: Tie = { ...fights, ongoing: true, contested: true, contestedInTime: true };
    expect(english(tie, { asserters: ['Newsweek'] })).toBe(
      `${said}, with no known end, its dates contested, according to Newsweek.`,
    );
    expect(arabic(tie, { asserters: ['نيوزويك'] })).toBe(
      `${saidInArabic}، من دون نهاية معروفة، مع خلاف على التواريخ، بحسب نيوزويك.`,
    );
  });
});

describe('names stand in a sentence of either language', () => {
  const fights = on10July('FIGHTS');

  it.each([
    ['Syrian Democratic Forces', 'the Syrian Democratic Forces'],
    ['Global Coalition against Daesh', 'the Global Coalition against Daesh'],
    ['Coalition that took Mosul', 'the Coalition that took Mosul'],
    ['United States', 'the United States'],
    ['Peshmerga', 'the Peshmerga'],
    ['Iran-backed Iraqi forces', 'Iran-backed Iraqi forces'],
    ['Islamic State groups east of Deir ez-Zor', 'Islamic State groups east of Deir ez-Zor'],
    ['Bashar al-Assad', 'Bashar al-Assad'],
    ['U.S.', 'U.S.'],
  ])('%s has its article in English: %s', (name, asSaid) => {
    expect(english(fights, { object: name })).toBe(`Iran certainly fought ${asSaid} on 10 July 2017.`);
  });

  it.each([
    ['إيران', 'لإيران'],
    ['الولايات المتحدة', 'للولايات المتحدة'],
    ['اللواء الأول', 'للواء الأول'],
    ['مقاتلون عرب في سوريا', 'لمقاتلين عرب في سوريا'],
    ['المسلحون العراقيون', 'للمسلحين العراقيين'],
    ['مقاتلو الأقليات', 'لمقاتلي الأقليات'],
    ['تلفزيون سوريا', 'لتلفزيون سوريا'],
    ['PKK', 'لـ\u2068PKK\u2069'],
  ])('%s joins its preposition in Arabic: %s', (name, asSaid) => {
    expect(arabic(on10July('SUPPORTS'), { object: name })).toBe(
      `سُجّل على وجه اليقين دعم إيران ${asSaid} في 10 تموز/يوليو 2017.`,
    );
  });

  it('a name in another script is isolated from the direction of the sentence', () => {
    expect(english(fights, { object: 'الحشد الشعبي' })).toBe(
      'Iran certainly fought \u2068الحشد الشعبي\u2069 on 10 July 2017.',
    );
    expect(arabic(fights, { object: 'PKK', asserters: ['Rassd'] })).toBe(
      'سُجّل على وجه اليقين قتال بين إيران و\u2068PKK\u2069 في 10 تموز/يوليو 2017، بحسب \u2068Rassd\u2069.',
    );
  });

  it('a name brings no direction marks, line breaks or double spaces of its own', () => {
    expect(english(fights, { object: '\u202e Free\n  Syrian\u2069 Army ', asserters: ['U.S.'] })).toBe(
      'Iran certainly fought the Free Syrian Army on 10 July 2017, according to U.S.',
    );
  });
});
