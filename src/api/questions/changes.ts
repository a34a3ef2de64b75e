import { distinct } from '../../domain/group.ts';
import { EntenteError } from '../../domain/errors.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { claimsOfChange } from '../../domain/ties/change-claims.ts';
import { type Change, changesBetween, changeText } from '../../domain/ties/changes.ts';
import { contestedAt } from '../../domain/ties/certainty.ts';
import type { Holding } from '../../domain/ties/tie.ts';
import type { TieFilter } from '../../domain/ties/tie-filter.ts';
import type { Question } from '../../domain/time/bounds.ts';
import { parseDay } from '../../domain/time/day.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import { loadClaims } from './claims.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { MOST_TIES, refuseTooMany } from './most-ties.ts';
import { type Listed, type PageAsked, pageOf } from './page.ts';
import { type InScope, NO_SCOPE, readAt, type Scope } from './scope.ts';
import { tiesAsked } from './tie-where.ts';
import type { TieWhere } from './wheres.ts';

/** A change, with what names it in cursors and the claims that its ties follow from. */
export type ChangeFound = InScope<Change> & { readonly id: string; readonly claimIds: readonly ClaimId[] };

export interface ChangesAsked extends PageAsked {
  /** The first day. */
  readonly from: string;
  /** The day after the last. */
  readonly to: string;
  readonly where?: TieWhere | null | undefined;
}

/** A page of what changed in a run of days, in order of day. @throws EntenteError BAD_USER_INPUT, DATE_INVALID */
export async function listChanges(
  context: Context,
  { from, to, where, ...asked }: ChangesAsked,
): Promise<InScope<Listed<ChangeFound>>> {
  const list = 'changes';
  const page = pageOf(list, asked, true);
  const [first, end] = [parseDay(from), parseDay(to)];
  if (end <= first) throw new EntenteError('BAD_USER_INPUT', `to (${to}) must be after from (${from}).`);
  if ((where?.validAt ?? null) !== null || (where?.validDuring ?? null) !== null)
    throw new EntenteError('BAD_USER_INPUT', 'changes: "from" and "to" say when; leave validAt and validDuring out.');
  const { ends, filter, scope } = await tiesAsked(context, where, undefined, page.after);
  // What happened on a day shows between the day before it and itself.
  const [eve, last] = [first - 1, end - 1];
  const question = { first: eve, last };
  const { view } = context.at(scope.known);
  const least = where?.certainty ?? 'LIKELY';
  const during: TieFilter = { ...filter, question, certainty: least };
  const [ties, holdings] = await Promise.all([
    view.listTies(ends, during, null, MOST_TIES + 1),
    asksForTies(where) ? [] : view.listHoldings(ends.actors === null ? null : { actors: ends.actors }, question, least),
  ]);
  const undated = { ...NO_SCOPE, known: scope.known, knownAt: scope.knownAt };
  const changed = [...refuseTooMany(ties), ...holdings.filter((holding) => qualifies(holding, filter, question))];
  const changes = changesBetween(changed, eve, last, least).map((change) => changeFound(change, undated));
  const { after } = page;
  return {
    list,
    page,
    rows: after
      ? changes.filter(({ day, id }) => day > (after.key ?? 0) || (day === after.key && id > after.id))
      : changes,
    keyOf: ({ day, id }) => ({ key: day, id }),
    knownAt: () => readAt(context, scope),
    totalCount: () => Promise.resolve(changes.length),
    scope,
  };
}

/** What is asked of ties alone leaves holdings out. */
const asksForTies = (where: TieWhere | null | undefined): boolean =>
  [
    where?.between,
    where?.subject,
    where?.object,
    where?.against,
    where?.types,
    where?.sign,
    where?.form,
    where?.about,
  ].some((asked) => (asked ?? null) !== null);

const qualifies = (
  holding: Holding,
  { contested, minConfidence, minOrigins }: TieFilter,
  question: Question,
): boolean =>
  (contested === null || contestedAt(holding, question) === contested) &&
  (minConfidence === null || (holding.confidence !== null && holding.confidence >= minConfidence)) &&
  (minOrigins === null || holding.origins >= minOrigins);

const changeFound = (change: Change, scope: Scope): ChangeFound => {
  const claimIds = distinct([change.before, change.after].flatMap((tie) => tie?.claimIds ?? []));
  return { ...change, id: changeText(change), claimIds, scope };
};

/** The claims that say that it changed. */
export const claimsOfFoundChange = async (
  context: Context,
  change: ChangeFound,
): Promise<readonly InScope<StoredClaim>[]> => {
  const found = await loadClaims(context, change.claimIds, change.scope);
  const claims = new Map(found.map((claim) => [claim.id, claim]));
  const sources = await Promise.all(found.map(({ source }) => mustLoad(context.loaders.source, source)));
  const publishedOn = new Map(sources.map((source) => [source.id, source.publishedOn]));
  const ids = claimsOfChange(
    change,
    (id) => claims.get(id) as InScope<StoredClaim>,
    ({ source }) => publishedOn.get(source) ?? null,
  );
  return loadClaims(context, ids, change.scope);
};
