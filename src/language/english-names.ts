import { MOST_NAMES } from './spoken.ts';
import { inLatinText } from './text.ts';

/** A name as it stands inside an English sentence, with its article where English wants one. */
export function english(name: string): string {
  const text = inLatinText(name);
  return takesThe(text) ? `the ${text}` : text;
}

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

/** As the first word of a sentence; a name's own spelling stays. */
export const capitalised = (text: string): string => (text.startsWith('the ') ? `T${text.slice(1)}` : text);

export const quoted = (text: string): string => `“${inLatinText(text)}”`;

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A", "A and B", "A, B and C". */
export const joined = (texts: readonly string[]): string => AND.format(texts);

/** As {@link joined}; of more than three names the rest is counted: "A, B, C and 2 others". */
export const englishList = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map(english);
  return joined(more > 0 ? [...shown, more === 1 ? '1 other' : `${more} others`] : shown);
};
