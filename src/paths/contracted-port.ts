import type { ActorId } from '../domain/ids.ts';
import { mergeIntervals } from '../domain/time/interval.ts';
import type { Neighbour, NeighboursPort, Signs, TiesAtLeast } from './port.ts';
import type { Side } from './side.ts';

/** An actor together with all that is part of it. */
export interface Whole {
  readonly id: ActorId;
  /** What is part of it; not the actor itself. */
  readonly parts: ReadonlySet<ActorId>;
}

/**
 * The graph in which each of these actors is one with its parts: a tie of a part is a tie of the whole, ties between a whole and
 * its parts are none, and no part is met by itself.
 * @param wholes that have no part in common
 */
export function contracted(port: NeighboursPort, wholes: readonly Whole[]): NeighboursPort {
  const wholeOf = new Map(wholes.flatMap(({ id, parts }) => [...parts].map((part) => [part, id] as const)));
  const partsOf = new Map(wholes.map(({ id, parts }) => [id, [id, ...parts]]));
  const meant = (id: ActorId): ActorId => wholeOf.get(id) ?? id;
  return {
    async neighbours(actors: readonly ActorId[], side: Side) {
      const asked = new Map(actors.map((actor) => [actor, partsOf.get(actor) ?? [actor]]));
      const found = await port.neighbours([...new Set([...asked.values()].flat())], side);
      return new Map(
        [...asked].map(([actor, parts]) => {
          const merged = new Map<ActorId, Neighbour>();
          for (const part of parts)
            for (const neighbour of found.get(part) ?? []) {
              const id = meant(neighbour.id);
              if (id !== actor) merged.set(id, together({ ...neighbour, id }, merged.get(id)));
            }
          return [actor, [...merged.values()]];
        }),
      );
    },
  };
}

const together = (a: Neighbour, b: Neighbour | undefined): Neighbour => {
  if (!b) return a;
  const at = (level: 0 | 1 | 2): TiesAtLeast | null => bothTies(a.atLeast[level], b.atLeast[level]);
  return {
    id: a.id,
    mentions: Math.max(a.mentions, b.mentions),
    likelySigns: (a.likelySigns | b.likelySigns) as Signs,
    possibleSigns: (a.possibleSigns | b.possibleSigns) as Signs,
    atLeast: [at(0), at(1), at(2)],
  };
};

const bothTies = (a: TiesAtLeast | null, b: TiesAtLeast | null): TiesAtLeast | null => {
  if (a === null || b === null) return a ?? b;
  const confidences = [a, b].flatMap(({ confidence }) => confidence ?? []);
  return {
    confidence: confidences.length === 0 ? null : Math.max(...confidences),
    days: mergeIntervals([...a.days, ...b.days]),
  };
};
