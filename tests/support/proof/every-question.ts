import type { Actor, Place } from '../../../src/domain/records.ts';
import type { AskedField } from './fields.ts';

interface World {
  readonly actors: readonly Pick<Actor, 'id'>[];
  readonly places: readonly Pick<Place, 'id'>[];
}

const DATES = ['2014-06', '2015-03-10', '2016'];

const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));

/** Something of every root field, about each of these actors and each two of them. */
export const questionsAbout = (actorIds: readonly string[], { places }: World): readonly AskedField[] => {
  const ask = (field: AskedField['field'], args: object): AskedField => ({ field, args: { ...args } });
  return [
    ask('ties', { first: 100 }),
    ask('ties', { first: 100, tieWhere: { contested: true } }),
    ask('claims', { first: 100 }),
    ask('claims', { first: 100, claimWhere: { stance: 'DENIED' } }),
    ask('events', { first: 100 }),
    ask('places', { first: 100 }),
    ask('changes', { first: 100, start: '2014-01-01', end: '2016-01-01' }),
    ...DATES.flatMap((validAt) => [
      ask('ties', { first: 100, tieWhere: { validAt } }),
      ask('ties', { first: 100, tieWhere: { validAt, certainty: 'CERTAIN', minOrigins: 2 } }),
      ask('places', { first: 100, validAt }),
    ]),
    ...places.slice(0, 5).map(({ id }) => ask('place', { id })),
    ...actorIds.flatMap((id, at) => [
      ask('actor', { id, first: 100 }),
      ask('actor', {
        id,
        validAt: DATES[at % DATES.length],
        tieWhere: { validAt: DATES[at % DATES.length] },
        first: 100,
      }),
      ask('neighbourhood', { of: id, depth: 2, first: 100 }),
      ask('events', { eventWhere: { participant: id } }),
      ask('claims', { claimWhere: { actor: id }, first: 100 }),
      ask('changes', { first: 100, start: '2015-01-01', end: '2017-01-01', tieWhere: { actor: id } }),
    ]),
    ...pairsOf(actorIds).flatMap(([a, b], at) => {
      const orderBy = at % 2 === 0 ? 'SHORTEST' : 'STRONGEST';
      const validAt = DATES[at % DATES.length];
      return [
        ask('dyad', { a, b }),
        ask('paths', { from: a, to: b, orderBy, first: 3, pathWhere: { maxHops: 4 } }),
        ask('paths', { from: b, to: a, orderBy, first: 3, pathWhere: { validAt, maxHops: 4 } }),
      ];
    }),
  ];
};
