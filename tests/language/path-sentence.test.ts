import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/domain/time/question.ts';
import { pathSentence } from '../../src/language/path-sentence.ts';
import type { SpokenCertainty, SpokenPath, SpokenStretch, SpokenTie } from '../../src/language/spoken.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import { hop, inArabic, named, on10July, path, tieOf } from '../support/spoken-ties.ts';

const newsweek = { text: 'Newsweek', isDocument: false };
const weapons = on10July('SUPPORTS', { form: 'WEAPONS', sources: [newsweek] });
const opposes = on10July('OPPOSES', { subject: named('Syria'), object: named('United States'), certainty: 'POSSIBLE' });
const twoHops = [hop(weapons), hop(opposes)];

const asked = (validAt: string, more: Partial<SpokenPath> = {}): SpokenPath =>
  path({ hops: twoHops, question: questionOf({ validAt }), certainty: 'POSSIBLE', ...more });

const arabicOf = (spoken: SpokenPath): SpokenPath => {
  const names: Readonly<Record<string, string>> = {
    Iran: 'إيران',
    Syria: 'سوريا',
    'United States': 'الولايات المتحدة',
    Newsweek: 'نيوزويك',
  };
  const name = ({ text, kind }: SpokenTie['subject']) => ({ text: names[text] ?? text, kind });
  return {
    ...spoken,
    hops: spoken.hops.map((each) => ({
      ...each,
      from: name(each.from),
      to: name(each.to),
      ties: each.ties.map((tie) => ({
        ...tie,
        subject: name(tie.subject),
        object: name(tie.object),
        sources: tie.sources.map((source) => ({ ...source, text: names[source.text] ?? source.text })),
      })),
    })),
  };
};

