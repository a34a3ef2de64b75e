import { ucdpTexts } from './ucdp-files.ts';

const gdelt = (): string => {
  const cells = Array.from({ length: 61 }, () => '');
  [cells[0], cells[1], cells[26], cells[33]] = ['1', '20160718', '190', '4'];
  [cells[5], cells[7], cells[15], cells[17]] = ['IRN', 'IRN', 'SYR', 'SYR'];
  return `${cells.join('\t')}\n`;
};
const person = { mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id: 'Q5' } } } };
const item = {
  type: 'item',
  id: 'Q1000000901',
  labels: { en: { language: 'en', value: 'Anna' } },
  claims: { P31: [person] },
};

/** The map of the fixture of edges. */
export const EDGES_MAP = `source: { id: a-table, title: A table, publishedOn: 2015-12-31, licence: none, citation: Nobody 2015 }
actors: { scheme: tbl, kind: ARMED_GROUP }
claims:
  - { type: FIGHTS, subject: a, object: b, from: when }
`;

/** A good file of each format, as small as it may be: name and text. */
export const FORMAT_FILES: Readonly<Record<string, readonly [name: string, text: string]>> = {
  edges: ['t.csv', 'a,b,when\nA,B,2014\nB,C,2015\n'],
  ...Object.fromEntries(
    ['ucdp-esd', 'ucdp-acd', 'ucdp-actor', 'ucdp-ged'].map((format) => {
      const [file = ['', '']] = Object.entries(ucdpTexts(format));
      return [format, file] as const;
    }),
  ),
  mmp: [
    'rel.csv',
    'unique_id,type,group1_id,group2_id,date,description,group1_name,group2_name\n1,riv,5,3,2013-02-00,They clashed.,Red Lions,Blue Lions\n',
  ],
  atop: [
    'm.csv',
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul,version\n9,2,1955,5,1,0,0,0,1,0,0,0,0,4.01\n9,630,1956,5,1,0,0,0,1,0,0,0,0,4.01\n',
  ],
  'un-sanctions': [
    'l.xml',
    '<CONSOLIDATED_LIST dateGenerated="2018-10-29T10:00:00Z"><ENTITIES>\n<ENTITY><FIRST_NAME>Society</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAe.1</REFERENCE_NUMBER><LISTED_ON>2012-06-29</LISTED_ON></ENTITY>\n</ENTITIES></CONSOLIDATED_LIST>\n',
  ],
  ftm: [
    'd.json',
    '{"id":"p1","schema":"Person","properties":{"name":["Anna"]}}\n{"id":"o1","schema":"Organization","properties":{"name":["Club"]}}\n',
  ],
  gdelt: ['e.csv', gdelt()],
  icews: [
    'e.tab',
    'Event ID\tEvent Date\tSource Name\tSource Sectors\tEvent Text\tCAMEO Code\tTarget Name\tTarget Sectors\n1\t2018-06-01\tIran\tNA\tConsult\t040\tSyria\tNA\n',
  ],
  wikidata: ['w.json', `[\n${JSON.stringify(item)}\n]\n`],
};
