import { describe, expect, it } from 'vitest';
import { pathSentence } from '../../src/language/path-sentence.ts';
import { OPEN_FUTURE } from '../../src/domain/time/day.ts';
import { questionOf } from '../../src/domain/time/question.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import type { TieType } from '../../src/domain/ties/types.ts';
import { arabic, english, hop, on10July, path, spoken, tieOf } from '../support/spoken-ties.ts';

describe('a tie is said with the verb of its type', () => {
  it.each<[TieType, string, string]>([
    ['ALLIED_WITH', 'had an alliance with Syria', 'سُجّل على وجه اليقين تحالف بين إيران وسوريا'],
    ['SUPPORTS', 'supported Syria', 'سُجّل على وجه اليقين دعم إيران لسوريا'],
    ['COOPERATES_WITH', 'cooperated with Syria', 'سُجّل على وجه اليقين تعاون بين إيران وسوريا'],
    ['MEMBER_OF', 'belonged to Syria', 'سُجّل على وجه اليقين انتماء إيران إلى سوريا'],
    ['PART_OF', 'formed part of Syria', 'سُجّل على وجه اليقين كون إيران جزءًا من سوريا'],
    ['AFFILIATED_WITH', 'had an affiliation with Syria', 'سُجّل على وجه اليقين ارتباط إيران بسوريا'],
    ['COMMANDS', 'commanded Syria', 'سُجّل على وجه اليقين تولي إيران قيادة سوريا'],
    ['LEADS', 'led Syria', 'سُجّل على وجه اليقين ترؤس إيران لسوريا'],
    ['FIGHTS', 'fought Syria', 'سُجّل على وجه اليقين قتال بين إيران وسوريا'],
    ['RIVAL_OF', 'had a rivalry with Syria', 'سُجّل على وجه اليقين تنافس بين إيران وسوريا'],
    ['OPPOSES', 'opposed Syria', 'سُجّلت على وجه اليقين معارضة إيران لسوريا'],
    ['SANCTIONS', 'imposed sanctions on Syria', 'سُجّل على وجه اليقين فرض إيران عقوبات على سوريا'],
    ['ATTACKS_CIVILIANS', 'attacked civilians (Syria)', 'سُجّل على وجه اليقين اعتداء إيران على مدنيين (سوريا)'],
    ['AT_ODDS_WITH', 'took issue with Syria', 'سُجّل على وجه اليقين اعتراض إيران على سوريا'],
    ['NEGOTIATES_WITH', 'negotiated with Syria', 'سُجّل على وجه اليقين تفاوض بين إيران وسوريا'],
    ['PACT_WITH', 'had a pact with Syria', 'سُجّل على وجه اليقين اتفاق بين إيران وسوريا'],
    ['PARTICIPATES_IN', 'took part in Syria', 'سُجّلت على وجه اليقين مشاركة إيران في سوريا'],
  ])('%s', (type, verb, noun) => {
    expect(english(on10July(type))).toBe(`Iran certainly ${verb} on 10 July 2017.`);
    expect(arabic(on10July(type))).toBe(`${noun} في 10 تموز/يوليو 2017.`);
  });

  it.each<[TieType, string, string]>([
    ['SPLIT_FROM', 'split from Syria', 'انشقاق إيران عن سوريا'],
    ['MERGED_INTO', 'merged into Syria', 'اندماج إيران في سوريا'],
    ['SUCCEEDS', 'succeeded Syria', 'حلول إيران محل سوريا'],
  ])('%s came about at a time and never ends', (type, verb, noun) => {
    const between2003And2014 = tieOf(type, ['2003-01-01', '2014-12-31', null, null]);
    const never: Tie = { ...between2003And2014, bounds: { ...between2003And2014.bounds, endEarliest: OPEN_FUTURE } };
    expect(english(never)).toBe(`Iran certainly ${verb} some time between 2003 and 2014.`);
    expect(arabic(never)).toBe(`سُجّل على وجه اليقين ${noun} في وقت ما بين عامي 2003 و2014.`);
  });

  it.each<[Tie['form'], string, string]>([
    ['TROOPS', 'with troops', 'بالقوات'],
    ['PRESENCE', 'with a military presence', 'بوجود عسكري'],
    ['TERRITORY', 'with access to territory', 'بإتاحة الأراضي'],
    [
      'INFRASTRUCTURE',
      'with access to military or intelligence infrastructure',
      'بإتاحة بنية تحتية عسكرية أو استخبارية',
    ],
    ['WEAPONS', 'with weapons', 'بالسلاح'],
    ['MATERIEL', 'with materiel', 'بالعتاد'],
    ['TRAINING', 'with training', 'بالتدريب'],
    ['FUNDING', 'with funding', 'بالتمويل'],
    ['INTELLIGENCE', 'with intelligence', 'بالمعلومات الاستخبارية'],
    ['DIPLOMATIC', 'diplomatically', 'دبلوماسيًا'],
    ['OTHER', 'by other means', 'بوسائل أخرى'],
    ['UNKNOWN', 'by means not stated', 'بوسائل لم تُذكر'],
  ])('support is said with its form, %s, and against whom', (form, how, howInArabic) => {
    const tie = on10July('SUPPORTS', { form });
    expect(english(tie, { against: 'Islamic State' })).toBe(
      `Iran certainly supported Syria ${how} against the Islamic State on 10 July 2017.`,
    );
    expect(arabic(tie, { against: 'تنظيم الدولة الإسلامية' })).toBe(
      `سُجّل على وجه اليقين دعم إيران لسوريا ${howInArabic} ضد تنظيم الدولة الإسلامية في 10 تموز/يوليو 2017.`,
    );
  });

  it.each<[TieType, string, string, string, string]>([
    ['ALLIED_WITH', 'obligation', 'defence', 'had an alliance with Syria (defence)', 'تحالف بين إيران وسوريا (دفاع)'],
    ['PACT_WITH', 'pact', 'ceasefire', 'had a pact with Syria (ceasefire)', 'اتفاق بين إيران وسوريا (وقف إطلاق النار)'],
    ['LEADS', 'post', 'president', 'led Syria as president', 'ترؤس إيران لسوريا بصفة رئيس'],
    ['MEMBER_OF', 'role', 'lead', 'belonged to Syria as its lead', 'انتماء إيران إلى سوريا في موقع القيادة'],
    ['AT_ODDS_WITH', 'basis', 'criticised', 'criticised Syria', 'انتقاد إيران لسوريا'],
    ['AT_ODDS_WITH', 'basis', 'strained', 'had strained relations with Syria', 'توتر بين إيران وسوريا'],
    [
      'SANCTIONS',
      'programme',
      'EO 13582',
      'imposed sanctions on Syria under “EO 13582”',
      'فرض إيران عقوبات على سوريا ضمن «\u2068EO 13582\u2069»',
    ],
    [
      'NEGOTIATES_WITH',
      'over',
      'oil fields',
      'negotiated with Syria over “oil fields”',
      'تفاوض بين إيران وسوريا بشأن «\u2068oil fields\u2069»',
    ],
  ])('%s with the qualifier %s=%s', (type, key, value, verb, noun) => {
    const tie = on10July(type, { qualifiers: [{ key, value }] });
    expect(english(tie)).toBe(`Iran certainly ${verb} on 10 July 2017.`);
    expect(arabic(tie)).toBe(`سُجّل على وجه اليقين ${noun} في 10 تموز/يوليو 2017.`);
  });

  it('says what somebody is at odds over', () => {
    const tie = on10July('AT_ODDS_WITH', { about: 'kurdistan-independence-referendum-2017' });
    expect(
      english(tie, { object: 'Kurdistan Regional Government', aboutName: 'Kurdistan independence referendum, 2017' }),
    ).toBe(
      'Iran certainly took issue with the Kurdistan Regional Government over “Kurdistan independence referendum, 2017” on 10 July 2017.',
    );
    expect(arabic(tie, { object: 'حكومة إقليم كردستان', aboutName: 'استفتاء استقلال كردستان العراق 2017' })).toBe(
      'سُجّل على وجه اليقين اعتراض إيران على حكومة إقليم كردستان بشأن «استفتاء استقلال كردستان العراق 2017» في 10 تموز/يوليو 2017.',
    );
  });
});

