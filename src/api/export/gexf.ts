import { type Day, isoDay, OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import type { Bounds } from '../../domain/time/bounds.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import { type Column, edgeColumns, joined, NODE_COLUMNS } from './columns.ts';
import type { Chunks, Graph } from './records.ts';
import { XML_HEADER, xmlAttributes, xmlText } from '../xml.ts';

/** The attribute that changes with time: whether a tie is certain or only possible on each day of its spell. */
const CERTAINTY = 'certaintyOverTime';

const declared = <Row>(columns: readonly Column<Row>[]): string =>
  columns.map(({ name: id, type }) => `      <attribute${xmlAttributes({ id, title: id, type })}/>\n`).join('');

/** GEXF's ends are inclusive, ours are not; an open one is left out. */
const days = (from: Day, to: Day): string =>
  xmlAttributes({ start: isoDay(from), end: isoDay(to) === null ? null : isoDay(to - 1) });

const spells = (from: Day, to: Day): string => `<spells><spell${days(from, to)}/></spells>`;

const values = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  columns
    .map(({ name, of }) => {
      const cell = of(row);
      return cell === null ? '' : `<attvalue${xmlAttributes({ for: name, value: joined(cell) })}/>`;
    })
    .join('');

/** Possible, then certain, then possible again. Where no single day is certain ("in 2014"), all are only possible. */
const stretches = ({ bounds, possibleOnly }: Tie): readonly (readonly ['POSSIBLE' | 'CERTAIN', Day, Day])[] => {
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  if (possibleOnly || startLatest >= endEarliest) return [['POSSIBLE', startEarliest, endLatest]];
  const parts = [
    ['POSSIBLE', startEarliest, startLatest],
    ['CERTAIN', startLatest, endEarliest],
    ['POSSIBLE', endEarliest, endLatest],
  ] as const;
  return parts.filter(([, from, to]) => from < to);
};

const certainty = (tie: Tie): string =>
  stretches(tie)
    .map(([value, from, to]) => `<attvalue for="${CERTAINTY}" value="${value}"${days(from, to)}/>`)
    .join('');

const spellOf = ({ startEarliest, endLatest }: Bounds): string => spells(startEarliest, endLatest);

const lifeOf = (from: PartialDate | null, to: PartialDate | null): string => {
  if (from === null && to === null) return '';
  // Of an end that is a month or a year, the last day of it may still be a day of existence.
  const end = to === null || isoDay(to.last) === null ? OPEN_FUTURE : to.isDay ? to.last : to.last + 1;
  return spells(from?.first ?? OPEN_PAST, end);
};

/**
 * Static attributes are declared last: graphology knows only the last declaration of a class, and reads the file when it is told
 * to allow undeclared ones.
 *
 * A dynamic graph as Gephi reads it (GEXF 1.3): actors and ties have the days on which they may have been as their spell;
 * `certaintyOverTime` says which of those days are certain. Symmetric ties are as in GraphML.
 * @see GEXF 1.3
 */
export async function* writeGexf({ actors, ties, question, title }: Graph): Chunks {
  const columns = edgeColumns(question);
  yield `${XML_HEADER}<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n`;
  yield `  <meta><creator>Entente</creator><description>${xmlText(title)}</description></meta>\n`;
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `    <attributes class="node" mode="static">\n${declared(NODE_COLUMNS)}    </attributes>\n`;
  yield `    <attributes class="edge" mode="dynamic">\n      <attribute id="${CERTAINTY}" title="${CERTAINTY}" type="string"/>\n    </attributes>\n`;
  yield `    <attributes class="edge" mode="static">\n${declared(columns)}    </attributes>\n`;
  yield '    <nodes>\n';
  for await (const actor of actors) {
    const { id, label, existsFrom, existsTo } = actor;
    yield `      <node${xmlAttributes({ id, label: label.en })}><attvalues>${values(NODE_COLUMNS, actor)}</attvalues>${lifeOf(existsFrom, existsTo)}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const tie of ties) {
    const { id, subject: source, object: target, type } = tie;
    yield `      <edge${xmlAttributes({ id, source, target, kind: type, label: type })}><attvalues>${values(columns, tie)}${certainty(tie)}</attvalues>${spellOf(tie.bounds)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
