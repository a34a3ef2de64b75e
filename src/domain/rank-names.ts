import { foldName } from './fold-name.ts';
import type { ActorId } from './ids.ts';
import { editDistance } from './nearest.ts';
import type { Name } from './records.ts';

/** Why an actor matches a text, surest first; what comes earlier always scores higher. */
const REASONS = ['ID', 'EXTERNAL_ID', 'EXACT_NAME', 'ALIAS', 'PREFIX', 'FOLDED', 'MISSPELLING'] as const;
type MatchReason = (typeof REASONS)[number];

/** A name that a text may mean, with its folded spelling. */
interface NameCandidate {
  readonly actorId: ActorId;
  readonly name: Name;
  /** As `foldName` gives it. */
  readonly folded: string;
}

interface RankedMatch {
  readonly actorId: ActorId;
  /** The name that matched; null when an id did. */
  readonly name: Name | null;
  readonly reason: MatchReason;
  /** In (0, 1]; 1 for an id. Comparable within one answer only. */
  readonly score: number;
}

/** @param closeness in (0, 1], within the reason */
const scoreOf = (reason: MatchReason, closeness: number): number =>
  (REASONS.length - 1 - REASONS.indexOf(reason) + closeness) / REASONS.length;

/** How many edits a text of this length bears before it is another word. */
const editsAllowed = (length: number): number => (length <= 2 ? 0 : length <= 5 ? 1 : 2);

const SHORTEST_WORD_IN_A_NAME = 5;

/** A name as a whole is nearer than a word of it with as many edits. @returns null when neither is near */
const misspelling = (asked: string, folded: string): number | null => {
  const limit = editsAllowed([...asked].length);
  const whole = editDistance(asked, folded, limit);
  const words = !asked.includes(' ') && [...asked].length >= SHORTEST_WORD_IN_A_NAME ? folded.split(' ') : [];
  const word = Math.min(limit + 1, ...words.map((own) => editDistance(asked, own, limit)));
  const edits = Math.min(whole, word);
  return edits > limit || edits === 0 ? null : 1 / (1 + edits + (whole > word ? 0.5 : 0));
};

/** As written, apart from capitals: nobody who types in lower case means another name. */
const plainly = (text: string): string => text.trim().normalize().toLowerCase();

type Match = Pick<RankedMatch, 'reason' | 'score'>;

const matchOf = (text: string, asked: string, { name, folded }: NameCandidate): Match | null => {
  const match = (reason: MatchReason, closeness = 1): Match => ({ reason, score: scoreOf(reason, closeness) });
  if (plainly(name.text) === text) return match(name.kind === 'OFFICIAL' ? 'EXACT_NAME' : 'ALIAS');
  if (asked === '') return null;
  if (folded === asked) return match('FOLDED');
  if (` ${folded}`.includes(` ${asked}`)) return match('PREFIX', asked.length / folded.length);
  const near = misspelling(asked, folded);
  return near === null ? null : match('MISSPELLING', near);
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const better = (a: RankedMatch, b: RankedMatch): number =>
  b.score - a.score || compareTexts(a.actorId, b.actorId) || compareTexts(a.name?.text ?? '', b.name?.text ?? '');

/**
 * The actors that a text may mean, each by its best match.
 *
 * An id beats a foreign id, then the official name as written, any other name as written, the beginning of a name or of a
 * word in it, a name that is the same once folded, and last a name a few letters away.
 * @param candidates names that may match, in any order; those that do not are left out
 * @param byId actors of which the text is the id, or an identifier elsewhere
 * @returns best score first, then by actor id
 */
export const rankMatches = (
  text: string,
  candidates: readonly NameCandidate[],
  byId: { readonly ids: readonly ActorId[]; readonly externalIds: readonly ActorId[] },
): readonly RankedMatch[] => {
  const asked = foldName(text);
  const written = plainly(text);
  const identified = (reason: 'ID' | 'EXTERNAL_ID', ids: readonly ActorId[]): readonly RankedMatch[] =>
    ids.map((actorId) => ({ actorId, name: null, reason, score: scoreOf(reason, 1) }));
  const named = candidates.flatMap((candidate): RankedMatch[] => {
    const match = matchOf(written, asked, candidate);
    return match ? [{ actorId: candidate.actorId, name: candidate.name, ...match }] : [];
  });
  const best = new Map<ActorId, RankedMatch>();
  for (const match of [...identified('ID', byId.ids), ...identified('EXTERNAL_ID', byId.externalIds), ...named].sort(
    better,
  ))
    if (!best.has(match.actorId)) best.set(match.actorId, match);
  return [...best.values()];
};

const LONGEST_TEXT = 2000;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;

/**
 * A Lucene query that finds names a few letters away. Of the text only folded letters and digits get into it, so that no
 * text, whatever its syntax or length, is anything but words to look for.
 *
 *   "Peshmrga"  → "peshmrga~2"      "Irak AND (name:*)" → "irak~1 and~1 name~1"      "(*)" → null
 * @returns null when the text has no letter or digit, or only words too long to be one
 */
export const fuzzyQuery = (text: string): string | null => {
  const words = foldName(text.slice(0, LONGEST_TEXT))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && [...word].length <= LONGEST_WORD);
  const query = [...new Set(words)].slice(0, MOST_WORDS).map((word) => `${word}~${[...word].length <= 5 ? 1 : 2}`);
  return query.length === 0 ? null : query.join(' ');
};
