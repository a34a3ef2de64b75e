import { describe, expect, it } from 'vitest';
import type { SpokenSayer, SpokenSource } from '../../src/language/spoken.ts';
import { arabic, english, named, on10July } from '../support/spoken-ties.ts';

const sayers = (...texts: readonly string[]): readonly SpokenSource[] =>
  texts.map((text) => ({ text, isDocument: false }));

describe('a tie is said in full with those who say and deny it', () => {
  const said = 'Iran certainly fought Syria on 10 July 2017';
  const saidInArabic = 'قاتلت إيران سوريا يقينًا في 10 تموز/يوليو 2017';

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
  ])('sources %j are %s', (names, list, namesInArabic, listInArabic) => {
    expect(english(on10July('FIGHTS', { sources: sayers(...names) }))).toBe(`${said}, according to ${list}.`);
    expect(arabic(on10July('FIGHTS', { sources: sayers(...namesInArabic) }))).toBe(
      `${saidInArabic}، بحسب ${listInArabic}.`,
    );
  });

  it('quotes the title of a document, which takes no article', () => {
    const sources = [{ text: 'Islamic State', isDocument: true }];
    expect(english(on10July('FIGHTS', { sources }))).toBe(`${said}, according to “Islamic State”.`);
    expect(arabic(on10July('FIGHTS', { sources: [{ text: 'تنظيم الدولة', isDocument: true }] }))).toBe(
      `${saidInArabic}، بحسب «تنظيم الدولة».`,
    );
  });

  it('names the deniers of a contested tie', () => {
    const by = (...names: readonly string[]) => names.map((name) => ({ by: named(name), undated: false }));
    expect(english(on10July('FIGHTS', { sources: sayers('Newsweek'), denials: by('Iran', 'United States') }))).toBe(
      `${said}, according to Newsweek, though denied by Iran and the United States.`,
    );
    expect(arabic(on10July('FIGHTS', { sources: sayers('نيوزويك'), denials: by('إيران', 'روسيا') }))).toBe(
      `${saidInArabic}، بحسب نيوزويك، وهو ما نفته إيران وروسيا.`,
    );
  });

  it('names the document of a denial that names nobody, a long title by its publisher', () => {
    const document = { text: 'Syrian civil war', isDocument: true } as const;
    const long = { text: 'Foreign involvement in the war', publisher: 'Newsweek', isDocument: true } as const;
    const by = (...deniers: readonly SpokenSayer[]) =>
      on10July('FIGHTS', { denials: deniers.map((each) => ({ by: each, undated: false })) });
    expect(english(by(document))).toBe(`${said}, though denied by “Syrian civil war”.`);
    expect(english(by(named('Iran'), long, { ...long, text: 'Another title of more words' }))).toBe(
      `${said}, though denied by Iran and Newsweek.`,
    );
    const inArabic = { text: 'الحرب الأهلية السورية', isDocument: true } as const;
    expect(arabic(by(inArabic))).toBe(`${saidInArabic}، وهو ما نفته وثيقة «الحرب الأهلية السورية».`);
    expect(
      arabic(by(named('إيران'), { ...inArabic, text: 'التدخل الأجنبي في الحرب السورية', publisher: 'نيوزويك' })),
    ).toBe(`${saidInArabic}، وهو ما نفته إيران ووثيقة من نيوزويك.`);
  });

  it('says that a denial is undated', () => {
    expect(english(on10July('FIGHTS', { denials: [{ by: named('Iran'), undated: true }] }))).toBe(
      `${said}, though denied by Iran (undated).`,
    );
    expect(arabic(on10July('FIGHTS', { denials: [{ by: named('إيران'), undated: true }] }))).toBe(
      `${saidInArabic}، وهو ما نفته إيران (نفي غير مؤرّخ).`,
    );
  });

  it('says that it went on, and that its dates are contested', () => {
    const tie = (name: string) => on10July('FIGHTS', { ongoing: true, contestedInTime: true, sources: sayers(name) });
    expect(english(tie('Newsweek'))).toBe(`${said}, with no known end, its dates contested, according to Newsweek.`);
    expect(arabic(tie('نيوزويك'))).toBe(`${saidInArabic}، من دون نهاية معروفة، مع خلاف على التواريخ، بحسب نيوزويك.`);
  });
});

describe('names stand in a sentence of either language', () => {
  it.each([
    ['Syrian Democratic Forces', 'the Syrian Democratic Forces'],
    ['Coalition that took Mosul', 'the Coalition that took Mosul'],
    ['Civilians in Syria', 'civilians in Syria'],
    ['U.S.', 'U.S.'],
  ])('%s has its article in English: %s', (name, asSaid) => {
    expect(english(on10July('FIGHTS', { object: named(name) }))).toBe(
      `Iran certainly fought ${asSaid} on 10 July 2017.`,
    );
  });

  it.each([
    ['إيران', 'بإيران'],
    ['الولايات المتحدة', 'بالولايات المتحدة'],
    ['مقاتلون عرب في سوريا', 'بمقاتلين عرب في سوريا'],
    ['مقاتلون شيعة عراقيون في سوريا', 'بمقاتلين شيعة عراقيين في سوريا'],
    ['متمردون بعثيون عراقيون', 'بمتمردين بعثيين عراقيين'],
    ['مدنيون فارون من حكم تنظيم الدولة في العراق', 'بمدنيين فارين من حكم تنظيم الدولة في العراق'],
    ['مسؤولو استخبارات غربيون', 'بمسؤولي استخبارات غربيين'],
    ['المسلحون العراقيون', 'بالمسلحين العراقيين'],
    ['الحوثيون', 'بالحوثيين'],
    ['مقاتلو الأقليات', 'بمقاتلي الأقليات'],
    ['تلفزيون سوريا', 'بتلفزيون سوريا'],
    ['أبو بكر البغدادي', 'بأبي بكر البغدادي'],
    ['PKK', 'بـ\u2068PKK\u2069'],
  ])('%s is in the genitive after a preposition: %s', (name, asSaid) => {
    expect(arabic(on10July('AFFILIATED_WITH', { object: named(name, null) }))).toBe(
      `ارتبطت إيران ${asSaid} يقينًا في 10 تموز/يوليو 2017.`,
    );
  });

  it.each([
    ['أبو بكر البغدادي', 'أبا بكر البغدادي'],
    ['جهاديون في سوريا', 'جهاديين في سوريا'],
    ['حزب الله', 'حزب الله'],
  ])('%s is in the accusative as an object: %s', (name, asSaid) => {
    expect(arabic(on10July('SUPPORTS', { object: named(name, null) }))).toBe(
      `دعمت إيران ${asSaid} يقينًا في 10 تموز/يوليو 2017.`,
    );
  });

  it('a name in another script is isolated from the direction of the sentence', () => {
    expect(english(on10July('FIGHTS', { object: named('الحشد الشعبي') }))).toBe(
      'Iran certainly fought \u2068الحشد الشعبي\u2069 on 10 July 2017.',
    );
    expect(arabic(on10July('FIGHTS', { object: named('PKK'), sources: sayers('Rassd') }))).toBe(
      'قاتلت إيران \u2068PKK\u2069 يقينًا في 10 تموز/يوليو 2017، بحسب \u2068Rassd\u2069.',
    );
  });

  it('a name brings no direction marks, line breaks or double spaces of its own', () => {
    expect(
      english(on10July('FIGHTS', { object: named('\u202e Free\n  Syrian\u2069 Army '), sources: sayers('U.S.') })),
    ).toBe('Iran certainly fought the Free Syrian Army on 10 July 2017, according to U.S.');
  });
});
