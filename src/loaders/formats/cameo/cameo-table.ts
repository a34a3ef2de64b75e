import type { SupportForm, TieType } from '../../../domain/ties/types.ts';

/** What kinds of coded events mean. One table for codes (GDELT, ICEWS) and for words (ICEWS quads, which have no codes). */
export interface CameoKind {
  /** Beginnings of CAMEO codes; of several kinds that fit a code, the one with the longest beginning. */
  readonly codes: readonly string[];
  /** Beginnings of CAMEO's words for them; of several kinds, the first in the table. */
  readonly words: RegExp;
  /** PLOVER's name; null for statements, which PLOVER does not code. */
  readonly plover: string | null;
  /** Null: an event of this kind is no tie. */
  readonly type: TieType | null;
  readonly form: SupportForm | null;
  /** A qualifier, `key=value`. */
  readonly qualifier: readonly [string, string] | null;
  /** From −10 (war) to +10 (peace), after the idea of Goldstein 1992; ours, one a kind. */
  readonly weight: number;
  /** Against civilians it is an attack on them, and no fight. */
  readonly violent: boolean;
}

interface More {
  readonly form?: SupportForm;
  readonly qualifier?: readonly [string, string];
  readonly violent?: boolean;
}

const kindOf = (
  codes: string,
  words: RegExp,
  plover: string | null,
  type: TieType | null,
  weight: number,
  { form, qualifier, violent }: More = {},
): CameoKind => ({
  codes: codes.split(' '),
  words,
  plover,
  type,
  weight,
  form: form ?? null,
  qualifier: qualifier ?? null,
  violent: violent ?? false,
});

/**
 * An event that only says, asks, promises, demands, yields or investigates is no tie. AT_ODDS_WITH needs an issue, which event
 * coders do not code: it is `unspecified`, and the basis says which kind of act it was.
 * @see CAMEO codebook 1.1b3 (Schrodt 2012); PLOVER manual 0.8 (2021)
 */
