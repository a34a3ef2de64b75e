import { hash } from 'node:crypto';
import { AsciiJson } from './ascii-json.ts';
import type { ClaimId } from './ids.ts';
import type { ClaimContent, Evidence } from './records.ts';

/** SHA-256 of the JSON of the parts, hexadecimal, cut to `digits`. JSON keeps the parts apart. */
export const hashOf = (parts: readonly unknown[], digits: number): string =>
  hash('sha256', JSON.stringify(parts), 'hex').slice(0, digits);

const json = new AsciiJson();

/** What is hashed, as bytes of JSON; null when the claim is not so plain. A test holds it against {@link identityOf}. */
const plainIdentity = (claim: ClaimContent): Uint8Array | null => {
  json.begin();
  json.text(claim.stance);
  json.text(claim.subject);
  json.text(claim.subjectAsStated);
  json.text(claim.type);
  json.text(claim.object);
  json.text(claim.objectAsStated);
  json.text(claim.place);
  json.text(claim.event);
  json.text(claim.against);
  json.text(claim.form);
  json.text(claim.about);
  json.open();
  for (const { key, value } of claim.qualifiers) {
    json.open();
    json.text(key);
    json.text(value);
    json.close();
  }
  json.close();
  json.text(claim.validFrom === null ? null : claim.validFrom.text);
  json.text(claim.validTo === null ? null : claim.validTo.text);
  json.word(claim.ongoing ? 'true' : 'false');
  json.text(claim.attestedOn === null ? null : claim.attestedOn.text);
  json.text(claim.assertedBy);
  json.open();
  for (const source of claim.via) json.text(source);
  json.close();
  json.text(claim.source);
  json.word(claim.credibility === null ? 'null' : String(claim.credibility));
  json.text(claim.note);
  return json.end();
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

/** The same place in the same document with the same hash is the same evidence; glosses are ours. */
export const evidenceId = ({ document, locator, hash }: Evidence): string => hashOf([document, locator, hash], 32);
