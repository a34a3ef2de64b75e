import type { Claim } from '../../src/domain/records.ts';

/** A claim as one line: `ALLEGED iran SUPPORTS x against y WEAPONS from 2014 to 2015 on 2014-06 ongoing [role=secondary]`. */
export const spokenClaim = (claim: Claim): string =>
  [
    claim.stance === 'ASSERTED' ? '' : claim.stance,
    claim.subject,
    claim.type,
    claim.object ?? claim.event ?? claim.place,
    claim.against && `against ${claim.against}`,
    claim.form,
    claim.about && `about ${claim.about}`,
    claim.validFrom && `from ${claim.validFrom.text}`,
    claim.validTo && `to ${claim.validTo.text}`,
    claim.attestedOn && `on ${claim.attestedOn.text}`,
    claim.ongoing && 'ongoing',
    claim.qualifiers.length > 0 && `[${claim.qualifiers.map(({ key, value }) => `${key}=${value}`).join(' ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
