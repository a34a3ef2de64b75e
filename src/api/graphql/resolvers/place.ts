import { inLanguage } from '../../../language/bilingual.ts';
import { findPlace, holdingsOfPlace, listPlaces, loadPlace } from '../../questions/places.ts';
import { toConnection } from '../connection.ts';
import type { PlaceResolvers, QueryResolvers } from '../generated.ts';
import { holdingModel } from '../models.ts';

export const placeQueries: Required<Pick<QueryResolvers, 'place' | 'places'>> = {
  place: (_, { id, ...known }, context) => findPlace(context, id, known),
  places: async (_, { knownAt, publishedBy, ...page }, context) => {
    const { scope, ...listed } = await listPlaces(context, { knownAt, publishedBy }, page);
    return toConnection(listed, (place) => ({ ...place, scope }));
  },
};

export const placeFields: PlaceResolvers = {
  name: ({ label }, { language }) => inLanguage(label, language) ?? label.en,
  within: ({ within, scope }, _, context) => (within === null ? null : loadPlace(context, within, scope)),
  heldBy: async (place, asked, context) => (await holdingsOfPlace(context, place, asked)).map(holdingModel),
};
