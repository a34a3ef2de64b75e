import type { ActorKind, TieType } from '../../domain/ties/types.ts';
import type { Named } from './claim-line.ts';
import { HELD, type Held } from './held.ts';
import type { ListPage } from './page.ts';

interface Name {
  readonly text: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Judgement {
  readonly id: string;
  readonly verdict: 'SAME_AS' | 'NOT_SAME_AS' | 'UNSURE';
  readonly keep: Named;
  readonly other: Named;
  readonly judge: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
}

export interface LineageTie {
  readonly id: string;
  readonly type: TieType;
  readonly subject: Named;
  readonly object: Named;
  readonly validFrom: string | null;
}

export interface ActorAnswer {
  readonly actor: {
    readonly id: string;
    readonly kind: ActorKind;
    readonly name: string;
    readonly description: string | null;
    readonly names: readonly Name[];
    readonly existsFrom: string | null;
    readonly existsTo: string | null;
    readonly externalIds: readonly { readonly scheme: string; readonly id: string }[];
    readonly mergedIds: readonly string[];
    readonly canonicalId: string | null;
    readonly judgements: readonly Judgement[];
    readonly lineage: readonly LineageTie[];
    readonly holds: readonly (Held & { readonly place: Named })[];
  } | null;
}

export const ACTOR = `
query ActorPage($id: ID!, $language: Language!, $knownAt: DateTime) {
  actor(id: $id, knownAt: $knownAt) {
    id
    kind
    name(language: $language)
    description(language: $language)
    names { text language script kind validFrom validTo }
    existsFrom
    existsTo
    externalIds { scheme id }
    mergedIds
    canonicalId
    judgements {
      id
      verdict
      keep { id name(language: $language) }
      other { id name(language: $language) }
      judge
      reason
      recordedAt
      withdrawnAt
      withdrawnBecause
    }
    lineage { id type subject { id name(language: $language) } object { id name(language: $language) } validFrom }
    holds { ...Held place { id name(language: $language) } }
  }
}
${HELD}`;

export interface TieLine extends Held {
  readonly type: TieType;
  readonly sign: number;
  readonly form: string | null;
  readonly about: string | null;
  readonly qualifiers: readonly { readonly key: string; readonly value: string }[];
  readonly subject: Named;
  readonly object: Named;
  readonly against: Named | null;
}

export interface ActorTiesAnswer {
  readonly ties: ListPage<TieLine>;
}

export const ACTOR_TIES = `
query ActorTies($id: ID!, $language: Language!, $knownAt: DateTime, $first: Int!, $after: String) {
  ties(where: { actor: $id, knownAt: $knownAt }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ...Held
      type
      sign
      form
      about
      qualifiers { key value }
      subject { id name(language: $language) }
      object { id name(language: $language) }
      against { id name(language: $language) }
    }
  }
}
${HELD}`;

export interface OnDate {
  readonly id: string;
  readonly certainty: 'CERTAIN' | 'LIKELY' | 'POSSIBLE' | null;
  readonly contested: boolean;
}

export interface ActorOnDateAnswer {
  readonly ties: ListPage<OnDate>;
}

export const ACTOR_ON_DATE = `
query ActorOnDate($id: ID!, $at: PartialDate!, $knownAt: DateTime, $first: Int!, $after: String) {
  ties(where: { actor: $id, validAt: $at, certainty: POSSIBLE, knownAt: $knownAt }, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id certainty contested }
  }
}
`;
