import { groupBy } from '../../domain/group.ts';
import { byNumber } from '../../domain/order.ts';
import type { Day } from '../../domain/time/day.ts';
import type { ActorId } from '../../domain/ids.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Actor } from '../../domain/records.ts';

/**
 * Whose code for a state: ISO 3166-1 alpha-2, alpha-3 and numeric (three digits, `004`), Correlates of War number and
 * abbreviation, Gleditsch–Ward number and abbreviation, UCDP's actor id of a government, Wikidata.
 */
export const CODE_SCHEMES = [
  'iso3166',
  'iso3166-alpha3',
  'iso3166-numeric',
  'cow',
  'cow-abbreviation',
  'gwno',
  'gw-abbreviation',
  'ucdp',
  'wikidata',
] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

/** One stretch of time in which a code was a state's. */
export interface CodeSpell {
  readonly actor: Actor;
  readonly scheme: CodeScheme;
  readonly code: string;
  /** First day; `OPEN_PAST` when the scheme does not say. */
  readonly from: Day;
  /** First day on which it no longer was; `OPEN_FUTURE` when it still is. */
  readonly to: Day;
}

/** A code with its scheme, as one text. */
export const codeKey = (scheme: string, code: string): string => `${scheme}:${code}`;
const schemeOfKey = (key: string): string => key.slice(0, key.indexOf(':'));

/** Numbers are written with leading zeros in some files and without in others. */
export const codeText = (scheme: CodeScheme, code: string): string => {
  const text = code.trim().toUpperCase();
  if (!/^\d+$/.test(text)) return text;
  const digits = text.replace(/^0+(?=\d)/, '');
  return scheme === 'iso3166-numeric' ? digits.padStart(3, '0') : digits;
};

/** Which state a code meant, and when: one code was several states' in turn, and one state had several codes. */
export class CountryCodes {
  readonly #spells: ReadonlyMap<string, readonly CodeSpell[]>;
  readonly #ofActors: ReadonlyMap<string, readonly CodeSpell[]>;

  constructor(spells: readonly CodeSpell[]) {
    const earliestFirst = [...spells].sort(byNumber(({ from }) => from));
    this.#spells = groupBy(earliestFirst, ({ scheme, code }) => codeKey(scheme, code));
    this.#ofActors = groupBy(spells, ({ scheme, actor }) => codeKey(scheme, actor.id));
  }

  /** Every stretch of every code. */
  get spells(): readonly CodeSpell[] {
    return [...this.#spells.values()].flat();
  }

  /** The codes that a state ever had in a scheme. */
  codesOf(actor: ActorId, scheme: CodeScheme): readonly string[] {
    return (this.#ofActors.get(codeKey(scheme, actor)) ?? []).map(({ code }) => code);
  }

  /** Every state whose code it was, earliest first. */
  bearers(scheme: CodeScheme, code: string): readonly CodeSpell[] {
    return this.#spells.get(codeKey(scheme, codeText(scheme, code))) ?? [];
  }

  /**
   * Whose code it was on a day.
   * @param day null when it is not known; then whose code it is now, else whose it was last
   * @returns null when the code is unknown, or was nobody's on that day: {@link bearers} tells which
   */
  find(scheme: CodeScheme, code: string, day: Day | null): Actor | null {
    const spells = this.bearers(scheme, code);
    const spell = day === null ? spells.at(-1) : spells.find(({ from, to }) => from <= day && day < to);
    return spell?.actor ?? null;
  }

  /** The known code of the scheme nearest to an unknown one, for an issue's suggestion. */
  nearest(scheme: CodeScheme, code: string): string | null {
    const keys = [...this.#spells.keys()].filter((key) => schemeOfKey(key) === scheme);
    return findNearest(
      code,
      keys.map((key) => key.slice(scheme.length + 1)),
    );
  }
}
