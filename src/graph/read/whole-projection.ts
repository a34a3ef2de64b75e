import type { ActorId } from '../../domain/ids.ts';
import type { Tie } from '../../domain/ties/tie.ts';
import type { SupportForm, TieType } from '../../domain/ties/types.ts';
import type { Interval } from '../../domain/time/interval.ts';
import type { Catalogue } from '../statements/generated-catalogue.ts';
import type { Store } from '../store/store.ts';

/** What the search for paths must know of a tie. */
export type PathTie = Pick<
  Tie,
  | 'subject'
  | 'object'
  | 'type'
  | 'form'
  | 'against'
  | 'about'
  | 'confidence'
  | 'origins'
  | 'contestedInTime'
  | 'possible'
  | 'likely'
  | 'certain'
> & { readonly denials: readonly { readonly days: Interval }[] };

export interface LedgerVersion {
  /** Another text after every change. */
  readonly version: string;
  /** A ledger file is being restored, and what is stored is not whole. */
  readonly restoring: boolean;
}

/** Which version of the ledger is stored. */
export const ledgerVersion = async (store: Store): Promise<LedgerVersion> => {
  const [row] = await store.read('read/ledger-version', {});
  return { version: row?.version ?? '', restoring: row?.restoring === true };
};

export const countAllTies = async (store: Store): Promise<number> =>
  (await store.read('read/tie-total', {}))[0]?.count ?? 0;

/**
 * Reads all ties of one version of the ledger, one by one, and how many standing claims name each actor.
 * @returns null when the ledger changed meanwhile or is not whole: then what was taken is of no one version
 */
export async function readPathTies(
  store: Store,
  take: (tie: PathTie) => void,
): Promise<{ readonly version: string; readonly mentions: ReadonlyMap<ActorId, number> } | null> {
  const before = await ledgerVersion(store);
  if (before.restoring) return null;
  const mentions = new Map<ActorId, number>();
  await store.readEach('read/ties-to-project', {}, (row) => {
    take(toPathTie(row));
  });
  await store.readEach('read/mentions-of-actors', {}, ({ id, mentions: count }) => {
    mentions.set(id as ActorId, count);
  });
  const after = await ledgerVersion(store);
  return after.version === before.version && !after.restoring ? { version: after.version, mentions } : null;
}

const NOTHING: readonly never[] = [];

const toPathTie = (row: Catalogue['read/ties-to-project']['row']): PathTie => ({
  subject: row.subject as ActorId,
  object: row.object as ActorId,
  type: row.type as TieType,
  form: row.form as SupportForm | null,
  against: row.against as ActorId | null,
  about: row.about,
  confidence: row.confidence,
  origins: row.origins,
  contestedInTime: row.contestedInTime,
  possible: { from: row.possibleFrom, to: row.possibleTo },
  likely: row.likelyFrom === null || row.likelyTo === null ? null : { from: row.likelyFrom, to: row.likelyTo },
  certain: runs(row.certainFrom, row.certainTo),
  denials: runs(row.denialFrom, row.denialTo).map((days) => ({ days })),
});

const runs = (from: readonly number[], to: readonly number[]): readonly Interval[] =>
  from.length === 0 ? NOTHING : from.map((day, index) => ({ from: day, to: to[index] as number }));
