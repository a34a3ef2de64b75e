import type { ActorId } from '../../../domain/ids.ts';
import type { TieEnds } from '../../../domain/ties/tie-ends.ts';
import type { TieFilter } from '../../../domain/ties/tie-filter.ts';
import type { Tie } from '../../../domain/ties/tie.ts';
import { toTie } from '../../mapping/edge.ts';
import type { Store } from '../../store/store.ts';
import { endsParams, filterParams } from './tie-params.ts';

/** A page of the qualifying ties in order of subject, then id: for reading all of many. */
export const listTiesBySubject = async (
  store: Store,
  ends: TieEnds,
  filter: TieFilter,
  after: Pick<Tie, 'subject' | 'id'> | null,
  limit: number,
): Promise<readonly Tie[]> => {
  const page = { afterSubject: after?.subject ?? '', afterId: after?.id ?? '', limit };
  const rows = await store.read('read/ties-by-subject', { ...endsParams(ends), ...filterParams(filter), ...page });
  return rows.map(({ tie }) => toTie(tie));
};

/** The ends of the qualifying ties, and whom they are directed against, in order of id. */
export const listActorsOfTies = async (store: Store, ends: TieEnds, filter: TieFilter): Promise<readonly ActorId[]> =>
  (await store.read('read/actors-of-ties', { ...endsParams(ends), ...filterParams(filter) }))
    .map(({ actorId }) => actorId as ActorId)
    .sort();
