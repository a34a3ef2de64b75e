import { distinctBy } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { nameIdentity } from '../../domain/names/labels.ts';
import { byId } from '../../domain/order.ts';
import type { Actor } from '../../domain/records.ts';
import { slugWords } from '../import/actor-ids.ts';
import { findJudgedKind, SAME_SETS } from './judged.ts';

/**
 * The actors of a data pack: one record for each from all that the importers said of it. Those of the seed packs keep their rows; the
 * others are called by a slug of their name, with their number where another actor has that slug.
 */
export class DataActors {
  readonly #seed: ReadonlyMap<string, Actor>;
  /** Every record of an id as importers make it. */
  readonly #records = new Map<string, Actor>();
  /** By a number of the data set, the id under which its actor was made first: rows spell one actor's name in several ways. */
  readonly #firstOf = new Map<string, string>();
  readonly #aliases = new Map<string, string>();
  #ids: ReadonlyMap<string, ActorId> = new Map();

  constructor(seed: readonly Actor[]) {
    this.#seed = new Map(seed.map((actor) => [actor.id, actor]));
  }

  /** @param isKept an actor that is not known yet and occurs in no claim is left out */
  add(actors: readonly Actor[], isKept: (id: ActorId) => boolean = () => true): void {
    for (const actor of actors) {
      const codes = this.#seed.has(actor.id) ? [] : actor.externalIds.map(({ scheme, id }) => `${scheme}:${id}`);
      const first = codes.map((code) => this.#firstOf.get(code)).find((id) => id !== undefined) ?? actor.id;
      const known = this.#records.get(first);
      if (!known && !isKept(actor.id)) continue;
      for (const code of codes) this.#firstOf.set(code, first);
      this.#aliases.set(actor.id, first);
      this.#records.set(
        first,
        known
          ? {
              ...known,
              names: distinctBy([...known.names, ...actor.names], nameIdentity),
              externalIds: distinctBy(
                [...known.externalIds, ...actor.externalIds],
                ({ scheme, id }) => `${scheme}:${id}`,
              ),
            }
          : actor,
      );
    }
  }

  /** Gives every actor its id in the pack; call it when all are added. */
  settle(): void {
    const ids = new Map<string, ActorId>();
    const bearers = new Map<string, string>();
    for (const { id, label, externalIds } of [...this.#records.values()].sort(byId)) {
      const slug = SAME_SETS[label.en] ?? slugWords(label.en);
      const schemes = externalIds.map(({ scheme }) => scheme).join();
      const isTaken =
        !(label.en in SAME_SETS) && (this.#seed.has(slug) || (bearers.get(slug)?.split(',') ?? []).includes(schemes));
      ids.set(id, this.#seed.has(id) || isTaken ? id : (slug as ActorId));
      if (!isTaken) bearers.set(slug, [bearers.get(slug) ?? '', schemes].join());
    }
    this.#ids = ids;
  }

  idOf(id: ActorId): ActorId {
    const own = this.#ids.get(this.#aliases.get(id) ?? id);
    if (own === undefined) throw new Error(`no importer made the actor ${id}`);
    return own;
  }

  /** Whether a seed pack has it. */
  isOurs(id: ActorId): boolean {
    return this.#seed.has(id);
  }

  /** The actors with these ids of the pack, in order of id, with the names and numbers that the data add to what the seed packs have. */
  list(used: ReadonlySet<ActorId>): readonly Actor[] {
    const merged = new Map<ActorId, Actor>();
    for (const record of [...this.#records.values()].sort(byId)) {
      const id = this.idOf(record.id);
      if (!used.has(id)) continue;
      const before = merged.get(id);
      merged.set(id, {
        ...(before ?? this.#seed.get(id) ?? { ...record, id, kind: findJudgedKind(record.externalIds) ?? record.kind }),
        names: distinctBy([...(before?.names ?? []), ...record.names], nameIdentity),
        externalIds: distinctBy(
          [...(before?.externalIds ?? []), ...record.externalIds],
          ({ scheme, id: code }) => `${scheme}:${code}`,
        ),
      });
    }
    return [...merged.values()].map((actor) => this.#withoutKnown(actor)).sort(byId);
  }

  #withoutKnown(actor: Actor): Actor {
    const seed = this.#seed.get(actor.id);
    const known = new Set((seed?.names ?? []).map(({ text }) => text));
    const codes = new Set((seed?.externalIds ?? []).map(({ scheme, id }) => `${scheme}:${id}`));
    const labels = new Set([actor.label.en, actor.label.ar]);
    return {
      ...actor,
      names: distinctBy(
        actor.names.filter(({ text }) => !known.has(text) && !labels.has(text)),
        ({ text, language }) => `${language ?? ''} ${text}`,
      ),
      externalIds: actor.externalIds.filter(({ scheme, id }) => !codes.has(`${scheme}:${id}`)),
    };
  }
}
