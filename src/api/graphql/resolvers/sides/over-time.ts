import type { ActorId } from '../../../../domain/ids.ts';
import { isoDay, parseDay } from '../../../../domain/time/day.ts';
import { loadActor } from '../../../questions/actors.ts';
import { checkFirst } from '../../../questions/page.ts';
import { SolvesInTurn } from '../../../questions/sides/in-turn.ts';
import { findRealignments } from '../../../questions/sides/realignments.ts';
import { listPeriods, triadsOf } from '../../../questions/sides/series.ts';
import { solveFor } from '../../../questions/sides/solvers.ts';
import type {
  BalancePeriodResolvers,
  BalanceSeriesResolvers,
  CampSwitchResolvers,
  FlipResolvers,
  QueryResolvers,
  RealignmentsResolvers,
} from '../../generated.ts';
import { tieModel } from '../../models.ts';
import { firstOf, loadAll } from './projection.ts';

const MOST_PERIODS = 300;

export const overTimeQueries: Required<Pick<QueryResolvers, 'balanceSeries' | 'realignments'>> = {
  balanceSeries: async (_, { deadlineMs, ...asked }, context) => {
    const turns = new SolvesInTurn(deadlineMs);
    return { periods: await listPeriods(context, asked), turns };
  },
  realignments: (_, asked, context) => findRealignments(context, asked),
};

const dayText = (day: number): string => isoDay(day) ?? '';

export const balanceSeriesFields: BalanceSeriesResolvers = {
  periodCount: ({ periods }) => periods.length,
  periods: ({ periods, turns }, { first, after }) => {
    const day = after === null || after === undefined ? null : parseDay(after);
    return periods
      .filter(({ to }) => day === null || to > day)
      .slice(0, checkFirst(first ?? 100, MOST_PERIODS))
      .map((period) => ({ ...period, turns }));
  },
};

export const balancePeriodFields: BalancePeriodResolvers = {
  from: ({ from }) => dayText(from),
  to: ({ to }) => dayText(to),
  projection: ({ sides }) => sides,
  triads: (period) => triadsOf(period),
  frustration: ({ sides, turns }, _, context) =>
    turns.solve(context, (left) =>
      solveFor(context, (solvers, gone) => solvers.camps(sides.projection.graph, 2, left, gone)),
    ),
};

export const realignmentsFields: RealignmentsResolvers = {
  periodCount: ({ periods }) => periods.length,
  flipCount: ({ flips }) => flips.length,
  flips: ({ flips }, asked) => flips.slice(0, firstOf(asked)),
  switchCount: ({ switches }) => switches.length,
  switches: ({ switches }, asked) => switches.slice(0, firstOf(asked)),
  truncated: ({ truncatedBecause }) => truncatedBecause !== null,
};

export const flipFields: FlipResolvers = {
  on: ({ on }) => dayText(on),
  until: ({ until }) => dayText(until),
  a: ({ actors, sides }, _, context) => loadActor(context, actors[0] as ActorId, sides.scope),
  b: ({ actors, sides }, _, context) => loadActor(context, actors[1] as ActorId, sides.scope),
  tiesBefore: ({ tiesBefore, sides }) => tiesBefore.map((id) => tieModel(sides.tieOf(id), sides.scope)),
  tiesAfter: ({ tiesAfter, sides }) => tiesAfter.map((id) => tieModel(sides.tieOf(id), sides.scope)),
};

export const campSwitchFields: CampSwitchResolvers = {
  on: ({ on }) => dayText(on),
  actor: ({ actor, sides }, _, context) => loadActor(context, actor, sides.scope),
  left: ({ left, sides }, asked, context) => loadAll(context, left.slice(0, firstOf(asked)), sides.scope),
  joined: ({ joined, sides }, asked, context) => loadAll(context, joined.slice(0, firstOf(asked)), sides.scope),
  forced: ({ isForced }) => isForced(),
  began: ({ began, sides }) => began.map((tie) => tieModel(tie, sides.scope)),
  ended: ({ ended, sides }) => ended.map((tie) => tieModel(tie, sides.scope)),
};
