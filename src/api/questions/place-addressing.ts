import type { Choice } from '../../domain/errors.ts';
import { distinct } from '../../domain/group.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import { fuzzyQuery, wordsQuery } from '../../domain/names/name-queries.ts';
import { nearness } from '../../domain/names/near-names.ts';
import { compareText } from '../../domain/order.ts';
import type { Place } from '../../domain/records.ts';
import { findNearPlaces } from '../../graph/read/addresses.ts';
import { addressIn } from './addressing.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { ambiguousName, unknownName } from './misnamed.ts';

/** The place that an id or a name means; null: none. @throws EntenteError BAD_USER_INPUT when several bear the name */
export async function findAddressedPlace(context: Context, text: string, argument: string): Promise<Place | null> {
  const found = await addressPlaces(context, text);
  if (found.length > 1) throw ambiguousName(argument, text, found.map(choiceOf));
  return found[0] ?? null;
}

/** Every place that a text may mean. */
export const addressPlaces = async (context: Context, text: string): Promise<readonly Place[]> => {
  const address = addressIn(text);
  return address === null ? [] : context.loaders.placeAddress.load(address);
};

/** @throws EntenteError NOT_FOUND, with the nearest places; BAD_USER_INPUT when several bear the name */
export const getAddressedPlace = async (context: Context, text: string, argument: string): Promise<Place> => {
  const place = await findAddressedPlace(context, text, argument);
  if (place !== null) return place;
  const near = await suggestPlaces(context, text);
  const places = await Promise.all(near.map((id) => mustLoad(context.loaders.place, id)));
  throw unknownName(argument, 'place', text, places.map(choiceOf));
};

const choiceOf = ({ id, label }: Place): Choice => ({ id, name: label.en });

/** As {@link getAddressedPlace}; null stays null. */
export const getPlaceIdOrNull = async (context: Context, text: string | null | undefined): Promise<PlaceId | null> =>
  text === null || text === undefined ? null : (await getAddressedPlace(context, text, 'place')).id;

const NEAR_NAMES = 40;
const MOST_SUGGESTIONS = 5;

/** The places nearest to a text that is no place's name. */
const suggestPlaces = async ({ store }: Context, text: string): Promise<readonly PlaceId[]> => {
  const words = text.slice(0, 200).replaceAll('-', ' ');
  const asked = foldName(words);
  const queries = distinct([wordsQuery(words), fuzzyQuery(words)]);
  if (queries.length === 0) return [];
  const found = await findNearPlaces(store, queries, NEAR_NAMES);
  const close = found.flatMap(({ id, folded }) => {
    // Below every misspelling: one that has the words, among others.
    const near = nearness(asked, folded) ?? (folded.includes(asked) ? asked.length / folded.length / 10 : null);
    return near === null ? [] : [{ id, near }];
  });
  const best = close.toSorted((a, b) => b.near - a.near || compareText(a.id, b.id));
  return distinct(best.map(({ id }) => id)).slice(0, MOST_SUGGESTIONS);
};
