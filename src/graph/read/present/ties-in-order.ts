import type { ActorId } from '../../../domain/ids.ts';
import { hasEnds, type TieEnds } from '../../../domain/ties/tie-ends.ts';
import { type TieFilter, tieQualifies } from '../../../domain/ties/tie-filter.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import { isAnyTime } from '../../../domain/time/question.ts';
import { rankOf, toTie } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';
import type { AfterTie } from '../view.ts';

/**
 * Pages of many ties, read in the order of their rank by indexes, as far as the page goes. Whether a tie qualifies is checked here, as the
 * past does: a filter that is written forty times takes Neo4j many seconds to plan.
 */

/** Pages that are longer are not read in order. */
export const MOST_IN_ORDER = 200;
/** So many ties are read in order, step by step, before all are looked at in Neo4j. */
const STEPS: readonly number[] = [200, 800];

/** How many are read in each step; where all qualify the page is the only one. */
const stepsOf = (ends: TieEnds, filter: TieFilter, limit: number): readonly number[] =>
  asksForAll(ends, filter) ? [limit] : STEPS;

/** The parameter of `cypher/fragments/after-tie.cypher`. */
export const afterParams = (after: AfterTie | null) => ({ afterRank: after === null ? '' : rankOf(after) });

/** A page that is being read: what qualified so far, the rank to go on after, and whether nothing is left. */
interface Reading {
  readonly found: readonly Tie[];
  readonly afterRank: string;
  /** How many were looked at. */
  readonly looked: number;
  readonly isOver: boolean;
}

const readOn = (
  { found, afterRank, looked }: Reading,
  ties: readonly Tie[],
  size: number,
  keeps: (tie: Tie) => boolean,
): Reading => {
  const last = ties.at(-1);
  return {
    found: [...found, ...ties.filter(keeps)],
    afterRank: last === undefined ? afterRank : rankOf(last),
    looked: looked + ties.length,
    isOver: ties.length < size,
  };
};

/** Whether every tie qualifies. */
export const asksForAll = (ends: TieEnds, { question, certainty, ...filter }: TieFilter): boolean =>
  isAnyTime(question) &&
  certainty === 'POSSIBLE' &&
  [...Object.values(ends), ...Object.values(filter)].every((asked) => asked === null);

/** Whether the page would be full after the last step if as many went on to qualify; before the first step, yes. */
const isPromising = ({ found, looked }: Reading, limit: number): boolean =>
  looked === 0 || found.length * SHARE >= limit;

/** How many times as many are read in all steps as in the first. */
const SHARE = 5;

/** A page of each of these actors, by id; one whose page is not full after many ties is not among them. */
export const tiesOfHubs = async (
  store: Store,
  hubs: readonly ActorId[],
  ends: TieEnds,
  filter: TieFilter,
  after: AfterTie | null,
  limit: number,
): Promise<ReadonlyMap<string, readonly Tie[]>> => {
  const keeps = (tie: Tie): boolean => hasEnds(tie, ends) && tieQualifies(tie, filter);
  const begun: Reading = { found: [], ...afterParams(after), looked: 0, isOver: false };
  const readings = new Map<string, Reading>(hubs.map((id) => [id, begun]));
  const isFull = ({ found, isOver }: Reading): boolean => isOver || found.length >= limit;
  for (const size of stepsOf(ends, filter, limit)) {
    const open = [...readings].filter(([, reading]) => !isFull(reading) && isPromising(reading, limit));
    if (open.length === 0) break;
    const rows = await store.read('read/ties-of-hubs', {
      hubs: open.map(([id, { afterRank }]) => ({ id, afterRank })),
      types: filter.types,
      limit: size,
    });
    const read = new Map(rows.map(({ actorId, ties }) => [actorId, ties.map(toTie)]));
    for (const [id, reading] of open) readings.set(id, readOn(reading, read.get(id) ?? [], size, keeps));
  }
  return new Map(
    [...readings].flatMap(([id, reading]) => (isFull(reading) ? [[id, reading.found.slice(0, limit)]] : [])),
  );
};

/** A page of all ties; null when it is not full after many. */
export const firstInOrder = async (
  store: Store,
  ends: TieEnds,
  filter: TieFilter,
  after: AfterTie | null,
  limit: number,
): Promise<readonly Tie[] | null> => {
  const keeps = (tie: Tie): boolean => hasEnds(tie, ends) && tieQualifies(tie, filter);
  let reading: Reading = { found: [], ...afterParams(after), looked: 0, isOver: false };
  for (const size of stepsOf(ends, filter, limit)) {
    const { afterRank } = reading;
    const rows = await store.read('read/ranked-ties', { types: filter.types, afterRank, limit: size });
    reading = readOn(
      reading,
      rows.map(({ tie }) => toTie(tie)),
      size,
      keeps,
    );
    if (reading.isOver || reading.found.length >= limit) return reading.found.slice(0, limit);
    if (!isPromising(reading, limit)) return null;
  }
  return null;
};
