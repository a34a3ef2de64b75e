import { foldName } from '../domain/fold-name.ts';
import { findNearest } from '../domain/nearest.ts';
import { fuzzyQuery, rankMatches } from '../domain/rank-names.ts';
import { actorsByExternalId, findNames, listActorSpellings } from '../graph/read/actors.ts';
import type { Store } from '../graph/store.ts';
import type { ActorMatchModel } from './models.ts';

const CANDIDATES = 200;
const LONGEST_TEXT = 200;
const SPELLINGS = 20_000;

/** Actors that a text may mean, best first; whatever the text, the answer is a list. */
export const searchActors = async (store: Store, text: string, first: number): Promise<readonly ActorMatchModel[]> => {
  const asked = [...text.trim()].slice(0, LONGEST_TEXT).join('');
  if (asked === '' || first === 0) return [];
  const [names, ids] = await Promise.all([
    findNames(store, asked, fuzzyQuery(asked), CANDIDATES),
    actorsByExternalId(store, asked),
  ]);
  const byId = { ids: ids.filter((id) => id === asked), externalIds: ids.filter((id) => id !== asked) };
  return rankMatches(asked, names, byId).slice(0, first);
};

/** The actors nearest to a text that means nobody: by search, else by the spelling of ids and names. */
export const suggestActors = async (store: Store, text: string): Promise<readonly ActorMatchModel[]> => {
  const found = await searchActors(store, text.replaceAll('-', ' '), 5);
  if (found.length > 0) return found;
  const spellings = await listActorSpellings(store, SPELLINGS);
  const owner = new Map(spellings.flatMap(({ actorId, names }) => [actorId, ...names].map((own) => [own, actorId])));
  const nearest = findNearest(text, owner.keys()) ?? findNearest(foldName(text), owner.keys());
  const actorId = nearest === null ? undefined : owner.get(nearest);
  return actorId === undefined ? [] : searchActors(store, actorId, 1);
};
