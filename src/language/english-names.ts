import { SAID_NAMES } from './spoken.ts';
import { inLatinText } from './text.ts';

/** Last word of the part of a name that takes "the": the Syrian Armed Forces, the Ministry of Defence. */
const TAKES_THE = new Set(
  `Administration Agency Alliance Army Asayish Assembly Authority Bank Battalion Battalions Bloc Board Brigade Brigades Bureau
  Brotherhood Cabinet Caliphate Centre Center centre Coalition Command Commission Committee Committees Community Companies
  Confederation Conference Congress Corps Council Court Department Directorate Division Emirate Emirates Falcons Federation Flags
  Force Forces Foundation Front Fund Government Group Guard Guards Hunters Initiative Institute Islands Kingdom League Legion
  Ministry Mission Mobilization Movement Nations Navy Observatory Office Organisation Organization Parliament Party Peshmerga
  Platform Police Presidency Press Regiment Region Republic Resistance Room Secretariat Senate Service Services State States Tribe
  Union Units family group movement opposition platform process states talks tribe`.split(/\s+/),
);

/** Names and abbreviations that take it as a whole. An abbreviation that is said as a word (NATO, ISIS) does not. */
const WHOLE_NAMES_WITH_THE = new Set(
  `Bahamas,Basij,CIA,Comoros,EU,FBI,FSA,GCC,GRU,Gambia,Houthis,IRGC,KDP,KNC,KRG,Kremlin,Maldives,Netherlands,OIC,PDK,PKK,PMF,PMU,
  PUK,PYD,Pentagon,Philippines,SAA,SDC,SDF,SNA,SNC,SOHR,Shabiha,Syrian Network,TSK,Taliban,Two Sicilies,UAE,UK,UN,US,USA,Vatican,
  Combined Joint Task Force – Operation Inherent Resolve,White Helmets,White House,YPG,YPJ,Yazidis,Dawn of Freedom Brigades,Eagles of the Whirlwind,Friends of Syria,Sons of Iraq,
  Shields of the Revolution Council`
    .split(',')
    .map((name) => name.trim()),
);

/** First words that are no names: within a sentence they begin small ("civilians in Syria"). */
const COMMON = new Set(
  'Cadets Civilians Ethnic Fighters Foreign Jihadists Joint Militias Passengers Private Pro-government Protesters Rebel Tribes Unnamed Worshippers'.split(
    ' ',
  ),
);

const AFTER_THE_HEAD = /\s(?:of|for|in|on|against|to|that|who|which|at|from|with|under)\s|\s\(/u;

/** "The FSA and its allies" is two heads, "Scientific Studies and Research Center" one. */
const AFTER_AND = /\sand\s/u;

const lastWord = (text: string): string => text.split(' ').at(-1) ?? '';

const takesThe = (name: string): boolean => {
  const head = name.split(AFTER_THE_HEAD)[0] ?? '';
  return (
    WHOLE_NAMES_WITH_THE.has(name) ||
    WHOLE_NAMES_WITH_THE.has(head) ||
    TAKES_THE.has(lastWord(head)) ||
    TAKES_THE.has(lastWord(head.split(AFTER_AND)[0] ?? ''))
  );
};

/** A name as it stands inside an English sentence, with its article where English wants one: "the United States", "al-Qaeda". */
export const english = (name: string): string => {
  const text = inLatinText(name);
  const beginsSmall = COMMON.has(text.split(' ')[0] ?? '') || text.startsWith('Al-');
  const inside = beginsSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return takesThe(text) ? `the ${inside}` : inside;
};

/** As the first words of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const quoted = (text: string): string => `“${inLatinText(text)}”`;

/** "A", "A and B", "A, B and C": all of them, as they are. */
export const englishJoined = (texts: readonly string[], word: 'and' | 'or' = 'and'): string => {
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} ${word} ${last}` : last;
};

/** "A", "A and B", "A, B and C", "A, B, C and 2 others". @param texts as they stand in a sentence */
export const englishCounted = (texts: readonly string[]): string => {
  const more = texts.length - SAID_NAMES;
  const said = texts.slice(0, SAID_NAMES);
  return englishJoined(more > 0 ? [...said, more === 1 ? '1 other' : `${more} others`] : said);
};
