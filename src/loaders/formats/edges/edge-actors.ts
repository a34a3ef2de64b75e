import type { Day } from '../../../domain/time/day.ts';
import type { ActorId } from '../../../domain/ids.ts';
import type { Actor, Name } from '../../../domain/records.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { ActorDirectory, KnownActor } from '../../import/actor-directory.ts';
import { foreignActorId } from '../../import/actor-ids.ts';
import { aliasName, foreignRecord, knownRecord } from '../../import/actor-names.ts';
import type { Collector } from '../../import/collector.ts';
import { scopedName } from '../../import/group-codes.ts';
import type { IssueKind } from '../../import/issue-log.ts';
import { compareCodeAndName } from './code-and-name.ts';
import type { ActorField, ActorMap } from './edge-map.ts';

/** An actor of a row, and what the table calls it. */
export interface EdgeActor {
  readonly id: ActorId;
  /** Null for one whom the row does not name. */
  readonly asStated: string | null;
  /** What the user should know of it, once for each text; null when all is well. */
  readonly trouble: { readonly kind: IssueKind; readonly problem: string } | null;
  /** The cell only says that it may be. */
  readonly hedged: boolean;
}

/** What a row says of one actor beside the text that names it. */
export interface Beside {
  /** The name in another column, where the text is a code. */
  readonly name: string | null;
  /** What tells namesakes apart. */
  readonly scope: string | null;
}

export const NOTHING_BESIDE: Beside = { name: null, scope: null };

/** Why nobody was found: the code and the name mean two different actors. */
export interface Disagreement {
  readonly disagreement: string;
}

const named = (id: ActorId, asStated: string, trouble: EdgeActor['trouble'] = null): EdgeActor => ({
  id,
  asStated,
  trouble,
  hedged: false,
});

const unknownState = (problem: string): EdgeActor['trouble'] => ({ kind: 'UNKNOWN_STATE', problem });

/** Finds the actors that a table names: by the ids in the map first, then by code, then (states only) by name. */
export class EdgeActors {
  readonly #map: ActorMap;
  readonly #directory: ActorDirectory;
  readonly #collector: Collector;
  /** Records with the names so far, if a column of the table has further names: else nothing is kept of an actor. */
  readonly #aliased = new Map<ActorId, Actor>();
  #hasAliases = false;

  constructor(map: ActorMap, directory: ActorDirectory, collector: Collector) {
    this.#map = map;
    this.#directory = directory;
    this.#collector = collector;
  }

  /** For one field of a map. What was found for a text is remembered, by day only where it depends on the day. */
  finder({
    code,
    kind,
    alias,
  }: ActorField): (text: string, on: Day | null, beside: Beside) => EdgeActor | Disagreement {
    if (alias !== null) this.#hasAliases = true;
    const timeless = new Map<string, EdgeActor | Disagreement>();
    const dated = new Map<string, EdgeActor | Disagreement>();
    return (text, on, beside) => {
      const key = beside === NOTHING_BESIDE ? text : `${text}|${beside.name ?? ''}|${beside.scope ?? ''}`;
      const known = timeless.get(key);
      if (known) return known;
      const actorKind = this.#map.kinds.get(text) ?? kind ?? this.#map.kind;
      const isDated = code !== null || actorKind === 'STATE';
      const found = isDated ? dated.get(`${key}|${on ?? ''}`) : undefined;
      if (found) return found;
      const made = this.#make(text, code, actorKind, on, beside);
      if (isDated) dated.set(`${key}|${on ?? ''}`, made);
      else timeless.set(key, made);
      return made;
    };
  }

  /** Days within a stretch on which the code passed from one actor to another. */
  handovers({ code }: ActorField, text: string, from: Day, to: Day): readonly Day[] {
    return code === null || this.#map.ids.has(text) ? [] : this.#directory.handovers(code, text, from, to);
  }

