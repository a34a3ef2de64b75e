import type { Meaning } from './claim-words.ts';

/** What is wrong with one claim of an input. */
export interface InputIssue {
  /** From 0. */
  readonly index: number;
  readonly field: string | null;
  readonly value: string | null;
  readonly problem: string;
  readonly suggestion: string | null;
}

/** Reads the fields of one claim of an input. What cannot be read is null, and an issue says why. */
export class InputReader {
  readonly issues: InputIssue[] = [];
  readonly #index: number;

  constructor(index: number) {
    this.#index = index;
  }

  refuse(field: string, value: string | null, problem: string, suggestion: string | null = null): null {
    const shown = value !== null && value.length > 200 ? `${value.slice(0, 199)}…` : value;
    this.issues.push({ index: this.#index, field, value: shown, problem, suggestion });
    return null;
  }

  /** Trimmed; null when there is none or nothing but white space. */
  text(field: string, given: string | null | undefined, longest: number): string | null {
    const text = given?.trim() ?? '';
    if ([...text].length > longest) return this.refuse(field, text, `longer than ${longest} characters`);
    return text === '' ? null : text;
  }

  mustText(field: string, given: string, longest: number): string | null {
    if (given.trim() === '') return this.refuse(field, given, 'must not be empty');
    return this.text(field, given, longest);
  }

  word<Id extends string>(
    field: string,
    given: string | null | undefined,
    meaningOf: (text: string) => Meaning<Id>,
  ): Id | null {
    const text = given?.trim() ?? '';
    if (text === '') return null;
    const meaning = meaningOf(text);
    return 'id' in meaning ? meaning.id : this.refuse(field, text, meaning.problem, meaning.suggestion);
  }

  mustWord<Id extends string>(field: string, given: string, meaningOf: (text: string) => Meaning<Id>): Id | null {
    return given.trim() === '' ? this.refuse(field, given, 'must not be empty') : this.word(field, given, meaningOf);
  }

  /** @returns the first `most` of a list; with an issue when there are more */
  upTo<Item>(field: string, items: readonly Item[], most: number): readonly Item[] {
    if (items.length > most) this.refuse(field, String(items.length), `more than ${most}`);
    return items.slice(0, most);
  }
}
