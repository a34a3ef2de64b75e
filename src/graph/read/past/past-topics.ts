import { distinct } from '../../../domain/group.ts';
import { canonicalIdOf } from '../../../domain/identity/identity.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Known } from '../../../domain/time/known.ts';
import type { TieType } from '../../../domain/ties/types.ts';
import { toClaim } from '../../mapping/claim.ts';
import type { Store } from '../../store/store.ts';
import type { HoldingsOf } from '../view.ts';
import type { ClaimBudget } from './claim-budget.ts';
import { completed, type MoreClaims } from './completed.ts';
import { DerivedTopics, type PastRow } from './derived-topics.ts';
import { type Identity, idsWithin } from '../identity.ts';

type Types = readonly TieType[] | null;

const ALL = '*';

interface Asked {
  readonly knownAt: string | null;
  readonly publishedBy: number | null;
  readonly limit: number;
}

/** Reads whole topics of a past ledger as questions need them, each claim at most once a reason, within the budget. */
export class PastTopics {
  readonly derived = new DerivedTopics();
  readonly #store: Store;
  readonly #known: { readonly knownAt: string | null; readonly publishedBy: number | null };
  readonly #budget: ClaimBudget;
  readonly #identity: () => Promise<Identity>;
  /** What was read whole: `actor <id> <types>`, `all <types>`. */
  readonly #read = new Set<string>();
  readonly #mentions = new Map<ActorId, number>();

  /** @param identity the canonical actors at the known time */
  constructor(store: Store, { at, publishedBy }: Known, budget: ClaimBudget, identity: () => Promise<Identity>) {
    this.#store = store;
    this.#known = { knownAt: at, publishedBy };
    this.#budget = budget;
    this.#identity = identity;
  }

  /** Every topic of these types of which one of these actors is an end. */
  async ofActors(actorIds: readonly ActorId[], types: Types): Promise<void> {
    const unread = distinct(actorIds).filter((id) => !this.#has(`actor ${id}`, types) && !this.#has('all', types));
    if (unread.length === 0) return;
    const within = idsWithin(await this.#identity(), unread);
    await this.#take((asked) => this.#store.read('read/past-claims-of-actors', { actorIds: within, types, ...asked }));
    for (const id of unread) this.#mark(`actor ${id}`, types);
  }

  /** Every topic of these types with both ends among these actors. */
  async among(actorIds: readonly ActorId[], types: Types): Promise<void> {
    const unread = actorIds.filter((id) => !this.#has(`actor ${id}`, types));
    // A topic with one end that was read whole is there; between those that were not, it may be missing.
    if (unread.length < 2 || this.#has('all', types)) return;
    const within = idsWithin(await this.#identity(), unread);
    await this.#take((asked) => this.#store.read('read/past-claims-among', { actorIds: within, types, ...asked }));
  }

  /** Every topic of these types. */
  async all(types: Types): Promise<void> {
    if (this.#has('all', types)) return;
    await this.#take((asked) => this.#store.read('read/past-claims', { types, ...asked }));
    this.#mark('all', types);
  }

  /**
   * The topic of one tie, by the first part of its id. Claims are stored under the topics and keys that they have now; where judgements
   * gave them others then, all that was said of those actors, or against them, is read.
   */
  async ofKey(tieKey: string): Promise<void> {
    const { canonical, moved } = await this.#identity();
    const read = (asked: Asked) => this.#store.read('read/past-claims-of-key', { tieKey, ...asked });
    if (canonical.size === 0 && moved.length === 0) {
      await this.#take(read);
      return;
    }
    const asked = { ...this.#known, limit: this.#budget.limit };
    const against = () => this.#store.read('read/past-claims-against', { actorIds: moved, ...asked });
    const rows = await Promise.all([read(asked), moved.length === 0 ? [] : against()]);
    const found = rows.flat().map(({ claim }) => toClaim(claim));
    const ends = found.flatMap(({ subject, object }) => (object === null ? [] : [subject, object]));
    await this.ofActors(distinct([...ends, ...moved].map((id) => canonicalIdOf(canonical, id))), null);
  }

  /** Who held these places, or what these actors held; null: who held what. */
  async ofHoldings(of: HoldingsOf | null): Promise<void> {
    const placeIds = of !== null && 'places' in of ? of.places : null;
    const actorIds = of !== null && 'actors' in of ? idsWithin(await this.#identity(), of.actors) : null;
    await this.#take((asked) => this.#store.read('read/past-claims-of-holdings', { placeIds, actorIds, ...asked }));
  }

  async #take(read: (asked: Asked) => Promise<readonly PastRow[]>): Promise<void> {
    const rows = await this.#spend(read);
    this.derived.add(await completed(rows, await this.#identity(), this.#more), await this.#identity());
  }

  async #spend(read: (asked: Asked) => Promise<readonly PastRow[]>): Promise<readonly PastRow[]> {
    const rows = await read({ ...this.#known, limit: this.#budget.limit });
    this.#budget.take(rows.length);
    return rows;
  }

  /** What completes topics of which some claims were read. */
  readonly #more: MoreClaims = {
    ofPlaces: (placeIds) =>
      this.#spend((asked) => this.#store.read('read/past-claims-of-holdings', { placeIds, actorIds: null, ...asked })),
    ofLed: (actorIds) =>
      this.#spend((asked) => this.#store.read('read/past-claims-of-actors', { actorIds, types: ['LEADS'], ...asked })),
    belonging: (actorIds) =>
      this.#spend((asked) =>
        this.#store.read('read/past-claims-among', { actorIds, types: ['PART_OF', 'MEMBER_OF'], ...asked }),
      ),
  };

  /** How many claims that qualify name these actors. */
  async mentionsOf(actorIds: readonly ActorId[]): Promise<ReadonlyMap<ActorId, number>> {
    const unread = actorIds.filter((id) => !this.#mentions.has(id));
    if (unread.length > 0) {
      const { groups } = await this.#identity();
      const rows = await this.#store.read('read/past-mentions', {
        groups: unread.map((id) => [id, ...(groups.get(id) ?? []).filter((other) => other !== id)]),
        ...this.#known,
      });
      for (const { actorId, mentions } of rows) this.#mentions.set(actorId as ActorId, mentions);
    }
    return this.#mentions;
  }

  #has(what: string, types: Types): boolean {
    return (
      this.#read.has(`${what} ${ALL}`) || (types !== null && types.every((type) => this.#read.has(`${what} ${type}`)))
    );
  }

  #mark(what: string, types: Types): void {
    for (const type of types ?? [ALL]) this.#read.add(`${what} ${type}`);
  }
}
