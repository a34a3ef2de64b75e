import { byId } from '../../domain/order.ts';
import type { Judgement } from '../../domain/identity/judgement.ts';
import type { LedgerClaim, LedgerRecord } from '../../domain/claims/ledger.ts';
import { toClaim, toEvent, toMatter } from '../mapping/claim.ts';
import { toJudgement } from '../mapping/judgement.ts';
import { toPack } from '../mapping/pack.ts';
import { listTexts } from '../mapping/properties.ts';
import type { Properties } from '../statements/rows.ts';
import type { Store } from '../store/store.ts';
import { type ActorFilter, listActors, listPlaces, listSources } from './actors.ts';

const PAGE = 1_000;

/** Reads a list page by page, so that memory stays flat. */
async function* pages<Row extends { readonly id: string }>(
  read: (afterId: string) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let last = '';
  for (;;) {
    const rows = await read(last);
    yield* rows;
    last = rows.at(-1)?.id ?? '';
    if (rows.length < PAGE) return;
  }
}

const EVERY_ACTOR: ActorFilter = { kind: null, externalIdScheme: null, nameContains: null, existsAt: null };

const toLedgerClaim = (properties: Properties): LedgerClaim => ({
  ...toClaim(properties),
  broughtBy: listTexts(properties, 'broughtBy'),
});

const listLedgerEvents = async (store: Store, afterId: string) =>
  (await store.read('read/ledger-events', { afterId, limit: PAGE })).map(({ event }) => toEvent(event));

const listLedgerMatters = async (store: Store, afterId: string) =>
  (await store.read('read/ledger-matters', { afterId, limit: PAGE })).map(({ matter }) => toMatter(matter));

const listLedgerClaims = async (store: Store, afterId: string) =>
  (await store.read('read/ledger-claims', { afterId, limit: PAGE })).map(({ claim }) => toLedgerClaim(claim));

const listJudgements = async (store: Store): Promise<readonly Judgement[]> =>
  (await store.read('read/judgements', { standing: false })).map(({ judgement }) => toJudgement(judgement)).sort(byId);

/** Everything that a ledger file holds: kind by kind, and of a kind in order of id. Ties and holdings follow from it. */
export async function* readLedgerOf(store: Store): AsyncGenerator<LedgerRecord> {
  for await (const item of pages((last) => listSources(store, last, PAGE))) yield { record: 'source', item };
  for await (const item of pages((last) => listActors(store, EVERY_ACTOR, last, PAGE))) yield { record: 'actor', item };
  for await (const item of pages((last) => listPlaces(store, last, PAGE))) yield { record: 'place', item };
  for await (const item of pages((last) => listLedgerEvents(store, last))) yield { record: 'event', item };
  for await (const item of pages((last) => listLedgerMatters(store, last))) yield { record: 'matter', item };
  for (const { pack } of await store.read('read/packs', {})) yield { record: 'pack', item: toPack(pack) };
  for (const item of await listJudgements(store)) yield { record: 'judgement', item };
  for await (const item of pages((last) => listLedgerClaims(store, last))) yield { record: 'claim', item };
}

/** How much is stored, and whether a ledger file is being restored. */
export interface LedgerState {
  /** How many records {@link readLedgerOf} gives. */
  readonly records: number;
  /** How many of them are judgements. */
  readonly judgements: number;
  /** Whether there is a matter, or a source with a title in Arabic. */
  readonly titles: boolean;
  /** Whether there is evidence with words. */
  readonly words: boolean;
  /** Whether a source is a version of a dataset. */
  readonly datasets: boolean;
  /** SHA-256 of the file; null when none is. */
  readonly restoring: string | null;
  /** Another text after every change of what {@link readLedgerOf} gives, save what is filled into a record that was there. */
  readonly fingerprint: string;
}

export const getLedgerState = async (store: Store): Promise<LedgerState> => {
  const [state] = await store.read('read/ledger-state', {});
  const packs = await store.read('read/packs', {});
  return {
    records: state?.records ?? 0,
    judgements: state?.judgements ?? 0,
    titles: state?.titles ?? false,
    words: state?.words ?? false,
    datasets: state?.datasets ?? false,
    restoring: state?.restoring ?? null,
    fingerprint: JSON.stringify([
      state?.records,
      state?.changedAt,
      packs.map(({ pack }) => Object.entries(pack).sort()),
    ]),
  };
};
