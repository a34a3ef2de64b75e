import type { Day } from '../../../domain/time/day.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { ActorDirectory, KnownActor } from '../../import/actor-directory.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { aliasName, foreignRecord, knownRecord } from '../../import/actor-names.ts';
import type { Collector } from '../../import/collector.ts';
import type { ActorField, ActorMap } from './edge-map.ts';

/** An actor of a row, and what the table calls it. */
export interface EdgeActor {
  readonly id: ActorId;
  readonly asStated: string;
  /** Why it is an actor of this table alone, where a known actor was expected; null when none was. */
  readonly trouble: string | null;
}

/** Finds the actors that a table names: by the ids in the map first, then by code, then (states only) by name. */
export class EdgeActors {
  readonly #map: ActorMap;
  readonly #directory: ActorDirectory;
  readonly #collector: Collector;

  constructor(map: ActorMap, directory: ActorDirectory, collector: Collector) {
    this.#map = map;
    this.#directory = directory;
    this.#collector = collector;
  }

  /** For one field of a map. What was found for a text is remembered, by day only where it depends on the day. */
  finder({ code, kind }: ActorField): (text: string, on: Day | null) => readonly [EdgeActor] {
    const timeless = new Map<string, readonly [EdgeActor]>();
    const dated = new Map<string, readonly [EdgeActor]>();
    return (text, on) => {
      const known = timeless.get(text);
      if (known) return known;
      const actorKind = this.#map.kinds.get(text) ?? kind ?? this.#map.kind;
      const isDated = code !== null || actorKind === 'STATE';
      const key = `${text}|${on ?? ''}`;
      const found = isDated ? dated.get(key) : undefined;
      if (found) return found;
      const made = [this.#make(text, code, actorKind, on)] as const;
      if (isDated) dated.set(key, made);
      else timeless.set(text, made);
      return made;
    };
  }

  #make(text: string, scheme: string | null, kind: ActorKind, on: Day | null): EdgeActor {
    const name = this.#map.labels.get(text) ?? text;
    const codes = scheme === null ? [] : [{ scheme, id: text }];
    const judged = this.#map.ids.get(text);
    if (judged !== undefined)
      return this.#known(text, name, this.#directory.get(judged) ?? this.#new(judged, name, kind));
    const known =
      (scheme === null ? null : this.#directory.find(scheme, text, on)) ??
      (kind === 'STATE' && !(scheme !== null && name === text) ? this.#directory.findState(name, on) : null);
    if (known) return this.#known(text, scheme === null || name !== text ? name : '', known, codes);
    const isCodeAlone = scheme !== null && name === text;
    const id = isCodeAlone
      ? foreignActorId('', scheme, text)
      : foreignActorId(name, this.#map.scheme, scheme === null ? null : text);
    this.#collector.actor(foreignRecord(id, kind, isCodeAlone ? `${scheme} ${text}` : name, [], codes));
    if (isCodeAlone)
      return { id, asStated: text, trouble: `no actor has this ${scheme} code; it stands under the code alone` };
    return {
      id,
      asStated: text,
      trouble: kind === 'STATE' ? 'no state has this name; it stands as an actor of this table' : null,
    };
  }

  #new(id: string, name: string, kind: ActorKind): KnownActor {
    return { id: id as ActorId, kind, label: { en: name, ar: null } };
  }

  #known(
    text: string,
    name: string,
    known: KnownActor,
    codes: readonly { scheme: string; id: string }[] = [],
  ): EdgeActor {
    this.#collector.actor(knownRecord(known, name === '' ? [] : [aliasName(name)], codes));
    return { id: known.id, asStated: text, trouble: null };
  }
}
