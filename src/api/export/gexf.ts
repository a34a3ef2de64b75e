import { type Day, isoDay, OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import type { Certainty } from '../../domain/time/bounds.ts';
import { distinct } from '../../domain/group.ts';
import { daysAtLeast } from '../../domain/ties/certainty.ts';
import type { PartialDate } from '../../domain/time/partial-date.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { Actor } from '../../domain/records.ts';
import { campFill } from '../palette.ts';
import type { ShownCamps } from '../questions/sides/camps-of-ties.ts';
import { type Column, joined, NODE_COLUMNS, text } from './columns.ts';
import { edgeColumns } from './derived-columns.ts';
import type { Chunks, Graph } from './records.ts';
import { XML_HEADER, xmlAttributes, xmlText } from '../xml.ts';

/** The attribute that changes with time: how certain a tie is on each day on which it is possible. */
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

/** How certain it is on each stretch of the days on which it is possible, in order; the days of partial dates make no single day certain. */
const stretches = (tie: Tie): readonly (readonly [Certainty, Day, Day])[] => {
  const levels = (['CERTAIN', 'LIKELY', 'POSSIBLE'] as const).map((level) => ({
    level,
    runs: daysAtLeast(tie, level),
  }));
  const edges = distinct(levels.flatMap(({ runs }) => runs.flatMap(({ from, to }) => [from, to]))).toSorted(
    (x, y) => x - y,
  );
  const found: [Certainty, Day, Day][] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] as Day;
    const level = levels.find(({ runs }) => runs.some((run) => run.from <= from && run.to >= to))?.level;
    const last = found.at(-1);
    if (level === undefined) continue;
    if (last?.[0] === level && last[2] === from) last[2] = to;
    else found.push([level, from, to]);
  }
  return found;
};

const certainty = (tie: Tie): string =>
  stretches(tie)
    .map(([value, from, to]) => `<attvalue for="${CERTAINTY}" value="${value}"${days(from, to)}/>`)
    .join('');

/** The days on which it is at least likely; of one that is never likely, those on which it is possible. */
const spellOf = (tie: Tie): string => {
  const days = daysAtLeast(tie, 'LIKELY');
  const [first, last] = [days.at(0) ?? tie.possible, days.at(-1) ?? tie.possible];
  return spells(first.from, last.to);
};

const lifeOf = (from: PartialDate | null, to: PartialDate | null): string => {
  if (from === null && to === null) return '';
  // Of an end that is a month or a year, the last day of it may still be a day of existence.
  const end = to === null || isoDay(to.last) === null ? OPEN_FUTURE : to.isDay ? to.last : to.last + 1;
  return spells(from?.first ?? OPEN_PAST, end);
};

/** The letter of the actor's camp; nothing for one that is in none. */
const campColumn = ({ campOf }: ShownCamps): Column<Actor> => text('camp', ({ id }) => campOf.get(id)?.letter ?? null);

/** The colour of its camp, as Gephi shows it. */
const colour = ({ id }: Actor, camps: ShownCamps | null | undefined): string => {
  if (!camps) return '';
  const [r, g, b] = [1, 3, 5].map((at) =>
    parseInt(campFill(camps.campOf.get(id)?.number ?? null).slice(at, at + 2), 16),
  );
  return `<viz:color${xmlAttributes({ r: String(r), g: String(g), b: String(b) })}/>`;
};

/**
 * Static attributes are declared last: graphology knows only the last declaration of a class, and reads the file when it is told
 * to allow undeclared ones.
 *
 * A dynamic graph as Gephi reads it (GEXF 1.3): actors have the days on which they may have existed as their spell,
 * ties those on which they are at least likely; `certaintyOverTime` says on which days a tie is certain, likely and possible. Symmetric ties are as in GraphML.
 * @see GEXF 1.3
 */
export async function* writeGexf({ actors, ties, question, camps, title }: Graph): Chunks {
  const nodeColumns = camps ? [...NODE_COLUMNS, campColumn(camps)] : NODE_COLUMNS;
  const viz = camps ? ' xmlns:viz="http://gexf.net/1.3/viz"' : '';
  const columns = edgeColumns(question);
  yield `${XML_HEADER}<gexf xmlns="http://gexf.net/1.3"${viz} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n`;
  yield `  <meta><creator>Entente</creator><description>${xmlText(title)}</description></meta>\n`;
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `    <attributes class="node" mode="static">\n${declared(nodeColumns)}    </attributes>\n`;
  yield `    <attributes class="edge" mode="dynamic">\n      <attribute id="${CERTAINTY}" title="${CERTAINTY}" type="string"/>\n    </attributes>\n`;
  yield `    <attributes class="edge" mode="static">\n${declared(columns)}    </attributes>\n`;
  yield '    <nodes>\n';
  for await (const actor of actors) {
    const { id, label, existsFrom, existsTo } = actor;
    yield `      <node${xmlAttributes({ id, label: label.en })}><attvalues>${values(nodeColumns, actor)}</attvalues>${lifeOf(existsFrom, existsTo)}${colour(actor, camps)}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const tie of ties) {
    const { id, subject: source, object: target, type } = tie;
    yield `      <edge${xmlAttributes({ id, source, target, kind: type, label: type })}><attvalues>${values(columns, tie)}${certainty(tie)}</attvalues>${spellOf(tie)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
