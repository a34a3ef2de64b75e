import type { ActorId, ClaimId, EventId, PlaceId, SourceId } from './ids.ts';
import type { PartialDate } from './time/partial-date.ts';
import type {
  ActorKind,
  ClaimType,
  Credibility,
  EventKind,
  NameKind,
  Reliability,
  Stance,
  SupportForm,
} from './ties/types.ts';

/** A name as somebody writes it, with the time it was borne. Null: not known or not bounded. */
export interface Name {
  readonly text: string;
  /** BCP 47, `en`, `ar`, `ku`. */
  readonly language: string | null;
  /** ISO 15924, `Latn`, `Arab`. */
  readonly script: string | null;
  readonly kind: NameKind;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

/** An identifier of somebody else's for one of ours; many to many. */
export interface ExternalId {
  readonly scheme: string;
  readonly id: string;
}

/** Text for people in the two languages of the service. */
export interface Bilingual {
  readonly en: string | null;
  readonly ar: string | null;
}

/** A state, government, force, group, coalition, organisation or person that can hold ties. */
export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** What to call it; English is never null. */
  readonly label: { readonly en: string; readonly ar: string | null };
  /** Every name, the labels among them. */
  readonly names: readonly Name[];
  readonly externalIds: readonly ExternalId[];
  readonly description: Bilingual;
  readonly existsFrom: PartialDate | null;
  /** First day on which it no longer existed. */
  readonly existsTo: PartialDate | null;
}

/** A document or a dataset version. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** The title in Arabic, where the document has one of its own. */
  readonly titleAr?: string;
  /** The dataset of which it is a version, an id: all of its versions are one origin. Left out: it is a document of its own. */
  readonly dataset?: string;
  /** Which version of the dataset, in its words: `23.1`. */
  readonly version?: string;
  readonly publisher: string | null;
  readonly publishedOn: PartialDate | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly reliability: Reliability | null;
  readonly licence: string | null;
  readonly citation: string | null;
}

export interface Place {
  readonly id: PlaceId;
  readonly label: { readonly en: string; readonly ar: string | null };
  readonly names: readonly Name[];
  readonly within: PlaceId | null;
  /** Degrees north, WGS 84. */
  readonly latitude: number | null;
  /** Degrees east, WGS 84. */
  readonly longitude: number | null;
}

/** Something that happened on a date. Who took part is said by claims of type TOOK_PART. */
export interface Event {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly label: Bilingual;
  readonly date: PartialDate | null;
  readonly place: PlaceId | null;
}

/** An issue or a policy that claims are about, as it is called in the middle of a sentence: "the US withdrawal from Syria". */
export interface Matter {
  readonly id: string;
  readonly title: Bilingual;
}

export interface Qualifier {
  readonly key: string;
  readonly value: string;
}

/** The exact place in a document that says it. */
export interface Evidence {
  readonly document: SourceId;
  /** Where in the document: `p5:0-62`, `Timeline > 2014#p4`, `text=The%20talks,the%20end`, a row. */
  readonly locator: string;
  /** SHA-256 of the place's UTF-8 bytes, hexadecimal; null when the document cannot be hashed. */
  readonly hash: string | null;
  /** Our own words for what stands there, never the document's. */
  readonly gloss: Bilingual;
  /** The first few words that stand there, for a link that shows the place; only where the document's licence permits. */
  readonly words?: string;
}

/** What one asserter says in one document, before it has an id. */
export interface ClaimContent {
  readonly stance: Stance;
  readonly subject: ActorId;
  readonly subjectAsStated: string | null;
  readonly type: ClaimType;
  /** Null for HOLDS and TOOK_PART. */
  readonly object: ActorId | null;
  readonly objectAsStated: string | null;
  /** The place of HOLDS. */
  readonly place: PlaceId | null;
  /** The event of TOOK_PART. */
  readonly event: EventId | null;
  readonly against: ActorId | null;
  readonly form: SupportForm | null;
  /** An event's id, or a slug for an issue or a policy. */
  readonly about: string | null;
  /** Sorted by key, then value; no pair twice. */
  readonly qualifiers: readonly Qualifier[];
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** It also held on the document's date. */
  readonly ongoing: boolean;
  readonly attestedOn: PartialDate | null;
  /** Null when the document speaks for itself. */
  readonly assertedBy: ActorId | null;
  /** The documents it came through, nearest first. */
  readonly via: readonly SourceId[];
  /** The document in hand. */
  readonly source: SourceId;
  readonly credibility: Credibility | null;
  readonly note: string | null;
}

/** A line of the ledger: added and retired, never edited or deleted. */
export interface Claim extends ClaimContent {
  readonly id: ClaimId;
  readonly evidence: readonly Evidence[];
}

/** The ledger's own times of a claim, ISO 8601 in UTC. */
export interface LedgerTimes {
  readonly recordedAt: string;
  readonly retiredAt: string | null;
  readonly retiredBecause: string | null;
}
