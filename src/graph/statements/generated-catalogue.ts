// Made from the headers of cypher/read, cypher/write and cypher/fragments by `npm run codegen`. Do not edit.
import type { Properties } from './rows.ts';

type Nothing = Readonly<Record<string, never>>;

/** Parameters and rows of every statement, by name. */
export interface Catalogue {
  'read/actor-ids-page': { params: { readonly after: string; readonly limit: number }; row: { readonly id: string } };
  'read/actor-total': { params: Nothing; row: { readonly count: number } };
  'read/actors-by-address': {
    params: { readonly addresses: readonly Properties[] };
    row: {
      readonly text: string;
      readonly how: string;
      readonly actorId: string;
      readonly name: Properties | null;
      readonly canonicalId: string;
      readonly canonical: Properties;
      readonly groupIds: readonly string[];
    };
  };
  'read/actors-by-id': { params: { readonly ids: readonly string[] }; row: { readonly actor: Properties } };
  'read/actors-count': {
    params: {
      readonly kind: string | null;
      readonly scheme: string | null;
      readonly folded: string | null;
      readonly first: number | null;
      readonly last: number | null;
    };
    row: { readonly count: number };
  };
  'read/actors-of-ties': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
    };
    row: { readonly actorId: string };
  };
  'read/actors-with-external-ids': { params: Nothing; row: { readonly actor: Properties } };
  'read/actors': {
    params: {
      readonly kind: string | null;
      readonly scheme: string | null;
      readonly folded: string | null;
      readonly first: number | null;
      readonly last: number | null;
      readonly merged: boolean;
      readonly afterId: string;
      readonly limit: number;
    };
    row: { readonly actor: Properties };
  };
  'read/all-actor-ids': {
    params: { readonly limit: number };
    row: { readonly actorId: string; readonly names: readonly string[] };
  };
  'read/all-claims': {
    params: { readonly from: string | null; readonly to: string | null };
    row: { readonly claim: Properties };
  };
  'read/all-ties': {
    params: { readonly from: string | null; readonly to: string | null };
    row: { readonly edge: Properties };
  };
  'read/all-vocabulary-ids': {
    params: { readonly limit: number };
    row: { readonly kind: string; readonly id: string };
  };
  'read/batch': { params: { readonly id: string }; row: { readonly did: string | null } };
  'read/belonging': {
    params: { readonly pairs: readonly (readonly string[])[] };
    row: { readonly part: string; readonly whole: string };
  };
  'read/claim-total': { params: Nothing; row: { readonly count: number } };
  'read/claimed-topics': { params: { readonly topics: readonly string[] }; row: { readonly topic: string } };
  'read/claims-brought-by': {
    params: { readonly pack: string };
    row: { readonly id: string; readonly alone: boolean; readonly retired: boolean };
  };
  'read/claims-by-id': { params: { readonly ids: readonly string[] }; row: { readonly claim: Properties } };
  'read/claims-count': {
    params: {
      readonly publishedBy: number | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly actors: readonly string[] | null;
      readonly types: readonly string[] | null;
      readonly stance: string | null;
      readonly asserters: readonly string[] | null;
      readonly source: string | null;
      readonly about: string | null;
      readonly place: string | null;
      readonly includeRetired: boolean;
      readonly knownAt: string | null;
    };
    row: { readonly count: number };
  };
  'read/claims-naming-actors': {
    params: { readonly actorIds: readonly string[] };
    row: { readonly claim: Properties };
  };
  'read/claims-of-earlier-version': {
    params: { readonly dataset: string; readonly before: number };
    row: { readonly source: Properties; readonly claim: Properties };
  };
  'read/claims-of-events': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly eventIds: readonly string[];
    };
    row: { readonly claim: Properties };
  };
  'read/claims-of-source-page': {
    params: { readonly source: string; readonly retired: boolean; readonly afterId: string; readonly limit: number };
    row: { readonly id: string; readonly topic: string; readonly alone: boolean };
  };
  'read/claims-of-topics': { params: { readonly topics: readonly string[] }; row: { readonly claim: Properties } };
  'read/claims-page': {
    params: { readonly after: string; readonly limit: number };
    row: { readonly claim: Properties };
  };
  'read/claims-without-tie-key': { params: { readonly limit: number }; row: { readonly claim: Properties } };
  'read/claims': {
    params: {
      readonly publishedBy: number | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly actors: readonly string[] | null;
      readonly types: readonly string[] | null;
      readonly stance: string | null;
      readonly asserters: readonly string[] | null;
      readonly source: string | null;
      readonly about: string | null;
      readonly place: string | null;
      readonly includeRetired: boolean;
      readonly knownAt: string | null;
      readonly afterId: string;
      readonly limit: number;
    };
    row: { readonly claim: Properties };
  };
  'read/dealings-of-actors': {
    params: { readonly ids: readonly string[] };
    row: {
      readonly actorId: string;
      readonly otherId: string;
      readonly type: string;
      readonly against: boolean;
      readonly firstYear: number | null;
      readonly lastYear: number | null;
    };
  };
  'read/derivation-rule': {
    params: Nothing;
    row: { readonly rule: number | null; readonly hasClaims: boolean; readonly restoring: boolean };
  };
  'read/documents-of-claims': {
    params: { readonly claimIds: readonly string[] };
    row: { readonly claimId: string; readonly sourceId: string };
  };
  'read/event-total': { params: Nothing; row: { readonly count: number } };
  'read/events-by-id': { params: { readonly ids: readonly string[] }; row: { readonly event: Properties } };
  'read/events-count': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly kind: string | null;
      readonly participant: string | null;
      readonly within: readonly string[];
      readonly place: string | null;
      readonly first: number | null;
      readonly last: number | null;
      readonly past: boolean;
    };
    row: { readonly count: number };
  };
  'read/events': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly kind: string | null;
      readonly participant: string | null;
      readonly within: readonly string[];
      readonly place: string | null;
      readonly first: number | null;
      readonly last: number | null;
      readonly past: boolean;
      readonly afterDay: number | null;
      readonly afterId: string | null;
      readonly limit: number;
    };
    row: { readonly event: Properties };
  };
  'read/existence-of-actors': {
    params: { readonly ids: readonly string[] };
    row: {
      readonly id: string;
      readonly canonicalId: string;
      readonly kind: string | null;
      readonly existsFrom: string | null;
      readonly existsTo: string | null;
    };
  };
  'read/existence-of-ids': {
    params: { readonly ids: readonly string[] };
    row: {
      readonly id: string;
      readonly kind: string;
      readonly existsFrom: string | null;
      readonly existsTo: string | null;
    };
  };
  'read/find-external-ids': {
    params: { readonly text: string };
    row: { readonly actorId: string; readonly how: string };
  };
  'read/find-names': {
    params: {
      readonly text: string;
      readonly folded: string;
      readonly foldedEnd: string;
      readonly words: string | null;
      readonly limit: number;
    };
    row: { readonly actorId: string; readonly name: Properties };
  };
  'read/find-near-names': {
    params: { readonly fuzzy: string; readonly limit: number };
    row: { readonly actorId: string; readonly name: Properties };
  };
  'read/find-near-place-names': {
    params: { readonly words: readonly string[]; readonly limit: number };
    row: { readonly placeId: string; readonly folded: string };
  };
  'read/fold-rule': { params: Nothing; row: { readonly rule: number | null; readonly hasNames: boolean } };
  'read/holdings': {
    params: {
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly placeIds: readonly string[] | null;
      readonly actorIds: readonly string[] | null;
    };
    row: { readonly holding: Properties };
  };
  'read/judgements': { params: { readonly standing: boolean }; row: { readonly judgement: Properties } };
  'read/known-ids': {
    params: {
      readonly actors: readonly string[];
      readonly sources: readonly string[];
      readonly places: readonly string[];
      readonly events: readonly string[];
      readonly matters: readonly string[];
      readonly claims: readonly string[];
    };
    row: { readonly kind: string; readonly id: string };
  };
  'read/last-ledger-time': { params: Nothing; row: { readonly at: string | null } };
  'read/ledger-claims': {
    params: { readonly afterId: string; readonly limit: number };
    row: { readonly claim: Properties };
  };
  'read/ledger-events': {
    params: { readonly afterId: string; readonly limit: number };
    row: { readonly event: Properties };
  };
  'read/ledger-head': { params: Nothing; row: { readonly changedAt: string | null } };
  'read/ledger-matters': {
    params: { readonly afterId: string; readonly limit: number };
    row: { readonly matter: Properties };
  };
  'read/ledger-state': {
    params: Nothing;
    row: {
      readonly records: number;
      readonly judgements: number;
      readonly titles: boolean;
      readonly words: boolean;
      readonly datasets: boolean;
      readonly changedAt: string | null;
      readonly restoring: string | null;
    };
  };
  'read/ledger-version': { params: Nothing; row: { readonly version: string; readonly restoring: boolean } };
  'read/lineage': {
    params: { readonly actorIds: readonly string[]; readonly depth: number };
    row: { readonly actorId: string; readonly hops: number; readonly tie: Properties };
  };
  'read/matters-by-id': { params: { readonly ids: readonly string[] }; row: { readonly matter: Properties } };
  'read/mentions-of-actors': { params: Nothing; row: { readonly id: string; readonly mentions: number } };
  'read/merged-actors-with-topics': { params: Nothing; row: { readonly id: string; readonly canonicalId: string } };
  'read/missing-ids': {
    params: {
      readonly actors: readonly string[];
      readonly sources: readonly string[];
      readonly places: readonly string[];
      readonly events: readonly string[];
    };
    row: { readonly kind: string; readonly id: string; readonly canonicalId: string | null };
  };
  'read/model-objects': { params: Nothing; row: { readonly name: string; readonly state: string } };
  'read/names-page': {
    params: { readonly afterId: string; readonly limit: number };
    row: { readonly id: string; readonly text: string; readonly folded: string | null };
  };
  'read/neighbours': {
    params: {
      readonly forward: boolean;
      readonly backward: boolean;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly actorIds: readonly string[];
      readonly withDays: boolean;
    };
    row: {
      readonly actorId: string;
      readonly otherId: string;
      readonly mentions: number;
      readonly possible: number;
      readonly likely: number | null;
      readonly certain: number | null;
      readonly possibleSigns: number;
      readonly likelySigns: number;
      readonly days: readonly Properties[];
    };
  };
  'read/other-versions': {
    params: { readonly sources: readonly string[] };
    row: { readonly id: string; readonly claims: number };
  };
  'read/pack': {
    params: { readonly id: string };
    row: { readonly version: number; readonly state: string; readonly replaces: number | null };
  };
  'read/packs': { params: Nothing; row: { readonly pack: Properties } };
  'read/participants': {
    params: { readonly eventIds: readonly string[] };
    row: {
      readonly eventId: string;
      readonly actorId: string;
      readonly role: string;
      readonly side: number | null;
      readonly claimIds: readonly string[];
    };
  };
  'read/past-claims-against': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly actorIds: readonly string[];
      readonly limit: number;
    };
    row: {
      readonly claim: Properties;
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/past-claims-among': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly actorIds: readonly string[];
      readonly types: readonly string[] | null;
      readonly limit: number;
    };
    row: {
      readonly claim: Properties;
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/past-claims-of-actors': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly actorIds: readonly string[];
      readonly types: readonly string[] | null;
      readonly limit: number;
    };
    row: {
      readonly claim: Properties;
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/past-claims-of-holdings': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly placeIds: readonly string[] | null;
      readonly actorIds: readonly string[] | null;
      readonly limit: number;
    };
    row: {
      readonly claim: Properties;
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/past-claims-of-key': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly tieKey: string;
      readonly limit: number;
    };
    row: {
      readonly claim: Properties;
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/past-claims': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly types: readonly string[] | null;
      readonly limit: number;
    };
    row: {
      readonly claim: Properties;
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/past-mentions': {
    params: {
      readonly publishedBy: number | null;
      readonly knownAt: string | null;
      readonly groups: readonly (readonly string[])[];
    };
    row: { readonly actorId: string; readonly mentions: number };
  };
  'read/ping': { params: Nothing; row: { readonly one: number } };
  'read/place-total': { params: Nothing; row: { readonly count: number } };
  'read/places-by-address': {
    params: { readonly addresses: readonly Properties[] };
    row: { readonly text: string; readonly how: string; readonly place: Properties };
  };
  'read/places-by-id': { params: { readonly ids: readonly string[] }; row: { readonly place: Properties } };
  'read/places': { params: { readonly afterId: string; readonly limit: number }; row: { readonly place: Properties } };
  'read/ranked-ties': {
    params: { readonly afterRank: string; readonly types: readonly string[] | null; readonly limit: number };
    row: { readonly tie: Properties };
  };
  'read/server-version': {
    params: Nothing;
    row: { readonly name: string; readonly version: string; readonly edition: string };
  };
  'read/source-ids': { params: { readonly limit: number }; row: { readonly id: string } };
  'read/source-total': { params: Nothing; row: { readonly count: number } };
  'read/sources-by-id': { params: { readonly ids: readonly string[] }; row: { readonly source: Properties } };
  'read/sources-of-claims': { params: { readonly claimIds: readonly string[] }; row: { readonly sourceId: string } };
  'read/sources-without-last-day': { params: { readonly limit: number }; row: { readonly source: Properties } };
  'read/sources': {
    params: { readonly afterId: string; readonly limit: number };
    row: { readonly source: Properties };
  };
  'read/start-state': {
    params: Nothing;
    row: {
      readonly actors: number;
      readonly claims: number;
      readonly unfinished: boolean;
      readonly restoring: string | null;
      readonly foldRule: number | null;
    };
  };
  'read/stored-claims': { params: { readonly ids: readonly string[] }; row: { readonly positions: readonly number[] } };
  'read/stored-edges': {
    params: { readonly topics: readonly Properties[] };
    row: { readonly topic: string; readonly edge: Properties };
  };
  'read/stored-evidence': {
    params: {
      readonly claim: readonly string[];
      readonly id: readonly string[];
      readonly glossEn: readonly (string | null)[];
      readonly glossAr: readonly (string | null)[];
      readonly words: readonly (string | null)[];
    };
    row: { readonly positions: readonly number[] };
  };
  'read/tie-by-id-with-records': {
    params: {
      readonly id: string;
      readonly withClaims: boolean;
      readonly withSources: boolean;
      readonly withActors: boolean;
    };
    row: {
      readonly rows: readonly Properties[];
      readonly claims: readonly Properties[];
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/tie-by-id': { params: { readonly id: string }; row: { readonly tie: Properties } };
  'read/tie-total': { params: Nothing; row: { readonly count: number } };
  'read/ties-among': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterRank: string;
      readonly among: readonly string[];
      readonly limit: number;
    };
    row: { readonly tie: Properties };
  };
  'read/ties-around-count': {
    params: {
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly distances: Properties;
    };
    row: { readonly count: number };
  };
  'read/ties-around-with-records': {
    params: {
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly distances: Properties;
      readonly rim: number;
      readonly limit: number;
      readonly withClaims: boolean;
      readonly withSources: boolean;
      readonly withActors: boolean;
    };
    row: {
      readonly rows: readonly Properties[];
      readonly claims: readonly Properties[];
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/ties-around': {
    params: {
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly distances: Properties;
      readonly rim: number;
      readonly limit: number;
    };
    row: { readonly tie: Properties };
  };
  'read/ties-between-with-records': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterRank: string;
      readonly pairs: readonly (readonly string[])[];
      readonly limit: number;
      readonly withClaims: boolean;
      readonly withSources: boolean;
      readonly withActors: boolean;
    };
    row: {
      readonly rows: readonly Properties[];
      readonly claims: readonly Properties[];
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/ties-between': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterRank: string;
      readonly pairs: readonly (readonly string[])[];
      readonly limit: number;
    };
    row: { readonly tie: Properties };
  };
  'read/ties-by-subject': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterSubject: string;
      readonly afterId: string;
      readonly limit: number;
    };
    row: { readonly tie: Properties };
  };
  'read/ties-count': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
    };
    row: { readonly count: number };
  };
  'read/ties-of-actors-with-records': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterRank: string;
      readonly actorIds: readonly string[];
      readonly mostLookedAt: number;
      readonly counted: boolean;
      readonly limit: number;
      readonly withClaims: boolean;
      readonly withSources: boolean;
      readonly withActors: boolean;
    };
    row: {
      readonly rows: readonly Properties[];
      readonly claims: readonly Properties[];
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/ties-of-actors': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterRank: string;
      readonly actorIds: readonly string[];
      readonly mostLookedAt: number;
      readonly counted: boolean;
      readonly limit: number;
    };
    row: {
      readonly actorId: string;
      readonly degree: number;
      readonly ties: readonly Properties[] | null;
      readonly count: number | null;
    };
  };
  'read/ties-of-hubs': {
    params: { readonly types: readonly string[] | null; readonly limit: number; readonly hubs: readonly Properties[] };
    row: { readonly actorId: string; readonly ties: readonly Properties[] };
  };
  'read/ties-of-pairs-with-records': {
    params: {
      readonly forward: boolean;
      readonly backward: boolean;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly pairs: readonly (readonly string[])[];
      readonly withClaims: boolean;
      readonly withSources: boolean;
      readonly withActors: boolean;
    };
    row: {
      readonly rows: readonly Properties[];
      readonly claims: readonly Properties[];
      readonly sources: readonly Properties[];
      readonly actors: readonly Properties[];
    };
  };
  'read/ties-of-pairs': {
    params: {
      readonly forward: boolean;
      readonly backward: boolean;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly pairs: readonly (readonly string[])[];
    };
    row: { readonly fromId: string; readonly toId: string; readonly tie: Properties };
  };
  'read/ties-to-project': {
    params: Nothing;
    row: {
      readonly subject: string;
      readonly object: string;
      readonly type: string;
      readonly form: string | null;
      readonly against: string | null;
      readonly about: string | null;
      readonly confidence: number | null;
      readonly origins: number;
      readonly contestedInTime: boolean;
      readonly possibleFrom: number;
      readonly possibleTo: number;
      readonly likelyFrom: number | null;
      readonly likelyTo: number | null;
      readonly certainFrom: readonly number[];
      readonly certainTo: readonly number[];
      readonly denialFrom: readonly number[];
      readonly denialTo: readonly number[];
    };
  };
  'read/ties': {
    params: {
      readonly actors: readonly string[] | null;
      readonly between: readonly string[] | null;
      readonly subjects: readonly string[] | null;
      readonly objects: readonly string[] | null;
      readonly symmetric: readonly string[];
      readonly first: number;
      readonly last: number;
      readonly level: number;
      readonly types: readonly string[] | null;
      readonly sign: number | null;
      readonly form: string | null;
      readonly about: string | null;
      readonly against: string | null;
      readonly contested: boolean | null;
      readonly minConfidence: number | null;
      readonly minOrigins: number | null;
      readonly afterRank: string;
      readonly limit: number;
    };
    row: { readonly tie: Properties };
  };
  'read/topics-of-actors-and-sources': {
    params: { readonly actorIds: readonly string[]; readonly sourceIds: readonly string[] };
    row: { readonly topic: string };
  };
  'read/topics-page': { params: { readonly after: string; readonly limit: number }; row: { readonly topic: string } };
  'read/topics-with-both': {
    params: { readonly pairs: readonly (readonly string[])[] };
    row: { readonly topic: string };
  };
  'write/add-mentions': { params: { readonly rows: readonly Properties[] }; row: { readonly counted: number } };
  'write/begin-restore': {
    params: { readonly sha256: string; readonly changedAt: string | null };
    row: { readonly restoring: string };
  };
  'write/bring-claims': {
    params: { readonly ids: readonly string[]; readonly broughtBy: string };
    row: { readonly brought: number };
  };
  'write/count-mentions': { params: { readonly ids: readonly string[] }; row: { readonly counted: number } };
  'write/create-claims': {
    params: {
      readonly id: readonly string[];
      readonly topic: readonly string[];
      readonly tieKey: readonly (string | null)[];
      readonly stance: readonly string[];
      readonly subjectId: readonly string[];
      readonly subjectAsStated: readonly (string | null)[];
      readonly type: readonly string[];
      readonly objectId: readonly (string | null)[];
      readonly objectAsStated: readonly (string | null)[];
      readonly placeId: readonly (string | null)[];
      readonly eventId: readonly (string | null)[];
      readonly againstId: readonly (string | null)[];
      readonly form: readonly (string | null)[];
      readonly about: readonly (string | null)[];
      readonly qualifiers: readonly (readonly string[])[];
      readonly validFrom: readonly (string | null)[];
      readonly validTo: readonly (string | null)[];
      readonly ongoing: readonly boolean[];
      readonly attestedOn: readonly (string | null)[];
      readonly assertedById: readonly (string | null)[];
      readonly viaIds: readonly (readonly string[])[];
      readonly sourceId: readonly string[];
      readonly credibility: readonly (number | null)[];
      readonly note: readonly (string | null)[];
      readonly recordedAt: readonly string[];
      readonly retiredAt: readonly (string | null)[];
      readonly retiredBecause: readonly (string | null)[];
      readonly broughtBy: readonly (readonly string[] | null)[];
    };
    row: { readonly created: number };
  };
  'write/create-evidence': {
    params: {
      readonly claim: readonly string[];
      readonly document: readonly string[];
      readonly id: readonly string[];
      readonly locator: readonly string[];
      readonly hash: readonly (string | null)[];
      readonly glossEn: readonly (string | null)[];
      readonly glossAr: readonly (string | null)[];
      readonly words: readonly (string | null)[];
      readonly recordedAt: readonly (string | null)[];
    };
    row: { readonly attached: number };
  };
  'write/create-ties': {
    params: {
      readonly subject: readonly string[];
      readonly type: readonly string[];
      readonly object: readonly string[];
      readonly id: readonly string[];
      readonly startEarliest: readonly number[];
      readonly startLatest: readonly number[];
      readonly endEarliest: readonly number[];
      readonly endLatest: readonly number[];
      readonly validFrom: readonly (string | null)[];
      readonly validTo: readonly (string | null)[];
      readonly possibleFrom: readonly number[];
      readonly possibleTo: readonly number[];
      readonly likelyFrom: readonly (number | null)[];
      readonly likelyTo: readonly (number | null)[];
      readonly neverCertain: readonly boolean[];
      readonly certainFrom: readonly (readonly number[])[];
      readonly certainTo: readonly (readonly number[])[];
      readonly attestedFrom: readonly (readonly number[])[];
      readonly attestedTo: readonly (readonly number[])[];
      readonly attestedThroughout: readonly (readonly boolean[])[];
      readonly ongoing: readonly boolean[];
      readonly contested: readonly boolean[];
      readonly contestedInTime: readonly boolean[];
      readonly deniers: readonly (readonly string[])[];
      readonly confidence: readonly (number | null)[];
      readonly origins: readonly number[];
      readonly claimIds: readonly (readonly string[])[];
      readonly denialIds: readonly (readonly string[])[];
      readonly denialBy: readonly (readonly string[])[];
      readonly denialFrom: readonly (readonly number[])[];
      readonly denialTo: readonly (readonly number[])[];
      readonly sign: readonly number[];
      readonly against: readonly (string | null)[];
      readonly form: readonly (string | null)[];
      readonly about: readonly (string | null)[];
      readonly qualifiers: readonly (readonly string[])[];
      readonly rank: readonly string[];
    };
    row: { readonly created: number };
  };
  'write/finish-restore': { params: { readonly sha256: string }; row: { readonly forgotten: number } };
  'write/hold-ledger': { params: Nothing; row: { readonly held: boolean } };
  'write/leave-to-others': {
    params: { readonly ids: readonly string[]; readonly pack: string };
    row: { readonly id: string };
  };
  'write/link-claims': { params: { readonly rows: readonly Properties[] }; row: { readonly linked: number } };
  'write/lock-batch': {
    params: { readonly id: string };
    row: { readonly written: boolean; readonly call: string | null; readonly did: string | null };
  };
  'write/lock-ledger': {
    params: Nothing;
    row: { readonly changedAt: string | null; readonly restoring: string | null };
  };
  'write/put-actors': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-batch': { params: { readonly id: string; readonly properties: Properties }; row: { readonly id: string } };
  'write/put-canonical': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-claim-keys': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-derivation-rule': { params: { readonly rule: number }; row: { readonly rule: number } };
  'write/put-edges': { params: { readonly rows: readonly Properties[] }; row: { readonly written: number } };
  'write/put-events': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-evidence': {
    params: { readonly rows: readonly Properties[]; readonly recordedAt: string };
    row: { readonly attached: number };
  };
  'write/put-external-ids': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-fold-rule': { params: { readonly rule: number }; row: { readonly rule: number } };
  'write/put-folded': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-judgements': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-ledger-head': { params: { readonly changedAt: string }; row: { readonly changedAt: string } };
  'write/put-matters': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-names': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-pack': { params: { readonly id: string; readonly properties: Properties }; row: { readonly id: string } };
  'write/put-places': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/put-ranks': { params: { readonly limit: number }; row: { readonly ranked: number } };
  'write/put-sources': { params: { readonly rows: readonly Properties[] }; row: { readonly put: number } };
  'write/remove-edges': { params: { readonly rows: readonly Properties[] }; row: { readonly removed: number } };
  'write/retire-claims': {
    params: { readonly ids: readonly string[]; readonly retiredAt: string; readonly reason: string };
    row: {
      readonly id: string;
      readonly topic: string;
      readonly subjectId: string;
      readonly objectId: string | null;
      readonly againstId: string | null;
    };
  };
  'write/withdraw-judgement': {
    params: {
      readonly id: string;
      readonly withdrawnAt: string;
      readonly withdrawnBy: string;
      readonly withdrawnBecause: string;
    };
    row: { readonly id: string };
  };
}

