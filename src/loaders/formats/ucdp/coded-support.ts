import type { SupportForm } from '../../../domain/ties/types.ts';
import { claimSupport, type Support } from './support.ts';
import type { AttestedYear } from './attested-years.ts';
import type { Collector } from '../../import/collector.ts';
import type { SourceId } from '../../../domain/ids.ts';

/** What the rows say of a warring party in one year. */
interface CodedYear {
  /** The forms that each supporter gave or may have given; null: which one is not said. */
  readonly given: Map<string, Set<SupportForm | null>>;
  /** A row says that nothing is known, or that there was support and not by whom. */
  isUnclear: boolean;
}

/**
 * In which years a party is coded, and what it may have received in them. Support began in a year only when the year before is coded
 * without it: a party that is not in the file in a year is not said to have been without support.
 */
export class CodedSupport {
  readonly #years = new Map<string, CodedYear>();

  #year(party: string, year: number): CodedYear {
    const key = `${party}|${year}`;
    let known = this.#years.get(key);
    if (!known) this.#years.set(key, (known = { given: new Map(), isUnclear: false }));
    return known;
  }

  /** A row is about the party in the year. @param party the same for every row about it and its opponent */
  code(party: string, year: number): void {
    this.#year(party, year);
  }

  /** Nobody can be said not to have supported it. */
  leaveOpen(party: string, year: number): void {
    this.#year(party, year).isUnclear = true;
  }

  /** The supporter gave the form, or is said to have given it, or is one of several of whom some gave it. */
  give(party: string, year: number, supporter: string, form: SupportForm | null): void {
    const { given } = this.#year(party, year);
    const forms = given.get(supporter) ?? new Set();
    given.set(supporter, forms.add(form));
  }

  /** Whether the year is coded, and coded without it: support of an unknown form may be of any. */
  isWithout(party: string, year: number, supporter: string, form: SupportForm | null): boolean {
    const coded = this.#years.get(`${party}|${year}`);
    if (!coded || coded.isUnclear) return false;
    const forms = coded.given.get(supporter);
    if (!forms) return true;
    const isVague = form === null || form === 'UNKNOWN';
    return !isVague && !forms.has(form) && !forms.has(null) && !forms.has('UNKNOWN');
  }

  /** Adds the claim of a year of support, with the start and the end that the years around it state. */
  claim(collector: Collector, source: SourceId, { what, year, evidence, at }: AttestedYear<Support>): void {
    const without = (other: number): boolean => this.isWithout(what.party, other, what.supporterCode, what.form);
    const isAsserted = what.stance === 'ASSERTED';
    claimSupport(
      collector,
      source,
      { what, year, evidence, at },
      { began: isAsserted && without(year - 1), ended: isAsserted && without(year + 1) },
    );
  }
}
