import { isoOf, shortestText } from './calendar.ts';
import type { OracleTie } from './derive.ts';
import type { OracleClaim } from './shapes.ts';
import { certaintyIn, deniersIn, isContestedIn, type Run } from './when.ts';

/**
 * What the API tells of a tie and of a holding alike. Follows `Derived` and `Stretch` of the contract, and design §1, *Time*: what
 * is never shown as a date. Readings 47 and 48 of decisions.md.
 */
const idsOf = (ids: readonly string[]): readonly { readonly id: string }[] => ids.map((id) => ({ id }));

export const beganText = ([a, b]: OracleTie['days']): string | null => shortestText(a, b);

export const endText = ([, , c, d]: OracleTie['days']): string | null => {
  if (d === Infinity) return null;
  return c === d ? isoOf(d) : shortestText(c - 1, d - 1);
};

const shared = (tie: OracleTie, run: Run, then: Run, claims: readonly OracleClaim[]) => {
  const [startEarliest, startLatest, endEarliest, endLatest] = tie.days.map(isoOf) as [string, string, string, string];
  const own = [...tie.claims, ...tie.denials].sort();
  const ofStance = (stance: string): readonly { readonly id: string }[] =>
    idsOf(own.filter((id) => claims.find((claim) => claim.id === id)?.stance === stance));
  const { id, ongoing, confidence, origins, likely, neverCertain } = tie;
  return {
    id,
    bounds: { startEarliest, startLatest, endEarliest, endLatest },
    validFrom: beganText(tie.days),
    validTo: endText(tie.days),
    ongoing,
    certainty: certaintyIn(tie, run),
    then: certaintyIn(tie, then),
    contested: isContestedIn(tie, run),
    contestedThen: isContestedIn(tie, then),
    confidence,
    origins,
    deniers: idsOf(deniersIn(tie, run)),
    deniersThen: idsOf(deniersIn(tie, then)),
    likely: likely && likely[0] < likely[1] ? { from: isoOf(likely[0]), to: isoOf(likely[1]) } : null,
    attested: tie.attested.map(({ from, to, throughout }) => ({ from: isoOf(from), to: isoOf(to), throughout })),
    neverCertain,
    claims: idsOf(own),
    asserted: ofStance('ASSERTED'),
    alleged: ofStance('ALLEGED'),
    denied: ofStance('DENIED'),
    announced: [],
  };
};

/**
 * @param run the days asked at the root field
 * @param then the days asked of `certainty(validAt:)`, `contested(validAt:)` and `deniers(validAt:)`
 */
export const tieAnswer = (tie: OracleTie, run: Run, then: Run, claims: readonly OracleClaim[]) => ({
  ...shared(tie, run, then, claims),
  type: tie.type,
  sign: tie.sign,
  subject: { id: tie.subject },
  object: { id: tie.object },
  against: tie.against === null ? null : { id: tie.against },
  form: tie.form,
  about: tie.about,
  qualifiers: tie.qualifiers,
  contestedInTime: tie.contestedInTime,
});

export const holdingAnswer = (holding: OracleTie, run: Run, then: Run, claims: readonly OracleClaim[]) => ({
  ...shared(holding, run, then, claims),
  actor: { id: holding.subject },
  place: { id: holding.object },
});

/** In order of start (open first), then of id. */
export const byStart = (a: OracleTie, b: OracleTie): number => {
  for (const at of [0, 1] as const) if (a.days[at] !== b.days[at]) return a.days[at] < b.days[at] ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Most independent origins first, then by id. */
export const byOrigins = (a: OracleTie, b: OracleTie): number => b.origins - a.origins || (a.id < b.id ? -1 : 1);
