import { type Column, joined, NODE_COLUMNS } from './columns.ts';
import { edgeColumns } from './derived-columns.ts';
import type { Chunks, Graph } from './records.ts';
import { XML_HEADER, xmlAttributes, xmlText } from '../xml.ts';

/** GraphML's own names of the types; its int is 32 bits wide, as our counts are. */
const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

const keys = <Row>(domain: 'node' | 'edge', columns: readonly Column<Row>[]): string =>
  columns
    .map(
      ({ name, type }) =>
        `  <key${xmlAttributes({ id: `${domain}-${name}`, for: domain, 'attr.name': name, 'attr.type': TYPES[type] })}/>\n`,
    )
    .join('');

const data = <Row>(domain: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string =>
  columns
    .map(({ name, of }) => {
      const cell = of(row);
      return cell === null ? '' : `<data key="${domain}-${name}">${xmlText(joined(cell))}</data>`;
    })
    .join('');

/**
 * A directed multigraph: nodes are actors, edges ties with their ids. A symmetric tie is one directed edge too, from the lesser
 * id, and says `symmetric`: readers refuse files that mix directed edges with others.
 * @see GraphML 1.0
 */
export async function* writeGraphml({ actors, ties, question, title }: Graph): Chunks {
  const columns = edgeColumns(question);
  yield `${XML_HEADER}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`;
  yield `  <desc>${xmlText(title)}</desc>\n${keys('node', NODE_COLUMNS)}${keys('edge', columns)}`;
  yield '  <graph id="entente" edgedefault="directed">\n';
  for await (const actor of actors)
    yield `    <node${xmlAttributes({ id: actor.id })}>${data('node', NODE_COLUMNS, actor)}</node>\n`;
  for await (const tie of ties) {
    const { id, subject, object } = tie;
    yield `    <edge${xmlAttributes({ id, source: subject, target: object })}>${data('edge', columns, tie)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}