describe('a path is said in short', () => {
  it('with how sure it is once, the days asked, who stands between, and its sign', () => {
    expect(pathSentence(asked('2017-07'), 'EN')).toBe(
      'In July 2017, Iran and the United States were possibly connected through Syria (negative). ' +
        'Iran supported Syria with weapons on 10 July 2017 (Newsweek). Syria opposed the United States on 10 July 2017.',
    );
    expect(pathSentence(arabicOf(asked('2017-07')), 'AR')).toBe(
      'في تموز/يوليو 2017، كانت الصلة بين إيران والولايات المتحدة محتملة عبر سوريا، وإشارتها سالبة. ' +
        'دعمت إيران سوريا بالسلاح في 10 تموز/يوليو 2017 (نيوزويك). عارضت سوريا الولايات المتحدة في 10 تموز/يوليو 2017.',
    );
  });

  it.each<[SpokenCertainty, string, string]>([
    ['CERTAIN', 'certainly', 'مؤكدة'],
    ['LIKELY', 'likely', 'مرجّحة'],
    ['POSSIBLE', 'possibly', 'محتملة'],
  ])('of a certainty that is %s', (certainty, adverb, adjective) => {
    const said = pathSentence(asked('2017-07', { certainty }), 'EN');
    expect(said.match(/certainly|likely|possibly/gu)).toEqual([adverb]);
    const saidInArabic = pathSentence(arabicOf(asked('2017-07', { certainty })), 'AR');
    expect(saidInArabic.match(/مؤكدة|مرجّحة|محتملة|يقينًا|الأرجح|الاحتمال/gu)).toEqual([adjective]);
  });

  it('with a caution when no date was asked', () => {
    expect(pathSentence(asked('2017', { question: null }), 'EN')).toMatch(
      /^Iran and the United States are possibly connected through Syria \(negative\), not always at once\./u,
    );
    expect(pathSentence(arabicOf(asked('2017', { question: null })), 'AR')).toMatch(
      /^الصلة بين إيران والولايات المتحدة محتملة عبر سوريا، وإشارتها سالبة، وقد لا تتزامن حلقاتها\./u,
    );
  });

  it('of one hop, by its own sentence when no date was asked', () => {
    expect(pathSentence(path({ hops: [hop(weapons)] }), 'EN')).toBe(
      'Iran certainly supported Syria with weapons on 10 July 2017 (Newsweek).',
    );
    expect(pathSentence(path({ hops: [hop(weapons)], question: questionOf({ validAt: '2017' }) }), 'EN')).toBe(
      'In 2017, Iran and Syria were certainly connected directly by friendly ties. ' +
        'Iran supported Syria with weapons on 10 July 2017 (Newsweek).',
    );
  });

  it('with the signs of its hops where they are not all the same', () => {
    const fights = hop(on10July('FIGHTS'));
    const talks = hop(on10July('NEGOTIATES_WITH'));
    const mixed = { ...hop(on10July('FIGHTS'), weapons), sign: 0 as const };
    const signs = (...hops: SpokenPath['hops']): readonly [string, string] => {
      const spoken = path({ hops, question: questionOf({ validAt: '2017' }) });
      return [
        pathSentence(spoken, 'EN').split('.')[0] ?? '',
        (pathSentence(arabicOf(spoken), 'AR').split('.')[0] ?? '').split('، ').at(-1) ?? '',
      ];
    };
    const start = 'In 2017, Iran and Syria were certainly connected';
    expect(signs(hop(weapons), hop(weapons))).toEqual([`${start} by friendly ties through Iran`, 'وكل حلقاتها ودّية']);
    expect(signs(fights, fights)).toEqual([
      `${start} through Iran (positive: two hostile hops)`,
      'وإشارتها موجبة (حلقتان عدائيتان)',
    ]);
    // A long path says its sign alone.
    expect(signs(fights, fights, fights)).toEqual([`${start} in three steps (negative)`, 'وإشارتها سالبة']);
    expect(signs(fights, talks)).toEqual([
      `${start} through Iran (no sign: one hostile and one neutral hop)`,
      'وهي بلا إشارة (حلقة عدائية واحدة وحلقة محايدة واحدة)',
    ]);
    expect(signs(mixed, hop(weapons))).toEqual([
      `${start} through Iran (no sign: one mixed hop)`,
      'وهي بلا إشارة (حلقة متضاربة واحدة)',
    ]);
  });

  it('by the best tie of a hop: most certain, of the sign of the hop, most confident, least id', () => {
    const say = (...ties: readonly SpokenTie[]): string =>
      pathSentence(path({ hops: [{ ...hop(...ties), sign: 1 }] }), 'EN');
    const talks = on10July('NEGOTIATES_WITH', { confidence: 0.9 });
    const likely = on10July('ALLIED_WITH', { certainty: 'LIKELY', confidence: 1 });
    const trains = on10July('SUPPORTS', { form: 'TRAINING', confidence: 0.5, id: '1' });
    const arms = on10July('SUPPORTS', { form: 'WEAPONS', confidence: 0.6, id: '2' });
    const funds = on10July('SUPPORTS', { form: 'FUNDING', confidence: 0.6, id: '0' });
    expect(say(talks, likely, trains, arms)).toBe(
      'Iran certainly supported Syria with weapons on 10 July 2017; 3 more ties.',
    );
    expect(say(arms, funds)).toBe('Iran certainly supported Syria with funding on 10 July 2017; 1 more tie.');
  });

  it('with one source, who denies it, and that it is only alleged', () => {
    const report = { text: 'Report on the war in Iraq and Syria', isDocument: true };
    const denied = on10July('FIGHTS', {
      neverCertain: true,
      sources: [
        { ...report, publisher: 'Reuters' },
        { text: 'Syrian civil war', isDocument: true },
      ],
      denials: [{ by: named('United States'), undated: false }],
    });
    const say = (tie: SpokenTie): string => pathSentence(path({ hops: [hop(tie)] }), 'EN');
    expect(say(denied)).toBe(
      'Iran allegedly fought Syria on 10 July 2017 (“Syrian civil war” and 1 more), denied by the United States.',
    );
    expect(say(on10July('FIGHTS', { sources: [{ ...report, publisher: 'Reuters' }] }))).toContain('(Reuters)');
    expect(say(on10July('FIGHTS', { sources: [report] }))).toContain('(“Report on the war in Iraq and Syria”)');
    expect(say(on10July('FIGHTS', { sources: [report, newsweek] }))).toContain('(Newsweek and 1 more)');
    expect(pathSentence(path({ hops: [hop(inArabic(denied))] }), 'AR')).toBe(
      'قاتلت إيران سوريا (بحسب مزاعم) في 10 تموز/يوليو 2017 («\u2068Syrian civil war\u2069» ومصدر آخر)، وهو ما نفته \u2068United States\u2069.',
    );
  });
});

