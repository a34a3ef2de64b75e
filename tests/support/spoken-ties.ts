import { pathSentence } from '../../src/language/path-sentence.ts';
import type { SpokenHop, SpokenPath, SpokenTie } from '../../src/language/spoken.ts';
import { ANY_TIME, type Bounds } from '../../src/domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST, parseDay } from '../../src/domain/time/day.ts';
import type { ActorId, TieId } from '../../src/domain/ids.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { TIE_TYPES, type TieType } from '../../src/domain/ties/types.ts';

/** The four days of a tie; null is open. */
export type Days = readonly [string | null, string | null, string | null, string | null];

export const ON_10_JULY: Days = [null, '2017-07-10', '2017-07-11', null];

const boundsOf = ([startEarliest, startLatest, endEarliest, endLatest]: Days): Bounds => ({
  startEarliest: startEarliest === null ? OPEN_PAST : parseDay(startEarliest),
  startLatest: startLatest === null ? OPEN_FUTURE : parseDay(startLatest),
  endEarliest: endEarliest === null ? OPEN_PAST : parseDay(endEarliest),
  endLatest: endLatest === null ? OPEN_FUTURE : parseDay(endLatest),
});

export const tieOf = (type: TieType, days: Days, more: Partial<Tie> = {}): Tie => ({
  id: 'f'.repeat(20) as TieId,
  type,
  sign: TIE_TYPES[type].sign,
  subject: 'a' as ActorId,
  object: 'b' as ActorId,
  against: null,
  form: null,
  about: null,
  qualifiers: [],
  bounds: boundsOf(days),
  possibleOnly: false,
  contested: false,
  contestedInTime: false,
  deniers: [],
  confidence: null,
  origins: 1,
  ongoing: false,
  claimIds: [],
  denialIds: [],
  ...more,
});

type Names = Partial<Omit<SpokenTie, 'tie'>>;

export const spoken = (tie: Tie, names: Names = {}): SpokenTie => ({
  tie,
  subject: 'Iran',
  object: 'Syria',
  against: null,
  deniers: [],
  asserters: [],
  aboutName: null,
  ...names,
});

export const hop = (...ties: readonly SpokenTie[]): SpokenHop => ({ from: 'Iran', to: 'Syria', ties });

export const path = (more: Partial<SpokenPath>): SpokenPath => ({
  from: 'Iran',
  to: 'Syria',
  hops: [],
  asked: null,
  certainty: 'CERTAIN',
  question: ANY_TIME,
  ...more,
});

/** What is said of one tie, of Iran to Syria unless named, when no date is asked. */
export const english = (tie: Tie, names: Names = {}): string =>
  pathSentence(path({ hops: [hop(spoken(tie, names))] }), 'EN');

export const arabic = (tie: Tie, names: Names = {}): string =>
  pathSentence(path({ hops: [hop(spoken(tie, { subject: 'إيران', object: 'سوريا', ...names }))] }), 'AR');

export const on10July = (type: TieType, more: Partial<Tie> = {}): Tie => tieOf(type, ON_10_JULY, more);
