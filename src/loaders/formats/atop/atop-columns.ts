import { wholeNumber } from '../../import/date-columns.ts';

/** Obligations by column, as what they make between two members. */
export const OBLIGATIONS = {
  defense: { type: 'ALLIED_WITH', key: 'obligation', value: 'defence' },
  offense: { type: 'ALLIED_WITH', key: 'obligation', value: 'offence' },
  neutral: { type: 'PACT_WITH', key: 'pact', value: 'neutrality' },
  nonagg: { type: 'PACT_WITH', key: 'pact', value: 'non-aggression' },
  consul: { type: 'PACT_WITH', key: 'pact', value: 'consultation' },
} as const;
export type Obligation = keyof typeof OBLIGATIONS;
export const OBLIGATION_NAMES = Object.keys(OBLIGATIONS) as readonly Obligation[];

/** Terms of a treaty that make no tie: how it was made, renewed, conditions, organisations, aid, sources. */
const TERMS: readonly (string | RegExp)[] = [
  ...[
    'cowid',
    'cow4id',
    'ineffect',
    'bilat',
    'maxphase',
    'wartime',
    'estmode',
    'pubsecr',
    'secrart',
    'proadd',
    'futmem',
  ],
  ...[
    'speclgth',
    'length',
    'renounce',
    'proren',
    'renewlgt',
    'term',
    'active',
    'conditio',
    'asymm',
    'notaiden',
    'dipaid',
  ],
  ...[
    'terrres',
    'seppeace',
    'thirdcom',
    'noothall',
    'specthrt',
    'statthr1',
    'statthr2',
    'statthr3',
    'conwtin',
    'medarb',
  ],
  ...['milcon', 'milaid', 'intcom', 'subord', 'organ1', 'orgpurp1', 'organ2', 'orgpurp2', 'base', 'contrib', 'armred'],
  ...['acqterr', 'divgains', 'demwith', 'reflnun', 'refothio', 'natrefal', 'compag', 'nomicoop', 'conres', 'agprois'],
  ...[
    'conmen',
    'ecaid',
    'interv',
    'source',
    'new4',
    'rev4',
    'hinst',
    'minst',
    'milorg',
    'milinst',
    'pubtreat',
    'formorg',
  ],
  ...[
    'formal',
    'cowsys',
    'cowwar',
    'termmode',
    'termcaus',
    'oblvary',
    'obvary',
    'olimob',
    'phase',
    'strtphse',
    'endphase',
  ],
  /^(?:def|off|neu|con)co[a-z]{0,4}$/,
  /^(?:def|off|neu|con)con$/,
  /^(?:def|off|neu|con)con(?:um|pr)$/,
  /^(?:new|rev)\d$/,
];

export const MEMBER_COLUMNS = {
  required: ['atopid', 'member', 'yrent', 'moent', 'dayent', 'yrexit', 'moexit', 'dayexit', ...OBLIGATION_NAMES],
  optional: ['phase', 'version'],
  ignored: TERMS.filter((name) => name !== 'phase'),
} as const;

export const ALLIANCE_COLUMNS = {
  required: ['atopid', 'begyr', 'begmo', 'begday', 'endyr', 'endmo', 'endday', 'mem1', 'mem2', ...OBLIGATION_NAMES],
  optional: ['version'],
  ignored: [...TERMS, /^mem\d+$/],
} as const;

/** The last day that a version covers: what is coded as in force was in force on that day. */
export const COVERAGE_ENDS: Readonly<Record<string, string>> = {
  '3.0': '2003-12-31',
  '4.0': '2016-12-31',
  '4.01': '2016-12-31',
  '5.0': '2018-12-31',
  '5.1': '2018-12-31',
};

/** A year, month or day; null for an empty cell, a missing value (-9) and `0`, which as a year of end means in force. */
export const positive = (text: string): number | null => {
  const number = wholeNumber(text);
  return number === null || number <= 0 ? null : number;
};
