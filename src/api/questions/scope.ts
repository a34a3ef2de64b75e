import { ANY_TIME, type Question } from '../../domain/time/bounds.ts';
import { parseDay } from '../../domain/time/day.ts';
import { EntenteError } from '../../domain/errors.ts';
import { instantText, type Known, PRESENT } from '../../domain/time/known.ts';
import { questionOf } from '../../domain/time/question.ts';
import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';

/** What a root field was asked as of; it holds for everything below it. */
export interface Scope {
  readonly question: Question;
  /** Whether a date in the world was asked. */
  readonly dated: boolean;
  /** Whether only what is certain was asked. */
  readonly certain: boolean;
  /** Which claims the answer may follow from. */
  readonly known: Known;
  /** The instant of the ledger that was asked, null for now. `known` has none where nothing changed since. */
  readonly knownAt: string | null;
}

export const NO_SCOPE: Scope = { question: ANY_TIME, dated: false, certain: false, known: PRESENT, knownAt: null };

interface AskedTimes {
  readonly validAt?: string | null | undefined;
  readonly validDuring?: { readonly from: string; readonly to: string } | null | undefined;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE' | null | undefined;
}

interface AskedKnown {
  readonly knownAt?: string | null | undefined;
  readonly publishedBy?: string | null | undefined;
}

/** The times in the world that these arguments ask for; without a date of their own, those of the scope above. */
export const scopeOf = (asked: AskedTimes | null | undefined, above: Scope = NO_SCOPE): Scope => {
  const dated = (asked?.validAt ?? null) !== null || (asked?.validDuring ?? null) !== null;
  const { question } = dated ? { question: questionOf(asked ?? {}) } : above;
  const certain = asked?.certainty ? asked.certainty === 'CERTAIN' : above.certain;
  return { ...above, question, dated: dated || above.dated, certain };
};

/**
 * The instant that is asked about, null for now. A cursor reads on at the instant at which its page was read.
 * @throws EntenteError CURSOR_INVALID when the question asks for another instant than its cursor was read at
 */
const askedInstant = (asked: AskedKnown, above: Scope, cursor: Cursor | null, now: string): string | null => {
  const given = (asked.knownAt ?? null) === null ? above.knownAt : instantText(asked.knownAt as string);
  const instant = given !== null && given >= now ? null : given;
  if (cursor === null) return instant;
  if (instant !== null && instant !== cursor.knownAt)
    throw new EntenteError(
      'CURSOR_INVALID',
      `"after" was read at the known time ${cursor.knownAt} and the question asks ${instant}; ask both for the same one.`,
    );
  return cursor.knownAt >= now ? null : cursor.knownAt;
};

/**
 * The scope with the known time that these arguments ask for; without one of their own, that of the scope above, and with
 * a cursor that at which its page was read. Where the ledger has not changed since, the past is the present.
 * @throws EntenteError CURSOR_INVALID
 */
export const withKnown = async (
  context: Context,
  scope: Scope,
  asked: AskedKnown | null | undefined,
  cursor: Cursor | null = null,
): Promise<Scope> => {
  const knownAt = askedInstant(asked ?? {}, scope, cursor, context.now.toISOString());
  const day = (asked?.publishedBy ?? null) === null ? scope.known.publishedBy : parseDay(asked?.publishedBy as string);
  const head = knownAt === null ? null : await context.ledgerHead();
  const at = knownAt === null || (head !== null && knownAt >= head) ? null : knownAt;
  return { ...scope, known: { at, publishedBy: day }, knownAt };
};

/** The known time at which a page is read, for its cursors. */
export const readAt = (context: Context, { knownAt }: Scope): string => knownAt ?? context.now.toISOString();
