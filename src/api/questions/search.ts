import { EntenteError } from '../../domain/errors.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import { distinctBy } from '../../domain/group.ts';
import { byNumber, byText, inTurn } from '../../domain/order.ts';
import { fuzzyQuery, MOST_WORDS, wordsOf, wordsQuery } from '../../domain/names/name-queries.ts';
import { rankMatches, type RankedMatch } from '../../domain/names/rank-names.ts';
import { actorsByAnyId, findNames, findNearNames } from '../../graph/read/actors.ts';
import type { Store } from '../../graph/store/store.ts';

/**
 * Actors that a text may mean, best first; whatever the text says, the answer is a list. Candidates come from indexes only. Names a
 * few letters away are looked for when the whole text is nobody's name; then a text with brackets is read without them.
 * @throws EntenteError BAD_USER_INPUT for a text that is longer than any name
 */
export async function searchActors(store: Store, text: string, first: number): Promise<readonly RankedMatch[]> {
  const asked = text.trim();
  const length = lengthOf(asked);
  if (length > LONGEST_TEXT)
    throw new EntenteError('BAD_USER_INPUT', `text has ${length} characters; a search takes at most ${LONGEST_TEXT}.`);
  if (asked === '' || first === 0) return [];
  const whole = await searchFor(store, asked, first);
  const bare = whole.isWhole ? null : withoutBrackets(asked);
  if (bare === null) return whole.matches.slice(0, first);
  const { matches, isWhole } = await searchFor(store, bare, first);
  return (isWhole ? matches : whole.matches).slice(0, first);
}

/** Names looked at from each index, for ten answers; for more answers more. */
const CANDIDATES = 60;
const NEAR_CANDIDATES = 40;
const LONGEST_TEXT = 200;

const lengthOf = (text: string): number => [...text].length;

interface Search {
  readonly matches: readonly RankedMatch[];
  /** Whether the text as a whole is somebody's name or id. */
  readonly isWhole: boolean;
}

const searchFor = async (store: Store, asked: string, first: number): Promise<Search> => {
  const [names, byId] = await Promise.all([
    findNames(store, asked, wordsQuery(asked), Math.max(CANDIDATES, 2 * first)),
    actorsByAnyId(store, asked),
  ]);
  const wholeName = foldName(asked);
  const isWhole = byId.ids.length + byId.externalIds.length > 0 || names.some(({ folded }) => folded === wholeName);
  const fuzzy = isWhole ? null : fuzzyQuery(asked);
  const near = fuzzy === null ? [] : await findNearNames(store, fuzzy, Math.max(NEAR_CANDIDATES, 2 * first));
  return { matches: rankMatches(asked, [...names, ...near], byId), isWhole };
};

/** `Free Syrian Army (FSA)` without the brackets and their text; null when nothing is left, or there are none. */
const withoutBrackets = (text: string): string | null => {
  const bare = text.replace(/\([^()]*\)/gu, ' ').trim();
  return bare === '' || bare === text ? null : bare;
};

const MOST_SUGGESTIONS = 5;
const SHORTEST_NAME = 4;

/** The actors nearest to a text that is nobody's name; when none is near, those of whom a word of it is the whole name. */
export const suggestActors = async (store: Store, text: string): Promise<readonly RankedMatch[]> => {
  // Nobody has a name so long, so no name is near.
  if (lengthOf(text) > LONGEST_TEXT) return [];
  const near = await searchActors(store, text.replaceAll('-', ' '), MOST_SUGGESTIONS);
  return near.length > 0 ? near : namedByAWord(store, text);
};

/** "Iraqi Kurds" → whoever is called "Kurds" */
const namedByAWord = async (store: Store, text: string): Promise<readonly RankedMatch[]> => {
  const words = wordsOf(text).filter((word) => [...word].length >= SHORTEST_NAME);
  if (words.length > MOST_WORDS) return [];
  const named = await Promise.all(
    words.map(async (word) => rankMatches(word, await findNames(store, word, null, 0), { ids: [], externalIds: [] })),
  );
  const best = named.flat().sort(
    inTurn(
      byNumber(({ score }) => -score),
      byText(({ actorId }) => actorId),
    ),
  );
  return distinctBy(best, ({ actorId }) => actorId).slice(0, MOST_SUGGESTIONS);
};
