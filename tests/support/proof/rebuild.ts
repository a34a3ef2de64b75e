import type { Claim } from '../../../src/domain/records.ts';
import type { Store } from '../../../src/graph/store/store.ts';
import { type AskedKnown, instantOf, isOut, qualifyingClaims } from '../oracle/known.ts';
import { askAll } from './ask-operation.ts';
import type { AskedField } from './fields.ts';
import { putLedger } from './put-ledger.ts';
import type { TimedLedger } from './random-ledger.ts';

const WHERE: Readonly<Record<string, string>> = {
  ties: 'tieWhere',
  neighbourhood: 'tieWhere',
  changes: 'tieWhere',
  paths: 'pathWhere',
  events: 'eventWhere',
  claims: 'claimWhere',
};

/** The question asked as of a known time. */
export const askedAsOf = ({ field, args }: AskedField, known: AskedKnown): AskedField => {
  const where = WHERE[field];
  if (where === undefined) return { field, args: { ...args, ...known } };
  return { field, args: { ...args, [where]: { ...(args[where] as object | undefined), ...known } } };
};

/** What there would be if only the claims that qualify had ever been loaded: none of them is retired yet. */
export const qualifyingLedger = (ledger: TimedLedger, known: AskedKnown, now: string): TimedLedger => {
  const ids = new Set(qualifyingClaims(ledger, known, now).map(({ id }) => id));
  const { evidenceTimes = {}, times } = ledger;
  const isHeld = (claim: Claim, { document, locator }: Claim['evidence'][number]): boolean =>
    isOut(document, ledger, known.publishedBy) &&
    Date.parse(evidenceTimes[`${claim.id} ${document} ${locator}`] ?? '1970-01-01') <= instantOf(known, now);
  const claims = ledger.claims
    .filter(({ id }) => ids.has(id))
    .map((claim) => ({ ...claim, evidence: claim.evidence.filter((own) => isHeld(claim, own)) }));
  const standing = ({ id }: Claim) => ({ recordedAt: times[id]?.recordedAt ?? '', retiredAt: null });
  const instant = instantOf(known, now);
  const judgements = (ledger.judgements ?? [])
    .filter(({ recordedAt }) => Date.parse(recordedAt) <= instant)
    .filter(({ withdrawnAt }) => withdrawnAt === null || instant < Date.parse(withdrawnAt))
    .map((judgement) => ({ ...judgement, withdrawnAt: null }));
  return {
    ...ledger,
    judgements,
    evidenceTimes: {},
    claims,
    times: Object.fromEntries(claims.map((claim) => [claim.id, standing(claim)])),
  };
};

export interface RebuildDifference {
  readonly known: AskedKnown;
  readonly question: AskedField;
  readonly asKnown: string;
  readonly rebuilt: string;
}

export interface Rebuilds {
  /** Known times asked, and how many different sets of claims they make. */
  readonly knownTimes: number;
  readonly sets: number;
  readonly pairs: number;
  readonly differences: readonly RebuildDifference[];
}

/**
 * Answers of the whole ledger as of each known time against those of a store that holds only the claims that qualify, byte
 * for byte; cursors are not asked for.
 */
export const compareRebuilds = async (
  store: Store,
  ledger: TimedLedger,
  knownTimes: readonly AskedKnown[],
  questions: readonly AskedField[],
  { then, now, report = () => undefined }: { then: string; now: string; report?: (done: number) => void },
): Promise<Rebuilds> => {
  await putLedger(store, ledger);
  const recorded = new Map<AskedKnown, readonly unknown[]>();
  for (const known of knownTimes)
    recorded.set(
      known,
      await askAll(
        store,
        questions.map((question) => askedAsOf(question, known)),
        then,
        now,
      ),
    );
  const rebuilt = new Map<string, readonly unknown[]>();
  const differences: RebuildDifference[] = [];
  for (const [done, known] of knownTimes.entries()) {
    const only = qualifyingLedger(ledger, known, now);
    const text = JSON.stringify([only.claims.map(({ id, evidence }) => [id, evidence.length]), only.judgements]);
    if (!rebuilt.has(text)) {
      await putLedger(store, only);
      rebuilt.set(text, await askAll(store, questions, then, now));
    }
    for (const [at, question] of questions.entries()) {
      const asKnown = JSON.stringify(recorded.get(known)?.[at]);
      const own = JSON.stringify(rebuilt.get(text)?.[at]);
      if (asKnown !== own) differences.push({ known, question, asKnown, rebuilt: own });
    }
    report(done + 1);
  }
  return {
    knownTimes: knownTimes.length,
    sets: rebuilt.size,
    pairs: knownTimes.length * questions.length,
    differences,
  };
};
