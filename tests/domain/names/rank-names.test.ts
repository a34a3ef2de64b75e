import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/domain/names/fold-name.ts';
import type { ActorId } from '../../../src/domain/ids.ts';
import { nearness } from '../../../src/domain/names/near-names.ts';
import { fuzzyQuery, wordsQuery } from '../../../src/domain/names/name-queries.ts';
import { scriptOfFirstLetter } from '../../../src/domain/names/script.ts';
import { rankMatches } from '../../../src/domain/names/rank-names.ts';
import type { Name } from '../../../src/domain/records.ts';

const SEED = 20171103;

const candidate = (actorId: string, text: string, kind: Name['kind'] = 'OFFICIAL') => ({
  actorId: actorId as ActorId,
  name: { text, language: null, script: null, kind, validFrom: null, validTo: null },
  folded: foldName(text),
});

const ids = (...own: readonly string[]) => own as readonly ActorId[];

const nobody = { ids: [], externalIds: [] };

/** `actor REASON name` in order of the answer. */
const ranked = (
  text: string,
  candidates: readonly ReturnType<typeof candidate>[],
  byId: Parameters<typeof rankMatches>[2] = nobody,
): readonly string[] =>
  rankMatches(text, candidates, byId).map(({ actorId, reason, name }) => `${actorId} ${reason} ${name?.text ?? '-'}`);

describe('matches are ranked by their reason', () => {
  it('an id, a foreign id, the official name, another name, a beginning, a folded name, a misspelling', () => {
    const candidates = [
      candidate('g', 'Irak'),
      candidate('f', 'ÎRAQ'),
      candidate('e', 'Iraqi Armed Forces'),
      candidate('d', 'Iraq', 'ALIAS'),
      candidate('c', 'Iraq', 'OFFICIAL'),
      candidate('h', 'Hezbollah'),
    ];
    expect(ranked('Iraq', candidates, { ids: ids('a'), externalIds: ids('b') })).toEqual([
      'a ID -',
      'b EXTERNAL_ID -',
      'c EXACT_NAME Iraq',
      'd ALIAS Iraq',
      'e PREFIX Iraqi Armed Forces',
      'f FOLDED ÎRAQ',
      'g MISSPELLING Irak',
    ]);
  });

  it('and each scores higher than every later one, within (0, 1]', () => {
    const candidates = [
      candidate('c', 'Iraq'),
      candidate('d', 'Iraq', 'FORMER'),
      candidate('e', `Iraq ${'x'.repeat(500)}`),
      candidate('f', 'ÎRAQ'),
      candidate('g', 'Irak'),
    ];
    const scores = rankMatches('Iraq', candidates, { ids: ids('a'), externalIds: ids('b') }).map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    expect(scores.at(-1)).toBeGreaterThan(0);
  });

  it('an actor is listed once, by its best match', () => {
    const candidates = [
      candidate('iran', 'Iran, Islamic Republic of', 'ALIAS'),
      candidate('iran', 'Îran', 'ALIAS'),
      candidate('iran', 'Iran'),
    ];
    expect(ranked('Iran', candidates)).toEqual(['iran EXACT_NAME Iran']);
    expect(ranked('Iran', candidates, { ids: [], externalIds: ids('iran') })).toEqual(['iran EXTERNAL_ID -']);
    expect(ranked('iran', candidates, { ids: ids('iran'), externalIds: ids('iran') })).toEqual(['iran ID -']);
  });

  it('of two names that match as well, the first in the order of characters is shown', () => {
    const names = [candidate('iran', 'İran', 'ALIAS'), candidate('iran', 'Îran', 'ALIAS'), candidate('iran', 'Iran')];
    expect(ranked('IRAN', names)).toEqual(['iran EXACT_NAME Iran']);
    expect(ranked('IRAN', names.toReversed())).toEqual(['iran EXACT_NAME Iran']);
  });

  it('equal scores are in order of actor id', () => {
    const same = [candidate('b', 'Nusra'), candidate('a', 'Nusra'), candidate('c', 'Nusra')];
    expect(ranked('Nusra', same)).toEqual(['a EXACT_NAME Nusra', 'b EXACT_NAME Nusra', 'c EXACT_NAME Nusra']);
  });
});

