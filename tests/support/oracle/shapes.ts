/**
 * What the oracle reads: records by the names that the design gives them, nothing of which comes from src. The domain's own
 * records fit these shapes. Null: not stated.
 */
interface Written {
  readonly text: string;
}

export interface OracleEvidence {
  readonly document: string;
  readonly locator: string;
}

export interface OracleClaim {
  readonly id: string;
  readonly stance: string;
  readonly subject: string;
  readonly type: string;
  readonly object: string | null;
  readonly place: string | null;
  readonly event: string | null;
  readonly against: string | null;
  readonly form: string | null;
  readonly about: string | null;
  readonly qualifiers: readonly { readonly key: string; readonly value: string }[];
  readonly validFrom: Written | null;
  readonly validTo: Written | null;
  readonly ongoing: boolean;
  readonly attestedOn: Written | null;
  readonly assertedBy: string | null;
  readonly via: readonly string[];
  readonly source: string;
  readonly credibility: number | null;
  readonly evidence: readonly OracleEvidence[];
}

export interface OracleSource {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: Written | null;
  readonly reliability: string | null;
  /** Left out: it is a document of its own. */
  readonly dataset?: string | undefined;
}

export interface OracleLife {
  readonly id: string;
  /** STATE, ORGAN, ARMED_FORCES, PERSON …; left out: not known, and then no state. */
  readonly kind?: string | undefined;
  readonly existsFrom: Written | null;
  readonly existsTo: Written | null;
}

export interface OracleActor extends OracleLife {
  readonly label: { readonly en: string };
}

export interface OraclePlace {
  readonly id: string;
  readonly within: string | null;
}

export interface OracleEvent {
  readonly id: string;
  readonly kind: string;
  readonly date: Written | null;
  readonly place: string | null;
}

/** When the ledger learned a claim and when it withdrew it, ISO 8601 in UTC. */
export interface OracleTimes {
  readonly recordedAt: string;
  readonly retiredAt: string | null;
}

/** That two are one, while it stands. */
export interface OracleJudgement {
  readonly keep: string;
  readonly other: string;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
}

export interface OracleLedger {
  /** Left out: none. */
  readonly judgements?: readonly OracleJudgement[];
  readonly claims: readonly OracleClaim[];
  readonly sources: readonly OracleSource[];
  readonly actors: readonly OracleActor[];
  readonly places: readonly OraclePlace[];
  readonly events: readonly OracleEvent[];
  /** By claim id. */
  readonly times: Readonly<Record<string, OracleTimes>>;
  /** When evidence came to a claim later than the claim itself, by `<claim id> <document> <locator>`. */
  readonly evidenceTimes?: Readonly<Record<string, string>>;
}
