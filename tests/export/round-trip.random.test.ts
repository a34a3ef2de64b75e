import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { ANY_TIME } from '../../src/domain/time/bounds.ts';
import type { Actor } from '../../src/domain/records.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { type Column, joined, NODE_COLUMNS } from '../../src/api/export/columns.ts';
import { edgeColumns } from '../../src/api/export/derived-columns.ts';
import { writeGexf } from '../../src/api/export/gexf.ts';
import { writeGraphml } from '../../src/api/export/graphml.ts';
import { graphOf, type PlainGraph, someGraph, textOf } from '../support/graphs.ts';

const attributesOf = <Row>(columns: readonly Column<Row>[], row: Row): Record<string, unknown> =>
  Object.fromEntries(
    columns.flatMap(({ name, type, of }) => {
      const cell = of(row);
      return cell === null ? [] : [[name, type === 'string' ? joined(cell) : cell]];
    }),
  );

const source = ({ actors, ties }: PlainGraph) => ({
  nodes: new Map(actors.map((actor: Actor) => [actor.id, attributesOf(NODE_COLUMNS, actor)])),
  edges: new Map(ties.map((tie: Tie) => [tie.id, [tie.subject, tie.object, attributesOf(edgeColumns(ANY_TIME), tie)]])),
});

const OWN = new Set(['label', 'certaintyOverTime', 'kind']);

/** What a reader has: without what only GEXF adds, which is a label and the certainty of each day. */
const readBack = (graph: AbstractGraph, isGexf: boolean) => {
  const plain = (attributes: object, own: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => !isGexf || !own.has(name)));
  return {
    nodes: new Map(graph.mapNodes((id, attributes) => [id, plain(attributes, new Set(['label']))])),
    edges: new Map(graph.mapEdges((id, attributes, from, to) => [id, [from, to, plain(attributes, OWN)] as const])),
  };
};

describe('A graph that graphology has read from our file is the graph that was written, by every attribute:', () => {
  it('GraphML', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (graph) => {
        const text = await textOf(writeGraphml(graphOf(graph)));
        expect(readBack(graphml.parse(MultiDirectedGraph, text), false)).toEqual(source(graph));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('GEXF', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (graph) => {
        const text = await textOf(writeGexf(graphOf(graph)));
        expect(
          readBack(
            gexf.parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: true, respectInputGraphType: true }),
            true,
          ),
        ).toEqual(source(graph));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
