import { compareText } from '../order.ts';
import { foldName } from './fold-name.ts';
import type { ActorId } from '../ids.ts';
import { nearness } from './near-names.ts';
import type { Name } from '../records.ts';
import { scriptOf } from './script.ts';
import type { NameKind } from '../ties/types.ts';

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

export interface RankedMatch {
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

const LEADING_ARTICLE = /^(?:the (?=\p{L})|(?!الله)ال(?=\p{Script=Arabic}{2}))/u;

/** As written, apart from capitals and a leading article: nobody who leaves these out means another name. */
const plainly = (text: string): string => text.trim().normalize().toLowerCase().replace(LEADING_ARTICLE, '');

type Match = Pick<RankedMatch, 'reason' | 'score'>;

/** How sure a name of a kind is to mean the actor that bears it: one it once bore, or one spelt for others, less than its own. */
const SURENESS: Readonly<Record<NameKind, number>> = {
  OFFICIAL: 1,
  ALIAS: 0.9,
  ABBREVIATION: 0.9,
  TRANSLITERATION: 0.8,
  PEJORATIVE: 0.8,
  FORMER: 0.6,
};

/** Beside names in the script of the question, those in another are less likely meant. */
const OTHER_SCRIPT = 0.8;

const startsWord = (text: string, start: string): boolean => ` ${text}`.includes(` ${start}`);

const matchOf = (text: string, asked: string, script: string | null, { name, folded }: NameCandidate): Match | null => {
  const itsScript = name.script ?? scriptOf(name.text);
  const likely = script === null || itsScript === null || itsScript === script ? 1 : OTHER_SCRIPT;
  const match = (reason: MatchReason, closeness: number): Match => ({
    reason,
    score: scoreOf(reason, closeness * likely),
  });
  const sure = SURENESS[name.kind];
  const written = plainly(name.text);
  if (written === text) return match(name.kind === 'OFFICIAL' ? 'EXACT_NAME' : 'ALIAS', sure);
  if (asked === '') return null;
  if (folded !== asked && startsWord(written, text)) return match('PREFIX', Math.min(1, asked.length / folded.length));
  // A whole name is always nearer than the beginning of a longer one.
  if (folded === asked) return match('FOLDED', 0.5 + sure / 2);
  if (startsWord(folded, asked)) return match('FOLDED', asked.length / folded.length / 2);
  const near = nearness(asked, folded);
  return near === null ? null : match('MISSPELLING', near);
};

const better = (a: RankedMatch, b: RankedMatch): number =>
  b.score - a.score || compareText(a.actorId, b.actorId) || compareText(a.name?.text ?? '', b.name?.text ?? '');

/**
 * The actors that a text may mean, each by its best match.
 *
 * An id beats a foreign id, then the official name as written, any other name as written, the beginning of a name or of a
 * word in it as written, a name that is the same once folded (or begins the same, which is less), and last a name a few
 * letters away. Within a reason, names in the script of the text and names that the actor bears itself come first.
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
  const script = scriptOf(text);
  const identified = (reason: 'ID' | 'EXTERNAL_ID', ids: readonly ActorId[]): readonly RankedMatch[] =>
    ids.map((actorId) => ({ actorId, name: null, reason, score: scoreOf(reason, 1) }));
  const named = candidates.flatMap((candidate): RankedMatch[] => {
    const match = matchOf(written, asked, script, candidate);
    return match ? [{ actorId: candidate.actorId, name: candidate.name, ...match }] : [];
  });
  const best = new Map<ActorId, RankedMatch>();
  for (const match of [...identified('ID', byId.ids), ...identified('EXTERNAL_ID', byId.externalIds), ...named].sort(
    better,
  ))
    if (!best.has(match.actorId)) best.set(match.actorId, match);
  return [...best.values()];
};
