import { pathSentence } from '../../src/language/path-sentence.ts';
import type { SpokenHop, SpokenName, SpokenPath, SpokenTie } from '../../src/language/spoken.ts';
import type { Bounds } from '../../src/domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST, parseDay } from '../../src/domain/time/day.ts';
import { TIE_TYPES, type TieType } from '../../src/domain/ties/types.ts';

/** The four days of a tie; null is open. */
export type Days = readonly [string | null, string | null, string | null, string | null];

export const ON_10_JULY: Days = [null, '2017-07-10', '2017-07-11', null];

export const boundsOf = ([startEarliest, startLatest, endEarliest, endLatest]: Days): Bounds => ({
  startEarliest: startEarliest === null ? OPEN_PAST : parseDay(startEarliest),
  startLatest: startLatest === null ? OPEN_FUTURE : parseDay(startLatest),
  endEarliest: endEarliest === null ? OPEN_PAST : parseDay(endEarliest),
  endLatest: endLatest === null ? OPEN_FUTURE : parseDay(endLatest),
});

/** A name of a state, unless another kind is given. */
export const named = (text: string, kind: SpokenName['kind'] = 'STATE'): SpokenName => ({ text, kind });

/** Of Iran to Syria, certain, unless told otherwise. */
export const tieOf = (type: TieType, days: Days, more: Partial<SpokenTie> = {}): SpokenTie => ({
  id: 'f'.repeat(20),
  type,
  subject: named('Iran'),
  object: named('Syria'),
  against: null,
  form: null,
  qualifiers: [],
  about: null,
  certainty: 'CERTAIN',
  confidence: null,
  neverCertain: false,
  stated: boundsOf(days),
  attested: [],
  ongoing: false,
  contestedInTime: false,
  denials: [],
  sources: [],
  ...more,
});

export const on10July = (type: TieType, more: Partial<SpokenTie> = {}): SpokenTie => tieOf(type, ON_10_JULY, more);

export const hop = (...ties: readonly SpokenTie[]): SpokenHop => ({
  from: ties[0]?.subject ?? named('Iran'),
  to: ties[0]?.object ?? named('Syria'),
  sign: ties[0] ? TIE_TYPES[ties[0].type].sign : 0,
  ties,
});

export const path = (more: Partial<SpokenPath>): SpokenPath => ({
  hops: [],
  certainty: 'CERTAIN',
  question: null,
  ...more,
});

/** As Arabic names where the English ones stand by default. */
export const inArabic = (tie: SpokenTie): SpokenTie => ({
  ...tie,
  subject: tie.subject.text === 'Iran' ? named('إيران') : tie.subject,
  object: tie.object.text === 'Syria' ? named('سوريا') : tie.object,
});

/** What is said of one tie when no date is asked, with all that is left open. */
export const english = (tie: SpokenTie): string => pathSentence(path({ hops: [hop(tie)] }), 'EN', 'FULL');

export const arabic = (tie: SpokenTie): string => pathSentence(path({ hops: [hop(inArabic(tie))] }), 'AR', 'FULL');
