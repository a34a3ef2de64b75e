import { claimsOfChange as ownClaimsOfChange } from '../../../src/domain/ties/change-claims.ts';
import { changesBetween } from '../../../src/domain/ties/changes.ts';
import { isoDay, parseDay } from '../../../src/domain/time/day.ts';
import { deriveGraph } from '../../../src/domain/ties/derive.ts';
import { questionOf } from '../../../src/domain/time/question.ts';
import type { Claim } from '../../../src/domain/records.ts';
import { certaintyOf } from '../../../src/domain/ties/tie.ts';
import { timelineOf } from '../../../src/domain/ties/timeline.ts';
import { changesByOracle, claimsOfChange } from '../oracle/changes.ts';
import { deriveByOracle } from '../oracle/derive.ts';
import { dyadByOracle } from '../oracle/dyad.ts';
import { certaintyIn, runOf } from '../oracle/when.ts';
import { inOracleWords } from './in-oracle-words.ts';
import type { TimedLedger } from './random-ledger.ts';

export interface PureQuestion {
  readonly ledger: TimedLedger;
  readonly validAt: string;
  readonly during: { readonly from: string; readonly to: string };
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

/** What src/domain says of all claims of a ledger, without a store. */
export const answersOfDomain = ({ ledger, validAt, during }: PureQuestion): unknown => {
  const { claims, sources, actors } = ledger;
  const findSource = (id: string) => sources.find((own) => own.id === id) ?? null;
  const derived = deriveGraph(claims, { findSource, findActor: (id) => actors.find((own) => own.id === id) ?? null });
  const { ties } = derived;
  const find = (id: string): Claim => claims.find((own) => own.id === id) as Claim;
  const dateOf = ({ source }: Claim) => findSource(source)?.publishedOn ?? null;
  const pairs = [...new Set(ties.map(({ subject, object }) => [subject, object].sort().join(' ')))].sort();
  return {
    derived: inOracleWords(derived, claims),
    certainty: ties.map((tie) => certaintyOf(tie, questionOf({ validAt }))),
    changes: changesBetween(ties, parseDay(during.from) - 1, parseDay(during.to) - 1).map((change) => [
      change.kind,
      change.on,
      change.before?.id ?? null,
      change.after?.id ?? null,
      ownClaimsOfChange(change, find, dateOf),
    ]),
    timelines: pairs.map((pair) =>
      timelineOf(ties.filter(({ subject, object }) => [subject, object].sort().join(' ') === pair)).map((period) => [
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
  const pairs = [...new Set(ties.map(({ subject, object }) => [subject, object].sort().join(' ')))].sort();
  return {
    derived,
    certainty: ties.map((tie) => certaintyIn(tie, runOf({ validAt }))),
    changes: changesByOracle(ties, during.from, during.to).map((change) => [
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
