import { foldName } from '../../domain/names/fold-name.ts';
import { fuzzyQuery, wordsQuery } from '../../domain/names/name-queries.ts';
import { rankMatches } from '../../domain/names/rank-names.ts';
import { actorsByAnyId, findNames, findNearNames } from '../../graph/read/actors.ts';
import type { Store } from '../../graph/store/store.ts';
import type { ActorMatchModel } from '../graphql/models.ts';

/** Names looked at from each index, for ten answers; for more answers more. */
const CANDIDATES = 60;
const NEAR_CANDIDATES = 40;
const LONGEST_TEXT = 200;

interface Search {
  readonly matches: readonly ActorMatchModel[];
  /** Somebody bears the text as a whole, or as an id. */
  readonly isWhole: boolean;
}

const searchFor = async (store: Store, asked: string, first: number): Promise<Search> => {
  const [names, byId] = await Promise.all([
    findNames(store, asked, wordsQuery(asked), Math.max(CANDIDATES, 2 * first)),
    actorsByAnyId(store, asked),
  ]);
  const spelt = foldName(asked);
  const isWhole = byId.ids.length + byId.externalIds.length > 0 || names.some(({ folded }) => folded === spelt);
  const fuzzy = isWhole ? null : fuzzyQuery(asked);
  const near = fuzzy === null ? [] : await findNearNames(store, fuzzy, Math.max(NEAR_CANDIDATES, 2 * first));
  return { matches: rankMatches(asked, [...names, ...near], byId), isWhole };
};

/** `Free Syrian Army (FSA)` without what stands in brackets; null when that leaves nothing, or nothing stands there. */
const withoutBrackets = (text: string): string | null => {
  const bare = text.replace(/\([^()]*\)/gu, ' ').trim();
  return bare === '' || bare === text ? null : bare;
};

/**
 * Actors that a text may mean, best first; whatever the text, the answer is a list. Candidates come from indexes only. Names a
 * few letters away are looked for when nobody bears the text as a whole; and then, if it has brackets, it is read without them.
 */
export const searchActors = async (store: Store, text: string, first: number): Promise<readonly ActorMatchModel[]> => {
  const asked = [...text.trim()].slice(0, LONGEST_TEXT).join('');
  if (asked === '' || first === 0) return [];
  const whole = await searchFor(store, asked, first);
  const bare = whole.isWhole ? null : withoutBrackets(asked);
  if (bare === null) return whole.matches.slice(0, first);
  const { matches, isWhole } = await searchFor(store, bare, first);
  return (isWhole ? matches : whole.matches).slice(0, first);
};

/** The actors nearest to a text that means nobody. */
export const suggestActors = async (store: Store, text: string): Promise<readonly ActorMatchModel[]> =>
  searchActors(store, text.replaceAll('-', ' '), 5);
