import { NONE_MERGED } from '../../../src/domain/identity/identity.ts';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Claim } from '../../../src/domain/records.ts';
import { actorProperties, kindLabel, nameRows } from '../../../src/graph/mapping/actor.ts';
import { claimProperties, evidenceRows, sourceProperties } from '../../../src/graph/mapping/claim.ts';
import { tieEdge } from '../../../src/graph/mapping/edge.ts';
import { toDriverParameters } from '../../../src/graph/statements/parameters.ts';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import type { StoreAddress } from '../../../src/graph/store/connection.ts';
import type { Made } from './made-records.ts';
import { inBatches } from './made-records.ts';

/**
 * A careful plain loader, such as any good developer would write it: rows as maps, `UNWIND`, `MERGE`, one session, one transaction
 * a batch, each awaited. It stores the same graph as ours. Its rows are made before the clock starts: what it is measured by is
 * the driver and the store.
 */
type Rows = readonly unknown[];

const ACTORS = `
UNWIND $rows AS row
MERGE (a:Actor { id: row.id })
ON CREATE SET a:$(row.label), a += row.properties
WITH a, row
UNWIND row.names AS name
MERGE (n:Name { id: name.id })
ON CREATE SET n += name.properties, n.position = name.position
MERGE (a)-[:HAS_NAME]->(n)
WITH DISTINCT a, row
UNWIND row.codes AS code
MERGE (x:ExternalId { id: code.id })
ON CREATE SET x.scheme = code.scheme, x.value = code.value
MERGE (a)-[:HAS_EXTERNAL_ID]->(x)`;

const CLAIMS = `
UNWIND $rows AS row
MATCH (s:Actor { id: row.properties.subjectId })
MATCH (o:Actor { id: row.properties.objectId })
MATCH (d:Source { id: row.properties.sourceId })
MERGE (c:Claim { id: row.id })
ON CREATE SET c += row.properties
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o)
MERGE (c)-[:SOURCE]->(d)
MERGE (c)-[e:EVIDENCE { id: row.evidence.id }]->(d)
ON CREATE SET e += row.evidence.properties`;

/** The type is part of the text, as it had to be before 5.26; a statement for each type of the batch. */
const tiesText = (type: string): string => `
UNWIND $rows AS row
MATCH (s:Actor { id: row.subject })
MATCH (o:Actor { id: row.object })
MERGE (s)-[r:${type} { id: row.id }]->(o)
ON CREATE SET r += row.properties`;

/** With the type as a parameter, which 5.26 knows. */
const ANY_TIES = `
UNWIND $rows AS row
MATCH (s:Actor { id: row.subject })
MATCH (o:Actor { id: row.object })
MERGE (s)-[r:$(row.type) { id: row.id }]->(o)
ON CREATE SET r += row.properties`;

export interface PlainBatch {
  readonly actors: Rows;
  readonly claims: Rows;
  /** By type. */
  readonly ties: ReadonlyMap<string, Rows>;
  readonly anyTies: Rows;
}

const typed = (rows: Rows): Rows =>
  toDriverParameters([{ name: 'rows', type: '[Map!]!' }], { rows })['rows'] as unknown[];

const claimRow = (claim: Claim, recordedAt: string): unknown => {
  const [evidence] = evidenceRows(claim) as readonly { id: string; properties: object }[];
  return {
    id: claim.id,
    properties: { viaIds: [], ...claimProperties(claim, recordedAt, NONE_MERGED) },
    evidence: { id: evidence?.id, properties: { ...evidence?.properties, recordedAt } },
  };
};

/** The rows of every batch, and the ties, which are derived here without the clock. */
export const plainBatches = (made: Made, size: number): readonly PlainBatch[] => {
  const recordedAt = '2026-01-02T03:04:05.000Z';
  const world = { findSource: () => made.source, findActor: (id: string) => made.actors.get(id) ?? null };
  const { ties } = deriveGraph(made.claims, world);
  if (ties.length !== made.claims.length) throw new Error(`${ties.length} ties of ${made.claims.length} claims`);
  const edges = new Map(ties.map((tie) => [tie.claimIds[0], tieEdge(tie)]));
  return inBatches(made, size).map(({ actors, claims }) => {
    const own = claims.map(({ id }) => edges.get(id)).filter((edge) => edge !== undefined);
    return {
      actors: typed(
        actors.map((actor) => ({
          id: actor.id,
          label: kindLabel(actor.kind),
          properties: actorProperties(actor),
          names: nameRows('Actor', actor.id, actor.names),
          codes: actor.externalIds.map(({ scheme, id }) => ({ id: `${scheme}:${id}`, scheme, value: id })),
        })),
      ),
      claims: typed(claims.map((claim) => claimRow(claim, recordedAt))),
      ties: new Map(
        [...new Set(own.map(({ type }) => type))].map((type) => [
          type,
          typed(own.filter((edge) => edge.type === type)),
        ]),
      ),
      anyTies: typed(own),
    };
  });
};

const writeTies = async (tx: ManagedTransaction, { ties }: PlainBatch): Promise<void> => {
  for (const [type, rows] of ties) await tx.run(tiesText(type), { rows });
};

export class PlainLoader {
  readonly driver: Driver;

  constructor({ uri, username, password }: StoreAddress) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  }

  async load({ source }: Made, batches: readonly PlainBatch[], ties: 'by type' | 'any' = 'by type'): Promise<void> {
    const session = this.driver.session();
    const properties = sourceProperties(source);
    await session.executeWrite((tx) =>
      tx.run(
        'MERGE (s:Source { id: $id }) SET s += $properties',
        toDriverParameters(
          [
            { name: 'id', type: 'String!' },
            { name: 'properties', type: 'Map!' },
          ],
          { id: source.id, properties },
        ),
      ),
    );
    for (const batch of batches)
      await session.executeWrite(async (tx) => {
        if (batch.actors.length > 0) await tx.run(ACTORS, { rows: batch.actors });
        await tx.run(CLAIMS, { rows: batch.claims });
        if (ties === 'any') await tx.run(ANY_TIES, { rows: batch.anyTies });
        else await writeTies(tx, batch);
      });
    await session.close();
  }

  /** Only the ties, between actors that are there. */
  async loadTies(batches: readonly PlainBatch[]): Promise<void> {
    const session = this.driver.session();
    for (const batch of batches)
      await session.executeWrite(async (tx) => {
        await tx.run(ACTORS, { rows: batch.actors });
        await writeTies(tx, batch);
      });
    await session.close();
  }
}
