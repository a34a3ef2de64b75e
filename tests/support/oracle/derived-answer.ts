import { isoOf, shortestText } from './calendar.ts';
import type { OracleTie } from './derive.ts';
import type { OracleClaim } from './shapes.ts';
import { certaintyIn, type Run } from './when.ts';

const idsOf = (ids: readonly string[]): readonly { readonly id: string }[] => ids.map((id) => ({ id }));

const endText = ([, , c, d]: OracleTie['days']): string | null => {
  if (d === Infinity) return null;
  return c === d ? isoOf(d) : shortestText(c - 1, d - 1);
};

/** What the API tells of a tie and of a holding alike, as tests/support/proof/fields.ts asks for it. */
const shared = (tie: OracleTie, run: Run, then: Run, claims: readonly OracleClaim[]) => {
  const [startEarliest, startLatest, endEarliest, endLatest] = tie.days.map(isoOf) as [string, string, string, string];
  const [firstStart, lastStart] = tie.days;
  const own = [...tie.claims, ...tie.denials].sort();
  const ofStance = (stance: string): readonly { readonly id: string }[] =>
    idsOf(own.filter((id) => claims.find((claim) => claim.id === id)?.stance === stance));
  const { id, ongoing, contested, confidence, origins } = tie;
  return {
    id,
    bounds: { startEarliest, startLatest, endEarliest, endLatest },
    validFrom: shortestText(firstStart, lastStart),
    validTo: endText(tie.days),
    ongoing,
    certainty: certaintyIn(tie, run),
    then: certaintyIn(tie, then),
    contested,
    confidence,
    origins,
    deniers: idsOf(tie.deniers),
    claims: idsOf(own),
    asserted: ofStance('ASSERTED'),
    alleged: ofStance('ALLEGED'),
    denied: ofStance('DENIED'),
    announced: [],
  };
};

/**
 * @param run the days asked at the root field
 * @param then the days asked of `certainty(validAt:)`
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