it('a path says that its sign is less certain than the connection', () => {
  const talks = on10July('NEGOTIATES_WITH');
  const alleged = on10July('FIGHTS', { certainty: 'POSSIBLE', neverCertain: true });
  const question = questionOf({ validAt: '2017' });
  const direct = path({ hops: [{ ...hop(talks, alleged), sign: -1 }], question });
  expect(pathSentence(direct, 'EN')).toBe(
    'In 2017, Iran and Syria were certainly connected directly (hostile, but less certain). ' +
      'Iran negotiated with Syria on 10 July 2017; 1 more tie.',
  );
  expect(pathSentence(arabicOf(direct), 'AR').split('. ')[0]).toBe(
    'في عام 2017، كانت الصلة بين إيران وسوريا مؤكدة ومباشرة، وهي عدائية ولكن بدرجة يقين أقل',
  );
  const through = path({ hops: [hop(weapons), { ...hop(talks, alleged), sign: -1 }], question });
  expect(pathSentence(through, 'EN').split('. ')[0]).toBe(
    'In 2017, Iran and Syria were certainly connected through Iran (negative, but less certain)',
  );
});

it('a hop whose ties disagree is shown by one of them, not by talks beside them', () => {
  const [fights, talks] = [on10July('FIGHTS'), on10July('NEGOTIATES_WITH', { confidence: 0.9 })];
  const mixed = { ...hop(talks, fights, weapons), sign: 0 as const };
  expect(pathSentence(path({ hops: [mixed] }), 'EN')).toMatch(/^Iran certainly (fought|supported) Syria/u);
});

it('a path of three hops is said with one time and one source a hop, the best one', () => {
  const report = { text: 'Annual report', isDocument: true };
  const day = (text: string): SpokenStretch => ({ from: parseDay(text), to: parseDay(text) + 1, throughout: true });
  const fought = tieOf('FIGHTS', [null, '2016-03-05', '2017-07-11', null], {
    attested: [day('2016-03-05'), day('2017-07-10')],
    sources: [report, newsweek],
  });
  const spoken = path({ hops: [hop(fought), hop(fought), hop(fought)] });
  const inEnglish = pathSentence(spoken, 'EN').split('. ').at(-1);
  expect(inEnglish).toBe('Iran fought Syria on 10 July 2017 (Newsweek).');
  expect(pathSentence(arabicOf(spoken), 'AR').split('. ').at(-1)).toBe(
    'قاتلت إيران سوريا في 10 تموز/يوليو 2017 (نيوزويك).',
  );
  const short = pathSentence(path({ hops: [hop(fought), hop(fought)] }), 'EN')
    .split('. ')
    .at(-1);
  expect(short).toBe('Iran fought Syria on 10 July 2017 and once more (Newsweek and 1 more).');
});

