import { groupBy } from '../../domain/group.ts';
import { byNumber } from '../../domain/order.ts';
import type { Day } from '../../domain/time/day.ts';
import type { ActorId } from '../../domain/ids.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Actor } from '../../domain/records.ts';

/** One stretch of time in which a code was an actor's. */
export interface CodeSpell<Scheme extends string = string> {
  readonly actor: Actor;
  readonly scheme: Scheme;
  readonly code: string;
  /** First day; `OPEN_PAST` when the scheme does not say. */
  readonly from: Day;
  /** First day on which it no longer was; `OPEN_FUTURE` when it still is. */
  readonly to: Day;
}

/** A code with its scheme, as one text. */
export const codeKey = (scheme: string, code: string): string => `${scheme}:${code}`;
const schemeOfKey = (key: string): string => key.slice(0, key.indexOf(':'));

/** Control characters that Windows-1252 quotation marks and dashes became in a file that was read as Latin-1. */
const LOST_MARKS = /[\u0080-\u009f]/g;

/** Codes as they are compared: numbers are written with leading zeros in some files and without in others, names with more blanks. */
export const codeText = (scheme: string, code: string): string => {
  const text = code.replace(LOST_MARKS, '').trim().replace(/\s+/g, ' ').toUpperCase();
  if (!/^\d+$/.test(text)) return text;
  const digits = text.replace(/^0+(?=\d)/, '');
  return scheme === 'iso3166-numeric' ? digits.padStart(3, '0') : digits;
};

/** Which actor a code meant, and when: one code was several actors' in turn, and one actor had several codes. */
export class DatedCodes<Scheme extends string> {
  readonly #spells: ReadonlyMap<string, readonly CodeSpell<Scheme>[]>;
  readonly #ofActors: ReadonlyMap<string, readonly CodeSpell<Scheme>[]>;

  constructor(spells: readonly CodeSpell<Scheme>[]) {
    const earliestFirst = [...spells].sort(byNumber(({ from }) => from));
    this.#spells = groupBy(earliestFirst, ({ scheme, code }) => codeKey(scheme, code));
    this.#ofActors = groupBy(spells, ({ scheme, actor }) => codeKey(scheme, actor.id));
  }

  /** Every stretch of every code. */
  get spells(): readonly CodeSpell<Scheme>[] {
    return [...this.#spells.values()].flat();
  }

  /** The codes that an actor ever had in a scheme. */
  codesOf(actor: ActorId, scheme: Scheme): readonly string[] {
    return (this.#ofActors.get(codeKey(scheme, actor)) ?? []).map(({ code }) => code);
  }

  /** Every actor whose code it was, earliest first. */
  bearers(scheme: Scheme, code: string): readonly CodeSpell<Scheme>[] {
    return this.#spells.get(codeKey(scheme, codeText(scheme, code))) ?? [];
  }

  /**
   * Whose code it was on a day.
   * @param day null when it is not known; then whose code it is now, else whose it was last
   * @returns null when the code is unknown, or was nobody's on that day: {@link bearers} tells which
   */
  find(scheme: Scheme, code: string, day: Day | null): Actor | null {
    const spells = this.bearers(scheme, code);
    const spell = day === null ? spells.at(-1) : spells.find(({ from, to }) => from <= day && day < to);
    return spell?.actor ?? null;
  }

  /** The known code of the scheme nearest to an unknown one, for an issue's suggestion. */
  nearest(scheme: Scheme, code: string): string | null {
    const keys = [...this.#spells.keys()].filter((key) => schemeOfKey(key) === scheme);
    return findNearest(
      code,
      keys.map((key) => key.slice(scheme.length + 1)),
    );
  }
}
