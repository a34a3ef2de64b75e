import { distinctBy } from '../../../domain/group.ts';
import { deriveGraph, type World } from '../../../domain/ties/derive.ts';
import type { ActorId, PlaceId, SourceId } from '../../../domain/ids.ts';
import { findPartialDate } from '../../../domain/time/partial-date.ts';
import type { Actor, Claim, Source } from '../../../domain/records.ts';
import { asCanonical } from '../../../domain/identity/identity.ts';
import { makesDaysCertain } from '../../../domain/ties/tie-key.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { Holding, Tie } from '../../../domain/ties/tie.ts';
import { claimKeys, toClaim, toSource } from '../../mapping/claim.ts';
import { getText, findText } from '../../mapping/properties.ts';
import type { Properties } from '../../statements/rows.ts';
import type { Identity } from '../identity.ts';

/** A claim with what its derivation must know of documents and actors, as the `past-claims` statements return it. */
export interface PastRow {
  readonly claim: Properties;
  readonly sources: readonly Properties[];
  readonly actors: readonly Properties[];
}

type Known = Pick<Actor, 'kind' | 'existsFrom' | 'existsTo'>;

const listIn = <Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
};

/** What follows from the topics read so far; each is derived once, from all its claims that qualify. */
export class DerivedTopics {
  readonly #done = new Set<string>();
  readonly #sources = new Map<SourceId, Source>();
  readonly #actors = new Map<ActorId, Known>();
  readonly #ties = new Map<string, Tie>();
  readonly #tiesOfActor = new Map<ActorId, Tie[]>();
  readonly #holdings: Holding[] = [];
  /** `part|whole`, of all claims read so far. */
  readonly #belonging = new Set<string>();

  /**
   * @param rows all qualifying claims of every topic that one of them is of; one that was read for two reasons may come twice
   * @param identity the canonical actors then: the same at every call
   */
  add(rows: readonly PastRow[], { canonical, existence }: Pick<Identity, 'canonical' | 'existence'>): void {
    const world: World = {
      findSource: (id) => this.#sources.get(id) ?? null,
      findActor: (id) => existence.get(id) ?? this.#actors.get(id) ?? null,
      canonical,
      belongs: (part, whole) => this.#belonging.has(`${part}|${whole}`),
    };
    const topicIn = (claim: Claim): string => claimKeys(claim, canonical).topic;
    const fresh: Claim[] = [];
    for (const { claim, sources, actors } of distinctBy(rows, (row) => row.claim['id'])) {
      const known = toClaim(claim);
      this.#keepBelonging(asCanonical(known, canonical));
      if (this.#done.has(topicIn(known))) continue;
      fresh.push(known);
      for (const source of sources) this.#keepSource(source);
      for (const actor of actors)
        this.#actors.set(getText(actor, 'id') as ActorId, {
          kind: getText(actor, 'kind') as ActorKind,
          existsFrom: findPartialDate(findText(actor, 'existsFrom')),
          existsTo: findPartialDate(findText(actor, 'existsTo')),
        });
    }
    const { ties, holdings } = deriveGraph(fresh, world);
    for (const claim of fresh) this.#done.add(topicIn(claim));
    for (const tie of ties) {
      this.#ties.set(tie.id, tie);
      listIn(this.#tiesOfActor, tie.subject).push(tie);
      listIn(this.#tiesOfActor, tie.object).push(tie);
    }
    this.#holdings.push(...holdings);
  }

  get ties(): readonly Tie[] {
    return [...this.#ties.values()];
  }

  findTie(id: string): Tie | null {
    return this.#ties.get(id) ?? null;
  }

  tiesOf(actor: ActorId): readonly Tie[] {
    return this.#tiesOfActor.get(actor) ?? [];
  }

  get holdings(): readonly Holding[] {
    return this.#holdings;
  }

  holdingsOf(end: 'place' | 'actor', ids: readonly (PlaceId | ActorId)[]): readonly Holding[] {
    return this.#holdings.filter((holding) => ids.includes(holding[end]));
  }

  #keepBelonging(claim: Claim): void {
    if ((claim.type === 'PART_OF' || claim.type === 'MEMBER_OF') && makesDaysCertain(claim))
      this.#belonging.add(`${claim.subject}|${claim.object ?? ''}`);
  }

  #keepSource(source: Properties): void {
    const known = toSource({ title: '', ...source });
    this.#sources.set(known.id, known);
  }
}
