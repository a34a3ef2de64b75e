import { CLAIM_LINE, type ClaimLine, type Named } from './claim-line.ts';
import { HELD, type Held } from './held.ts';
import type { ListPage } from './page.ts';

export interface PlaceAnswer {
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly names: readonly { readonly text: string; readonly language: string | null; readonly kind: string }[];
    readonly latitude: number | null;
    readonly longitude: number | null;
    readonly within: Named | null;
    readonly heldBy: readonly (Held & {
      readonly actor: Named;
      readonly deniers: readonly Named[];
      readonly claims: readonly ClaimLine[];
    })[];
  } | null;
}

export const PLACE = `
query PlacePage($id: ID!, $language: Language!, $knownAt: DateTime) {
  place(id: $id, knownAt: $knownAt) {
    id
    name(language: $language)
    names { text language kind }
    latitude
    longitude
    within { id name(language: $language) }
    heldBy {
      ...Held
      actor { id name(language: $language) }
      deniers { id name(language: $language) }
      claims { ...ClaimLine }
    }
  }
}
${HELD}
${CLAIM_LINE}`;

export interface HeldPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly within: Named | null;
  readonly heldBy: readonly {
    readonly id: string;
    readonly certainty: 'CERTAIN' | 'LIKELY' | 'POSSIBLE' | null;
    readonly contested: boolean;
    readonly actor: Named;
  }[];
}

export interface PlacesAnswer {
  readonly places: ListPage<HeldPlace>;
}

export const PLACES = `
query HeldPlaces($at: PartialDate, $language: Language!, $knownAt: DateTime, $first: Int!, $after: String) {
  places(first: $first, after: $after, knownAt: $knownAt) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      name(language: $language)
      latitude
      longitude
      within { id name(language: $language) }
      heldBy(validAt: $at) { id certainty contested actor { id name(language: $language) } }
    }
  }
}
`;
