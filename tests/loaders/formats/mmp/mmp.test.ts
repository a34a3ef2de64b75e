import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countOrigins } from '../../../../src/domain/ties/confidence.ts';
import { mmp } from '../../../../src/loaders/formats/mmp/mmp.ts';
import { anInput, importAll } from '../../../support/input-files.ts';
import { describeReal, openReal } from '../../../support/real-data.ts';
import { spoken } from '../../../support/spoken-claim.ts';

const HEAD = 'unique_id,type,group1_id,group2_id,date,description,group1_name,group2_name';
const read = (...rows: readonly string[]) =>
  importAll(mmp, [anInput('rel.csv', `${[HEAD, ...rows].join('\r\n')}\r\n`)]);
const notes = ({ claims }: Awaited<ReturnType<typeof read>>) =>
  claims.map((claim) => `${spoken(claim)} | ${claim.note ?? ''}`);

describe('Relationships of Mapping Militants', () => {
  it('allies two groups on the date of the row, or from it when the text tells how it began', async () => {
    const read1 = await read(
      '1,all,5,3,2005-00-00,They have been close for years.,Red Lions,Blue Lions',
      '2,all,5,3,2007-03-00,They formed an alliance.,Red Lions,Blue Lions',
    );
    expect(notes(read1)).toEqual([
      'red-lions-mmp-5 ALLIED_WITH blue-lions-mmp-3 on 2005 | rule all: allied on its date',
      'red-lions-mmp-5 ALLIED_WITH blue-lions-mmp-3 from 2007-03 | rule all-begins: the text tells how it began',
    ]);
  });

  it('makes one joint act of allies a cooperation beside the alliance', async () => {
    const { claims } = await read(
      '1,all,5,3,2/18/10,"Both carried out a joint attack, on a base.",Red Lions,Blue Lions',
    );
    expect(claims.map(spoken)).toEqual([
      'red-lions-mmp-5 ALLIED_WITH blue-lions-mmp-3 on 2010-02-18',
      'red-lions-mmp-5 COOPERATES_WITH blue-lions-mmp-3 on 2010-02-18',
    ]);
  });

  it('makes rivals fight only where the text says so', async () => {
    const found = await read(
      '1,riv,5,3,2012-00-00,They denounced each other.,Red Lions,Blue Lions',
      '2,riv,5,3,2013-00-00,They clashed in the hills.,Red Lions,Blue Lions',
      '3,riv,5,3,2014-00-00,Red Lions fought alongside another group.,Red Lions,Blue Lions',
    );
    expect(notes(found)).toEqual([
      'red-lions-mmp-5 RIVAL_OF blue-lions-mmp-3 on 2012 | rule riv: rivals on its date',
      'red-lions-mmp-5 RIVAL_OF blue-lions-mmp-3 on 2013 | rule riv: rivals on its date',
      'red-lions-mmp-5 FIGHTS blue-lions-mmp-3 on 2013 | rule riv-fights: the text tells of fighting',
      'red-lions-mmp-5 RIVAL_OF blue-lions-mmp-3 on 2014 | rule riv: rivals on its date',
    ]);
  });

  it('reads from the text which group went into which, and says so when it is only the order of the row', async () => {
    const found = await read(
      '1,mer,5,3,2001-00-00,Red Lions merged into Blue Lions.,Red Lions,Blue Lions',
      '2,mer,5,3,2002-00-00,Blue Lions was incorporated into Red Lions.,Red Lions,Blue Lions',
      '3,mer,5,3,2003-00-00,,Red Lions,Blue Lions',
    );
    expect(notes(found)).toEqual([
      'red-lions-mmp-5 MERGED_INTO blue-lions-mmp-3 from 2001 | rule mer-into: the text says so',
      'blue-lions-mmp-3 MERGED_INTO red-lions-mmp-5 from 2002 | rule mer-into: the text says so',
      'red-lions-mmp-5 MERGED_INTO blue-lions-mmp-3 from 2003 | rule mer-order: the text does not say which; the row names first what went into the second',
    ]);
  });

  it('is not misled by a group that was left to form another, nor by an umbrella that is named', async () => {
    const found = await read(
      '1,spl,5,3,2001-00-00,The chairman of Red Lions left Red Lions to form Blue Lions.,Red Lions,Blue Lions',
      '2,mer,5,3,2007-00-00,"He ended the Blue Lions and founded an umbrella organization, the Red Lions, for all.",Red Lions,Blue Lions',
    );
    expect(notes(found)).toEqual([
      'blue-lions-mmp-3 SPLIT_FROM red-lions-mmp-5 from 2001 | rule spl-formed: the text says that those who left formed it',
      'blue-lions-mmp-3 MERGED_INTO red-lions-mmp-5 from 2007 | rule mer-umbrella: the text calls the other an umbrella',
    ]);
  });

  const RED = 'Red Lions of Aria';
  const GREEN = 'Harkat-ul-Green (Formerly Old Green Front)';
  it.each([
    ['The Red Lions of Aria split off from HuG.', 'spl-from', RED],
    ['The Old Green Front (OGF) was a base. In May the OGFs fighters broke away from the RLA.', 'spl-from', GREEN],
    ["Harkat ul Green is a splinter group of the RLA\\'s south.", 'spl-from', GREEN],
    ['RLA formed when its men broke away from a brigade, a constituent part of HuG.', 'spl-from-part-of', RED],
    ['Members of the RLA, angry at talks, left to form a new group called HuG.', 'spl-formed', GREEN],
    ['HuG was founded in 1991 by Nobody, an RLA commander.', 'spl-founded-by', GREEN],
    ['HuG and others allegedly formed the RLA as a front.', 'spl-made', RED],
    ['Some say that it began in 1990 with the founder of RLA, HuGs parent organization.', 'spl-parent', GREEN],
    ['HuG joined RLA in May. Later, it split off from RLA.', 'spl-pronoun', GREEN],
    ['HuG said that it had ended its affiliation with the RLA.', 'spl-ended-ties', GREEN],
    ['RLA formally renounced any tie with HuG.', 'spl-ended-ties', GREEN],
    ['HuG, the wing of the RLA, became an independent group.', 'spl-away', GREEN],
    ['Dissident members of the old front decided to split and form HuG.', 'spl-formed-alone', GREEN],
    ['It was formed by rebels from a brigade of the RLA.', 'spl-from-alone', GREEN],
    ['HuG left the front.', 'spl-left-alone', GREEN],
    ['Some members of RLA joined HuG.', 'spl-order-members', GREEN],
    ['There could be a split between RLA and HuG.', 'spl-order', GREEN],
  ])('%s: %s', async (text, rule, splinter) => {
    const { claims } = await read(`1,spl,5,3,2001-00-00,"${text.replaceAll('"', '""')}",${RED},${GREEN}`);
    expect(
      claims.map(({ subjectAsStated, note }) => [subjectAsStated, /^rule ([\w-]+)/.exec(note ?? '')?.[1]]),
    ).toEqual([[splinter, rule]]);
  });

  it.each([
    ['RLA and another merged in May to form HuG.', 'mer-formed', RED],
    ['HuG was formed by the merger of RLA and another.', 'mer-formed-of', RED],
    ['Most leaders of HuG merged HuG into RLA.', 'mer-into', GREEN],
    ['RLA absorbed the remaining members of HuG.', 'mer-into', GREEN],
    ['HuG would realign with RLA.', 'mer-into', GREEN],
    ['HuG was established in 2012, following the end of the RLAs mandate.', 'mer-after-end', RED],
    ['He founded an umbrella organization, the RLA.', 'mer-umbrella', GREEN],
    ['RLA merged into the Front.', 'mer-into-alone', RED],
    ['RLA merged into the Harkat of Greens (HuG).', 'mer-into', RED],
    ['A base merges with another to form HuG.', 'mer-formed-alone', RED],
    ['They are one.', 'mer-order', RED],
  ])('%s: %s', async (text, rule, gone) => {
    const { claims } = await read(`1,mer,5,3,2001-00-00,"${text}",${RED},${GREEN}`);
    expect(
      claims.map(({ subjectAsStated, note }) => [subjectAsStated, /^rule ([\w-]+)/.exec(note ?? '')?.[1]]),
    ).toEqual([[gone, rule]]);
  });

  it.each([
    'Three groups merged to form the Front: RLA, HuG and another.',
    'RLA merged with HuG to form the Front.',
    'In August, RLA and HuG merged together into a new organization called the Front.',
    'The leaders of RLA and HuG merged their groups into Black Order.',
    'RLA and HuG are merging, forming the Front.',
  ])('does not let one go into the other when both went into a third: %s', async (text) => {
    const { claims, issues } = await read(`1,mer,5,3,2001-00-00,"${text}",${RED},${GREEN}`);
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ LEFT_OUT: 1 });
    expect(issues.kept[0]).toMatchObject({ row: 2, field: 'type', value: 'mer' });
  });

  it('lets groups without a name go into the one that has one', async () => {
    const { claims } = await read('1,mer,5,3,2001-00-00,Some joined.,Red Lions,Small Groups in Aria');
    expect(claims.map(spoken)).toEqual(['small-groups-in-aria-mmp-3 MERGED_INTO red-lions-mmp-5 from 2001']);
  });

  it('does not take a part of a longer name for the name', async () => {
    const { claims } = await read(
      '1,spl,5,3,2001-00-00,When the Provisional Red Lions split from the Red Lions the rest became known as the Official Red Lions.,Red Lions,Official Red Lions',
    );
    expect(claims.map(spoken)).toEqual(['official-red-lions-mmp-3 SPLIT_FROM red-lions-mmp-5 from 2001']);
  });

  it('is not held up by a text that is made to be slow', async () => {
    const text = 'Red Lions merged members formed by form Blue Lions left '.repeat(15_000);
    const file = anInput('rel.csv', `${HEAD}\n1,spl,5,3,2001-00-00,${text},Red Lions,Blue Lions\n`, 100_000);
    expect((await importAll(mmp, [file])).claims).toHaveLength(1);
  });

  it('takes the second group for the splinter unless the text says otherwise', async () => {
    const { claims } = await read(
      '1,spl,5,3,2001-00-00,Fighters were angry.,Red Lions,Blue Lions',
      '2,spl,5,3,2002-00-00,In May the Red Lions (RL) broke away from the BL.,Red Lions,Blue Lions',
    );
    expect(claims.map(spoken)).toEqual([
      'blue-lions-mmp-3 SPLIT_FROM red-lions-mmp-5 from 2001',
      'red-lions-mmp-5 SPLIT_FROM blue-lions-mmp-3 from 2002',
    ]);
  });

  it('reads a year of two digits as no later than the data', async () => {
    const { claims, sources } = await read(
      '1,aff,5,3,1/1/68,Old friends.,Red Lions,Blue Lions',
      '2,aff,5,3,2017-05-00,Friends.,Red Lions,Blue Lions',
    );
    expect(claims.map(spoken)).toEqual([
      'red-lions-mmp-5 AFFILIATED_WITH blue-lions-mmp-3 on 1968-01-01',
      'red-lions-mmp-5 AFFILIATED_WITH blue-lions-mmp-3 on 2017-05',
    ]);
    expect(sources.map(({ id, publishedOn }) => [id, publishedOn?.text])).toEqual([
      ['mapping-militants-2017-05', '2017-05'],
    ]);
  });

  it('keeps the row as evidence, and nothing of its text', async () => {
    const row = '7,all,5,3,2005-00-00,Secret words.,Red Lions,Blue Lions';
    const found = await read(row);
    expect(found.claims[0]?.evidence).toEqual([
      {
        document: 'mapping-militants-2005',
        locator: 'rel.csv:2 unique_id=7',
        hash: createHash('sha256').update(row).digest('hex'),
        gloss: { en: null, ar: null },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('Secret');
  });

  it('names groups by the key, in whatever order the files come, and knows a set without a name', async () => {
    const key = anInput('key.csv', "\uFEFFgroup_id,name,\n3,Small Groups in Aria,\n5,People\\'s Lions,\n");
    const rows = anInput('rel.csv', `${HEAD}\n1,all,5,3,2005-00-00,,,\n`);
    for (const files of [
      [key, rows],
      [rows, key],
    ]) {
      const { actors } = await importAll(mmp, files);
      expect(actors.map(({ id, kind, label }) => [id, kind, label.en])).toEqual([
        ['peoples-lions-mmp-5', 'ARMED_GROUP', "People's Lions"],
        ['small-groups-in-aria-mmp-3', 'COLLECTIVE', 'Small Groups in Aria'],
      ]);
    }
  });

  it('reads the export of the project itself: its names of columns, lines above, backslashes before quotes, empty rows', async () => {
    const row = String.raw`7,riv,5,3,2005-00-00,"He said \"war\", and they fought."`;
    const table = `Mapping Militants relationships\r\n\r\nid,type,group1,group2,date,description\r\n${row}\r\n,,,,,\r\n8,all,3,5,2006-00-00,\r\n`;
    const key = 'id,name,\r\n3,Blue Lions,\r\n5,Red Lions,\r\n,,\r\n';
    for (const pieces of [3, 1_000]) {
      const found = await importAll(mmp, [anInput('links.csv', table, pieces), anInput('groups.csv', key, pieces)]);
      expect(found.claims.map(spoken)).toEqual([
        'red-lions-mmp-5 RIVAL_OF blue-lions-mmp-3 on 2005',
        'red-lions-mmp-5 FIGHTS blue-lions-mmp-3 on 2005',
        'blue-lions-mmp-3 ALLIED_WITH red-lions-mmp-5 on 2006',
      ]);
      expect(found.claims[0]?.evidence).toEqual([
        {
          document: 'mapping-militants-2006',
          locator: 'links.csv:4 unique_id=7',
          hash: createHash('sha256').update(row).digest('hex'),
          gloss: { en: null, ar: null },
        },
      ]);
      expect(found.issues.total).toBe(0);
    }
  });

  it('of two exports is two documents of one dataset, so that a row of both is one origin', async () => {
    const row = '7,all,5,3,2005-00-00,,Red Lions,Blue Lions';
    const [one, other] = [await read(row), await read(row, '8,all,5,3,2006-00-00,,Red Lions,Blue Lions')];
    const sources = [...one.sources, ...other.sources];
    expect(sources.map(({ id, dataset, version }) => [id, dataset, version])).toEqual([
      ['mapping-militants-2005', 'mapping-militants', '2005'],
      ['mapping-militants-2006', 'mapping-militants', '2006'],
    ]);
    const same = [one.claims[0], other.claims[0]].filter((claim) => claim !== undefined);
    expect(same.map(({ attestedOn }) => attestedOn?.text)).toEqual(['2005', '2005']);
    expect(countOrigins(same, (id) => sources.find((source) => source.id === id) ?? null)).toBe(1);
  });

  it('says which row it cannot use, and the nearest thing that would do', async () => {
    const { claims, issues } = await read(
      '1,rivl,5,3,2005-00-00,,Red Lions,Blue Lions',
      '2,riv,5,3,soon,,Red Lions,Blue Lions',
      '3,riv,,3,2005-00-00,,,Blue Lions',
      '4,riv,5,5,2005-00-00,,Red Lions,Red Lions',
    );
    expect(claims).toEqual([]);
    expect(issues.counts).toEqual({ UNKNOWN_CODE: 1, BAD_DATE: 1, NO_ACTOR: 1, SELF_TIE: 1 });
    expect(issues.kept[0]).toMatchObject({ row: 2, value: 'rivl', suggestion: 'riv' });
  });
});

describeReal('Mapping Militants as published', ['militants/mmp-relationships.csv'], () => {
  it('reads every relationship by a rule, and none into the future', async () => {
    const files = await openReal(mmp.extensions, 'militants/mmp-group-key.csv', 'militants/mmp-relationships.csv');
    const { claims, sources, issues } = await importAll(mmp, files);
    // Both went into a third group, of which there are rows of its own.
    expect(issues.counts).toEqual({ LEFT_OUT: 4 });
    expect(sources.map(({ id }) => id)).toEqual(['mapping-militants-2017-05']);
    expect(claims.every(({ note }) => note?.startsWith('rule '))).toBe(true);
    const rows = new Set(claims.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)));
    expect(rows.size).toBe(634);
    const directed = (type: string) => claims.filter((claim) => claim.type === type);
    const byOrder = (type: string) => directed(type).filter(({ note }) => note?.includes('-order'));
    expect(
      ['SPLIT_FROM', 'MERGED_INTO'].map((type) => `${type} ${byOrder(type).length} of ${directed(type).length}`),
    ).toEqual(['SPLIT_FROM 19 of 84', 'MERGED_INTO 4 of 58']);
  });
});
