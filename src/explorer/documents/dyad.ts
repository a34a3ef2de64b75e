import type { Period } from '../drawing/ribbon.ts';
import type { TieLine } from './actor.ts';
import { CLAIM_LINE, type ClaimLine, type Named } from './claim-line.ts';
import { HELD } from './held.ts';
import type { ListPage } from './page.ts';

export interface DyadAnswer {
  readonly dyad: {
    readonly a: Named;
    readonly b: Named;
    readonly ties: readonly TieLine[];
    readonly timeline: readonly (Period & {
      readonly ties: readonly { readonly id: string; readonly type: string }[];
    })[];
    readonly permalink: string;
  } | null;
}

export const DYAD = `
query DyadPage($a: ID!, $b: ID!, $language: Language!, $knownAt: DateTime, $includeParts: Boolean!) {
  dyad(a: $a, b: $b, knownAt: $knownAt, includeParts: $includeParts) {
    a { id name(language: $language) }
    b { id name(language: $language) }
    ties { ...Held type sign form qualifiers { key value } subject { id name(language: $language) } object { id name(language: $language) } against { id name(language: $language) } }
    timeline { from to sign certainty ties { id type } }
    permalink
  }
}
${HELD}`;

export interface ChronicleLine {
  readonly on: string | null;
  readonly kind: 'BEGAN' | 'ATTESTED' | 'ENDED' | 'EVENT' | 'DENIED' | 'ANNOUNCED';
  readonly sign: number;
  readonly text: string;
  readonly claims: readonly ClaimLine[];
}

export interface ChronicleAnswer {
  readonly dyad: { readonly chronicle: ListPage<ChronicleLine> } | null;
}

export const CHRONICLE = `
query Chronicle($a: ID!, $b: ID!, $language: Language!, $knownAt: DateTime, $includeParts: Boolean!, $first: Int!, $after: String) {
  dyad(a: $a, b: $b, knownAt: $knownAt, includeParts: $includeParts) {
    chronicle(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { on kind sign text(language: $language) claims { ...ClaimLine } }
    }
  }
}
${CLAIM_LINE}`;