describe('a beginning', () => {
  it('may be of a later word, and the less is left the better', () => {
    const candidates = [
      candidate('a', 'Coalition of Syrian Democratic Forces'),
      candidate('b', 'Syrian Democratic Forces'),
      candidate('c', 'Syrian Navy'),
    ];
    expect(ranked('Syrian', candidates)).toEqual([
      'c PREFIX Syrian Navy',
      'b PREFIX Syrian Democratic Forces',
      'a PREFIX Coalition of Syrian Democratic Forces',
    ]);
  });

  it('is not the middle of a word', () => {
    expect(ranked('syria', [candidate('a', 'Assyria')])).toEqual([]);
    expect(ranked('raqi', [candidate('a', 'Iraqi Armed Forces')])).toEqual([]);
  });
});

describe('capitals', () => {
  it('make no other name', () => {
    const candidates = [candidate('a', 'Islamic State'), candidate('b', 'Islamic State groups', 'ALIAS')];
    expect(ranked('islamic state', candidates)).toEqual([
      'a EXACT_NAME Islamic State',
      'b PREFIX Islamic State groups',
    ]);
  });
});

describe('a leading article', () => {
  it.each([
    ['بيشمركة', 'البيشمركة', 'بيشمركة روج آفا'],
    ['the US', 'US', 'the US-led coalition'],
  ])('makes no other name: %s', (text, name, longer) => {
    expect(ranked(text, [candidate('b', longer), candidate('a', name)])).toEqual([
      `a EXACT_NAME ${name}`,
      `b PREFIX ${longer}`,
    ]);
  });
});

describe('folding', () => {
  it.each([
    ['al-hashd ash-shabi', 'Al-Ḥashd ash-Shaʿbī'],
    ['حشد شعبي', 'الحَشد الشعبيّ'],
    ['ایران', 'إيران'],
  ])('%s is %s', (text, name) => {
    expect(ranked(text, [candidate('a', name)])).toEqual([`a FOLDED ${name}`]);
  });

  it('a name as written is exact also when its marks are composed another way', () => {
    expect(ranked('Rûsya'.normalize('NFD'), [candidate('a', 'Rûsya')])).toEqual(['a EXACT_NAME Rûsya']);
  });

  it('a text without letters matches only a name as written', () => {
    expect(ranked('***', [candidate('a', '***'), candidate('b', 'Iran')])).toEqual(['a EXACT_NAME ***']);
    expect(ranked('???', [candidate('b', 'Iran')])).toEqual([]);
  });
});

describe('a misspelling', () => {
  it.each<[string, string, boolean]>([
    ['Irak', 'Iraq', true],
    ['Irkk', 'Iraq', false],
    ['Pehsmerga', 'Peshmerga', true],
    ['Peshmrg', 'Peshmerga', true],
    ['Pshmrg', 'Peshmerga', false],
    ['Syrian Democratc Forces', 'Syrian Democratic Forces', true],
    ['Hezbolah', 'Lebanese Hezbollah', true],
    ['Asad', 'Bashar al-Assad', false],
    ['Assd', 'Bashar al-Assad', false],
    ['Asssad', 'Bashar al-Assad', true],
    ['US', 'UN', false],
  ])('%s for %s: %s', (text, name, found) => {
    expect(ranked(text, [candidate('a', name)])).toEqual(found ? [`a MISSPELLING ${name}`] : []);
  });

  it('with fewer edits is nearer, and of a whole name nearer than of a word in one', () => {
    const candidates = [candidate('a', 'Hezbollah Brigades'), candidate('b', 'Hisbollah'), candidate('c', 'Hezbollah')];
    expect(ranked('Hezbolah', candidates)).toEqual([
      'c MISSPELLING Hezbollah',
      'b MISSPELLING Hisbollah',
      'a MISSPELLING Hezbollah Brigades',
    ]);
    expect(ranked('Hezbollahs', candidates)).toEqual([
      'c MISSPELLING Hezbollah',
      'a MISSPELLING Hezbollah Brigades',
      'b MISSPELLING Hisbollah',
    ]);
    expect(ranked('Hizbollah', candidates)).toEqual([
      'b MISSPELLING Hisbollah',
      'c MISSPELLING Hezbollah',
      'a MISSPELLING Hezbollah Brigades',
    ]);
  });
});

