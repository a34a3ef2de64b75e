import { append, distinct } from '../../../domain/group.ts';
import { foldName } from '../../../domain/names/fold-name.ts';
import { splitList } from './ucdp-actors.ts';

const hasName = (names: readonly string[], name: string): boolean =>
  names.some((other) => foldName(other) === foldName(name));

/**
 * Which of the names in a cell is whose. Ids and names of several parties are in no common order in the early releases (`ELN, FARC` beside
 * the ids of FARC and ELN), so names are learned: from rows with one party; from rows where all but one are known; and from several
 * rows of an id that have one name in common (`A, B`, then `B, C`).
 */
export class PartyNames {
  readonly #names = new Map<string, string[]>();

  /** @param parties ids and names of every side in the file */
  constructor(parties: Iterable<readonly [ids: readonly string[], names: string]>) {
    const several: (readonly [readonly string[], string])[] = [];
    for (const [ids, names] of parties)
      if (ids.length === 1) this.#learn(ids[0] ?? '', names.trim());
      else if (ids.length > 1) several.push([ids, names]);
    for (let learned = true; learned;) {
      learned = false;
      for (const [ids, names] of several) {
        const [id, name] = this.#lastPair(ids, names) ?? [];
        if (id === undefined || name === undefined) continue;
        this.#learn(id, name);
        learned = true;
      }
      learned = this.#learnFromCommonName(several) || learned;
    }
  }

  /** The first id without a name whose cells have one name in common, and not all the same names. */
  #learnFromCommonName(several: readonly (readonly [readonly string[], string])[]): boolean {
    const cells = new Map<string, Set<string>>();
    for (const [ids, names] of several)
      for (const id of ids)
        if (!this.#names.has(id)) cells.set(id, (cells.get(id) ?? new Set()).add(JSON.stringify([ids, names])));
    for (const [id, texts] of cells) {
      const free = [...texts].map((text) => {
        const [ids, names] = JSON.parse(text) as [string[], string];
        return splitList(names).filter((part) => !ids.some((code) => this.#isOf(code, part)));
      });
      const common = (free[0] ?? []).filter((part) => free.every((parts) => hasName(parts, part)));
      const [name, ...others] = common;
      if (name === undefined || others.length > 0 || texts.size < 2) continue;
      this.#learn(id, name);
      return true;
    }
    return false;
  }

  #learn(id: string, name: string): void {
    if (name !== '' && !this.#isOf(id, name)) append(this.#names, id, name);
  }

  #isOf(id: string, name: string): boolean {
    return hasName(this.#names.get(id) ?? [], name);
  }

  /** The one id without a name and the one name that is nobody else's. */
  #lastPair(ids: readonly string[], names: string): readonly [string, string] | null {
    const [id, ...otherIds] = ids.filter((code) => !this.#names.has(code));
    const parts = splitList(names);
    const [name, ...otherNames] = parts.filter((part) => !ids.some((code) => this.#isOf(code, part)));
    const isWhole = parts.length === ids.length && otherIds.length === 0 && otherNames.length === 0;
    return isWhole && id !== undefined && name !== undefined ? [id, name] : null;
  }

  /** The name of each id: as it is written in this cell, else as it is elsewhere in the file; empty when it is not known. */
  pair(ids: readonly string[], names: string): readonly string[] {
    if (ids.length === 1) return [names.trim()];
    const parts = distinct(splitList(names));
    return ids.map((id) => parts.find((part) => this.#isOf(id, part)) ?? this.#names.get(id)?.[0] ?? '');
  }
}