describe('a tie that was certain at another time than the one asked', () => {
  const weapons = spoken(on10July('SUPPORTS', { form: 'WEAPONS' }), { asserters: ['Newsweek'] });
  const asked = path({
    hops: [hop(weapons)],
    asked: '2018',
    question: questionOf({ validAt: '2018' }),
    certainty: 'POSSIBLE',
  });

  it('is not called possible at its own time: the doubt is about the time asked', () => {
    expect(pathSentence(asked, 'EN')).toBe(
      'In 2018, a direct path possibly led from Iran to Syria. ' +
        'Iran supported Syria with weapons on 10 July 2017, possibly also in 2018, according to Newsweek.',
    );
    expect(pathSentence(asked, 'AR')).toContain('في 10 تموز/يوليو 2017، وعلى وجه الاحتمال أيضًا في عام 2018،');
  });
});

describe('a path is said hop by hop', () => {
  const weapons = spoken(on10July('SUPPORTS', { form: 'WEAPONS' }), { asserters: ['Newsweek'] });
  const alleged = spoken(on10July('OPPOSES', { possibleOnly: true }), { subject: 'Syria', object: 'Turkey' });
  const hops = [hop(weapons), { from: 'Syria', to: 'Turkey', ties: [alleged] }];

  it('with the days asked and how sure it is', () => {
    const asked = path({
      to: 'Turkey',
      hops,
      asked: '2017-07',
      question: questionOf({ validAt: '2017-07' }),
      certainty: 'POSSIBLE',
    });
    expect(pathSentence(asked, 'EN')).toBe(
      'In July 2017, a path of 2 hops possibly led from Iran to Turkey. ' +
        'Iran certainly supported Syria with weapons on 10 July 2017, according to Newsweek. ' +
        'Syria possibly opposed Turkey on 10 July 2017.',
    );
    const inArabic = {
      ...asked,
      from: 'إيران',
      to: 'تركيا',
      hops: [
        hop({ ...weapons, subject: 'إيران', object: 'سوريا', asserters: ['نيوزويك'] }),
        hop({ ...alleged, subject: 'سوريا', object: 'تركيا' }),
      ],
    };
    expect(pathSentence(inArabic, 'AR')).toBe(
      'في تموز/يوليو 2017، امتد على وجه الاحتمال من إيران إلى تركيا مسار من خطوتين. ' +
        'سُجّل على وجه اليقين دعم إيران لسوريا بالسلاح في 10 تموز/يوليو 2017، بحسب نيوزويك. ' +
        'سُجّلت على وجه الاحتمال معارضة سوريا لتركيا في 10 تموز/يوليو 2017.',
    );
  });

  it('with a caution when no date was asked', () => {
    expect(pathSentence(path({ to: 'Turkey', hops, certainty: 'POSSIBLE' }), 'EN')).toBe(
      'A path of 2 hops possibly led from Iran to Turkey, though its hops need not have held at the same time. ' +
        'Iran certainly supported Syria with weapons on 10 July 2017, according to Newsweek. ' +
        'Syria possibly opposed Turkey on 10 July 2017.',
    );
  });

  it.each([
    ['2017-07-10', 'On 10 July 2017', 'في 10 تموز/يوليو 2017'],
    ['2017', 'In 2017', 'في عام 2017'],
    ['[2017-07-03..2017-07-10]', 'Between 3 and 10 July 2017', 'بين 3 و10 تموز/يوليو 2017'],
    ['[..2017-07-10]', 'Up to 10 July 2017', 'حتى 10 تموز/يوليو 2017'],
    ['[2017-07-10..]', 'On or after 10 July 2017', 'منذ 10 تموز/يوليو 2017'],
  ])('of one hop, asked about %s', (validAt, when, whenInArabic) => {
    const asked = path({ hops: [hop(weapons)], asked: validAt, question: questionOf({ validAt }) });
    expect(pathSentence(asked, 'EN')).toBe(
      `${when}, a direct path certainly led from Iran to Syria. ` +
        'Iran certainly supported Syria with weapons on 10 July 2017, according to Newsweek.',
    );
    expect(pathSentence({ ...asked, from: 'إيران', to: 'الولايات المتحدة' }, 'AR')).toMatch(
      `${whenInArabic}، امتد على وجه اليقين من إيران إلى الولايات المتحدة مسار مباشر. سُجّل`,
    );
  });

  it('and with as many hops in Arabic as its grammar wants', () => {
    const say = (count: number): string =>
      pathSentence(path({ from: 'أ', to: 'ب', hops: Array.from({ length: count }, () => hop(weapons)) }), 'AR');
    const caution = '، ولا يلزم أن تكون خطواته قد قامت في وقت واحد.';
    expect(say(2)).toMatch(`امتد على وجه اليقين من أ إلى ب مسار من خطوتين${caution}`);
    expect(say(3)).toMatch(`امتد على وجه اليقين من أ إلى ب مسار من 3 خطوات${caution}`);
    expect(say(11)).toMatch(`امتد على وجه اليقين من أ إلى ب مسار من 11 خطوة${caution}`);
  });

  it('and a hop by all its ties, the fifth and later ones counted', () => {
    const tie = spoken(on10July('FIGHTS'), { subject: 'Global Coalition', object: 'Islamic State' });
    const one = 'the Global Coalition certainly fought the Islamic State on 10 July 2017';
    const first = one.replace('the', 'The');
    const oneInArabic = 'سُجّل على وجه اليقين قتال بين أ وب في 10 تموز/يوليو 2017';
    const say = (count: number): string =>
      pathSentence(path({ hops: [hop(...Array.from({ length: count }, () => tie))] }), 'EN');
    const sayInArabic = (count: number): string =>
      pathSentence(
        path({ hops: [hop(...Array.from({ length: count }, () => ({ ...tie, subject: 'أ', object: 'ب' })))] }),
        'AR',
      );
    expect(say(2)).toBe(`${first}; ${one}.`);
    expect(say(5)).toBe(`${first}; ${one}; ${one}; ${one}; and 1 more tie.`);
    expect(say(7)).toBe(`${first}; ${one}; ${one}; ${one}; and 3 more ties.`);
    expect(sayInArabic(2)).toBe(`${oneInArabic}؛ ${oneInArabic}.`);
    expect(sayInArabic(6)).toBe(`${Array(4).fill(oneInArabic).join('؛ ')}؛ ورابطتان أخريان.`);
    expect(sayInArabic(7)).toBe(`${Array(4).fill(oneInArabic).join('؛ ')}؛ و3 روابط أخرى.`);
  });
});
