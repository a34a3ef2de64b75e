import type { InputFile } from '../../src/loaders/import/input/input-file.ts';
import { anInput } from './input-files.ts';

const ACTORS = `ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,Splinter,NamePrev,ActorIdPrev,SplitTemp,NameSplitTemp,ActorIdSplitTemp,Alliance,NameAlliance,ActorIdAlliance,JoinGroup,GroupName,ActorIdGroup,Version
114,Government of Iran,Government of Iran,n/a,Government of Iran,0,,,,4,0,,,0,,,0,,,0,,,22.1
9001,Red Band,Old Band,n/a,Old Band,1,Red Band,,Red Band,1,1,Green Band,9002,0,,,0,,,0,,,22.1
9002,Green Band,Green Band,n/a,Green Band,0,,,,1,0,,,0,,,1,Pact,9003,0,,,22.1
`;
const DYADIC = `dyad_id,conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,territory_name,year,intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,region,version
77,9,Iran,Government of Iran,114,Government of Syria,Red Band,9001,,1,,1990,1,4,1990-05-03,1,1990-05-03,1,0,,,630,652,,,630,2,22.1
77,9,Iran,Government of Iran,114,Government of Syria,Red Band,9001,,1,,1991,2,4,1990-05-03,1,1990-05-03,1,1,1991-02-10,1,630,652,,,630,2,22.1
78,9,Iran,Government of Iran,114,,Blue Band,9004,,1,,2021,1,3,2021-05-03,1,2021-05-03,2,0,,,630,,,,630,2,22.1
`;
const FORMS = ['x', 'p', 'y', 'l', 'w', 'm', 't', 'f', 'i', 'o', 'u'];
const support = (year: number, given: string): string =>
  `${year},9001,Red Band (RB),114,Government of Iran,77,630,1,3,Government of United States,0,${FORMS.map((letter) => (given.includes(letter) ? 1 : 0)).join(',')}`;
const ESD = `year,actor_id,actor_name,oppo_id,oppo_name,dyad_id,gwno_a,ext_sup,ext_id,ext_name,ext_alleged,${FORMS.map((letter) => `ext_${letter}`).join(',')}
${support(1990, 'wf')}
${support(1991, 'w')}
`;
const GED = `id,type_of_violence,dyad_new_id,side_a_new_id,side_a,side_b_new_id,side_b,where_coordinates,adm_1,latitude,longitude,country,country_id,date_start,date_end,best
1,1,77,114,Government of Iran,9005,Grey Band,Anytown,North Province,35.5,50.25,Iran,630,2010-01-01,2010-01-01,3
2,1,77,114,Government of Iran,9005,Grey Band,Anytown,North Province,35.5,50.25,Iran,630,2010-02-01,2010-02-03,1
3,3,78,9005,Grey Band,9999,Civilians,"Anytown, near",North Province,35.6,50.25,Iran,630,2012-01-01,2012-01-01,4
`;

const FILES: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'ucdp-actor': ['actor.csv', ACTORS],
  'ucdp-acd': ['dyadic.csv', DYADIC],
  'ucdp-esd': ['esd.csv', ESD],
  'ucdp-ged': ['ged221.csv', GED],
};

/** A few invented rows in the layout of each format, about one invented conflict: the file by its name. */
export const ucdpTexts = (format: string): Readonly<Record<string, string>> => {
  const file = FILES[format];
  if (!file) throw new Error(`there is no fixture of ${format}`);
  return Object.fromEntries([file]);
};

export const ucdpFixtures = (format: string): readonly InputFile[] =>
  Object.entries(ucdpTexts(format)).map(([name, text]) => anInput(name, text, 1_000));
