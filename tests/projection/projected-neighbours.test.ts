import { describe, expect, it } from 'vitest';
import type { ActorId, ClaimId } from '../../src/domain/ids.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import type { Direction } from '../../src/domain/ties/tie-ends.ts';
import { ALL_TIES, type TieFilter } from '../../src/domain/ties/tie-filter.ts';
import { TIE_TYPES, type TieType } from '../../src/domain/ties/types.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../../src/domain/time/day.ts';
import { NEGATIVE, type Neighbour, POSITIVE } from '../../src/paths/port.ts';
import type { Side } from '../../src/paths/side.ts';
import { projectedNeighbours } from '../../src/projection/projected-neighbours.ts';
import { projectTies } from '../../src/projection/projected-ties.ts';
import { aTie } from '../support/graphs.ts';

/** Certain from day 10 to 20, likely from 5 to 30, possible at any time. */
const DATED = {
  certain: [{ from: 10, to: 20 }],
  likely: { from: 5, to: 30 },
  possible: { from: OPEN_PAST, to: OPEN_FUTURE },
  denials: [],
  contestedInTime: false,
  confidence: 0.5,
  origins: 1,
} as const;

const tie = (subject: string, type: TieType, object: string, more: Partial<Tie> = {}): Tie =>
  aTie({
    ...DATED,
    type,
    sign: TIE_TYPES[type].sign,
    subject: subject as ActorId,
    object: object as ActorId,
    ...more,
  });

const MENTIONS: Readonly<Record<string, number>> = { iran: 7, iraq: 4 };

interface Asked extends Partial<TieFilter> {
  readonly of?: string;
  readonly side?: Side;
  readonly direction?: Direction;
}

/** The neighbours of Syria on the way from it, read in any direction, unless told otherwise. */
const neighboursIn = async (ties: readonly Tie[], asked: Asked = {}): Promise<readonly Neighbour[]> => {
  const { of = 'syria', side = 'FROM', direction = 'ANY', ...filter } = asked;
  const projected = projectTies(ties, (id) => MENTIONS[id] ?? 0);
  const port = projectedNeighbours(projected, { ...ALL_TIES, ...filter }, direction);
  const answer = await port.neighbours([of as ActorId], side);
  expect([...answer.keys()]).toEqual([of]);
  return answer.get(of as ActorId) ?? [];
};

const namesIn = async (ties: readonly Tie[], asked: Asked = {}): Promise<readonly string[]> =>
  (await neighboursIn(ties, asked)).map(({ id }) => id);

const on = (first: number, last = first): Pick<TieFilter, 'question'> => ({ question: { first, last } });

