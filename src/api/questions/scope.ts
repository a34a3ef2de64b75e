import { EntenteError } from '../../domain/errors.ts';
import { ANY_TIME, type Certainty, type Question } from '../../domain/time/bounds.ts';
import { parseDay } from '../../domain/time/day.ts';
import { instantText, type Known, PRESENT } from '../../domain/time/known.ts';
import { questionOf } from '../../domain/time/question.ts';
import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import type { KnownWhere, ValidWhere } from './wheres.ts';

/** What a question was asked as of; it holds for everything below it. */
export interface Scope {
  readonly question: Question;
  /** Whether a date in the world was asked. */
  readonly dated: boolean;
  /** Which certainty was asked; null when none was. */
  readonly certainty: Certainty | null;
  /** Which claims the answer may follow from. */
  readonly known: Known;
  /** The instant of the ledger that was asked, null for now. `known` has none where nothing changed since. */
  readonly knownAt: string | null;
}

/** A record, and the scope in which it was found. */
export type InScope<Value> = Value & { readonly scope: Scope };

export const NO_SCOPE: Scope = { question: ANY_TIME, dated: false, certainty: null, known: PRESENT, knownAt: null };

/** The times in the world that these arguments ask for; without a date of their own, those of the scope above. */
export const scopeOf = (asked: ValidWhere | null | undefined, above: Scope = NO_SCOPE): Scope => {
  const dated = (asked?.validAt ?? null) !== null || (asked?.validDuring ?? null) !== null;
  const { question } = dated ? { question: questionOf(asked ?? {}) } : above;
  return { ...above, question, dated: dated || above.dated, certainty: asked?.certainty ?? above.certainty };
};

/** The least certainty that is meant: with a date and no certainty at least LIKELY, with neither any. */
export const leastOf = ({ certainty, dated }: Pick<Scope, 'certainty' | 'dated'>): Certainty =>
  certainty ?? (dated ? 'LIKELY' : 'POSSIBLE');

/** The later of the clock and the ledger's head: a clock may be behind those of who wrote before. */
const latestInstant = async (context: Context): Promise<string> => {
  const now = instantText(context.now);
  const head = await context.ledgerHead();
  return head !== null && head > now ? head : now;
};

/**
 * The instant that is asked about, null for now. A cursor reads on at the instant at which its page was read.
 * @throws EntenteError CURSOR_INVALID when the question asks for another instant than its cursor was read at
 */
const instantAsked = async (
  context: Context,
  asked: KnownWhere,
  above: Scope,
  cursor: Cursor | null,
): Promise<string | null> => {
  const given = (asked.knownAt ?? null) === null ? above.knownAt : instantText(asked.knownAt as string);
  if (given === null && cursor === null) return null;
  // What the clock alone shows to be wrong is refused before the store is asked anything.
  if (cursor !== null && given !== null && given < instantText(context.now)) checkSameInstant(given, cursor);
  const latest = await latestInstant(context);
  const instant = given !== null && given >= latest ? null : given;
  if (cursor === null) return instant;
  if (instant !== null) checkSameInstant(instant, cursor);
  return cursor.knownAt >= latest ? null : cursor.knownAt;
};

const checkSameInstant = (instant: string, cursor: Cursor): void => {
  if (instant === cursor.knownAt) return;
  throw new EntenteError(
    'CURSOR_INVALID',
    `"after" was read at the known time ${cursor.knownAt} and the question asks ${instant}; ask both for the same one.`,
  );
};

/**
 * The scope with the known time that these arguments ask for; without one of their own, that of the scope above, and with
 * a cursor that at which its page was read. Where the ledger has not changed since, the past is the present.
 * @throws EntenteError CURSOR_INVALID
 */
export const withKnown = async (
  context: Context,
  scope: Scope,
  asked: KnownWhere | null | undefined,
  cursor: Cursor | null = null,
): Promise<Scope> => {
  const knownAt = await instantAsked(context, asked ?? {}, scope, cursor);
  const day = (asked?.publishedBy ?? null) === null ? scope.known.publishedBy : parseDay(asked?.publishedBy as string);
  const head = knownAt === null ? null : await context.ledgerHead();
  const at = knownAt === null || (head !== null && knownAt >= head) ? null : knownAt;
  return { ...scope, known: { at, publishedBy: day }, knownAt };
};

/** The known time at which an answer is read: for its cursors and its permalink. */
export const readAt = async (context: Context, { knownAt }: Pick<Scope, 'knownAt'>): Promise<string> =>
  knownAt ?? latestInstant(context);
