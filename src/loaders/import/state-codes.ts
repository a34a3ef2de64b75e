import { type Day, OPEN_FUTURE, OPEN_PAST } from '../../domain/time/day.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/records.ts';
import { CODE_SCHEMES, type CodeScheme, type CodeSpell, type CountryCodes } from './country-codes.ts';

/** A row dated by its year stands for 1 January, while the code began or ended within the year. */
const A_YEAR = 366;

/** Systems of states, in which a number passes from a state to the one that it became. */
const SYSTEMS: readonly CodeScheme[] = ['cow', 'gwno'];

export const existsOn = ({ existsFrom, existsTo }: Actor, on: Day | null): boolean =>
  on === null || ((existsFrom?.first ?? OPEN_PAST) <= on && on <= (existsTo?.last ?? OPEN_FUTURE));

/** Whether it came to exist within a year of the day, which may stand for the year. */
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
    const known = CODE_SCHEMES.find((own) => own === scheme);
    return known !== undefined && this.#codes.bearers(known, code).length > 0;
  }

  /**
   * Whose code it was on the day. When it was nobody's: whose it was within a year; else who on that day was what its bearer was
   * at other times (`RUS` in 1980: the Soviet Union); else, before anybody had it, who had it first, and otherwise the only one who
   * ever had it, if that state existed.
   * @param on null: whose it is now, else whose it was last
   * @returns null when nobody can be said to be meant
   */
  find(scheme: CodeScheme, code: string, on: Day | null): Actor | null {
    const exact = this.#codes.find(scheme, code, on);
    if (exact || on === null) return exact;
    const bearers = this.#codes.bearers(scheme, code);
    const [near] = [...bearers].sort((a, b) => distance(a, on) - distance(b, on));
    if (near && distance(near, on) <= A_YEAR) return near.actor;
    const actors = [...new Map(bearers.map(({ actor }) => [actor.id, actor])).values()];
    for (const actor of actors) {
      const other = this.predecessor(actor.id, on);
      if (other) return other;
    }
    const [first] = bearers;
    if (!first || (actors.length > 1 && on >= first.from)) return null;
    return existsSoon(first.actor, on) ? first.actor : null;
  }

  /**
   * Who had a state's number on a day on which it had none itself, if the systems of states agree: Russia's in 1980 was the
   * Soviet Union's, while of Yemen's two numbers only one was North Yemen's.
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
