import type { Named } from './claim-line.ts';
import type { ListPage } from './page.ts';

export interface NetworkActor extends Named {
  readonly kind: string;
}

export interface NetworkTie {
  readonly id: string;
  readonly type: string;
  readonly sign: number;
  readonly subject: NetworkActor;
  readonly object: NetworkActor;
}

export interface OverviewAnswer {
  readonly ties: ListPage<NetworkTie>;
}

export const OVERVIEW = `
query Overview($where: TieWhere!, $language: Language!, $first: Int!, $after: String) {
  ties(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id type sign subject { id kind name(language: $language) } object { id kind name(language: $language) } }
  }
}
`;