export const CAMEO_KINDS: readonly CameoKind[] = [
  kindOf('02', /^(?:make an appeal|appeal)/i, 'REQUEST', null, 0),
  kindOf(
    '04',
    /^(?:consult|discuss|make a visit|host a visit|meet at|mediate|engage in negotiation)/i,
    'CONSULT',
    'NEGOTIATES_WITH',
    2,
  ),
  kindOf(
    '01',
    /^(?:make|decline comment|consider policy|acknowledge|deny responsibility|engage in symbolic|express accord)/i,
    null,
    null,
    0,
  ),
  kindOf('03', /^express intent/i, 'AGREE', null, 3),
  kindOf('050 05', /^engage in diplomatic cooperation/i, 'SUPPORT', 'COOPERATES_WITH', 3),
  kindOf('051 055 056', /^(?:praise|apologi[sz]e|forgive)/i, 'SUPPORT', null, 2),
  kindOf('052 053 054', /^(?:defend verbally|rally support|grant diplomatic)/i, 'SUPPORT', 'SUPPORTS', 4, {
    form: 'DIPLOMATIC',
  }),
  kindOf('057', /^sign formal agreement/i, 'AGREE', 'COOPERATES_WITH', 8),
  kindOf(
    '06',
    /^(?:engage in (?:material|judicial) coop|cooperate|share intelligence)/i,
    'COOPERATE',
    'COOPERATES_WITH',
    7,
  ),
  kindOf('071', /^provide economic/i, 'AID', 'SUPPORTS', 7, { form: 'FUNDING' }),
  kindOf('072', /^provide military aid/i, 'AID', 'SUPPORTS', 8, { form: 'MATERIEL' }),
  kindOf('073', /^provide humanitarian/i, 'AID', 'SUPPORTS', 7, { form: 'OTHER' }),
  kindOf('074', /^provide military protection/i, 'AID', 'SUPPORTS', 8, { form: 'TROOPS' }),
  kindOf('075', /^grant asylum/i, 'AID', null, 7),
  kindOf('07', /^provide (?:material )?aid/i, 'AID', 'SUPPORTS', 7, { form: 'UNKNOWN' }),
  kindOf('0871', /^declare truce/i, 'RETREAT', 'PACT_WITH', 9, { qualifier: ['pact', 'ceasefire'] }),
  kindOf(
    '08',
    /^(?:yield|ease|accede|return|allow|receive|de-escalate|retreat|demobilize|undertake)/i,
    'CONCEDE',
    null,
    5,
  ),
  kindOf('09', /^investigate/i, 'ACCUSE', null, -2),
  kindOf('10', /^demand/i, 'REQUEST', null, -5),
  kindOf(
    '11',
    /^(?:criticize|disapprove|accuse|rally opposition|complain|bring lawsuit|find guilty)/i,
    'ACCUSE',
    'AT_ODDS_WITH',
    -3,
    { qualifier: ['basis', 'criticise'] },
  ),
  kindOf('12', /^(?:reject|refuse|defy|veto)/i, 'REJECT', 'AT_ODDS_WITH', -4, { qualifier: ['basis', 'reject'] }),
  kindOf(
    '138',
    /^threaten (?:with |to use )?(?:military|blockade|occupation|unconventional|conventional|mass|attack)/i,
    'THREATEN',
    'OPPOSES',
    -7,
  ),
  kindOf('13', /^(?:threaten|give ultimatum)/i, 'THREATEN', 'AT_ODDS_WITH', -5, { qualifier: ['basis', 'threaten'] }),
  kindOf('151 153', /^(?:increase police|mobilize or increase police)/i, 'MOBILIZE', null, -5),
  kindOf('15', /^(?:demonstrate military|exhibit|increase military|mobilize)/i, 'MOBILIZE', 'OPPOSES', -7),
  kindOf(
    '14',
    /^(?:engage in (?:political dissent|violent protest)|demonstrate|conduct (?:hunger )?strike|obstruct|protest)/i,
    'PROTEST',
    'AT_ODDS_WITH',
    -6,
    { qualifier: ['basis', 'protest'] },
  ),
  kindOf('163', /^impose embargo/i, 'SANCTION', 'SANCTIONS', -8),
  kindOf('16', /^(?:reduce|halt|expel or withdraw)/i, 'SANCTION', 'AT_ODDS_WITH', -5, {
    qualifier: ['basis', 'strained'],
  }),
  kindOf(
    '17',
    /^(?:coerce|seize|confiscate|destroy|impose (?:administrative|restrictions|curfew|state)|ban|arrest|expel|use tactics|attack cyber)/i,
    'COERCE',
    'OPPOSES',
    -7,
  ),
  kindOf(
    '20',
    /^(?:engage in (?:mass|ethnic)|use (?:unconventional mass|weapons of mass|chemical|massive)|detonate)/i,
    'ASSAULT',
    'FIGHTS',
    -10,
    { violent: true },
  ),
  kindOf(
    '18',
    /^(?:use unconventional|abduct|physically|sexually|torture|kill|conduct suicide|carry out|use as human|attempt to assassinate|assassinate|assault)/i,
    'ASSAULT',
    'FIGHTS',
    -9,
    { violent: true },
  ),
  kindOf(
    '19',
    /^(?:use conventional|impose blockade|occupy|fight|employ|violate ceasefire)/i,
    'ASSAULT',
    'FIGHTS',
    -10,
    {
      violent: true,
    },
  ),
];

const BY_CODE = new Map(CAMEO_KINDS.flatMap((kind) => kind.codes.map((code) => [code, kind] as const)));
const codesKnown = new Map<string, CameoKind | null>();
const wordsKnown = new Map<string, CameoKind | null>();

/** `42` and `871` are 042 and 0871: a table of numbers has lost the zero. Four-digit codes with a zero begin with 02, 03 or 08. */
const withZero = (code: string): string =>
  code.length === 2 || (/^[238]\d\d$/.test(code) && Number(code.slice(0, 2)) > 20) ? `0${code}` : code;

/** The kind of a CAMEO code (`190`, `0871`); null when it is none. */
export const kindOfCode = (code: string): CameoKind | null => {
  const known = codesKnown.get(code);
  if (known !== undefined) return known;
  const whole = /^\d{2,4}$/.test(code) ? withZero(code) : '';
  const found =
    [4, 3, 2].map((length) => BY_CODE.get(whole.slice(0, length))).find((kind) => kind !== undefined) ?? null;
  if (codesKnown.size < 10_000) codesKnown.set(code, found);
  return found;
};

/** The kind of an event by CAMEO's words for it (`Make a visit`); null when they are none. */
export const kindOfWords = (words: string): CameoKind | null => {
  const known = wordsKnown.get(words);
  if (known !== undefined) return known;
  const found = CAMEO_KINDS.find((kind) => kind.words.test(words.trim())) ?? null;
  if (wordsKnown.size < 10_000) wordsKnown.set(words, found);
  return found;
};
