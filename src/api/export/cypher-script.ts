import { byKey } from '../../domain/order.ts';
import type { Actor } from '../../domain/records.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';
import { actorProperties, kindLabel } from '../../graph/mapping/actor.ts';
import { tieEdge } from '../../graph/mapping/edge.ts';
import { cypherMap } from './cypher-literal.ts';
import type { Chunks, Graph } from './records.ts';

/** So many rows of one kind or type go into one statement. */
const ROWS = 100;

/** Rows by what cannot be a parameter (a label, a type); a full group is given back and begins anew. */
class Groups {
  readonly #groups = new Map<string, string[]>();

  add(name: string, row: string): readonly string[] | null {
    const group = this.#groups.get(name) ?? [];
    group.push(row);
    this.#groups.set(name, group.length < ROWS ? group : []);
    return group.length < ROWS ? null : group;
  }

  rest(): readonly (readonly [string, readonly string[]])[] {
    return [...this.#groups].filter(([, rows]) => rows.length > 0).sort(byKey);
  }
}

const unwind = (rows: readonly string[], then: string): string => `UNWIND [${rows.join(', ')}] AS row ${then};\n`;

const putActors = (label: string, rows: readonly string[]): string =>
  unwind(rows, `MERGE (a:Actor {id: row.id}) SET a:${label}, a += row`);

const putTies = (type: string, rows: readonly string[]): string =>
  unwind(
    rows,
    `MATCH (s:Actor {id: row.subject}) MATCH (o:Actor {id: row.object}) MERGE (s)-[r:${type} {id: row.id}]->(o) SET r += row, r.subject = null, r.object = null`,
  );

const actorRow = (actor: Actor): string =>
  cypherMap({
    id: actor.id,
    ...actorProperties(actor),
    names: actor.names.map(({ text }) => text),
    externalIds: actor.externalIds.map(({ scheme, id }) => `${scheme}:${id}`),
  });

const tieRow = (tie: Tie): string =>
  cypherMap({ subject: tie.subject, object: tie.object, ...tieEdge(tie).properties });

const constraints = (): string =>
  [
    'CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;\n',
    ...TIE_TYPE_NAMES.map(
      (type) =>
        `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE;\n`,
    ),
  ].join('');

/**
 * A script that makes the same actors and ties in an empty Neo4j 5.26 or newer, one statement a line, for cypher-shell or
 * Neo4j Browser. It may be run twice. An actor's names and external ids are lists of text here, and nodes of their own in the
 * service's store; claims are not in it.
 */
export async function* writeCypher({ actors, ties, title }: Graph): Chunks {
  yield `// ${title.replace(/\s+/g, ' ')}\n`;
  yield constraints();
  const byLabel = new Groups();
  for await (const actor of actors) {
    const label = kindLabel(actor.kind);
    const full = byLabel.add(label, actorRow(actor));
    if (full) yield putActors(label, full);
  }
  for (const [label, rows] of byLabel.rest()) yield putActors(label, rows);
  const byType = new Groups();
  for await (const tie of ties) {
    const full = byType.add(tie.type, tieRow(tie));
    if (full) yield putTies(tie.type, full);
  }
  for (const [type, rows] of byType.rest()) yield putTies(type, rows);
}
