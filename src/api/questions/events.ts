import { distinctBy } from '../../domain/group.ts';
import { byText } from '../../domain/order.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Event, Evidence } from '../../domain/records.ts';
import { makesATie } from '../../domain/ties/tie-key.ts';
import { OPEN_FUTURE } from '../../domain/time/day.ts';
import { questionOf } from '../../domain/time/question.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import type { EventFilter } from '../../graph/read/view.ts';
import { type AskedScope, getActorIdOrNull } from './addressing.ts';
import { claimInScope, evidenceOf } from './claims.ts';
import type { Context } from './context.ts';
import { mustLoad } from './loaders.ts';
import { type Listed, type PageAsked, pageOf } from './page.ts';
import { getPlaceIdOrNull } from './place-addressing.ts';
import { type InScope, NO_SCOPE, readAt, type Scope, withKnown } from './scope.ts';
import type { EventWhere } from './wheres.ts';

/** A page of the events that qualify, in order of first possible day, then id. */
export async function listEvents(
  context: Context,
  where: EventWhere | null | undefined,
  asked: PageAsked,
): Promise<InScope<Listed<Event>>> {
  const list = 'events';
  const page = pageOf(list, asked, true);
  const scoped = withKnown(context, NO_SCOPE, where, page.after);
  const [scope, filter] = await Promise.all([scoped, eventFilter(context, where ?? {}, scoped)]);
  const after = page.after && { day: page.after.key ?? OPEN_FUTURE, id: page.after.id };
  const { view } = context.at(scope.known);
  return {
    list,
    page,
    rows: await view.listEvents(filter, after, page.first + 1),
    keyOf: ({ date, id }) => ({ key: date?.first ?? OPEN_FUTURE, id }),
    knownAt: () => readAt(context, scope),
    totalCount: () => view.countEvents(filter),
    scope,
  };
}

export const loadEvent = async (context: Context, id: EventId, scope: Scope): Promise<InScope<Event>> => ({
  ...(await mustLoad(context.loaders.event, id)),
  scope,
});

/** Which events a question asks for. @throws EntenteError BAD_USER_INPUT, DATE_INVALID, NOT_FOUND */
export const eventFilter = async (context: Context, where: EventWhere, asked: AskedScope): Promise<EventFilter> => {
  const during = where.during ? questionOf({ validDuring: where.during }) : null;
  const [participant, place] = await Promise.all([
    getActorIdOrNull(context, where.participant, 'participant', asked),
    getPlaceIdOrNull(context, where.place),
  ]);
  return { kind: where.kind ?? null, participant, place, during };
};

/** As of a tie: what makes it, and who denies it; what is merely announced, or improbable, is in the ledger alone. */
export const claimsOfEvent = async (
  context: Context,
  { id, scope }: Pick<InScope<Event>, 'id' | 'scope'>,
): Promise<readonly InScope<StoredClaim>[]> =>
  (await context.at(scope.known).loaders.claimsOfEvent.load(id))
    .filter((claim) => claim.stance === 'DENIED' || makesATie(claim))
    .map((claim) => claimInScope(claim, scope));

/** The evidence of those claims, each place once, in order of document and place. */
export const evidenceOfEvent = async (
  context: Context,
  event: Pick<InScope<Event>, 'id' | 'scope'>,
): Promise<readonly Evidence[]> => {
  const claims = await claimsOfEvent(context, event);
  const evidence = await Promise.all(claims.map((claim) => evidenceOf(context, claim)));
  const placeOf = ({ document, locator }: Evidence): string => `${document} ${locator}`;
  return [...distinctBy(evidence.flat().reverse(), placeOf)].sort(byText(placeOf));
};
