declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A readable slug that never changes: `islamic-state`. */
export type ActorId = Branded<'ActorId'>;
export type PlaceId = Branded<'PlaceId'>;
export type EventId = Branded<'EventId'>;
export type SourceId = Branded<'SourceId'>;
/** 32 hexadecimal digits: a hash of every field of the claim but its evidence and ledger times. */
export type ClaimId = Branded<'ClaimId'>;
/** `<hash of the key>-<hash of the four days>`: 20 and 12 hexadecimal digits. */
export type TieId = Branded<'TieId'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case ASCII letters and digits in words joined by single hyphens. */
export const isSlug = (text: string): boolean => text.length <= 120 && SLUG.test(text);

export const CLAIM_ID = /^[0-9a-f]{32}$/;
export const TIE_ID = /^[0-9a-f]{20}-[0-9a-f]{12}$/;
