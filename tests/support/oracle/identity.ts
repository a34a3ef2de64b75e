import { type AskedKnown, instantOf } from './known.ts';
import type { OracleClaim, OracleLedger } from './shapes.ts';

/** Who answers for an actor. */
export type Answerer = (id: string) => string;

/**
 * Who answered at the instant asked: those that judgements joined are one, and the one answers that most of them keep; of several
 * the first by code units.
 */
export const answererAt = ({ judgements = [] }: OracleLedger, asked: AskedKnown, now: string): Answerer => {
  const instant = instantOf(asked, now);
  const standing = judgements.filter(
    ({ recordedAt, withdrawnAt }) =>
      Date.parse(recordedAt) <= instant && (withdrawnAt === null || instant < Date.parse(withdrawnAt)),
  );
  const togetherWith = (id: string): readonly string[] => {
    const met = [id];
    // Grows while it is walked.
    for (const own of met)
      for (const { keep, other } of standing)
        for (const [one, two] of [
          [keep, other],
          [other, keep],
        ] as const)
          if (one === own && !met.includes(two)) met.push(two);
    return met;
  };
  return (id) => {
    const all = [...togetherWith(id)].sort();
    const votes = all.map((own) => standing.filter(({ keep }) => keep === own).length);
    return all[votes.indexOf(Math.max(...votes))] ?? id;
  };
};

/** Claims with those who answer in the place of those who are named; one on an actor and itself says nothing. */
export const asAnswered = (claims: readonly OracleClaim[], who: Answerer): readonly OracleClaim[] =>
  claims
    .map((claim) => {
      const [object, against, assertedBy] = [claim.object, claim.against, claim.assertedBy].map(
        (id) => id && who(id),
      ) as [string | null, string | null, string | null];
      return { ...claim, subject: who(claim.subject), object, against, assertedBy };
    })
    .filter(({ subject, object, against }) => {
      const ends = [subject, object, against].filter((id) => id !== null);
      return new Set(ends).size === ends.length;
    });

const ACTORS = new Set([
  'id',
  'a',
  'b',
  'of',
  'from',
  'to',
  'actor',
  'subject',
  'object',
  'against',
  'participant',
  'through',
]);
const LISTS = new Set(['between', 'avoid']);

/** The arguments with those who answer in the place of those who are asked about. @param field whose `id` may be no actor's */
export const askedOfAnswerers = (
  field: string,
  args: Readonly<Record<string, unknown>>,
  who: Answerer,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (name === 'id' && field !== 'actor') return [name, value];
      if (LISTS.has(name)) return [name, (value as readonly string[]).map(who)];
      if (ACTORS.has(name) && typeof value === 'string') return [name, who(value)];
      const isFilter = ['tieWhere', 'pathWhere', 'eventWhere'].includes(name);
      return [name, isFilter ? askedOfAnswerers('', value as Readonly<Record<string, unknown>>, who) : value];
    }),
  );
