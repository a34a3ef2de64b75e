import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Claim } from '../../src/domain/records.ts';
import { atLeast, certaintyOf } from '../../src/domain/ties/certainty.ts';
import { signOf } from '../../src/domain/ties/hop.ts';
import type { Derived } from '../../src/domain/ties/tie.ts';
import { makesDaysCertain } from '../../src/domain/ties/tie-key.ts';
import { isTieType, TIE_TYPES } from '../../src/domain/ties/types.ts';
import type { Question } from '../../src/domain/time/bounds.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../../src/domain/time/day.ts';
import { parsePartialDate, type PartialDate } from '../../src/domain/time/partial-date.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { seedGraph } from './seed-graph.ts';

/**
 * A row of `tests/seed/dated-facts.csv`. The first six columns were written before the packs were read and are never edited; the
 * others say where to look for the fact.
 */
export interface DatedFact {
  /** A day or a month. */
  readonly date: string;
  readonly wording: string;
  readonly sign: -1 | 0 | 1;
  /** The type that was expected; empty where any would do. A holding is `HOLDS`. */
  readonly type: string;
  /** Empty where the packs do not have the actor. */
  readonly subject: string;
  /** An actor, or the place of a holding; empty where the packs do not have it. */
  readonly object: string;
  /** Which pact is meant, of those that two can have. */
  readonly pact: string;
  /** `yes`, or why not. */
  readonly stored: string;
  /** Why the store does not give the fact; empty where it does. */
  readonly miss: string;
}

/** Further away than half a year, a claim speaks of another time. */
const NEAR_DAYS = 183;

export const readDatedFacts = (): readonly DatedFact[] =>
  parse<Record<string, string>>(readFileSync(join(packageRoot(), 'tests/seed/dated-facts.csv')), { columns: true }).map(
    (row) => ({ ...(row as unknown as DatedFact), sign: Number(row['sign']) as DatedFact['sign'] }),
  );

const { claims, sources, ties, holdings } = seedGraph();

const dayOrMonth = ({ date }: DatedFact): Question => {
  const { first, last } = parsePartialDate(date);
  return { first, last };
};

const areBetween = (fact: DatedFact, subject: string, object: string | null): boolean =>
  (subject === fact.subject && object === fact.object) || (subject === fact.object && object === fact.subject);

const isAbout = (fact: DatedFact, { type, subject, object, place }: Claim): boolean =>
  fact.type === 'HOLDS'
    ? type === 'HOLDS' && subject === fact.subject && place === fact.object
    : isTieType(type) && areBetween(fact, subject, object);

const agrees = (fact: DatedFact, { type, qualifiers }: Claim): boolean => {
  if (fact.type === 'HOLDS' || !isTieType(type)) return true;
  const isItsPact = ({ key, value }: Claim['qualifiers'][number]): boolean => key === 'pact' && value === fact.pact;
  if (fact.pact !== '') return type === 'PACT_WITH' && qualifiers.some(isItsPact);
  return fact.sign === 0 ? type === fact.type : TIE_TYPES[type].sign === fact.sign;
};

/** Whether a date that the claim states, or the time between two of them, is within {@link NEAR_DAYS} of the fact's. */
const isNear = (fact: DatedFact, { validFrom, validTo, attestedOn, ongoing, source }: Claim): boolean => {
  const published: PartialDate | null = ongoing ? (sources.get(source)?.publishedOn ?? null) : null;
  const days = [validFrom, validTo, attestedOn, published]
    .flatMap((date) => (date ? [date.first, date.last] : []))
    .filter((day) => day !== OPEN_PAST && day !== OPEN_FUTURE);
  const { first, last } = dayOrMonth(fact);
  return Math.min(...days) - NEAR_DAYS <= last && Math.max(...days) + NEAR_DAYS >= first;
};

/** Whether the packs have a claim of the fact: between the two, of its sign, asserted, of about that time. Else why not. */
export const storedAs = (fact: DatedFact): string => {
  if (fact.subject === '' || fact.object === '') return 'no such actor or place';
  const about = claims.filter((claim) => isAbout(fact, claim));
  if (about.length === 0) return 'no claim';
  const near = about.filter((claim) => isNear(fact, claim));
  if (near.length === 0) return 'no claim near';
  const asserted = near.filter((claim) => makesDaysCertain(claim));
  if (asserted.length === 0) return 'only alleged, denied, announced or doubtful';
  return asserted.some((claim) => agrees(fact, claim)) ? 'yes' : 'no claim of this sign';
};

const spoken = (held: Derived, text: string, question: Question): readonly string[] => {
  const certainty = certaintyOf(held, question);
  return certainty ? [`${text} ${certainty}`] : [];
};

/** What the store says of the two, or of the place, on the fact's day, and whether that is the fact: at least likely, with its sign. */
export const answerTo = (fact: DatedFact): { readonly isGiven: boolean; readonly says: string } => {
  const question = dayOrMonth(fact);
  const say = (lines: readonly string[]): string => lines.join(', ') || 'nothing';
  if (fact.type === 'HOLDS') {
    const there = holdings.filter(({ place }) => place === fact.object);
    return {
      isGiven: there.some((held) => held.actor === fact.subject && atLeast(held, question, 'LIKELY')),
      says: say(there.flatMap((held) => spoken(held, held.actor, question))),
    };
  }
  const between = ties.filter(({ subject, object }) => areBetween(fact, subject, object));
  const sign = signOf(between, question);
  const lines = between.flatMap((tie) => spoken(tie, `${tie.subject} ${tie.type} ${tie.object}`, question));
  return {
    isGiven: sign === fact.sign && between.some((tie) => atLeast(tie, question, 'LIKELY')),
    says: `sign ${sign}: ${say(lines)}`,
  };
};
