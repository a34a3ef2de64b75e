import { EntenteError } from '../domain/errors.ts';
import { findText, getText } from './mapping/properties.ts';
import { type StoredClaim, toClaim } from './mapping/claim.ts';
import { toEdge } from './mapping/edge.ts';
import { listMissingModelObjects } from './model.ts';
import type { Properties } from './rows.ts';
import { listStatements } from './statements.ts';
import type { Store } from './store.ts';
import { deriveEdges, worldOf } from './write/derive-edges.ts';
import { edgeText } from './write/renew-edges.ts';

/** A rule of the model that the stored graph breaks. */
export interface Violation {
  /** The audit statement, or `ties-against-claims`. */
  readonly rule: string;
  readonly id: string;
  readonly problem: string;
}

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

/** Derives everything anew from the claims that stand and compares it with what is stored, property by property. */
const compareWithClaims = async (store: Store): Promise<readonly Violation[]> => {
  const rule = 'ties-against-claims';
  return store.write(async (run) => {
    const violations: Violation[] = [];
    const standing: StoredClaim[] = [];
    for (const { claim } of await run('read/all-claims', {})) {
      const known = readClaim(claim);
      if (typeof known === 'string')
        violations.push({ rule, id: idOf(claim), problem: `the claim cannot be read: ${known}` });
      else if (known.retiredAt === null) standing.push(known);
    }
    const wanted = new Map(
      deriveEdges(standing, await worldOf(run, standing)).map((edge) => [edge.id, edgeText(edge)]),
    );
    for (const { edge } of await run('read/all-ties', {})) {
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
  });
};

/** Every rule that the database itself cannot hold, ties against claims included. Empty when the graph is sound. */
export const auditGraph = async (store: Store): Promise<readonly Violation[]> => {
  const missing = (await listMissingModelObjects(store)).map((id) => ({
    rule: 'model',
    id,
    problem: 'the constraint or index is missing or not ready',
  }));
  return [...missing, ...(await runStatements(store)), ...(await compareWithClaims(store))];
};
