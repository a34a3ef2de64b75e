import type { Tie } from '../domain/ties/tie.ts';

/** What a filter asks of a tie beside its ends and its days. */
export type TieClass = Pick<Tie, 'type' | 'form' | 'against' | 'about' | 'confidence' | 'origins' | 'contestedInTime'>;

/**
 * Ties that are alike in all that a filter asks beside ends and days share a class: a tie keeps a number in the place of seven
 * fields, and a question looks at each class once.
 */
export class TieClasses {
  private readonly numbers = new Map<string, number>();
  private readonly classes: TieClass[] = [];

  get size(): number {
    return this.classes.length;
  }

  numberOf({ type, form, against, about, confidence, origins, contestedInTime }: TieClass): number {
    // The free text stands last, so that nothing in it can be taken for another field.
    const text = `${type} ${form ?? ''} ${against ?? ''} ${confidence ?? ''} ${origins} ${contestedInTime} ${about === null ? '' : `=${about}`}`;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.classes.push({ type, form, against, about, confidence, origins, contestedInTime }) - 1;
    this.numbers.set(text, number);
    return number;
  }

  at(number: number): TieClass {
    return this.classes[number] as TieClass;
  }
}
