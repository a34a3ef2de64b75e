import type { Source } from '../../domain/records.ts';
import { listSources as listStoredSources } from '../../graph/read/actors.ts';
import type { Context } from './context.ts';
import { keyById, type Listed, type PageAsked, pageOf } from './page.ts';
import { NO_SCOPE, readAt } from './scope.ts';

/** A page of all sources, in order of id. */
export async function listSources(context: Context, asked: PageAsked): Promise<Listed<Source>> {
  const list = 'sources';
  const page = pageOf(list, asked);
  return {
    list,
    page,
    rows: await listStoredSources(context.store, page.after?.id ?? null, page.first + 1),
    keyOf: keyById,
    knownAt: () => readAt(context, NO_SCOPE),
    totalCount: async () => (await context.store.read('read/source-total', {}))[0]?.count ?? 0,
  };
}