describe('folded', () => {
  it('a whole name comes before the beginning of a longer one', () => {
    const candidates = [candidate('aqap', 'تنظيم القاعدة في جزيرة العرب'), candidate('aq', 'تنظيم القاعدة')];
    expect(ranked('تنظيم القاعده', candidates)).toEqual([
      'aq FOLDED تنظيم القاعدة',
      'aqap FOLDED تنظيم القاعدة في جزيرة العرب',
    ]);
  });

  it('a name that it bears comes before one that it once bore', () => {
    const candidates = [candidate('a', 'ÎRAQ', 'FORMER'), candidate('b', 'ÎRAQ', 'ALIAS')];
    expect(ranked('iraq', candidates)).toEqual(['b FOLDED ÎRAQ', 'a FOLDED ÎRAQ']);
  });
});

describe('the script of the text', () => {
  it('comes first where a word is the same in both', () => {
    const candidates = [candidate('a', 'Division 30'), candidate('b', 'الفرقة 30 مشاة')];
    expect(ranked('30', candidates).length).toBe(2);
    expect(scriptOfFirstLetter('الفرقة 30')).toBe('Arab');
    expect(scriptOfFirstLetter('30th Division')).toBe('Latn');
    expect(scriptOfFirstLetter('30')).toBeNull();
  });

  it('takes nothing from a name in that script, and a fifth from one in another', () => {
    const names = [
      candidate('a', 'Division30'),
      { ...candidate('b', 'Division30'), name: { ...candidate('b', 'Division30').name, script: 'Arab' } },
    ];
    const [first, second] = rankMatches('Division3', names, nobody);
    expect([first?.actorId, second?.actorId]).toEqual(['a', 'b']);
  });
});

describe('two transliterations of one name', () => {
  it.each([
    ['hizballah', 'hezbollah'],
    ['bachar assad', 'bashar assad'],
    ['haidar abadi', 'haider abadi'],
    ['ahrar ash sham', 'ahrar sham'],
    ['jaish islam', 'jaysh islam'],
  ])('%s and %s are near', (a, b) => {
    expect(nearness(a, b)).toBeGreaterThan(0.3);
  });

  it.each([
    ['iran', 'iraq'],
    ['liwa islam', 'jaysh islam'],
    ['syrian democratic council', 'syrian democratic forces'],
    ['niger', 'nigeria'],
    ['kataib hezbollah', 'kataib imam ali'],
  ])('%s and %s are two names', (a, b) => {
    expect(nearness(a, b) ?? 0).toBeLessThanOrEqual(0.5);
  });
});

describe('a query for all words', () => {
  it.each<[string, string | null]>([
    ['Democratic For', '+democratic +for*'],
    ['الحشد', '+حشد*'],
    ['a AND "b" (c)*', '+a +and +b +c'],
    ['*', null],
  ])('of %j is %j', (text, query) => {
    expect(wordsQuery(text)).toBe(query);
  });
});

describe('a fuzzy query', () => {
  it.each<[string, string | null]>([
    ['Peshmrga', 'peshmrga~2'],
    ['Irak', 'irak~1'],
    ['Syrian Democratc Forces', 'syrian~2 democratc~2 forces~2'],
    ['الحشد الشعبي', 'حشد~1 شعبي~1'],
    ['Irak AND (name:* OR [a TO z]) ~5 ^2', 'irak~1 and~1 name~1 or~1'],
    ['"; DROP', 'drop~1'],
    [`${'b'.repeat(41)} ${'c'.repeat(40)}`, `${'c'.repeat(40)}~2`],
    ['one two three four five six seven eight nine', 'three~1 four~1 seven~1 eight~1'],
    ['(*) && ||!', null],
    ['\\', null],
    ['', null],
  ])('of %j is %j', (text, query) => {
    expect(fuzzyQuery(text)).toBe(query);
  });

  it('of ten thousand letters is none, and of ten thousand words the four longest of the first eight', () => {
    expect(fuzzyQuery('a'.repeat(10_000))).toBeNull();
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
    expect(fuzzyQuery(words.join(' '))).toBe('w0~1 w1~1 w2~1 w3~1');
  });

  it('is made of letters, digits and its own marks alone, whatever the text', () => {
    const hostile = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ <>=AND OR NOT TO_val_\u0000\u2028\ud800أ١'), { maxLength: 200 })
        .map((own) => own.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const query = fuzzyQuery(text);
        expect(query ?? 'a~1').toMatch(/^[\p{L}\p{N}]{1,40}~[12](?: [\p{L}\p{N}]{1,40}~[12]){0,3}$/u);
        expect(rankMatches(text, [candidate('a', 'Iran')], nobody).length).toBeLessThanOrEqual(1);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
