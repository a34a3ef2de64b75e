import { hash } from 'node:crypto';
import type { ClaimId } from './ids.ts';
import type { ClaimContent, Evidence } from './records.ts';

/** SHA-256 of the JSON of the parts, hexadecimal, cut to `digits`. JSON keeps the parts apart. */
export const hashOf = (parts: readonly unknown[], digits: number): string =>
  hash('sha256', JSON.stringify(parts), 'hex').slice(0, digits);

/**
 * A claim's id hashes every field but its evidence and its ledger times: the same thing said by the same asserter in the
 * same document is the same claim, however often and in whatever order it is loaded.
 */
export const claimId = (claim: ClaimContent): ClaimId =>
  hashOf(
    [
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
    ],
    32,
  ) as ClaimId;

/** The same place in the same document with the same hash is the same evidence; glosses are ours. */
export const evidenceId = ({ document, locator, hash }: Evidence): string => hashOf([document, locator, hash], 32);
