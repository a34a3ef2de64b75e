import { ANY_TIME, type Question } from '../domain/bounds.ts';
import { EntenteError } from '../domain/errors.ts';
import { questionOf } from '../domain/question.ts';

/** What a root field was asked as of; it holds for everything below it. */
export interface Scope {
  readonly question: Question;
  /** Whether a date in the world was asked. */
  readonly dated: boolean;
  /** Whether only what is certain was asked. */
  readonly certain: boolean;
}

export const NO_SCOPE: Scope = { question: ANY_TIME, dated: false, certain: false };

interface AskedTimes {
  readonly validAt?: string | null | undefined;
  readonly validDuring?: { readonly from: string; readonly to: string } | null | undefined;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null | undefined;
}

interface AskedKnown {
  readonly knownAt?: string | null | undefined;
  readonly publishedBy?: string | null | undefined;
}

/** The scope that these arguments open; without a date of their own, that of the scope above. */
export const scopeOf = (asked: AskedTimes | null | undefined, above: Scope = NO_SCOPE): Scope => {
  const dated = (asked?.validAt ?? null) !== null || (asked?.validDuring ?? null) !== null;
  const { question } = dated ? { question: questionOf(asked ?? {}) } : above;
  const certain = asked?.certainty ? asked.certainty === 'CERTAIN' : above.certain;
  return { question, dated: dated || above.dated, certain };
};

/**
 * This release answers from what the ledger holds now.
 * @throws EntenteError NOT_YET for a past `knownAt` or any `publishedBy`
 */
export const requirePresent = (asked: AskedKnown | null | undefined, now: Date): void => {
  if ((asked?.publishedBy ?? null) !== null)
    throw new EntenteError('NOT_YET', 'publishedBy is not answered yet: leave it out to ask what all documents say.');
  const knownAt = asked?.knownAt ?? null;
  if (knownAt !== null && Date.parse(knownAt) < now.getTime())
    throw new EntenteError('NOT_YET', 'A past knownAt is not answered yet: leave it out to ask what is known now.');
};
