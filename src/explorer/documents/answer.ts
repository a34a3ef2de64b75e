import type { TieLine } from './actor.ts';
import { CLAIM_LINE, type ClaimLine, type Named } from './claim-line.ts';
import { HELD } from './held.ts';

export type Certainty = 'CERTAIN' | 'LIKELY' | 'POSSIBLE';

export interface HopLine {
  readonly from: Named;
  readonly to: Named;
  readonly sign: number;
  readonly certainty: Certainty;
  readonly ties: readonly TieLine[];
}

export interface PathLine {
  readonly length: number;
  readonly sign: number;
  readonly certainty: Certainty;
  readonly explanation: string;
  readonly actors: readonly Named[];
  readonly hops: readonly HopLine[];
  readonly commonValidity: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly cypher: { readonly text: string; readonly browserUrl: string | null };
}

interface Matched {
  readonly actor: Named;
}

export type PathsLine =
  | {
      readonly kind: 'Paths';
      readonly from: Named;
      readonly to: Named;
      readonly nodes: readonly PathLine[];
      readonly hasMore: boolean;
      readonly truncated: boolean;
      readonly truncatedBecause: string | null;
      readonly permalink: string;
    }
  | { readonly kind: 'ActorNotFound'; readonly input: string; readonly suggestions: readonly Matched[] }
  | { readonly kind: 'AmbiguousActor'; readonly input: string; readonly candidates: readonly Matched[] }
  | { readonly kind: 'SearchTooBroad'; readonly hint: string };

export interface PathsAnswer {
  readonly paths: PathsLine;
}

export const PATHS = `
query Answer($from: ID!, $to: ID!, $first: Int!, $where: PathWhere, $language: Language!) {
  paths(from: $from, to: $to, first: $first, where: $where) {
    kind: __typename
    ... on Paths {
      from { id name(language: $language) }
      to { id name(language: $language) }
      hasMore
      truncated
      truncatedBecause
      permalink
      nodes {
        length
        sign
        certainty
        explanation(language: $language, detail: SHORT)
        actors { id name(language: $language) }
        commonValidity { from to }
        cypher { text browserUrl }
        hops {
          from { id name(language: $language) }
          to { id name(language: $language) }
          sign
          certainty
          ties { ...Held type sign form about qualifiers { key value } subject { id name(language: $language) } object { id name(language: $language) } against { id name(language: $language) } }
        }
      }
    }
    ... on ActorNotFound { input suggestions { actor { id name(language: $language) } } }
    ... on AmbiguousActor { input candidates { actor { id name(language: $language) } } }
    ... on SearchTooBroad { hint }
  }
}
${HELD}`;

export interface TieClaimsAnswer {
  readonly tie: { readonly claims: readonly ClaimLine[] } | null;
}

export const TIE_CLAIMS = `
query TieClaims($id: ID!, $knownAt: DateTime, $language: Language!) {
  tie(id: $id, knownAt: $knownAt) { claims { ...ClaimLine } }
}
${CLAIM_LINE}`;
