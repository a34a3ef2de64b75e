import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Claim } from '../../src/domain/records.ts';
import { groupBy } from '../../src/domain/group.ts';
import { atLeast, certaintyOf } from '../../src/domain/ties/certainty.ts';
import { signOf } from '../../src/domain/ties/hop.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { TIE_TYPES } from '../../src/domain/ties/types.ts';
import { isoDay } from '../../src/domain/time/day.ts';
import { parsePartialDate } from '../../src/domain/time/partial-date.ts';
import type { Question } from '../../src/domain/time/bounds.ts';
import { seedFolder } from './seed-packs.ts';
import type { SeedGraph } from './seed-graph.ts';

export const EXPECTED_KINDS = ['DYAD', 'HOLDING', 'EVENT', 'LEADER'] as const;
export type ExpectedKind = (typeof EXPECTED_KINDS)[number];

/**
 * A row of `seed/syria-iraq-2011-2019/expected.csv`: what somebody who knows these wars expects to be told. Two readers wrote the rows
 * apart from one another, before they had looked at what is coded.
 */
export interface Expected {
  readonly kind: ExpectedKind;
  /** An actor; of an `EVENT` its id. */
  readonly a: string;
  /** An actor; of a `HOLDING` or an `EVENT` a place. */
  readonly b: string;
  /** Of a `DYAD` alone. */
  readonly sign: '+' | '-' | '0' | '';
  readonly from: string;
  readonly to: string;
  /** Which reader expected it: `1`, `2` or `1 2`. */
  readonly readers: string;
  /** Why it is not answered, and who looked where; empty where it is. */
  readonly notStated: string;
}

export function readExpected(): readonly Expected[] {
  return parse<Expected>(readFileSync(join(seedFolder('syria-iraq-2011-2019'), 'expected.csv')), { columns: true });
}

/** The day in the middle of the time that is expected; of one date alone, such as a month, all its days. */
export const middleOf = ({ from, to }: Expected): Question => {
  if (from === to || to === '') {
    const { first, last } = parsePartialDate(from);
    return { first, last };
  }
  const day = Math.floor((parsePartialDate(from).first + parsePartialDate(to).last) / 2);
  return { first: day, last: day };
};

/** Days by which a reader's memory may be off. */
const EVENT_SLACK = 7;

const SIGNS = { '+': 1, '-': -1, '0': 0, '': null } as const;

const isLikely = (question: Question) => (held: Tie) => atLeast(held, question, 'LIKELY');

const pairOf = (a: string, b: string): string => [a, b].sort().join(' ');

/** Of each graph, its ties by their two ends: the table asks a thousand times. */
const pairs = new WeakMap<SeedGraph, ReadonlyMap<string, readonly Tie[]>>();

const between = (graph: SeedGraph, { a, b }: Expected): readonly Tie[] => {
  const byPair = pairs.get(graph) ?? groupBy(graph.ties, ({ subject, object }) => pairOf(subject, object));
  pairs.set(graph, byPair);
  return byPair.get(pairOf(a, b)) ?? [];
};

const tookPart = ({ claims }: SeedGraph, event: string): readonly Claim[] =>
  claims.filter((claim) => claim.event === event && claim.stance === 'ASSERTED');

/** Whether the packs answer a row in the middle of its years: at least likely, and of a dyad with a tie of the sign expected. */
export const isAnswered = (graph: SeedGraph, row: Expected): boolean => {
  const middle = middleOf(row);
  switch (row.kind) {
    case 'DYAD':
      return between(graph, row).some((tie) => isLikely(middle)(tie) && TIE_TYPES[tie.type].sign === SIGNS[row.sign]);
    case 'HOLDING':
      return graph.holdings.some(
        ({ actor, place, ...held }) => actor === row.a && place === row.b && atLeast(held, middle, 'LIKELY'),
      );
    case 'LEADER':
      return between(graph, row).some(
        (tie) => isLikely(middle)(tie) && tie.subject === row.a && (tie.type === 'LEADS' || tie.type === 'COMMANDS'),
      );
    case 'EVENT': {
      const date = graph.events.get(row.a)?.date ?? null;
      const { first } = parsePartialDate(row.from);
      const { last } = parsePartialDate(row.to === '' ? row.from : row.to);
      const isThen = date !== null && date.first <= last + EVENT_SLACK && date.last >= first - EVENT_SLACK;
      return isThen && tookPart(graph, row.a).length > 0;
    }
  }
};

/** What the packs say instead, in one line. */
export const saidInstead = (graph: SeedGraph, row: Expected): string => {
  const middle = middleOf(row);
  const held =
    row.kind === 'HOLDING'
      ? graph.holdings
          .filter(({ place }) => place === row.b)
          .map((holding) => ({ words: holding.actor, certainty: certaintyOf(holding, middle) }))
      : between(graph, row).map((tie) => ({
          words: `${tie.subject} ${tie.type} ${tie.object}`,
          certainty: certaintyOf(tie, middle),
        }));
  const lines = held.map(({ words, certainty }) => `${words} ${certainty ?? 'at another time'}`);
  const sign = row.kind === 'DYAD' ? `, sign ${signOf(between(graph, row), middle)}` : '';
  return `on ${isoDay(middle.first)}${sign}: ${[...new Set(lines)].join(', ') || 'nothing'}`;
};
