import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../src/cli/import-files.ts';
import { packageRoot } from '../../../src/graph/package-root.ts';
import { edges } from '../../../src/loaders/formats/edges/edges.ts';
import { ftm } from '../../../src/loaders/formats/ftm/ftm.ts';
import { mmp } from '../../../src/loaders/formats/mmp/mmp.ts';
import { ucdpAcd } from '../../../src/loaders/formats/ucdp/acd.ts';
import { ucdpActor } from '../../../src/loaders/formats/ucdp/actor.ts';
import { unSanctions } from '../../../src/loaders/formats/un-sanctions/un-sanctions.ts';
import type { Importer } from '../../../src/loaders/import/importer.ts';
import { anInput, importAll } from '../../support/input-files.ts';

const directory = seedDirectory();
/** What an importer makes of one invented file, with the packs that ship. */
const read = (importer: Importer, name: string, ...lines: readonly string[]) =>
  importAll(importer, [anInput(name, `${lines.join('\n')}\n`)], { directory });
const idsOf = ({ actors }: Awaited<ReturnType<typeof read>>) => actors.map(({ id }) => id as string).sort();

const ACD_HEAD =
  'ID,Location,SideA,SideA2nd,SideB,SideBID,SideB2nd,Incomp,Terr,YEAR,Int,CumInt,Type,Startdate,StartPrec,StartDate2,Startprec2,EpEnd,EpEndDate,EpEndPrec,GWNOA,GWNOA2nd,GWNOB,GWNOB2nd,GWNOLoc,Region,Version';
const acdRow = (location: string, group: string, id: string, year: number, gwno: string): string =>
  `${id},${location},${location},,${group},${id},,2,,${year},1,0,3,${year}-01-01,1,${year}-01-01,1,0,,,${gwno},,,,${gwno},5,4-2013`;

describe('An import that meets the code of a group', () => {
  it('means that actor, in UCDP’s old ids and on the day of the row', async () => {
    const read1 = await read(
      ucdpAcd,
      'acd.csv',
      ACD_HEAD,
      acdRow('Argentina', 'ERP', '1614', 1976, '160'),
      acdRow('El Salvador', 'ERP', '1614', 1979, '92'),
      acdRow('Lebanon', 'Amal', '1081', 1983, '660'),
      acdRow('Bolivia', 'ELN', '1582', 1972, '145'),
    );
    expect(idsOf(read1).filter((id) => !['argentina', 'bolivia', 'el-salvador', 'lebanon'].includes(id))).toEqual([
      'amal-movement',
      // Nobody is known by this number in 1972: it is not guessed.
      'eln-ucdp-old-1582',
      'erp-argentina',
      'erp-el-salvador',
    ]);
  });

  it('means that actor, in Mapping Militants and on the date of the row', async () => {
    const read1 = await read(
      mmp,
      'rel.csv',
      'unique_id,type,group1_id,group2_id,date,description,group1_name,group2_name',
      "1,riv,493,1,2014-01-00,They denounced each other.,Hay'at Tahrir al-Sham,The Islamic State",
      "2,riv,493,657,2018-02-00,They denounced each other.,Hay'at Tahrir al-Sham,Harakat Nour al-Din al-Zenki",
    );
    expect(read1.claims.map(({ subject, object }) => [subject, object])).toEqual([
      ['nusra-front', 'islamic-state'],
      ['hayat-tahrir-al-sham', 'nour-al-din-al-zenki-movement'],
    ]);
  });

  it('means that actor, in a table that knows its groups by name within a country', async () => {
    const map = { name: 'nsa.yaml', text: readFileSync(join(packageRoot(), 'seed/maps/nsa.yaml'), 'utf8') };
    const head =
      'obsid,side_a,side_b,acr,startdate,enddate,conflicttype,rebelsupport,rsupname,rtypesup,govsupport,gsupname,gtypesup';
    const rows = [
      'Uganda,UPA,UGA',
      'Soviet Union,UPA,RUS',
      'Angola,UNITA,ANG',
      'Portugal,UNITA,POR',
      'Chad,UPA,CHA',
    ].map((sides, at) => `NSA-${at},${sides},1988-01-01,1989-12-31,civil war,no,,,no,,`);
    const file = anInput('nsa.csv', [head, ...rows, ''].join('\n'));
    const { claims } = await importAll(edges, [file], { directory, map });
    expect(claims.map(({ object }) => object)).toEqual([
      'uganda-peoples-army',
      'ukrainian-insurgent-army',
      'unita',
      'unita',
      'upa-nsa-cha',
    ]);
  });

  it('means that actor, on the list of the UN', async () => {
    const read1 = await read(
      unSanctions,
      'list.xml',
      '<CONSOLIDATED_LIST dateGenerated="2018-10-29T00:00:00.000-04:00"><ENTITIES><ENTITY><DATAID>1</DATAID>',
      '<FIRST_NAME>AL-QAIDA IN IRAQ</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>',
      '<REFERENCE_NUMBER>QDe.115</REFERENCE_NUMBER><LISTED_ON>2004-10-18</LISTED_ON></ENTITY></ENTITIES></CONSOLIDATED_LIST>',
    );
    expect(read1.claims.map(({ type, object }) => [type, object])).toEqual([['SANCTIONS', 'islamic-state']]);
  });

  it('takes over no other name of a number that was several actors’', async () => {
    const read1 = await read(
      ucdpActor,
      'actor.csv',
      'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,Version',
      '1158,CMA,MNLA,Mouvement national,National Movement,1,CMA,,Coordination,1,0,,,0,,,0,,,0,,,22.1',
      '1157,Ansar Dine,Ansar Dine,Ansar Dine,Defenders of the Faith,0,,,,1,0,,,0,,,0,,,0,,,22.1',
    );
    const names = new Map(read1.actors.map(({ id, names }) => [id as string, names.map(({ text }) => text)]));
    expect(names.get('coordination-of-azawad-movements')).not.toContain('MNLA');
    expect(names.get('ansar-dine')).toContain('Defenders of the Faith');
  });

  it('is an issue where two codes of one record mean two actors, of which neither is taken', async () => {
    const entity = (id: string, ...items: readonly string[]) =>
      JSON.stringify({ id, schema: 'Organization', properties: { name: ['Somebody'], wikidataId: items } });
    const read1 = await read(ftm, 'd.json', entity('o1', 'Q34490', 'Q42418'), entity('o2', 'Q34490', 'Q999999999'));
    expect(idsOf(read1)).toEqual(['al-qaeda', 'ftm-o1']);
    expect(read1.issues.counts).toEqual({ TWO_ACTORS: 1 });
    expect(read1.issues.kept[0]).toMatchObject({
      source: 'd.json',
      row: 1,
      problem: 'wikidata:Q34490 is al-qaeda and wikidata:Q42418 is taliban: neither code is taken',
    });
  });
});
