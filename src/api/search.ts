import { foldName } from '../domain/fold-name.ts';
import { fuzzyQuery, wordsQuery } from '../domain/name-queries.ts';
import { rankMatches } from '../domain/rank-names.ts';
import { actorsByAnyId, findNames, findNearNames } from '../graph/read/actors.ts';
import type { Store } from '../graph/store.ts';
import type { ActorMatchModel } from './models.ts';

/** Names looked at from each index, for ten answers; for more answers more. */
const CANDIDATES = 60;
const NEAR_CANDIDATES = 40;
const LONGEST_TEXT = 200;

/**
 * Actors that a text may mean, best first; whatever the text, the answer is a list. Candidates come from indexes only. Names a
 * few letters away are looked for when nobody bears the text as a whole.
 */
export const searchActors = async (store: Store, text: string, first: number): Promise<readonly ActorMatchModel[]> => {
  const asked = [...text.trim()].slice(0, LONGEST_TEXT).join('');
  if (asked === '' || first === 0) return [];
  const [names, byId] = await Promise.all([
    findNames(store, asked, wordsQuery(asked), Math.max(CANDIDATES, 2 * first)),
    actorsByAnyId(store, asked),
  ]);
  const spelt = foldName(asked);
  const isId = byId.ids.length + byId.externalIds.length > 0;
  const fuzzy = isId || names.some(({ folded }) => folded === spelt) ? null : fuzzyQuery(asked);
  const near = fuzzy === null ? [] : await findNearNames(store, fuzzy, Math.max(NEAR_CANDIDATES, 2 * first));
  return rankMatches(asked, [...names, ...near], byId).slice(0, first);
};

/** The actors nearest to a text that means nobody. */
export const suggestActors = async (store: Store, text: string): Promise<readonly ActorMatchModel[]> =>
  searchActors(store, text.replaceAll('-', ' '), 5);
