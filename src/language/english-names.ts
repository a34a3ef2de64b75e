import { SAID_NAMES } from './spoken.ts';
import { inLatinText } from './text.ts';

/** Last word of the part of a name that takes "the": the Syrian Armed Forces, the Ministry of Defence. */
const TAKES_THE = new Set(
  `Administration Agency Alliance Army Assembly Authority Battalion Battalions Bloc Brigade Brigades Bureau
  Caliphate Coalition Command Commission Committee Community Confederation Conference Congress Corps Council Department
  Directorate Division Emirate Emirates Federation Force Forces Front Government Group Guard Guards Initiative
  Kingdom League Legion Ministry Mission Mobilization Movement Navy Observatory Office Organisation Organization Parliament
  Nations Party Police Presidency Press Regiment Republic Resistance Secretariat Service Services State States Union
  Units`.split(/\s+/),
);

const WHOLE_NAMES_WITH_THE = new Set(
  'EU,UAE,UK,UN,US,USA,Kremlin,Netherlands,Pentagon,Peshmerga,Philippines,Taliban,Vatican,White House'.split(','),
);

const AFTER_THE_HEAD = /\s(?:of|for|in|on|against|to|that|who|which|and|at|from|with|under)\s|\s\(/u;

const takesThe = (name: string): boolean => {
  const head = name.split(AFTER_THE_HEAD)[0] ?? '';
  return WHOLE_NAMES_WITH_THE.has(name) || TAKES_THE.has(head.split(' ').at(-1) ?? '');
};

/** A name as it stands inside an English sentence, with its article where English wants one. */
export const english = (name: string): string => {
  const own = inLatinText(name);
  return takesThe(own) ? `the ${own}` : own;
};

/** As the first word of a sentence; a name's own spelling stays. */
export const capitalised = (text: string): string => (text.startsWith('the ') ? `T${text.slice(1)}` : text);

export const quoted = (text: string): string => `“${inLatinText(text)}”`;

/** "A", "A and B", "A, B and C", "A, B, C and 2 others". */
export const englishList = (names: readonly string[]): string => {
  const more = names.length - SAID_NAMES;
  const said = names.slice(0, SAID_NAMES).map(english);
  const all = more > 0 ? [...said, more === 1 ? '1 other' : `${more} others`] : said;
  const last = all.at(-1) ?? '';
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${last}` : last;
};
