import { describe, expect, it } from 'vitest';
import type { ActorDirectory } from '../../../../src/loaders/import/actor-directory.ts';
import { wikidata } from '../../../../src/loaders/formats/wikidata/wikidata.ts';
import { anInput, importAll, SMALL_DIRECTORY } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const directory: ActorDirectory = {
  ...SMALL_DIRECTORY,
  find: (scheme, code) =>
    SMALL_DIRECTORY.find(scheme === 'wikidata' ? 'cow' : scheme, { Q858: '652' }[code] ?? code, null),
};
const point = (item: string) => ({ snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id: item } } });
const time = (text: string, precision: number, calendar = 'Q1985727') => [
  {
    snaktype: 'value',
    datavalue: {
      type: 'time',
      value: { time: text, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
    },
  },
];
const to = (item: string, qualifiers: object = {}, rank = 'normal') => ({
  mainsnak: point(item),
  id: `s-${item}`,
  rank,
  qualifiers,
});
const words = (text: string) => ({
  mainsnak: { snaktype: 'value', datavalue: { type: 'string', value: text } },
  id: 's',
  rank: 'normal',
});
const item = (id: string, label: string, claims: object, more: object = {}) => ({
  id,
  type: 'item',
  modified: '2026-04-21T10:00:00Z',
  labels: { en: { language: 'en', value: label } },
  claims,
  ...more,
});
const PERSON = { P31: [to('Q5')] };
const GROUP = { P31: [to('Q17149090')] };
const answer = (...items: readonly { readonly id: string }[]) =>
  anInput('answer.json', JSON.stringify({ entities: Object.fromEntries(items.map((own) => [own.id, own])) }), 1000);
const read = (...items: readonly { readonly id: string }[]) => importAll(wikidata, [answer(...items)], { directory });

describe('Items of Wikidata', () => {
  it('are actors with labels and aliases in every language, and ids of others', async () => {
    const { actors, sources } = await read(
      item(
        'Q901',
        'Red Lions',
        { ...GROUP, P214: [words('12345')] },
        {
          labels: { en: { language: 'en', value: 'Red Lions' }, ar: { language: 'ar', value: 'الأسود الحمر' } },
          aliases: { ru: [{ language: 'ru', value: 'Красные львы' }] },
          descriptions: { en: { language: 'en', value: 'Somebody’s text' } },
        },
      ),
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]).toMatchObject({
      id: 'wikidata-q901',
      kind: 'ARMED_GROUP',
      label: { en: 'Red Lions', ar: 'الأسود الحمر' },
      description: { en: null, ar: null },
      externalIds: [
        { scheme: 'wikidata', id: 'Q901' },
        { scheme: 'viaf', id: '12345' },
      ],
    });
    expect(actors[0]?.names.map(({ text, language, script }) => [text, language, script])).toEqual([
      ['Red Lions', 'en', 'Latn'],
      ['الأسود الحمر', 'ar', 'Arab'],
      ['Красные львы', 'ru', 'Cyrl'],
    ]);
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([
      ['wikidata-2026-04-21', '2026-04-21'],
    ]);
  });

  it('are ours when we have the item', async () => {
    const { actors } = await read(item('Q858', 'Syrian Arab Republic', {}));
    expect(actors.map(({ id, label }) => [id, label.en])).toEqual([['syria', 'Syria']]);
  });

  it('belong, split, follow and lead by their dated statements, in the precision that each date has', async () => {
    const { claims, issues } = await read(
      item('Q901', 'Red Lions', {
        ...GROUP,
        P361: [to('Q902', { P580: time('+2012-05-00T00:00:00Z', 10), P582: time('+2014-01-01T00:00:00Z', 9) })],
        P463: [
          to('Q902', { P580: time('+1990-01-01T00:00:00Z', 8) }),
          to('Q902', { P585: time('+2001-03-04T00:00:00Z', 11) }),
        ],
        P807: [to('Q902', { P585: time('+2016-07-28T00:00:00Z', 11) })],
        P488: [to('Q903', { P580: time('+2010-01-01T00:00:00Z', 11), P582: [{ snaktype: 'novalue' }] })],
      }),
      item('Q902', 'Blue Lions', GROUP),
      item('Q903', 'Anna Nobody', PERSON),
    );
    expect(claims.map(spoken)).toEqual([
      'wikidata-q901 PART_OF wikidata-q902 from 2012-05 to 2014',
      'wikidata-q901 MEMBER_OF wikidata-q902 from [1990..1999]',
      'wikidata-q901 MEMBER_OF wikidata-q902 on 2001-03-04',
      'wikidata-q901 SPLIT_FROM wikidata-q902 from 2016-07-28',
      'wikidata-q903 LEADS wikidata-q901 post=chairperson from 2010-01-01 ongoing',
    ]);
    expect(claims[0]?.evidence[0]?.locator).toBe('answer.json:1 Q901 P361 statement=s-Q902');
    expect(issues.counts).toEqual({});
  });

  it('lead a state only where its item, or the position’s, says so', async () => {
    const held = (position: string) => [to(position, { P580: time('+2000-07-17T00:00:00Z', 11) })];
    const { claims, issues } = await read(
      item('Q903', 'Anna Nobody', { ...PERSON, P39: [...held('Q950'), ...held('Q951'), ...held('Q952')] }),
      item('Q950', 'head of Syria', { P279: [to('Q48352')], P1001: [to('Q858')] }),
      item('Q951', 'harbour master', { P279: [to('Q4164871')], P1001: [to('Q858')] }),
    );
    expect(claims.map(spoken)).toEqual(['wikidata-q903 LEADS syria post=head-of-state from 2000-07-17']);
    expect(issues.counts).toEqual({ NO_ACTOR: 1, LEFT_OUT: 2 });
  });

  it('that are undated, deprecated, point at nobody or are no date make no claim, and an issue says so', async () => {
    const { claims, issues } = await read(
      item('Q901', 'Red Lions', {
        ...GROUP,
        P463: [
          to('Q902'),
          to('Q902', { P580: time('+2001-00-00T00:00:00Z', 9) }, 'deprecated'),
          to('Q999', { P580: time('+2001-00-00T00:00:00Z', 9) }),
          to('Q902', { P580: time('-0044-03-15T00:00:00Z', 11) }),
        ],
        P1545: [words('4')],
      }),
      item('Q902', 'Blue Lions', GROUP),
      item('Q904', 'A river', { P31: [to('Q4022')] }),
    );
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ NO_ACTOR: 2, BROKEN_RULE: 1, LEFT_OUT: 2, BAD_DATE: 1 });
  });

  it('keep of a Julian day only its year', async () => {
    const { claims } = await read(
      item('Q901', 'Red Lions', {
        ...GROUP,
        P361: [to('Q902', { P580: time('+1900-02-17T00:00:00Z', 11, 'Q1985786') })],
      }),
      item('Q902', 'Blue Lions', GROUP),
    );
    expect(claims.map(spoken)).toEqual(['wikidata-q901 PART_OF wikidata-q902 from 1900']);
  });

  it.each([
    ['a kind that says more before one that says less', ['Q43229', 'Q7278', 'Q17149090'], 'ARMED_GROUP'],
    ['whatever order they have', ['Q17149090', 'Q43229'], 'ARMED_GROUP'],
    ['an alliance before an organisation', ['Q245065', 'Q1127126'], 'COALITION'],
    ['a former country', ['Q3024240'], 'STATE'],
    ['an air force', ['Q61883'], 'ARMED_FORCES'],
    ['a ministry', ['Q192350'], 'ORGAN'],
    ['an ethnic group', ['Q41710'], 'COLLECTIVE'],
  ])('are, by their classes, %s', async (_, classes, kind) => {
    const { actors } = await read(item('Q901', 'X', { P31: classes.map((own) => to(own)) }));
    expect(actors.map((actor) => actor.kind)).toEqual([kind]);
  });

  it('of a class that is not known are no actors, unless the user says what they are', async () => {
    const lion = item('Q901', 'Red Lions', { P31: [to('Q99999901'), to('Q43229', {}, 'deprecated')] });
    const { actors, issues } = await read(lion);
    expect(actors).toEqual([]);
    expect(issues.kept.map(({ problem }) => problem)).toEqual([
      'no kind of actor is known for its classes (Q99999901); if it is one, say which with --set classes=Q99999901=…',
    ]);
    const set = (classes: string) =>
      importAll(wikidata, [answer(lion)], { directory, options: new Map([['classes', classes]]) });
    expect((await set('Q99999901=MILITIA, Q5=PERSON')).actors.map(({ kind }) => kind)).toEqual(['MILITIA']);
    await expect(set('Q99999901=MILITA')).rejects.toThrow(
      'classes=Q99999901=MILITA: there is no kind MILITA; did you mean MILITIA?',
    );
    await expect(set('militia')).rejects.toThrow('classes=militia: write the id of a class and what its items are');
  });

  it('are told from what is no item, of which every one is counted', async () => {
    const lines = [item('Q901', 'Red Lions', GROUP), { id: 'P31', type: 'property' }, { id: 'Q9', missing: '' }];
    const text = `[\n${lines.map((own) => JSON.stringify(own)).join(',\n')}\n]\n`;
    const { actors, issues } = await importAll(wikidata, [anInput('dump.json', text, 500)], { directory });
    expect([actors.length, issues.counts]).toEqual([1, { LEFT_OUT: 2 }]);
    const others = '{"id":"p1","schema":"Person","properties":{"name":["Anna"]}}\n';
    await expect(importAll(wikidata, [anInput('list.ftm.json', others)])).rejects.toThrow(
      /^list\.ftm\.json:1: no item of Wikidata/,
    );
  });

  it('are read from a document of any size', { timeout: 60_000 }, async () => {
    const one = (at: number) =>
      JSON.stringify(item(`Q${1_000_000_000 + at}`, `Lion ${at}`, GROUP, { pad: 'x'.repeat(1_000_000) }));
    for (const [head, tail, key] of [
      ['{"success":1,"entities":{', '}}', (at: number) => `"Q${at}":`],
      ['[', ']', () => ''],
    ] as const) {
      const file = {
        name: 'large.json',
        open: async function* () {
          yield Promise.resolve(Buffer.from(head));
          for (let at = 0; at < 40; at++) yield Buffer.from(`${at === 0 ? '' : ','}${key(at)}${one(at)}`);
          yield Buffer.from(tail);
        },
      };
      const { actors } = await importAll(wikidata, [file], { directory });
      expect([actors.length, actors.at(-1)?.label.en]).toEqual([40, 'Lion 39']);
    }
  });

  it('come as an answer of the API, as a dump, or one a line', async () => {
    const one = JSON.stringify(item('Q901', 'Red Lions', GROUP));
    const two = JSON.stringify(item('Q902', 'Blue Lions', GROUP));
    for (const text of [
      `[\n${one},\n${two}\n]\n`,
      `[\r\n${one},\r\n${two}\r\n]`,
      `\uFEFF${one}\n${two}\n`,
      `[${one},${two}]`,
      `{"success":1,"entities":[${one},${two}]}`,
    ]) {
      const { actors } = await importAll(wikidata, [anInput('items.json', text, 500)], { directory });
      expect(actors.map(({ id }) => id)).toEqual(['wikidata-q901', 'wikidata-q902']);
    }
    await expect(importAll(wikidata, [anInput('cut.json', `[\n${one},\n${two.slice(0, 40)}`)])).rejects.toThrow(
      /^cut\.json:3: not JSON/,
    );
    await expect(importAll(wikidata, [anInput('other.json', '{"a":1}')])).rejects.toThrow(
      /^other\.json:1: no item of Wikidata/,
    );
  });
});

describeReal('An item as the API gives it', ['wikidata/Q7747.wbgetentities.json'], () => {
  it('is a person with names and ids; what points outside of the file is an issue', async () => {
    const { actors, claims, issues } = await importAll(
      wikidata,
      await openReal(wikidata.extensions, 'wikidata/Q7747.wbgetentities.json'),
    );
    expect(actors.map(({ id, kind, label }) => [id, kind, label.en])).toEqual([
      ['wikidata-q7747', 'PERSON', 'Vladimir Putin'],
    ]);
    expect(actors[0]?.externalIds.map(({ scheme }) => scheme)).toEqual(
      expect.arrayContaining(['wikidata', 'viaf', 'gnd', 'isni']),
    );
    expect([claims.length, Object.keys(issues.counts).sort()]).toEqual([0, ['LEFT_OUT', 'NO_ACTOR']]);
  });
});
