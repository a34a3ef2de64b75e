import { CLAIM_LINE, type ClaimLine, type Named } from './claim-line.ts';
import type { ListPage } from './page.ts';

/** A tie or, where it has a place, a holding. */
export interface Changed {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly type?: string;
  readonly sign?: number;
  readonly form?: string | null;
  readonly subject?: Named;
  readonly object?: Named;
  readonly against?: Named | null;
  readonly actor?: Named;
  readonly place?: Named;
}

export const CHANGE_KINDS = ['BEGAN', 'FIRST_ATTESTED', 'ENDED', 'FADED', 'FLIPPED', 'NEARED', 'PASSED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangeLine {
  readonly kind: ChangeKind;
  readonly on: string | null;
  readonly before: Changed | null;
  readonly after: Changed | null;
  readonly claims: readonly ClaimLine[];
}

export interface ChangesAnswer {
  readonly changes: ListPage<ChangeLine>;
}

export const CHANGES = `
query Changes($from: Date!, $to: Date!, $where: TieWhere, $language: Language!, $first: Int!, $after: String) {
  changes(from: $from, to: $to, where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind
      on
      before { ...Changed }
      after { ...Changed }
      claims { ...ClaimLine }
    }
  }
}

fragment Changed on Derived {
  id
  validFrom
  validTo
  ... on Tie {
    type
    sign
    form
    subject { id name(language: $language) }
    object { id name(language: $language) }
    against { id name(language: $language) }
  }
  ... on Holding { actor { id name(language: $language) } place { id name(language: $language) } }
}
${CLAIM_LINE}`;
