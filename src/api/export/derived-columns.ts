import { certaintyOf, contestedAt, deniersAt } from '../../domain/ties/certainty.ts';
import type { Question } from '../../domain/time/bounds.ts';
import { isoDay } from '../../domain/time/day.ts';
import { type Derived, type Holding, type Tie, validFromText, validToText } from '../../domain/ties/tie.ts';
import { TIE_TYPES } from '../../domain/ties/types.ts';
import type { Named } from '../questions/with-names.ts';
import { type Column, flag, list, number, qualifierList, text } from './columns.ts';

/**
 * Of a tie. Days are ISO 8601, ends exclusive, open ends empty.
 * @param question in which `certainty` is told; without a date, at any time
 */
export function tieColumns(question: Question): readonly Column<Tie>[] {
  return [...TIE_COLUMNS, ...derivedColumns(question)];
}

/** What a graph format says by the edge itself. */
const BY_THE_EDGE = new Set(['id', 'subject', 'object']);

/** Of a tie in a graph format, whose edge has id, source and target of its own. */
export const edgeColumns = (question: Question): readonly Column<Tie>[] =>
  tieColumns(question).filter(({ name }) => !BY_THE_EDGE.has(name));

/** Of a tie in a table: names beside ids, then the documents that its claims stand in. */
export const tieCsvColumns = (question: Question): readonly Column<Named<Tie>>[] => [
  ...ofRow(TIE_COLUMNS).flatMap((column): readonly Column<Named<Tie>>[] =>
    column.name === 'subject' || column.name === 'object' || column.name === 'against'
      ? [column, nameBeside(column.name, (tie: Tie) => tie[column.name as 'subject' | 'object' | 'against'])]
      : [column],
  ),
  ...ofRow(derivedColumns(question)),
  ...sourceColumns<Tie>(),
];

export const holdingCsvColumns = (question: Question): readonly Column<Named<Holding>>[] => [
  text('id', ({ row }) => row.id),
  text('actor', ({ row }) => row.actor),
  nameBeside('actor', ({ actor }: Holding) => actor),
  text('place', ({ row }) => row.place),
  nameBeside('place', ({ place }: Holding) => place),
  ...ofRow<Holding>(derivedColumns(question)),
  ...sourceColumns<Holding>(),
];

const TIE_COLUMNS: readonly Column<Tie>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  number('sign', 'integer', ({ sign }) => sign),
  flag('symmetric', ({ type }) => TIE_TYPES[type].symmetric),
  text('subject', ({ subject }) => subject),
  text('object', ({ object }) => object),
  text('against', ({ against }) => against),
  text('form', ({ form }) => form),
  text('about', ({ about }) => about),
  text('qualifiers', ({ qualifiers }) => qualifierList(qualifiers)),
];

const derivedColumns = (question: Question): readonly Column<Derived>[] => [
  text('validFrom', ({ bounds }) => validFromText(bounds)),
  text('validTo', ({ bounds }) => validToText(bounds)),
  text('startEarliest', ({ bounds }) => isoDay(bounds.startEarliest)),
  text('startLatest', ({ bounds }) => isoDay(bounds.startLatest)),
  text('endEarliest', ({ bounds }) => isoDay(bounds.endEarliest)),
  text('endLatest', ({ bounds }) => isoDay(bounds.endLatest)),
  text('attestedFrom', ({ attested }) => leastDay(attested.map(({ from }) => from))),
  text('attestedTo', ({ attested }) => greatestDay(attested.map(({ to }) => to))),
  flag('ongoing', ({ ongoing }) => ongoing),
  text('certainty', (derived) => certaintyOf(derived, question)),
  text('likelyFrom', ({ likely }) => likely && isoDay(likely.from)),
  text('likelyTo', ({ likely }) => likely && isoDay(likely.to)),
  flag('neverCertain', ({ neverCertain }) => neverCertain),
  flag('contested', (derived) => contestedAt(derived, question)),
  flag('contestedInTime', ({ contestedInTime }) => contestedInTime),
  text('deniers', (derived) => list(deniersAt(derived, question))),
  number('confidence', 'double', ({ confidence }) => confidence),
  number('origins', 'integer', ({ origins }) => origins),
  text('claimIds', ({ claimIds }) => list(claimIds)),
  text('denialIds', ({ denials }) => list(denials.map(({ claimId }) => claimId))),
];

const leastDay = (days: readonly number[]): string | null => (days.length === 0 ? null : isoDay(Math.min(...days)));
const greatestDay = (days: readonly number[]): string | null => (days.length === 0 ? null : isoDay(Math.max(...days)));

const ofRow = <Row extends Derived>(columns: readonly Column<Row>[]): readonly Column<Named<Row>>[] =>
  columns.map(({ name, type, of }) => ({ name, type, of: ({ row }) => of(row) }));

const nameBeside = <Row extends Derived>(
  name: string,
  idOf: (row: Row) => Parameters<Named<Row>['nameOf']>[0] | null,
): Column<Named<Row>> =>
  text(`${name}Name`, ({ row, nameOf }) => {
    const id = idOf(row);
    return id === null ? null : nameOf(id);
  });

/** In the same order in each column. A date is the last day on which the document may have come out; empty when unknown. */
const sourceColumns = <Row extends Derived>(): readonly Column<Named<Row>>[] => [
  text('sources', ({ sources }) => list(sources.map(({ id }) => id))),
  text('sourceTitles', ({ sources }) => list(sources.map(({ title }) => title))),
  text('sourceDates', ({ sources }) =>
    list(sources.map(({ publishedOn }) => (publishedOn && isoDay(publishedOn.last)) ?? '')),
  ),
];