/** Parameters of the fragments that have any, by name. */
export interface Fragments {
  'actor-filter': {
    readonly kind: string | null;
    readonly scheme: string | null;
    readonly folded: string | null;
    readonly first: number | null;
    readonly last: number | null;
  };
  'after-tie': { readonly afterRank: string };
  'certain-days': { readonly first: number; readonly last: number };
  'published-by': { readonly publishedBy: number | null };
  'claim-filter': {
    readonly publishedBy: number | null;
    readonly subjects: readonly string[] | null;
    readonly objects: readonly string[] | null;
    readonly actors: readonly string[] | null;
    readonly types: readonly string[] | null;
    readonly stance: string | null;
    readonly asserters: readonly string[] | null;
    readonly source: string | null;
    readonly about: string | null;
    readonly place: string | null;
    readonly includeRetired: boolean;
    readonly knownAt: string | null;
  };
  'contested-days': { readonly first: number; readonly last: number };
  'known-time': { readonly publishedBy: number | null; readonly knownAt: string | null };
  'event-filter': {
    readonly publishedBy: number | null;
    readonly knownAt: string | null;
    readonly kind: string | null;
    readonly participant: string | null;
    readonly within: readonly string[];
    readonly place: string | null;
    readonly first: number | null;
    readonly last: number | null;
    readonly past: boolean;
  };
  'question-days': { readonly first: number; readonly last: number; readonly level: number };
  'tie-filter': {
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly types: readonly string[] | null;
    readonly sign: number | null;
    readonly form: string | null;
    readonly about: string | null;
    readonly against: string | null;
    readonly contested: boolean | null;
    readonly minConfidence: number | null;
    readonly minOrigins: number | null;
  };
  'ties-around': {
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly types: readonly string[] | null;
    readonly sign: number | null;
    readonly form: string | null;
    readonly about: string | null;
    readonly against: string | null;
    readonly contested: boolean | null;
    readonly minConfidence: number | null;
    readonly minOrigins: number | null;
    readonly distances: Properties;
  };
  'nearest-ties': {
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly types: readonly string[] | null;
    readonly sign: number | null;
    readonly form: string | null;
    readonly about: string | null;
    readonly against: string | null;
    readonly contested: boolean | null;
    readonly minConfidence: number | null;
    readonly minOrigins: number | null;
    readonly distances: Properties;
    readonly rim: number;
    readonly limit: number;
  };
  'tie-ends': {
    readonly actors: readonly string[] | null;
    readonly between: readonly string[] | null;
    readonly subjects: readonly string[] | null;
    readonly objects: readonly string[] | null;
    readonly symmetric: readonly string[];
  };
  'page-between': {
    readonly actors: readonly string[] | null;
    readonly between: readonly string[] | null;
    readonly subjects: readonly string[] | null;
    readonly objects: readonly string[] | null;
    readonly symmetric: readonly string[];
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly types: readonly string[] | null;
    readonly sign: number | null;
    readonly form: string | null;
    readonly about: string | null;
    readonly against: string | null;
    readonly contested: boolean | null;
    readonly minConfidence: number | null;
    readonly minOrigins: number | null;
    readonly afterRank: string;
    readonly pairs: readonly (readonly string[])[];
    readonly limit: number;
  };
  'pages-of-actors': {
    readonly actors: readonly string[] | null;
    readonly between: readonly string[] | null;
    readonly subjects: readonly string[] | null;
    readonly objects: readonly string[] | null;
    readonly symmetric: readonly string[];
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly types: readonly string[] | null;
    readonly sign: number | null;
    readonly form: string | null;
    readonly about: string | null;
    readonly against: string | null;
    readonly contested: boolean | null;
    readonly minConfidence: number | null;
    readonly minOrigins: number | null;
    readonly afterRank: string;
    readonly actorIds: readonly string[];
    readonly mostLookedAt: number;
    readonly counted: boolean;
    readonly limit: number;
  };
  'ranked-ties-of-type': {
    readonly afterRank: string;
    readonly types: readonly string[] | null;
    readonly limit: number;
  };
  'records-of-ties': { readonly withClaims: boolean; readonly withSources: boolean; readonly withActors: boolean };
  'tie-direction': { readonly forward: boolean; readonly backward: boolean; readonly symmetric: readonly string[] };
  'tie-level': { readonly first: number; readonly last: number };
  'tie-of-type': { readonly id: string };
  'tie-page-of-type': { readonly types: readonly string[] | null; readonly limit: number };
  'ties-of-hops': {
    readonly forward: boolean;
    readonly backward: boolean;
    readonly symmetric: readonly string[];
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly types: readonly string[] | null;
    readonly sign: number | null;
    readonly form: string | null;
    readonly about: string | null;
    readonly against: string | null;
    readonly contested: boolean | null;
    readonly minConfidence: number | null;
    readonly minOrigins: number | null;
    readonly pairs: readonly (readonly string[])[];
  };
}
