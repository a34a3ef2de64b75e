import { type Day, OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import { distinctBy } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { byNumber } from '../../domain/order.ts';
import type { Actor } from '../../domain/records.ts';
import { CODE_SCHEMES, type CodeScheme, type CountryCodes } from './country-codes.ts';
import type { CodeSpell } from './dated-codes.ts';

/** A row that has only a year is dated 1 January, while a code may begin or end later in the year. */
const A_YEAR = 366;

/** Systems of states, in which a number passes from a state to the one that it became. */
const SYSTEMS: readonly CodeScheme[] = ['cow', 'gwno'];

export const existsOn = ({ existsFrom, existsTo }: Actor, on: Day | null): boolean =>
  on === null || ((existsFrom?.first ?? OPEN_PAST) <= on && on <= (existsTo?.last ?? OPEN_FUTURE));

/** Whether it existed on the day or a year later: the day may be 1 January of a row that has only a year. */
export const existsSoon = (actor: Actor, on: Day | null): boolean =>
  on === null || existsOn(actor, on) || existsOn(actor, on + A_YEAR);

const holds = ({ from, to }: CodeSpell, on: Day): boolean => from <= on && on < to;
const distance = ({ from, to }: CodeSpell, on: Day): number => (on < from ? from - on : on - to + 1);

/** Which state a code or a name meant on a day, by the crosswalk of codes. */
export class StateCodes {
  readonly #codes: CountryCodes;

  constructor(codes: CountryCodes) {
    this.#codes = codes;
  }

  knows(scheme: string, code: string): scheme is CodeScheme {
    const known = CODE_SCHEMES.find((name) => name === scheme);
    return known !== undefined && this.#codes.bearers(known, code).length > 0;
  }

  /**
   * The state whose code it was on the day. When it was nobody's on that day, the first of these that exists: the state whose code
   * it was within a year; the predecessor on that day of a state that had it (`RUS` in 1980: the Soviet Union); before anybody had
   * it, the state that had it first; the only state that ever had it. The last two must have existed on that day.
   * @param on null: whose it is now, else whose it was last
   * @returns null when nobody can be said to be meant
   */
  find(scheme: CodeScheme, code: string, on: Day | null): Actor | null {
    const exact = this.#codes.find(scheme, code, on);
    if (exact || on === null) return exact;
    const bearers = this.#codes.bearers(scheme, code);
    const [near] = [...bearers].sort(byNumber((spell) => distance(spell, on)));
    if (near && distance(near, on) <= A_YEAR) return near.actor;
    const actors = distinctBy(
      bearers.map(({ actor }) => actor),
      ({ id }) => id,
    );
    for (const actor of actors) {
      const other = this.predecessor(actor.id, on);
      if (other) return other;
    }
    const [first] = bearers;
    if (!first || (actors.length > 1 && on >= first.from)) return null;
    return existsSoon(first.actor, on) ? first.actor : null;
  }

  /**
   * The predecessor of a state on a day on which it had no number: the state that had its number then, if the systems of states
   * agree. In 1980 Russia's was the Soviet Union's, while only one of Yemen's two numbers was North Yemen's.
   * @returns null when the state had one, nobody had its, or not one and the same
   */
  predecessor(state: ActorId, on: Day): Actor | null {
    const others = new Map<ActorId | null, Actor | null>();
    for (const scheme of SYSTEMS) {
      const spells = this.#codes.codesOf(state, scheme).flatMap((code) => this.#codes.bearers(scheme, code));
      if (spells.length === 0) continue;
      if (spells.some((spell) => spell.actor.id === state && holds(spell, on))) return null;
      const other = spells.find((spell) => holds(spell, on))?.actor ?? null;
      others.set(other?.id ?? null, other);
    }
    const [first, ...rest] = others.values();
    return rest.length === 0 ? (first ?? null) : null;
  }

  /** Days within a stretch on which the code passed from one state to another. @param to null: for good */
  handovers(scheme: CodeScheme, code: string, from: Day, to: Day | null): readonly Day[] {
    const spells = this.#codes.bearers(scheme, code);
    return spells
      .filter((spell, at) => at > 0 && spells[at - 1]?.actor.id !== spell.actor.id)
      .map((spell) => spell.from)
      .filter((day) => from < day && (to === null || day < to));
  }
}
