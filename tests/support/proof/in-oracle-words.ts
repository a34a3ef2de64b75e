import { OPEN_FUTURE, OPEN_PAST } from '../../../src/domain/time/day.ts';
import type { DerivedGraph } from '../../../src/domain/ties/derive.ts';
import type { Claim } from '../../../src/domain/records.ts';
import type { Holding } from '../../../src/domain/ties/tie.ts';
import type { OracleTie } from '../oracle/derive.ts';

const infinite = (day: number): number => (day === OPEN_PAST ? -Infinity : day === OPEN_FUTURE ? Infinity : day);

/** All that is told of ties and holdings, in the oracle's words. */
export const inOracleWords = ({ ties, holdings }: DerivedGraph, claims: readonly Claim[]): readonly OracleTie[] =>
  [...ties, ...holdings.map((holding) => asTie(holding, claims))]
    .map(({ bounds, claimIds, denialIds, ...told }) => {
      const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
      const four = [startEarliest, startLatest, endEarliest, endLatest].map(infinite);
      return { ...told, days: four as [number, number, number, number], claims: claimIds, denials: denialIds };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** A holding with what only ties tell: nobody is meant, and its claims' qualifiers. */
const asTie = ({ actor, place, ...told }: Holding, claims: readonly Claim[]) => {
  const supporting = claims.filter(({ id }) => told.claimIds.includes(id));
  const texts = new Set(supporting.flatMap(({ qualifiers }) => qualifiers.map((own) => `${own.key}\n${own.value}`)));
  const qualifiers = [...texts].sort().map((text) => {
    const [key = '', value = ''] = text.split('\n');
    return { key, value };
  });
  const rest = { against: null, form: null, about: null, sign: 0 as const };
  return { ...told, subject: actor, type: 'HOLDS' as const, object: place, qualifiers, ...rest };
};
