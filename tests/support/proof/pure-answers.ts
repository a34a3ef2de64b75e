import { claimsOfChange as ownClaimsOfChange } from '../../../src/domain/ties/change-claims.ts';
import { changesBetween } from '../../../src/domain/ties/changes.ts';
import { isoDay, parseDay } from '../../../src/domain/time/day.ts';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import { signOf } from '../../../src/domain/ties/hop.ts';
import type { Tie } from '../../../src/domain/ties/tie.ts';
import { ANY_TIME } from '../../../src/domain/time/bounds.ts';
import { questionOf } from '../../../src/domain/time/question.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { certaintyOf, contestedAt, deniersAt } from '../../../src/domain/ties/certainty.ts';
import { timelineOf } from '../../../src/domain/ties/timeline.ts';
import { changesByOracle, claimsOfChange } from '../oracle/changes.ts';
import { deriveByOracle, type OracleTie } from '../oracle/derive.ts';
import { dyadByOracle } from '../oracle/dyad.ts';
import { signOfHop } from '../oracle/signs.ts';
import { certaintyIn, deniersIn, EVER, isContestedIn, runOf } from '../oracle/when.ts';
import { inOracleWords, oracleWordsOf } from './in-oracle-words.ts';
import type { TimedLedger } from './random-ledger.ts';

export interface PureQuestion {
  readonly ledger: TimedLedger;
  readonly validAt: string;
  readonly during: { readonly from: string; readonly to: string };
}

const pairOf = ({ subject, object }: { readonly subject: string; readonly object: string }): string =>
  [subject, object].sort().join(' ');

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

/** What src/domain says of all claims of a ledger, without a store. */
export const answersOfDomain = ({ ledger, validAt, during }: PureQuestion): unknown => {
  const { claims, sources, actors } = ledger;
  const findSource = (id: string) => sources.find((own) => own.id === id) ?? null;
  const derived = deriveGraph(claims, { findSource, findActor: (id) => actors.find((own) => own.id === id) ?? null });
  const { ties, holdings } = derived;
  const find = (id: string): Claim => claims.find((own) => own.id === id) as Claim;
  const dateOf = ({ source }: Claim) => findSource(source)?.publishedOn ?? null;
  const pairs = [...new Set(ties.map(pairOf))].sort();
  const between = (pair: string): readonly Tie[] => ties.filter((tie) => pairOf(tie) === pair);
  return {
    derived: inOracleWords(derived, claims),
    certainty: byId([...ties, ...holdings]).map((tie) => [
      certaintyOf(tie, questionOf({ validAt })),
      certaintyOf(tie, questionOf({ validDuring: during })),
      certaintyOf(tie, ANY_TIME),
      contestedAt(tie, questionOf({ validAt })),
      deniersAt(tie, questionOf({ validAt })),
    ]),
    signs: pairs.map((pair) => [
      signOf(between(pair), questionOf({ validAt })),
      signOf(between(pair), questionOf({ validDuring: during })),
    ]),
    changes: changesBetween([...ties, ...holdings], parseDay(during.from) - 1, parseDay(during.to) - 1).map(
      (change) => [
        change.kind,
        change.on,
        change.before?.id ?? null,
        change.after?.id ?? null,
        ownClaimsOfChange(change, find, dateOf),
      ],
    ),
    timelines: pairs.map((pair) =>
      timelineOf(between(pair)).map((period) => [
        isoDay(period.from),
        isoDay(period.to),
        period.sign,
        period.certainty,
        idsOf(period.ties),
      ]),
    ),
  };
};

/** The same by plain arrays. */
export const answersOfOracle = ({ ledger, validAt, during }: PureQuestion): unknown => {
  const { claims, sources, actors } = ledger;
  const derived = deriveByOracle(claims, sources, actors);
  const ties = derived.filter(({ type }) => type !== 'HOLDS');
  const pairs = [...new Set(ties.map(pairOf))].sort();
  const between = (pair: string): readonly OracleTie[] => ties.filter((tie) => pairOf(tie) === pair);
  return {
    derived: oracleWordsOf(derived),
    certainty: derived.map((tie) => [
      certaintyIn(tie, runOf({ validAt })),
      certaintyIn(tie, runOf({ validDuring: during })),
      certaintyIn(tie, EVER),
      isContestedIn(tie, runOf({ validAt })),
      deniersIn(tie, runOf({ validAt })),
    ]),
    signs: pairs.map((pair) => [
      signOfHop(between(pair), runOf({ validAt })),
      signOfHop(between(pair), runOf({ validDuring: during })),
    ]),
    changes: changesByOracle(derived, during.from, during.to).map((change) => [
      change.kind,
      change.on,
      change.before?.id ?? null,
      change.after?.id ?? null,
      claimsOfChange(change, claims, sources),
    ]),
    timelines: pairs.map((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return dyadByOracle(ties, a, b).timeline.map((period) => [
        period.from,
        period.to,
        period.sign,
        period.certainty,
        idsOf(period.ties),
      ]);
    }),
  };
};