describe('a tie is dated by what its claims say', () => {
  const day = (text: string): SpokenStretch => ({ from: parseDay(text), to: parseDay(text) + 1, throughout: true });
  const attested = (...stretches: readonly SpokenStretch[]): SpokenTie =>
    tieOf('FIGHTS', [null, '2017-07-10', '2017-11-04', null], { attested: stretches });
  const say = (tie: SpokenTie, validAt: string | null): readonly [string, string] => {
    const question = validAt === null ? null : questionOf({ validAt });
    const last = (text: string): string => text.split('. ').at(-1) ?? '';
    return [
      last(pathSentence(path({ hops: [hop(tie)], question }), 'EN')),
      last(pathSentence(path({ hops: [hop(inArabic(tie))], question }), 'AR')),
    ];
  };

  it('the attested time nearest to the day asked, and how many others there are', () => {
    const tie = attested(day('2016-03-05'), day('2017-07-10'), day('2017-11-03'));
    expect(say(tie, '2017-07-20')).toEqual([
      'Iran fought Syria on 10 July 2017 and 2 more times.',
      'قاتلت إيران سوريا في 10 تموز/يوليو 2017 وفي تاريخين آخرين.',
    ]);
    expect(say(tie, null)[0]).toBe('Iran certainly fought Syria on 3 November 2017 and 2 more times.');
    expect(say(attested(day('2016-03-05'), day('2017-07-10')), '2015')).toEqual([
      'Iran fought Syria on 5 March 2016 and once more.',
      'قاتلت إيران سوريا في 5 آذار/مارس 2016 وفي تاريخ آخر.',
    ]);
  });

  it('some day of a month that is attested is no more than that', () => {
    const july: SpokenStretch = { from: parseDay('2017-07-01'), to: parseDay('2017-08-01'), throughout: false };
    expect(say(attested(july), '2017')).toEqual([
      'Iran fought Syria in July 2017.',
      'قاتلت إيران سوريا في تموز/يوليو 2017.',
    ]);
    const years: SpokenStretch = { from: parseDay('2013-01-01'), to: parseDay('2018-01-01'), throughout: false };
    expect(say(attested(years), '2017')).toEqual([
      'Iran fought Syria in 2013–2017.',
      'قاتلت إيران سوريا بين عامي 2013 و2017.',
    ]);
  });

  it('some day up to the end of a year', () => {
    const tie = tieOf('FIGHTS', [null, '2016-12-31', null, null]);
    expect(say(tie, '2016')).toEqual([
      'Iran fought Syria by the end of 2016.',
      'قاتلت إيران سوريا بحلول نهاية عام 2016.',
    ]);
  });

  it('a stated start before what is attested', () => {
    const tie = tieOf('FIGHTS', ['2014-01-01', '2014-12-31', '2017-07-11', null], { attested: [day('2017-07-10')] });
    expect(say(tie, '2017')).toEqual(['Iran fought Syria from 2014.', 'قاتلت إيران سوريا منذ عام 2014.']);
  });
});

describe('a path is said in full', () => {
  it('with the certainty of a tie only where it is another than the one said last', () => {
    const likely = on10July('ALLIED_WITH', { certainty: 'LIKELY' });
    const spoken = asked('2017-07', { hops: [hop(weapons, likely, opposes)], certainty: 'CERTAIN' });
    expect(pathSentence(spoken, 'EN', 'FULL')).toBe(
      'In July 2017, Iran and Syria were certainly connected directly by friendly ties. ' +
        'Iran supported Syria with weapons on 10 July 2017, according to Newsweek; ' +
        'Iran had an alliance with Syria on 10 July 2017, likely at the time asked; ' +
        'Syria opposed the United States on 10 July 2017, possibly at the time asked.',
    );
    expect(pathSentence({ ...spoken, question: null }, 'EN', 'FULL')).toBe(
      'Iran certainly supported Syria with weapons on 10 July 2017, according to Newsweek; ' +
        'Iran likely had an alliance with Syria on 10 July 2017; Syria possibly opposed the United States on 10 July 2017.',
    );
  });

  it('with the fifth and later ties of a hop counted', () => {
    const say = (count: number, language: 'EN' | 'AR'): string =>
      pathSentence(
        path({ hops: [hop(...Array.from({ length: count }, () => inArabic(on10July('FIGHTS'))))] }),
        language,
        'FULL',
      );
    const one = 'قاتلت إيران سوريا في 10 تموز/يوليو 2017';
    const first = 'قاتلت إيران سوريا يقينًا في 10 تموز/يوليو 2017';
    expect(say(6, 'AR')).toBe(`${[first, one, one, one].join('؛ ')}؛ وثمة علاقتان أخريان.`);
    expect(say(7, 'AR')).toBe(`${[first, one, one, one].join('؛ ')}؛ وثمة 3 علاقات أخرى.`);
    expect(say(5, 'EN')).toMatch(/; and 1 more tie\.$/u);
    expect(say(7, 'EN')).toMatch(/; and 3 more ties\.$/u);
  });
});
