import type { Day } from '../../domain/time/day.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor, ExternalId, Name } from '../../domain/records.ts';
import type { ActorKind } from '../../domain/ties/types.ts';
import { labelNames } from '../../domain/names/labels.ts';
import type { ActorDirectory, KnownActor } from './actor-directory.ts';
import { foreignActorId } from './actor-ids.ts';
import type { Collector } from './collector.ts';
import { changesHands } from './find-by-codes.ts';
import { remembered } from './remembered.ts';

/** An actor as a dataset names it. */
export interface NamedActor {
  readonly name: string;
  /** Its code in the dataset; null where it has only its name. */
  readonly code: string | null;
  readonly kind: ActorKind;
}

/** An English name in Latin letters. */
export const aliasName = (text: string, more: Partial<Name> = {}): Name => ({
  text,
  language: 'en',
  script: 'Latn',
  kind: 'ALIAS',
  validFrom: null,
  validTo: null,
  ...more,
});

const UNKNOWN_TEXT = { en: null, ar: null } as const;

/** A record of an actor that is known to us: what its pack says of it, with a code and names added. */
export const knownRecord = (
  { id, kind, label }: KnownActor,
  names: readonly Name[],
  codes: readonly ExternalId[],
): Actor => ({
  id,
  kind,
  label,
  names: [...labelNames(label), ...names.filter(({ text }) => text !== label.en && text !== label.ar)],
  externalIds: codes,
  description: UNKNOWN_TEXT,
  existsFrom: null,
  existsTo: null,
});

/** A record of an actor that only its dataset knows. */
export const foreignRecord = (
  id: ActorId,
  kind: ActorKind,
  name: string,
  names: readonly Name[],
  codes: readonly ExternalId[],
): Actor => ({
  id,
  kind,
  label: { en: name, ar: null },
  names: [...labelNames({ en: name, ar: null }), ...names.filter(({ text }) => text !== name)],
  externalIds: codes,
  description: UNKNOWN_TEXT,
  existsFrom: null,
  existsTo: null,
});

/**
 * Finds or makes the actors of a dataset, and adds each to the collector once. What was found for a code and a name is
 * remembered, so that a row costs one look-up.
 */
export class ActorNames {
  readonly #directory: ActorDirectory;
  readonly #collector: Collector;
  readonly #scheme: string;
  readonly #found = new Map<string, ActorId>();
  readonly #changesHands: (code: string) => boolean;

  /** @param scheme of the codes; part of the ids of actors that nobody else knows */
  constructor(scheme: string, directory: ActorDirectory, collector: Collector) {
    this.#scheme = scheme;
    this.#directory = directory;
    this.#collector = collector;
    this.#changesHands = remembered((code: string) => changesHands(directory, scheme, code));
  }

  /** @param on the day of the row: codes change hands */
  find({ name, code, kind }: NamedActor, on: Day | null = null): ActorId {
    const isDated = kind === 'STATE' || (code !== null && this.#changesHands(code));
    const key = `${code ?? ''}|${name}|${isDated ? (on ?? '') : ''}`;
    const found = this.#found.get(key);
    if (found !== undefined) return found;
    const id = this.#make(name, code, kind, on);
    this.#found.set(key, id);
    return id;
  }

  #make(name: string, code: string | null, kind: ActorKind, on: Day | null): ActorId {
    const codes = code === null ? [] : [{ scheme: this.#scheme, id: code }];
    const known =
      (code === null ? null : this.#directory.find(this.#scheme, code, on)) ??
      (kind === 'STATE' ? this.#directory.findState(name, on) : null);
    if (known) return this.#collector.actor(knownRecord(known, name === '' ? [] : [aliasName(name)], codes));
    const id = foreignActorId(name, this.#scheme, code);
    return this.#collector.actor(
      foreignRecord(id, kind, name === '' ? `${this.#scheme} ${code ?? ''}` : name, [], codes),
    );
  }
}
