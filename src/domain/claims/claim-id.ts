import { hash } from 'node:crypto';
import { closeList, jsonBytes, openList, putText, putWord } from './ascii-json.ts';
import type { ClaimId } from '../ids.ts';
import type { ClaimContent, Evidence, Qualifier } from '../records.ts';

/** SHA-256 of the JSON of the parts, hexadecimal, cut to `digits`. JSON keeps the parts apart. */
export const hashOf = (parts: readonly unknown[], digits: number): string =>
  hash('sha256', JSON.stringify(parts), 'hex').slice(0, digits);

/** What is hashed, as bytes of JSON; null when a text of the claim is not plain. A test checks it against {@link identityOf}. */
const plainIdentity = (claim: ClaimContent): Uint8Array | null => {
  let at = openList(0);
  at = putText(claim.stance, at);
  at = putText(claim.subject, at);
  at = putText(claim.subjectAsStated, at);
  at = putText(claim.type, at);
  at = putText(claim.object, at);
  at = putText(claim.objectAsStated, at);
  at = putText(claim.place, at);
  at = putText(claim.event, at);
  at = putText(claim.against, at);
  at = putText(claim.form, at);
  at = putText(claim.about, at);
  at = putQualifiers(claim.qualifiers, at);
  at = putText(claim.validFrom === null ? null : claim.validFrom.text, at);
  at = putText(claim.validTo === null ? null : claim.validTo.text, at);
  at = putWord(claim.ongoing ? 'true' : 'false', at);
  at = putText(claim.attestedOn === null ? null : claim.attestedOn.text, at);
  at = putText(claim.assertedBy, at);
  at = openList(at);
  for (const source of claim.via) at = putText(source, at);
  at = closeList(at);
  at = putText(claim.source, at);
  at = putWord(claim.credibility === null ? 'null' : String(claim.credibility), at);
  at = putText(claim.note, at);
  return jsonBytes(closeList(at));
};

const putQualifiers = (qualifiers: readonly Qualifier[], from: number): number => {
  let at = openList(from);
  for (const { key, value } of qualifiers) {
    at = openList(at);
    at = putText(key, at);
    at = putText(value, at);
    at = closeList(at);
  }
  return closeList(at);
};

/** Every field of a claim but its evidence and its ledger times, in the order that its id hashes. */
const identityOf = (claim: ClaimContent): readonly unknown[] => [
  claim.stance,
  claim.subject,
  claim.subjectAsStated,
  claim.type,
  claim.object,
  claim.objectAsStated,
  claim.place,
  claim.event,
  claim.against,
  claim.form,
  claim.about,
  claim.qualifiers.map(({ key, value }) => [key, value]),
  claim.validFrom?.text ?? null,
  claim.validTo?.text ?? null,
  claim.ongoing,
  claim.attestedOn?.text ?? null,
  claim.assertedBy,
  claim.via,
  claim.source,
  claim.credibility,
  claim.note,
];

/**
 * A claim's id hashes every field but its evidence and its ledger times: the same thing said by the same asserter in the
 * same document is the same claim, however often and in whatever order it is loaded.
 */
export const claimId = (claim: ClaimContent): ClaimId => {
  const plain = plainIdentity(claim);
  return (plain === null ? hashOf(identityOf(claim), 32) : hash('sha256', plain, 'hex').slice(0, 32)) as ClaimId;
};

/** The same place in the same document with the same hash is the same evidence; glosses and words do not count. */
export const evidenceId = ({ document, locator, hash }: Evidence): string => hashOf([document, locator, hash], 32);
