import fc from 'fast-check';
import { claimProblems } from '../../src/domain/claims/claim-rules.ts';
import type { Claim } from '../../src/domain/records.ts';
import type { Records } from '../../src/graph/write/load/records.ts';
import { aClaim, type PlainClaim } from './claims.ts';
import { aDate } from './random-claims.ts';
import { someRecords } from './random-ties.ts';
import { recordsOf } from './records.ts';

const DATED: readonly (keyof PlainClaim)[] = ['validFrom', 'attestedOn', 'attestedOn'];

/** Who holds places and posts, and who belongs to whom: what bounds one another beyond a pair of actors. */
const aSharingClaim = (actors: readonly string[]): fc.Arbitrary<Claim> =>
  fc
    .record({
      ends: fc.shuffledSubarray([...actors], { minLength: 2, maxLength: 2 }),
      type: fc.constantFrom(
        'HOLDS' as const,
        'HOLDS' as const,
        'LEADS' as const,
        'PART_OF' as const,
        'MEMBER_OF' as const,
      ),
      place: fc.constantFrom('p1', 'p2'),
      post: fc.constantFrom('chair', 'chair', 'spokesman'),
      shared: fc.boolean(),
      when: fc.constantFrom(...DATED),
      date: aDate,
      stance: fc.constantFrom(
        'ASSERTED' as const,
        'ASSERTED' as const,
        'ASSERTED' as const,
        'ALLEGED' as const,
        'DENIED' as const,
      ),
      source: fc.constantFrom('s1', 's2', 's3'),
    })
    .map(({ ends: [subject, object], type, place, post, shared, when, date, ...said }) =>
      aClaim({
        ...said,
        subject: subject as string,
        type,
        [when]: date,
        ...(type === 'HOLDS'
          ? { place }
          : {
              object:
                type === 'LEADS'
                  ? actors[0] === subject
                    ? (actors[1] as string)
                    : (actors[0] as string)
                  : (object as string),
            }),
        ...(type === 'LEADS' ? { qualifiers: { post } } : {}),
        ...(type === 'HOLDS' && shared && place === 'p2' ? { qualifiers: { degree: 'shared' } } : {}),
      }),
    );

/** As {@link someRecords}, with claims too of who holds places, who leads in a post, and who belongs to whom. */
export const someSharingRecords: fc.Arbitrary<Records> = someRecords.chain((records) => {
  const actors = records.actors.map(({ id }) => id);
  return fc.array(aSharingClaim(actors), { minLength: 12, maxLength: 24, size: 'max' }).map((more) => {
    const dateOf = (claim: Claim) => records.sources.find(({ id }) => id === claim.source)?.publishedOn ?? null;
    const sound = more.filter((claim) => claimProblems(claim, dateOf(claim)).length === 0);
    const all = new Map([...records.claims, ...sound].map((claim) => [claim.id, claim]));
    return recordsOf([...all.values()], records);
  });
});
