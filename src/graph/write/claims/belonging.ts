import { distinct, groupBy } from '../../../domain/group.ts';
import { asCanonical } from '../../../domain/identity/identity.ts';
import type { Canonical } from '../../../domain/identity/judgement.ts';
import type { Claim } from '../../../domain/records.ts';
import type { Belongs } from '../../../domain/ties/rivals.ts';
import { makesDaysCertain } from '../../../domain/ties/tie-key.ts';
import { claimTopic } from '../../mapping/claim.ts';
import type { Run } from '../../store/run.ts';

type Pair = readonly [string, string];

/**
 * Which of the actors that these claims let hold one place, or lead one actor, belong to which others, by what is stored and by the
 * claims themselves.
 */
export async function readBelonging(run: Run, given: readonly Claim[], canonical: Canonical): Promise<Belongs> {
  const claims = given.map((claim) => asCanonical(claim, canonical));
  const sharing = claims.filter(({ type }) => type === 'HOLDS' || type === 'LEADS');
  const pairs = [...groupBy(sharing, claimTopic).values()].flatMap((unit) =>
    pairsOf(unit.map(({ subject }) => subject)),
  );
  const stored = pairs.length === 0 ? [] : await run('read/belonging', { pairs });
  const said = new Set([
    ...stored.map(({ part, whole }) => `${part}|${whole}`),
    ...claims.flatMap((claim) =>
      isBelonging(claim.type) && makesDaysCertain(claim) ? [`${claim.subject}|${claim.object ?? ''}`] : [],
    ),
  ]);
  return (part, whole) => said.has(`${part}|${whole}`);
}

/** The topics of places and posts that rest on whether the ends of these topics belong to one another. */
export const topicsRestingOn = async (run: Run, topics: readonly string[]): Promise<readonly string[]> => {
  const pairs = topics.flatMap((topic): readonly Pair[] => {
    const [subject = '', type = '', object = ''] = topic.split('|');
    return isBelonging(type) ? [[subject, object]] : [];
  });
  return pairs.length === 0 ? [] : (await run('read/topics-with-both', { pairs })).map(({ topic }) => topic);
};

const isBelonging = (type: string): boolean => type === 'PART_OF' || type === 'MEMBER_OF';

const pairsOf = (ids: readonly string[]): readonly Pair[] => {
  const all = distinct(ids);
  return all.flatMap((a) => all.flatMap((b): readonly Pair[] => (a === b ? [] : [[a, b]])));
};
