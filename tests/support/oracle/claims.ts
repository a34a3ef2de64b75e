import { answererAt } from './identity.ts';
import { type AskedKnown, instantOf, isOut, qualifyingClaims, recordedClaims } from './known.ts';
import type { OracleClaim, OracleLedger } from './shapes.ts';

export interface AskedClaims extends AskedKnown {
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly actor?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly stance?: string | undefined;
  readonly assertedBy?: string | undefined;
  readonly source?: string | undefined;
  readonly about?: string | undefined;
  readonly place?: string | undefined;
  readonly includeRetired?: boolean | undefined;
}

/** The ledger as it stood, by id. */
export const claimsByOracle = (ledger: OracleLedger, where: AskedClaims, now: string): readonly OracleClaim[] => {
  const who = answererAt(ledger, where, now);
  const isOne = (own: string | null, asked: string | undefined): boolean =>
    asked === undefined || (own !== null && who(own) === who(asked));
  const listed = where.includeRetired ? recordedClaims(ledger, where, now) : qualifyingClaims(ledger, where, now);
  return listed
    .filter((claim) => {
      const { subject, object, actor, types, stance, assertedBy, source, about, place } = where;
      if (!isOne(claim.subject, subject) || !isOne(claim.object, object)) return false;
      if (![claim.subject, claim.object, claim.against].some((own) => isOne(own, actor))) return false;
      if (types && !types.includes(claim.type)) return false;
      if (stance !== undefined && claim.stance !== stance) return false;
      if (!isOne(claim.assertedBy, assertedBy)) return false;
      if (source !== undefined && ![claim.source, ...claim.via].includes(source)) return false;
      if (about !== undefined && claim.about !== about) return false;
      return place === undefined || claim.place === place;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** A line of the ledger as it was at the instant asked: withdrawn later, it was not withdrawn yet. */
export const claimAnswer = (claim: OracleClaim, ledger: OracleLedger, asked: AskedKnown, now: string) => {
  const { recordedAt, retiredAt } = ledger.times[claim.id] ?? { recordedAt: '', retiredAt: null };
  const instant = instantOf(asked, now);
  const cameOf = (document: string, locator: string): string =>
    ledger.evidenceTimes?.[`${claim.id} ${document} ${locator}`] ?? recordedAt;
  return {
    id: claim.id,
    stance: claim.stance,
    subject: { id: claim.subject },
    recordedAt,
    retiredAt: retiredAt !== null && Date.parse(retiredAt) <= instant ? retiredAt : null,
    evidence: claim.evidence
      .filter(({ document, locator }) => Date.parse(cameOf(document, locator)) <= instant)
      .filter(({ document }) => isOut(document, ledger, asked.publishedBy))
      .map(({ document, locator }) => ({ document: { id: document }, locator }))
      .sort((a, b) => (`${a.document.id} ${a.locator}` < `${b.document.id} ${b.locator}` ? -1 : 1)),
  };
};
