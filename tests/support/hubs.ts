import { dayOf } from '../../src/domain/time/day.ts';
import type { ActorId } from '../../src/domain/ids.ts';
import { tieIdOf } from '../../src/domain/ties/tie-key.ts';
import type { Tie } from '../../src/domain/ties/tie.ts';
import { SUPPORT_FORMS, TIE_TYPE_NAMES } from '../../src/domain/ties/types.ts';
import { actorProperties } from '../../src/graph/mapping/actor.ts';
import { tieEdge } from '../../src/graph/mapping/edge.ts';
import type { Store } from '../../src/graph/store/store.ts';
import { createEdges } from '../../src/graph/write/claims/create-edges.ts';
import { aTie } from './graphs.ts';
import { anActor } from './records.ts';

/** An actor in the middle of many ties to others, each of whom has about ten. */
export interface Hub {
  readonly id: ActorId;
  readonly others: readonly ActorId[];
  readonly ties: readonly Tie[];
}

/** Hubs with so many ties of all types, in both directions. */
export const hubsOf = <Counts extends readonly number[]>(...counts: Counts) =>
  counts.map((count): Hub => {
    const id = `hub-${count}` as ActorId;
    const others = Array.from({ length: Math.ceil(count / 10) }, (_, index) => `beside-${count}-${index}` as ActorId);
    const ties = Array.from({ length: count }, (_, index) =>
      tieOf(id, others[index % others.length] as ActorId, index),
    );
    return { id, others, ties };
  }) as unknown as { readonly [Index in keyof Counts]: Hub };

const tieOf = (hub: ActorId, other: ActorId, index: number): Tie => {
  const type = TIE_TYPE_NAMES[index % TIE_TYPE_NAMES.length] ?? 'SUPPORTS';
  const [subject, object] = index % 3 === 0 ? [other, hub] : [hub, other];
  const start = dayOf(2000 + (index % 20), 1 + (index % 12), 1);
  const bounds = { startEarliest: start, startLatest: start + 30, endEarliest: start + 400, endLatest: start + 430 };
  const form = type === 'SUPPORTS' ? (SUPPORT_FORMS[index % SUPPORT_FORMS.length] ?? null) : null;
  const key = { type, subject, object, against: null, form, about: `n-${index}`, qualifiers: [] };
  return aTie({
    ...key,
    id: tieIdOf(key, bounds),
    bounds,
    confidence: (index % 97) / 100,
    origins: 1 + (Math.floor(index / 20) % 4),
  });
};

const BATCH = 5_000;

/** Stores hubs, those beside them and their ties; no claims. */
export const putHubs = async (store: Store, hubs: readonly Hub[]): Promise<void> => {
  for (const { id, others, ties } of hubs) {
    const rows = [id, ...others].map((one) => ({
      id: one,
      label: 'ArmedGroup',
      properties: actorProperties(anActor(one)),
    }));
    await store.write((run) => run('write/put-actors', { rows }));
    for (let from = 0; from < ties.length; from += BATCH)
      await store.write((run) => createEdges(run, ties.slice(from, from + BATCH).map(tieEdge)));
  }
};
