import type { CampsAnswer } from '../../../analytics/camps/solve-camps.ts';
import type { Relation } from '../../../analytics/camps/relation.ts';
import { type FlipOn, listCampSwitches, listFlipsOver, matchCamps } from '../../../analytics/over-time/realignments.ts';
import { steadyCamps } from '../../../analytics/over-time/steady-camps.ts';
import { EntenteError } from '../../../domain/errors.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import { isoDay, parseDay } from '../../../domain/time/day.ts';
import type { Context } from '../context.ts';
import { SolvesInTurn } from './in-turn.ts';
import type { Sides } from './projected.ts';
import { listPeriods, type Period, type SpanAsked } from './series.ts';
import { checkMaxCamps, solveFor } from './solvers.ts';

export interface RealignmentsAsked extends SpanAsked {
  readonly maxCamps?: number | null | undefined;
  readonly deadlineMs?: number | null | undefined;
  /** Camps are compared between these days alone; null: wherever a sign changes. */
  readonly days?: readonly string[] | null | undefined;
}

const MOST_DAYS = 100;

/** The periods that hold some days, each as if it began on its day. @throws EntenteError BAD_USER_INPUT, DATE_INVALID */
const periodsOn = (periods: readonly Period[], days: readonly string[]): readonly Period[] => {
  if (days.length < 2 || days.length > MOST_DAYS)
    throw new EntenteError('BAD_USER_INPUT', `days has ${days.length} days; it must have from 2 to ${MOST_DAYS}.`);
  return [...new Set(days.map(parseDay))]
    .sort((one, other) => one - other)
    .map((day) => {
      const period = periods.find(({ from, to }) => from <= day && day < to);
      if (!period)
        throw new EntenteError('BAD_USER_INPUT', `days: ${isoDay(day) ?? ''} is not within "from" and "to".`);
      return { ...period, from: day };
    });
};

/** An actor that is in another camp from a day on. */
export interface SwitchFound {
  readonly on: number;
  readonly actor: ActorId;
  readonly left: readonly ActorId[];
  readonly joined: readonly ActorId[];
  /** True: all best partitions before and after say so of some other actor; false: others say otherwise; null: time was over. */
  readonly isForced: () => Promise<boolean | null>;
  /** Ties of the actor that began or ended on that day. */
  readonly began: readonly Tie[];
  readonly ended: readonly Tie[];
  readonly sides: Sides;
}

export interface RealignmentsFound {
  readonly periods: readonly Period[];
  readonly flips: readonly (FlipOn & { readonly sides: Sides })[];
  readonly switches: readonly SwitchFound[];
  /** Why switches are not all there are; null: they are. */
  readonly truncatedBecause: string | null;
  /** The day until which switches were looked for. */
  readonly lookedUntil: number;
}

/** Who changed sides within a span: dyads whose sign turned, and actors who changed camps. */
export async function findRealignments(
  context: Context,
  { maxCamps, deadlineMs, days, ...asked }: RealignmentsAsked,
): Promise<RealignmentsFound> {
  const most = checkMaxCamps(maxCamps);
  const turns = new SolvesInTurn(deadlineMs);
  const periods = await listPeriods(context, asked);
  const byDay = new Map(periods.map((period) => [period.from, period.sides]));
  const flips = listFlipsOver(periods.map(({ from, to, sides }) => ({ from, to, projection: sides.projection }))).map(
    (flip) => ({ ...flip, sides: byDay.get(flip.on) as Sides }),
  );
  const solve = ({ sides: { projection } }: Period): Promise<CampsAnswer | null> =>
    turns.solve(context, (left) =>
      solveFor(context, (solvers, gone) => solvers.camps(projection.graph, most, left, gone)),
    );
  const relate = relater(context, turns, most);
  const switches: SwitchFound[] = [];
  const compared = days ? periodsOn(periods, days) : periods;
  let before = compared[0] && { period: compared[0], camps: campsIn(compared[0], await solve(compared[0])) };
  for (const [at, period] of compared.slice(1).entries()) {
    const found = campsIn(period, await solve(period));
    const camps = found && before?.camps ? settled(period, before.camps, found, most !== null) : null;
    if (!before?.camps || !camps) {
      const truncatedBecause = `Time was over after ${at + 1} of ${compared.length} ${days ? 'days' : 'periods'}; later switches of camps were not looked for.`;
      return { periods, flips, switches, truncatedBecause, lookedUntil: period.from };
    }
    const old = before.period;
    for (const own of listCampSwitches(before.camps, camps)) {
      const actor = own.actor as ActorId;
      switches.push({
        on: period.from,
        actor,
        left: own.left as readonly ActorId[],
        joined: own.joined as readonly ActorId[],
        isForced: async () => isForced(actor, await relate(old), await relate(period)),
        began: tiesOnlyIn(period, old, actor),
        ended: tiesOnlyIn(old, period, actor),
        sides: period.sides,
      });
    }
    before = { period, camps };
  }
  return { periods, flips, switches, truncatedBecause: null, lookedUntil: periods.at(-1)?.to ?? 0 };
}

const campsIn = ({ sides }: Period, answer: CampsAnswer | null): ReadonlyMap<string, number> | null =>
  answer && new Map(sides.projection.actors.map((actor, at) => [actor, answer.camps[at] as number]));

/** Of the best partitions one in which as many as can be are where they were. */
const settled = (
  { sides }: Period,
  before: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
  isBounded: boolean,
): ReadonlyMap<string, number> => {
  const { actors, graph } = sides.projection;
  const match = matchCamps(before, found);
  const fresh = 1 + Math.max(0, ...found.values());
  const wanted = actors.map((actor) => {
    const old = before.get(actor);
    return old === undefined ? null : (match.get(old) ?? fresh + old);
  });
  const camps = steadyCamps(
    graph,
    actors.map((actor) => found.get(actor) as number),
    wanted,
    isBounded,
  );
  return new Map(actors.map((actor, at) => [actor, camps[at] as number]));
};

const tiesOnlyIn = (one: Period, other: Period, actor: ActorId): readonly Tie[] => {
  const known = new Set(other.sides.ties);
  return one.sides.ties.filter(
    (tie) => !known.has(tie) && tie.sign !== 0 && (tie.subject === actor || tie.object === actor),
  );
};

/** How an actor stands to each other one in all best partitions; null: it was not settled. */
type Relations = (actor: ActorId) => ReadonlyMap<string, Relation>;

const relater = (context: Context, turns: SolvesInTurn, most: number | null) => {
  const known = new Map<Period, Promise<Relations | null>>();
  const settle = async (period: Period): Promise<Relations | null> => {
    const { actors, graph } = period.sides.projection;
    const found = await turns.solve(context, (left) =>
      solveFor(context, (solvers, gone) => solvers.stability(graph, most, left, gone)),
    );
    if (!found?.isComplete) return null;
    return (actor) => {
      const row = actors.indexOf(actor) * actors.length;
      return new Map(actors.map((other, at) => [other, found.relations[row + at] as Relation]));
    };
  };
  return (period: Period): Promise<Relations | null> => {
    const asked = known.get(period) ?? settle(period);
    known.set(period, asked);
    return asked;
  };
};

const isForced = (actor: ActorId, before: Relations | null, after: Relations | null): boolean | null => {
  if (!before || !after) return null;
  const young = after(actor);
  return [...before(actor)].some(([other, relation]) => {
    const then = young.get(other);
    return (relation === 'ALWAYS' && then === 'NEVER') || (relation === 'NEVER' && then === 'ALWAYS');
  });
};
