import { evidenceId } from '../../../domain/claims/claim-id.ts';
import { NONE_MERGED } from '../../../domain/identity/identity.ts';
import type { Canonical } from '../../../domain/identity/judgement.ts';
import type { Claim, Evidence } from '../../../domain/records.ts';
import { claimKeys, claimProperties, evidenceRows } from '../../mapping/claim.ts';
import type { Properties } from '../../statements/rows.ts';

/** A claim as a statement takes it: made before the ledger is locked, so that nobody waits for it. */
export interface PreparedClaim {
  readonly claim: Claim;
  readonly topic: string;
  /** Its properties and id, without the ledger's times and who brought it. */
  readonly row: Properties;
  readonly pieces: readonly Piece[];
}

/** A piece of evidence as a statement takes it. */
export interface Piece extends Properties {
  readonly claim: string;
  readonly id: string;
}

/** The same piece given twice is one, with whatever gloss and words either has. */
const distinctEvidence = (evidence: readonly Evidence[]): readonly Evidence[] => {
  if (evidence.length < 2) return evidence;
  const byId = new Map<string, Evidence>();
  for (const piece of evidence) {
    const id = evidenceId(piece);
    const known = byId.get(id);
    const gloss = { en: known?.gloss.en ?? piece.gloss.en, ar: known?.gloss.ar ?? piece.gloss.ar };
    byId.set(id, { ...piece, ...known, gloss });
  }
  return [...byId.values()];
};

/** The same claim given twice is one, with all its evidence. */
const distinctClaims = (claims: readonly Claim[]): readonly Claim[] => {
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byId.get(claim.id);
    byId.set(claim.id, known ? { ...known, evidence: [...known.evidence, ...claim.evidence] } : claim);
  }
  return [...byId.values()];
};

export const prepareClaims = (claims: readonly Claim[]): readonly PreparedClaim[] =>
  distinctClaims(claims).map((given) => {
    const claim = { ...given, evidence: distinctEvidence(given.evidence) };
    const properties = claimProperties(claim, '', NONE_MERGED);
    return {
      claim,
      topic: String(properties['topic']),
      row: { viaIds: [], ...properties, id: claim.id },
      pieces: evidenceRows(claim).map(({ properties: pieceProperties, document, id }) => ({
        ...(pieceProperties as Properties),
        claim: claim.id,
        document,
        id: String(id),
      })),
    };
  });

/** Under the topics that follow from the canonical actors, which are known only once the ledger is locked. */
export const withCanonicalKeys = (
  prepared: readonly PreparedClaim[],
  canonical: Canonical,
): readonly PreparedClaim[] =>
  canonical.size === 0
    ? prepared
    : prepared.map((claim) => {
        const { topic, tieKey } = claimKeys(claim.claim, canonical);
        return topic === claim.topic && tieKey === (claim.row['tieKey'] ?? null)
          ? claim
          : { ...claim, topic, row: { ...claim.row, topic, tieKey } };
      });
