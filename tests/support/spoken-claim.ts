import type { Claim } from '../../src/domain/records.ts';

/** A claim in one line: who, what, whom, and all that it states beside. */
export const spoken = (claim: Claim): string =>
  [
    claim.stance === 'ASSERTED' ? '' : claim.stance,
    claim.subject,
    claim.type,
    claim.object,
    claim.against && `against ${claim.against}`,
    claim.form,
    claim.about && `about ${claim.about}`,
    ...claim.qualifiers.map(({ key, value }) => `${key}=${value}`),
    claim.validFrom && `from ${claim.validFrom.text}`,
    claim.validTo && `to ${claim.validTo.text}`,
    claim.attestedOn && `on ${claim.attestedOn.text}`,
    claim.ongoing && 'ongoing',
  ]
    .filter(Boolean)
    .join(' ');
