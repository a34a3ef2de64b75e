import { type Brokers, findBrokers } from '../../../analytics/structure/brokers.ts';
import { findConnection } from '../../../analytics/structure/connection.ts';
import type { SignedTie } from '../../../analytics/signed/signed-graph.ts';
import type { ActorId } from '../../../domain/ids.ts';
import { getActorIds } from '../addressing.ts';
import type { Context } from '../context.ts';
import { checkActors } from '../tie-where.ts';
import type { SignFilter } from '../wheres.ts';
import { dyadAt, ordinalOf, projectSides, type Sides, type SignedDyad } from './projected.ts';
import { readSidedTies } from './sided-ties.ts';
import type { SidesAsked } from './sides-where.ts';

export interface BetweenAsked extends SidesAsked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Which ties connect; null: all with a sign. */
  readonly sign?: SignFilter | null | undefined;
}

/** Two sets of actors in a scope, and the ties that connect. */
interface Between {
  readonly sides: Sides;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Places of the ties that count. */
  readonly counted: readonly number[];
}

const readBetween = async (context: Context, { where, from, to, sign, rule }: BetweenAsked): Promise<Between> => {
  checkActors(from, 'from', 1);
  checkActors(to, 'to', 1);
  const wide = { ...where, leastTies: where.leastTies ?? 1 };
  const sided = await readSidedTies(context, wide, { also: [...from, ...to] });
  const sides = await projectSides(context, sided, { rule });
  const ordinalsOf = async (named: readonly string[], argument: string): Promise<readonly number[]> =>
    ((await getActorIds(context, named, argument, sides.scope)) ?? []).map((id) => ordinalOf(sides.projection, id));
  const { ties } = sides.projection.graph;
  const counted = [...ties.keys()].filter(
    (at) => (sign ?? null) === null || (ties[at] as SignedTie).sign === (sign === 'POSITIVE' ? 1 : -1),
  );
  return { sides, from: await ordinalsOf(from, 'from'), to: await ordinalsOf(to, 'to'), counted };
};

const idsIn = ({ projection }: Sides, ordinals: readonly number[]): readonly ActorId[] =>
  ordinals.map((at) => projection.actors[at] as ActorId);

/** Who stands between two actors or camps. */
export interface BrokersFound {
  readonly sides: Sides;
  /** Null: the two share an actor or a tie, so that nobody can stand between. */
  readonly brokers:
    { readonly [Key in keyof Brokers]: Brokers[Key] extends number ? number : readonly ActorId[] } | null;
}

export async function findBrokersOf(context: Context, asked: BetweenAsked): Promise<BrokersFound> {
  const { sides, from, to, counted } = await readBetween(context, asked);
  const { graph } = sides.projection;
  const ties = counted.map((at) => graph.ties[at] as SignedTie);
  const found = findBrokers(graph.actors, ties, from, to);
  const brokers = found && {
    count: found.count,
    nearFrom: idsIn(sides, found.nearFrom),
    nearTo: idsIn(sides, found.nearTo),
  };
  return { sides, brokers };
}

/** The small graph of all shortest chains between two sets. */
export interface ConnectionFound {
  readonly sides: Sides;
  /** Null: no chain connects the two. */
  readonly length: number | null;
  readonly actorIds: readonly ActorId[];
  readonly dyadsOf: (first: number) => readonly SignedDyad[];
  readonly dyadCount: number;
}

export async function findConnectionOf(context: Context, asked: BetweenAsked): Promise<ConnectionFound> {
  const { sides, from, to, counted } = await readBetween(context, asked);
  const { graph } = sides.projection;
  const ties = counted.map((at) => graph.ties[at] as SignedTie);
  const found = findConnection(graph.actors, ties, from, to);
  const places = (found?.ties ?? []).map((at) => counted[at] as number);
  return {
    sides,
    length: found?.length ?? null,
    actorIds: idsIn(sides, found?.actors ?? []),
    dyadsOf: (first) => places.slice(0, first).map((at) => dyadAt(sides, at)),
    dyadCount: places.length,
  };
}
