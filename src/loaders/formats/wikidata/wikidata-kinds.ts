import { EntenteError } from '../../../domain/errors.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { ACTOR_KINDS, type ActorKind, type TieType } from '../../../domain/ties/types.ts';

/** Classes (P31) of items, and what kind of actor those are. An item of none of them is no actor, and an issue says so. */
const CLASSES: readonly (readonly [kind: ActorKind, classes: Readonly<Record<string, string>>])[] = [
  ['PERSON', { Q5: 'human' }],
  [
    'STATE',
    {
      Q6256: 'country',
      Q3624078: 'sovereign state',
      Q7275: 'state',
      Q3024240: 'historical country',
      Q15634554: 'state with limited recognition',
      Q10711424: 'state with limited recognition',
      Q99541706: 'historical unrecognised state',
      Q7270: 'republic',
      Q512187: 'federal republic',
      Q417175: 'kingdom',
      Q1371288: 'vassal state',
      Q208164: 'puppet state',
      Q1151405: 'client state',
      Q164142: 'protectorate',
      Q50068795: 'historical Chinese state',
    },
  ],
  [
    'ARMED_GROUP',
    {
      Q17149090: 'armed organisation',
      Q17127659: 'terrorist organisation',
      Q138796: 'resistance movement',
      Q209225: 'national liberation movement',
    },
  ],
  [
    'ARMED_FORCES',
    {
      Q772547: 'armed forces',
      Q781132: 'military branch',
      Q176799: 'military unit',
      Q15627509: 'military organisation',
      Q37726: 'army',
      Q4508: 'navy',
      Q61883: 'air force',
      Q204310: 'gendarmerie',
    },
  ],
  ['PARTY', { Q7278: 'political party' }],
  [
    'COALITION',
    {
      Q1127126: 'military alliance',
      Q100906234: 'multinational military coalition',
      Q124964: 'coalition',
      Q878249: 'alliance',
      Q388602: 'electoral alliance',
    },
  ],
  [
    'ORGAN',
    {
      Q7188: 'government',
      Q1006644: 'federal government',
      Q59281: 'provisional government',
      Q678116: 'government in exile',
      Q35798: 'executive branch',
      Q11204: 'legislature',
      Q637846: 'upper house',
      Q41487: 'court',
      Q192350: 'ministry',
      Q6589202: 'interior ministry',
      Q327333: 'government agency',
      Q2659904: 'government organisation',
      Q20857065: 'agency of the United States federal government',
      Q910252: 'United States federal executive department',
      Q47913: 'intelligence agency',
      Q939616: 'secret service',
      Q3238445: 'security agency',
      Q732717: 'law enforcement agency',
      Q35535: 'police',
    },
  ],
  [
    'ORGANISATION',
    {
      Q43229: 'organisation',
      Q484652: 'international organisation',
      Q245065: 'intergovernmental organisation',
      Q1335818: 'supranational union',
      Q4120211: 'regional organisation',
      Q15285626: 'organisation established by the United Nations',
      Q15925165: 'specialised agency of the United Nations',
      Q7210356: 'political organisation',
      Q2738074: 'political movement',
      Q431603: 'advocacy group',
      Q163740: 'non-profit organisation',
      Q79913: 'non-governmental organisation',
      Q48204: 'voluntary association',
      Q15911314: 'association',
      Q157031: 'foundation',
      Q178790: 'trade union',
      Q1530022: 'religious organisation',
      Q110706912: 'Islamic organisation',
      Q1788992: 'criminal organisation',
      Q192283: 'news agency',
      Q31855: 'research institute',
      Q4830453: 'business',
      Q783794: 'company',
      Q6881511: 'enterprise',
      Q891723: 'public company',
      Q22687: 'bank',
    },
  ],
  ['COLLECTIVE', { Q41710: 'ethnic group' }],
];

const KIND_OF_CLASS = new Map(CLASSES.flatMap(([kind, classes]) => Object.keys(classes).map((item) => [item, kind])));
const ORDER = CLASSES.map(([kind]) => kind);

/**
 * The kind of an item of several classes, whose order in Wikidata means nothing. Of several kinds the most specific one decides:
 * an armed organisation that is a party as well is an armed group.
 * @param more further classes, from the user
 */
export const kindOfClasses = (
  classes: readonly string[],
  more: ReadonlyMap<string, ActorKind> = new Map(),
): ActorKind | null => {
  const chosen = classes.map((item) => more.get(item)).find((kind) => kind !== undefined);
  if (chosen) return chosen;
  const kinds = new Set(classes.map((item) => KIND_OF_CLASS.get(item)));
  return ORDER.find((kind) => kinds.has(kind)) ?? null;
};

export const CLASSES_HELP = 'Q1=ARMED_GROUP,Q2=MILITIA: what items of further classes are, by the id of the class';

/** @throws EntenteError USAGE for what is no class or no kind */
export const readClasses = (text: string | undefined): ReadonlyMap<string, ActorKind> =>
  new Map(
    (text ?? '')
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [, id = '', word = ''] = /^\s*(Q[1-9]\d*)\s*=\s*(\w+)\s*$/.exec(part) ?? [];
        const kind = ACTOR_KINDS.find((name) => name === word);
        if (kind) return [id, kind] as const;
        const near = findNearest(word, ACTOR_KINDS);
        throw new EntenteError(
          'USAGE',
          `classes=${part}: ${id === '' ? 'write the id of a class and what its items are, Q17149090=ARMED_GROUP' : `there is no kind ${word}${near === null ? '' : `; did you mean ${near}?`}`}.`,
        );
      }),
  );

/** Properties that are ties between two items. */
export interface TieProperty {
  readonly type: TieType;
  /** The value is the subject. */
  readonly turned: boolean;
  readonly post: string | null;
}

const tie = (type: TieType, turned = false, post: string | null = null): TieProperty => ({ type, turned, post });

export const TIE_PROPERTIES: Readonly<Record<string, TieProperty>> = {
  P463: tie('MEMBER_OF'),
  P102: tie('MEMBER_OF'),
  P361: tie('PART_OF'),
  P749: tie('PART_OF'),
  P35: tie('LEADS', true, 'head-of-state'),
  P6: tie('LEADS', true, 'head-of-government'),
  P488: tie('LEADS', true, 'chairperson'),
  P1037: tie('LEADS', true, 'director'),
  P4791: tie('COMMANDS', true),
  P807: tie('SPLIT_FROM'),
  P7888: tie('MERGED_INTO'),
  P1365: tie('SUCCEEDS'),
};

/** Positions, by class, whose holder leads a state. */
export const LEADING_POSITIONS: Readonly<Record<string, string>> = {
  Q48352: 'head-of-state',
  Q30461: 'president',
  Q116: 'monarch',
  Q2285706: 'head-of-government',
  Q14212: 'prime-minister',
};

/** Properties that are ids in other registers, as schemes of ours. */
export const ID_PROPERTIES: Readonly<Record<string, string>> = {
  P297: 'iso3166',
  P298: 'iso3166-alpha3',
  P299: 'iso3166-numeric',
  P213: 'isni',
  P214: 'viaf',
  P227: 'gnd',
  P244: 'loc',
  P1278: 'lei',
};
