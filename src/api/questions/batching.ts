import DataLoader from 'dataloader';
import type { Waves } from './waves.ts';

export type Found<Id extends string, Value> = DataLoader<Id, Value | null>;

/** An id, and how its things are asked for: ids that ask the same go into one statement. */
export interface Asked<Id extends string, How> {
  readonly id: Id;
  readonly how: How;
}

export type Grouped<Id extends string, How, Value> = DataLoader<Asked<Id, How>, Value, string>;

/** Many rows an id. */
export const listed = <Id extends string, Row>(
  waves: Waves,
  read: (ids: readonly Id[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => Id | null,
): DataLoader<Id, readonly Row[]> =>
  new DataLoader(
    async (ids: readonly Id[]) => {
      const rows = await read(ids);
      return ids.map((id) => rows.filter((row) => idOf(row) === id));
    },
    {
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );

/** One row an id, or none. */
export const byId = <Id extends string, Value extends { readonly id: Id }>(
  waves: Waves,
  read: (ids: readonly Id[]) => Promise<readonly Value[]>,
): Found<Id, Value> =>
  new DataLoader(
    async (ids: readonly Id[]) => {
      const found = new Map((await read(ids)).map((value) => [value.id, value]));
      return ids.map((id) => found.get(id) ?? null);
    },
    {
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );

/** Everything that a text may mean. */
export const byAddress = <Meant>(
  waves: Waves,
  read: (texts: readonly string[]) => Promise<ReadonlyMap<string, readonly Meant[]>>,
): DataLoader<string, readonly Meant[]> =>
  new DataLoader(
    async (texts: readonly string[]) => {
      const found = await read(texts);
      return texts.map((text) => found.get(text) ?? []);
    },
    {
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );

/** One answer an id, for each way of asking. */
export const grouped = <Id extends string, How, Value>(
  waves: Waves,
  read: (ids: readonly Id[], how: How) => Promise<(id: Id) => Value>,
): Grouped<Id, How, Value> =>
  new DataLoader(
    async (asked: readonly Asked<Id, How>[]) => {
      const groups = new Map<string, { readonly how: How; readonly ids: Id[] }>();
      for (const { id, how } of asked) {
        const group = groups.get(JSON.stringify(how));
        if (group) group.ids.push(id);
        else groups.set(JSON.stringify(how), { how, ids: [id] });
      }
      const answers = new Map(
        await Promise.all([...groups].map(async ([text, { how, ids }]) => [text, await read(ids, how)] as const)),
      );
      return asked.map(({ id, how }) => (answers.get(JSON.stringify(how)) as (id: Id) => Value)(id));
    },
    {
      cacheKeyFn: ({ id, how }) => JSON.stringify([id, how]),
      batchScheduleFn: (send) => {
        waves.schedule(send);
      },
    },
  );
