import type { ActorId } from '../../../domain/ids.ts';
import { compareByStart, type Tie } from '../../../domain/ties/tie.ts';
import { TIE_TYPE_NAMES, TIE_TYPES } from '../../../domain/ties/types.ts';
import type { PastTopics } from './past-topics.ts';

const LINEAGE = TIE_TYPE_NAMES.filter((type) => TIE_TYPES[type].lineage);

/** As `cypher/read/lineage.cypher`: level by level from all the actors together, then each actor's own. */
export const lineageWithin = async (
  topics: PastTopics,
  actorIds: readonly ActorId[],
  depth: number,
): Promise<ReadonlyMap<string, readonly Tie[]>> => {
  const { derived } = topics;
  const tiesOf = (actor: ActorId): readonly Tie[] =>
    derived.tiesOf(actor).filter(({ type }) => TIE_TYPES[type].lineage);
  const next = (actors: ReadonlySet<ActorId>): Set<ActorId> =>
    new Set([...actors].flatMap(tiesOf).flatMap(({ subject, object }) => [subject, object]));
  let level: ReadonlySet<ActorId> = new Set(actorIds);
  for (let hop = 0; hop < depth; hop++) {
    await topics.ofActors([...level], LINEAGE);
    level = next(level);
  }
  return new Map(
    actorIds.map((id) => {
      const found = new Map<string, Tie>();
      let reached: ReadonlySet<ActorId> = new Set([id]);
      for (let hop = 0; hop < depth; hop++) {
        for (const tie of [...reached].flatMap(tiesOf)) found.set(tie.id, tie);
        reached = new Set([...reached, ...next(reached)]);
      }
      return [id, [...found.values()].sort(compareByStart)];
    }),
  );
};
