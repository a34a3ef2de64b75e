import { OPEN_FUTURE, OPEN_PAST } from '../../../src/domain/time/day.ts';
import type { DerivedGraph } from '../../../src/domain/ties/derive.ts';
import type { Claim } from '../../../src/domain/records.ts';
import type { Derived, Holding } from '../../../src/domain/ties/tie.ts';
import type { OracleTie } from '../oracle/derive.ts';

const infinite = (day: number): number => (day === OPEN_PAST ? -Infinity : day === OPEN_FUTURE ? Infinity : day);

interface FromTo {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ from, to }: FromTo): readonly [number, number] => [infinite(from), infinite(to)];

const timeOf = ({ bounds, possible, likely, certain, attested, denials }: Derived) => ({
  days: [bounds.startEarliest, bounds.startLatest, bounds.endEarliest, bounds.endLatest].map(infinite),
  possible: spanOf(possible),
  likely: likely && spanOf(likely),
  certain: certain.map(spanOf),
  attested: attested.map(({ throughout, ...run }) => [...spanOf(run), throughout]),
  denials: denials.map(({ claimId, denier, days }) => [claimId, denier, ...spanOf(days)]),
});

const without = (told: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(told).filter(([name]) => !names.includes(name)));

/** All that is told of ties and holdings, in words that the oracle has too. */
export const inOracleWords = ({ ties, holdings }: DerivedGraph, claims: readonly Claim[]): readonly object[] =>
  [...ties, ...holdings.map((holding) => asTie(holding, claims))]
    .map((derived) => {
      const { claimIds, ...told } = derived;
      return { ...without(told, ['bounds']), id: told.id, ...timeOf(derived), claims: claimIds };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same of what the oracle derives. */
export const oracleWordsOf = (ties: readonly OracleTie[]): readonly object[] =>
  ties.map(({ h, deniedOn, attested, ...told }) => ({
    ...without(told, ['tieClass', 'contested', 'deniers']),
    attested: attested.map(({ from, to, throughout }) => [from, to, throughout]),
    denials: deniedOn.map(({ claim, denier, from, to }) => [claim, denier, from - h, to + h]),
  }));

/** A holding with what only ties tell: nobody is meant, and its claims' qualifiers. */
const asTie = ({ actor, place, ...told }: Holding, claims: readonly Claim[]) => {
  const supporting = claims.filter(({ id }) => told.claimIds.includes(id));
  const texts = new Set(supporting.flatMap(({ qualifiers }) => qualifiers.map(({ key, value }) => `${key}\n${value}`)));
  const qualifiers = [...texts].sort().map((text) => {
    const [key = '', value = ''] = text.split('\n');
    return { key, value };
  });
  const rest = { against: null, form: null, about: null, sign: 0 as const };
  return { ...told, subject: actor, type: 'HOLDS' as const, object: place, qualifiers, ...rest };
};