describe('Neighbours among the ties in memory', () => {
  it('Ties between two actors make one neighbour, as certain and as confident as the best of them', async () => {
    const ties = [
      tie('iran', 'SUPPORTS', 'syria', { confidence: 0.4 }),
      tie('syria', 'FIGHTS', 'iran', { confidence: 0.9, certain: [], likely: { from: 10, to: 12 } }),
    ];
    expect(await neighboursIn(ties, on(11))).toEqual([
      {
        id: 'iran',
        mentions: 7,
        likelySigns: POSITIVE + NEGATIVE,
        possibleSigns: 0,
        atLeast: [
          { confidence: 0.9, days: [] },
          { confidence: 0.9, days: [] },
          { confidence: 0.4, days: [] },
        ],
      },
    ]);
  });

  it('A tie that is only possible lends its sign to the possible signs alone', async () => {
    const [neighbour] = await neighboursIn([tie('iran', 'SUPPORTS', 'syria')], on(40));
    expect(neighbour).toMatchObject({ likelySigns: 0, possibleSigns: POSITIVE, atLeast: [{}, null, null] });
  });

  it('A confidence that nobody graded is null', async () => {
    const [neighbour] = await neighboursIn([tie('iran', 'SUPPORTS', 'syria', { confidence: null })]);
    expect(neighbour?.atLeast[2]).toEqual({ confidence: null, days: [] });
  });

  it('Neighbours come in order of id, whatever the order of the ties', async () => {
    const ties = ['m', 'b-2', 'z', 'b1', '10'].map((id) => tie(id, 'SUPPORTS', 'syria'));
    expect(await namesIn(ties)).toEqual(['10', 'b-2', 'b1', 'm', 'z']);
  });

  it('A directed tie leads forward from its subject and backward from its object, and a symmetric one both ways', async () => {
    const ties = [tie('iran', 'SUPPORTS', 'syria'), tie('syria', 'OPPOSES', 'turkey'), tie('iraq', 'FIGHTS', 'syria')];
    expect(await namesIn(ties, { direction: 'FORWARD' })).toEqual(['iraq', 'turkey']);
    expect(await namesIn(ties, { direction: 'BACKWARD' })).toEqual(['iran', 'iraq']);
    expect(await namesIn(ties, { direction: 'FORWARD', side: 'TO' })).toEqual(['iran', 'iraq']);
    expect(await namesIn(ties, { direction: 'BACKWARD', side: 'TO' })).toEqual(['iraq', 'turkey']);
    expect(await namesIn(ties)).toEqual(['iran', 'iraq', 'turkey']);
  });

  it('The days of a question decide how certain a tie is, the end of a run not being in it', async () => {
    const ties = [tie('iran', 'SUPPORTS', 'syria')];
    const levelsOn = async (day: number): Promise<number> =>
      (await neighboursIn(ties, on(day)))[0]?.atLeast.filter((each) => each !== null).length ?? 0;
    expect(await Promise.all([4, 5, 9, 10, 19, 20, 29, 30].map(levelsOn))).toEqual([1, 2, 2, 3, 3, 2, 2, 1]);
  });

  it('Of many certain runs the one that meets the days counts, and the days between are not certain', async () => {
    const runs = [
      { from: 10, to: 12 },
      { from: 14, to: 15 },
      { from: 18, to: 20 },
    ];
    const ties = [tie('iran', 'FIGHTS', 'syria', { certain: runs })];
    const certainOn = async (day: number): Promise<boolean> =>
      (await namesIn(ties, { ...on(day), certainty: 'CERTAIN' })).length > 0;
    expect(await Promise.all([10, 12, 14, 15, 17, 18, 20].map(certainOn))).toEqual([
      ...[true, false, true, false, false, true, false],
    ]);
    const [neighbour] = await neighboursIn(ties, on(11, 18));
    expect(neighbour?.atLeast[2]?.days).toEqual([
      { from: 11, to: 12 },
      { from: 14, to: 15 },
      { from: 18, to: 19 },
    ]);
  });

  it('A run of a partial date is certain only in a question that holds both of its days', async () => {
    const ties = [tie('iran', 'FIGHTS', 'syria', { certain: [{ from: 19, to: 11 }], likely: null })];
    expect(await namesIn(ties, { ...on(10, 19), certainty: 'CERTAIN' })).toEqual(['iran']);
    expect(await namesIn(ties, { ...on(11, 19), certainty: 'CERTAIN' })).toEqual([]);
    expect(await namesIn(ties, { ...on(15), certainty: 'LIKELY' })).toEqual([]);
    const [neighbour] = await neighboursIn(ties, on(10, 19));
    expect(neighbour?.atLeast[2]).toEqual({ confidence: 0.5, days: [] });
  });

  it.each<[string, Partial<TieFilter>, readonly string[]]>([
    ['a type', { types: ['FIGHTS'] }, ['iraq']],
    ['a sign', { sign: 1 }, ['iran', 'russia']],
    ['a form', { form: 'WEAPONS' }, ['iran']],
    ['whom it is against', { against: 'iraq' as ActorId }, ['russia']],
    ['what it is about', { about: 'vote' }, ['turkey']],
    ['a confidence', { minConfidence: 0.6 }, ['iran']],
    ['origins', { minOrigins: 2 }, ['iraq']],
    ['a denial on that day', { contested: true, ...on(15) }, ['iraq', 'russia']],
    ['no denial on that day', { contested: false, ...on(25) }, ['iran', 'russia', 'turkey']],
  ])('A filter by %s keeps the ties that have it', async (_, filter, kept) => {
    const denied = [{ claimId: 'c' as ClaimId, denier: null, days: { from: 14, to: 16 } }];
    const ties = [
      tie('iran', 'SUPPORTS', 'syria', { form: 'WEAPONS', confidence: 0.6 }),
      tie('russia', 'SUPPORTS', 'syria', { against: 'iraq' as ActorId, denials: denied }),
      tie('iraq', 'FIGHTS', 'syria', { origins: 2, contestedInTime: true, confidence: 0.59 }),
      tie('syria', 'AT_ODDS_WITH', 'turkey', { about: 'vote', confidence: null }),
    ];
    expect(await namesIn(ties, filter)).toEqual(kept);
  });

  it('An actor without ties has no neighbours, and nobody is its own neighbour', async () => {
    expect(await namesIn([], {})).toEqual([]);
    expect(await namesIn([tie('syria', 'SUPPORTS', 'syria')])).toEqual([]);
    expect(await namesIn([tie('iran', 'SUPPORTS', 'iraq')])).toEqual([]);
  });
});
