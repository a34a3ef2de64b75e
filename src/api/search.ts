import { foldName } from '../domain/fold-name.ts';
import { fuzzyQuery, wordsQuery } from '../domain/name-queries.ts';
import { rankMatches } from '../domain/rank-names.ts';
import { actorsByExternalId, findNames, findNearNames } from '../graph/read/actors.ts';
import type { Store } from '../graph/store.ts';
import type { ActorMatchModel } from './models.ts';

const CANDIDATES = 200;
const NEAR_CANDIDATES = 100;
const LONGEST_TEXT = 200;

/**
 * Actors that a text may mean, best first; whatever the text, the answer is a list. Candidates come from indexes only. Names a
 * few letters away are looked for when nobody bears the text as a whole.
 */
export const searchActors = async (store: Store, text: string, first: number): Promise<readonly ActorMatchModel[]> => {
  const asked = [...text.trim()].slice(0, LONGEST_TEXT).join('');
  if (asked === '' || first === 0) return [];
  const [names, ids] = await Promise.all([
    findNames(store, asked, wordsQuery(asked), CANDIDATES),
    actorsByExternalId(store, asked),
  ]);
  const spelt = foldName(asked);
  const fuzzy = ids.length > 0 || names.some(({ folded }) => folded === spelt) ? null : fuzzyQuery(asked);
  const near = fuzzy === null ? [] : await findNearNames(store, fuzzy, NEAR_CANDIDATES);
  const byId = { ids: ids.filter((id) => id === asked), externalIds: ids.filter((id) => id !== asked) };
  return rankMatches(asked, [...names, ...near], byId).slice(0, first);
};

/** The actors nearest to a text that means nobody. */
export const suggestActors = async (store: Store, text: string): Promise<readonly ActorMatchModel[]> =>
  searchActors(store, text.replaceAll('-', ' '), 5);