  /** Adds further names of an actor to its record. */
  addNames(id: ActorId, texts: readonly string[]): void {
    const actor = this.#aliased.get(id);
    if (!actor) return;
    const known = new Set(actor.names.map(({ text }) => text));
    const more = texts.filter((text) => text !== '' && !known.has(text)).map((text): Name => aliasName(text));
    if (more.length > 0) this.#record({ ...actor, names: [...actor.names, ...more] });
  }

  #record(actor: Actor): ActorId {
    if (!this.#hasAliases) return this.#collector.actor(actor);
    const names = this.#aliased.get(actor.id)?.names ?? [];
    const known = new Set(actor.names.map(({ text }) => text));
    const whole = { ...actor, names: [...actor.names, ...names.filter(({ text }) => !known.has(text))] };
    this.#aliased.set(actor.id, whole);
    return this.#collector.actor(whole);
  }

  #make(
    text: string,
    scheme: string | null,
    kind: ActorKind,
    on: Day | null,
    { name: nameBeside, scope }: Beside,
  ): EdgeActor | Disagreement {
    const judged = this.#judged(scope === null ? text : scopedName(text, scope), text, kind);
    if (scheme !== null && nameBeside !== null) {
      const byName = this.#judged(nameBeside, nameBeside, kind);
      const compared = compareCodeAndName(this.#directory, { scheme, code: text, name: nameBeside, kind, on }, [
        judged,
        byName,
      ]);
      if ('disagreement' in compared) return compared;
      if (compared.known) {
        const codes = compared.by === 'name' ? [] : [{ scheme, id: text }];
        const id = this.#known(nameBeside, compared.known, codes);
        return named(
          id,
          nameBeside,
          compared.by === 'name'
            ? { kind: 'UNKNOWN_CODE', problem: `no actor has this ${scheme} code; the name beside it decides` }
            : null,
        );
      }
      const id = foreignActorId(nameBeside, this.#map.scheme, text);
      this.#record(foreignRecord(id, kind, nameBeside, [], [{ scheme, id: text }]));
      return named(
        id,
        nameBeside,
        kind === 'STATE'
          ? unknownState('no state has this code or the name beside it; it stands as an actor of this table')
          : null,
      );
    }
    const name = this.#map.labels.get(text) ?? text;
    if (judged !== null) return named(this.#known(name, judged), text);
    const scoped = scope === null ? [] : [{ scheme: this.#map.scheme, id: scopedName(text, scope) }];
    const codes = scheme === null ? scoped : [{ scheme, id: text }];
    const [code] = codes;
    const known =
      (code === undefined ? null : this.#directory.find(code.scheme, code.id, on)) ??
      (kind === 'STATE' && !(scheme !== null && name === text) ? this.#directory.findState(name, on) : null);
    if (known) return named(this.#known(scheme === null || name !== text ? name : '', known, codes), text);
    const isCodeAlone = scheme !== null && name === text;
    const id = isCodeAlone
      ? foreignActorId('', scheme, text)
      : foreignActorId(name, this.#map.scheme, scheme === null ? scope : text);
    this.#record(foreignRecord(id, kind, isCodeAlone ? `${scheme} ${text}` : name, [], codes));
    if (isCodeAlone)
      return named(id, text, unknownState(`no actor has this ${scheme} code; it stands under the code alone`));
    return named(
      id,
      text,
      kind === 'STATE' ? unknownState('no state has this name; it stands as an actor of this table') : null,
    );
  }

  /** The actor whom the author of the map says a text means; null when the map says nothing of it. */
  #judged(key: string, text: string, kind: ActorKind): KnownActor | null {
    const id = this.#map.ids.get(key) ?? this.#map.ids.get(text);
    if (id === undefined) return null;
    const name = this.#map.labels.get(text) ?? text;
    return this.#directory.get(id) ?? { id: id as ActorId, kind, label: { en: name, ar: null } };
  }

  #known(name: string, known: KnownActor, codes: Actor['externalIds'] = []): ActorId {
    return this.#record(knownRecord(known, name === '' ? [] : [aliasName(name)], codes));
  }
}
