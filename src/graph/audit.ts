import { claimId } from '../domain/claims/claim-id.ts';
import { EntenteError } from '../domain/errors.ts';
import type { ActorId } from '../domain/ids.ts';
import { ID_RANGES, type IdRange } from './id-ranges.ts';
import { findText, getText } from './mapping/properties.ts';
import { claimKeys, type StoredClaim, toClaim } from './mapping/claim.ts';
import { toEdge } from './mapping/edge.ts';
import { listMissingModelObjects } from './store/model.ts';
import type { Properties } from './statements/rows.ts';
import { listStatements } from './statements/statements.ts';
import { ledgerHead } from './read/ledger-head.ts';
import { identityAt, readJudgements } from './read/identity.ts';
import type { Run } from './store/run.ts';
import { type Store, WHOLE_GRAPH_MS } from './store/store.ts';
import { deriveEdges, worldOf } from './write/claims/derive-edges.ts';
import { edgeText } from './write/renew/renew-edges.ts';

/** A rule of the model that the stored graph breaks. */
export interface Violation {
  /** The audit statement, or `claim-id`, or `ties-against-claims`. */
  readonly rule: string;
  readonly id: string;
  readonly problem: string;
}

const TIES = 'ties-against-claims';

const idOf = (properties: Properties): string => findText(properties, 'id') ?? '(no id)';

const runStatements = async (store: Store): Promise<readonly Violation[]> => {
  const violations: Violation[] = [];
  for (const { name, text } of listStatements('audit')) {
    const rule = name.slice('audit/'.length);
    for (const row of await store.runPlain(text))
      violations.push({ rule, id: getText(row, 'id'), problem: getText(row, 'problem') });
  }
  return violations;
};

/** A stored claim; or why it cannot be read, which is what an audit is there to say. */
const readClaim = (properties: Properties): StoredClaim | string => {
  try {
    return toClaim(properties);
  } catch (error) {
    if (error instanceof EntenteError) return error.message;
    throw error;
  }
};

/** One part of all ids after the other: the server holds no more of them at once. */
const inParts = async <Row>(read: (range: IdRange) => Promise<readonly Row[]>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const range of ID_RANGES) rows.push(...(await read(range)));
  return rows;
};

/** A stored claim with what is stored beside it. */
interface ClaimRow {
  readonly claim: StoredClaim;
  readonly topic: string | null;
  readonly tieKey: string | null;
}

/** Every claim, those that were retired too. What cannot be read is a violation. */
const readClaims = async (
  run: Run,
): Promise<{ readonly rows: readonly ClaimRow[]; readonly violations: Violation[] }> => {
  const violations: Violation[] = [];
  const rows: ClaimRow[] = [];
  for (const { claim } of await inParts((range) => run('read/all-claims', range))) {
    const known = readClaim(claim);
    if (typeof known === 'string')
      violations.push({ rule: TIES, id: idOf(claim), problem: `the claim cannot be read: ${known}` });
    else rows.push({ claim: known, topic: findText(claim, 'topic'), tieKey: findText(claim, 'tieKey') });
  }
  return { rows, violations };
};

/**
 * The claims of which the id is not the hash of what is stored. One was altered in the store, or stored as another text than was
 * recorded; an export of it could not be loaded again.
 */
const misnamed = (rows: readonly ClaimRow[]): readonly Violation[] =>
  rows.flatMap(({ claim }) => {
    const wanted = claimId(claim);
    const problem = `what is stored has the id ${wanted}: it is not what was recorded`;
    return wanted === claim.id ? [] : [{ rule: 'claim-id', id: claim.id, problem }];
  });

/** With the canonical actors as judgements have them: another rule checks the stored ones against those. */
const judgedWorldOf = async (run: Run, claims: readonly StoredClaim[]) => {
  const world = await worldOf(run, claims);
  const { canonical, existence } = await identityAt(run, await readJudgements(run), null);
  return { ...world, canonical, findActor: (id: ActorId) => existence.get(id) ?? world.findActor(id) };
};

/**
 * Computes the id of every claim anew, and derives everything from the claims and judgements that stand; compares both with what is
 * stored, property by property.
 * @param reported ids of which something is known to be wrong: what follows for their topics is not said again; null: judgements are
 * not sound, and nothing can be said of what follows
 */
const compareWithClaims = async (store: Store, reported: ReadonlySet<string> | null): Promise<readonly Violation[]> => {
  const rule = TIES;
  return store.write(async (run) => {
    const { rows: all, violations } = await readClaims(run);
    violations.push(...misnamed(all));
    if (reported === null) return violations;
    const claims = all.map(({ claim }) => claim);
    const standing = claims.filter(({ retiredAt }) => retiredAt === null);
    const world = await judgedWorldOf(run, standing);
    for (const { claim, topic, tieKey } of all) {
      const wanted = claimKeys(claim, world.canonical);
      if (!reported.has(claim.id) && (topic !== wanted.topic || tieKey !== wanted.tieKey))
        violations.push({
          rule,
          id: claim.id,
          problem: `it stands under ${topic ?? 'no topic'}, and bears on ${wanted.topic}`,
        });
    }
    const wanted = new Map(deriveEdges(standing, world).map((edge) => [edge.id, edgeText(edge)]));
    for (const { edge } of await inParts((range) => run('read/all-ties', range))) {
      if (findText(edge, 'id') === null) {
        violations.push({ rule, id: idOf(edge), problem: 'it is stored without an id' });
        continue;
      }
      const stored = toEdge(edge);
      const text = wanted.get(stored.id);
      wanted.delete(stored.id);
      if (text === undefined)
        violations.push({ rule, id: stored.id, problem: 'it is stored and does not follow from the claims' });
      else if (text !== edgeText(stored))
        violations.push({ rule, id: stored.id, problem: 'it is stored otherwise than it follows from the claims' });
    }
    for (const id of wanted.keys())
      violations.push({ rule, id, problem: 'it follows from the claims and is not stored' });
    return violations;
  }, WHOLE_GRAPH_MS);
};

const auditOnce = async (store: Store): Promise<readonly Violation[]> => {
  const missing = (await listMissingModelObjects(store)).map((id) => ({
    rule: 'model',
    id,
    problem: 'the constraint or index is missing or not ready',
  }));
  const found = await runStatements(store);
  // Where the canonical actors are not sound, nothing can be said of what follows from them.
  const isJudged = !found.some(({ rule }) => rule.startsWith('judgement-'));
  const broken = isJudged ? found : found.filter(({ rule }) => rule !== 'actor-mentions');
  const reported = new Set(broken.map(({ id }) => id));
  return [...missing, ...broken, ...(await compareWithClaims(store, isJudged ? reported : null))];
};

/**
 * Every rule that the database itself cannot hold, ties against claims included. Empty when the graph is sound. It reads for seconds, and
 * what changes meanwhile may look wrong: then it is done once more, and changes wait until it has ended.
 */
export const auditGraph = async (store: Store): Promise<readonly Violation[]> => {
  const before = await ledgerHead(store);
  const found = await auditOnce(store);
  if (found.length === 0 || (await ledgerHead(store)) === before) return found;
  return store.write(async (run) => {
    await run('write/hold-ledger', {});
    return auditOnce(store);
  }, WHOLE_GRAPH_MS);
};
