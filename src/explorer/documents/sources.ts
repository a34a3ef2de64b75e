import { CLAIM_LINE, type ClaimLine, type SourceLine } from './claim-line.ts';
import type { ListPage } from './page.ts';

export interface FullSource extends SourceLine {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly dataset: string | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly citation: string | null;
}

export interface SourcesAnswer {
  readonly sources: ListPage<FullSource>;
}

export const SOURCES = `
query Sources($first: Int!, $after: String) {
  sources(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title publisher publishedOn language reliability dataset version url licence citation }
  }
}
`;

export interface SourceClaim extends ClaimLine {
  readonly source: FullSource;
}

export interface SourceClaimsAnswer {
  readonly claims: ListPage<SourceClaim>;
}

export const SOURCE_CLAIMS = `
query SourceClaims($source: ID!, $language: Language!, $knownAt: DateTime, $first: Int!, $after: String) {
  claims(where: { source: $source, knownAt: $knownAt }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...ClaimLine source { id title publisher publishedOn language reliability dataset version url licence citation } }
  }
}
${CLAIM_LINE}`;
