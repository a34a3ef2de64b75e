import { distinctBy } from '../group.ts';
import { byNumber, byText, inTurn } from '../order.ts';
import { foldName } from './fold-name.ts';
import type { ActorId } from '../ids.ts';
import { nearness } from './near-names.ts';
import type { Name } from '../records.ts';
import { scriptOfFirstLetter } from './script.ts';
import type { NameKind } from '../ties/types.ts';

/** Why an actor matches a text, surest first; what comes earlier always scores higher. */
const REASONS = ['ID', 'EXTERNAL_ID', 'EXACT_NAME', 'ALIAS', 'PREFIX', 'FOLDED', 'MISSPELLING'] as const;
type MatchReason = (typeof REASONS)[number];

/** A name that a text may mean, with its folded spelling. */
interface NameCandidate {
  readonly actorId: ActorId;
  readonly name: Name;
  /** As `foldName` returns it. */
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

/** How surely a name of a kind means its actor: a former name or a transliteration less than the official name. */
const SURENESS: Readonly<Record<NameKind, number>> = {
  OFFICIAL: 1,
  ALIAS: 0.9,
  ABBREVIATION: 0.9,
  TRANSLITERATION: 0.8,
  PEJORATIVE: 0.8,
  FORMER: 0.6,
};

/** Names in another script than the text's are less likely meant. */
const OTHER_SCRIPT = 0.8;

const startsWord = (text: string, start: string): boolean => ` ${text}`.includes(` ${start}`);

const matchOf = (text: string, asked: string, script: string | null, { name, folded }: NameCandidate): Match | null => {
  const itsScript = name.script ?? scriptOfFirstLetter(name.text);
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

const bestFirst = inTurn(
  byNumber(({ score }: RankedMatch) => -score),
  byText(({ actorId }: RankedMatch) => actorId),
  byText(({ name }: RankedMatch) => name?.text ?? ''),
);

/**
 * The actors that a text may mean, each by its best match.
 *
 * An id comes first, then a foreign id, then the official name as written, then any other name as written, then the beginning of
 * a name or of a word in it as written. After these come a name that is the same once folded, one that begins the same once
 * folded, and last a name that differs by a few letters. Within a reason, names in the script of the text and the names that
 * most surely mean the actor come first.
 * @param candidates names that may match, in any order; names that do not match are left out
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
  const script = scriptOfFirstLetter(text);
  const identified = (reason: 'ID' | 'EXTERNAL_ID', ids: readonly ActorId[]): readonly RankedMatch[] =>
    ids.map((actorId) => ({ actorId, name: null, reason, score: scoreOf(reason, 1) }));
  const named = candidates.flatMap((candidate): RankedMatch[] => {
    const match = matchOf(written, asked, script, candidate);
    return match ? [{ actorId: candidate.actorId, name: candidate.name, ...match }] : [];
  });
  const found = [...identified('ID', byId.ids), ...identified('EXTERNAL_ID', byId.externalIds), ...named];
  return distinctBy(found.sort(bestFirst), ({ actorId }) => actorId);
};
