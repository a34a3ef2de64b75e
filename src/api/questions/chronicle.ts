import type { ActorId } from '../../domain/ids.ts';
import { asCanonical } from '../../domain/identity/identity.ts';
import { type ChronicleEntry, chronicleOf, type SharedEvent } from '../../domain/ties/chronicle.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import { listClaims } from '../../graph/read/claims.ts';
import { idsWithin } from '../../graph/read/identity.ts';
import { makesATie } from '../../domain/ties/tie-key.ts';
import { claimInScope } from './claims.ts';
import { claimsOfEvent } from './events.ts';
import type { Context } from './context.ts';
import type { Dyad } from './dyad.ts';
import { mustLoad } from './loaders.ts';
import { type Listed, type PageAsked, pageOf } from './page.ts';
import { type InScope, readAt } from './scope.ts';

/** An entry, with what names it in cursors. */
export type EntryFound = InScope<ChronicleEntry> & { readonly id: string; readonly place: number };

const DEFAULT_FIRST = 50;
const PAGE = 1_000;

/** A page of all that is known between two actors, in order of time. @throws EntenteError BAD_USER_INPUT, CURSOR_INVALID */
export async function listChronicle(
  context: Context,
  dyad: Pick<Dyad, 'sides' | 'ties' | 'scope'>,
  { first, after }: PageAsked,
): Promise<InScope<Listed<EntryFound>>> {
  const list = 'chronicle';
  const page = pageOf(list, { first: first ?? DEFAULT_FIRST, after }, true);
  const { sides, ties, scope } = dyad;
  const [claims, events] = await Promise.all([claimsBetween(context, dyad), eventsOfBoth(context, dyad)]);
  const sources = new Map(
    await Promise.all(
      [...new Set(claims.map(({ source }) => source))].map(
        async (id) => [id, await mustLoad(context.loaders.source, id)] as const,
      ),
    ),
  );
  const publishedOn = (id: StoredClaim['source']) => sources.get(id)?.publishedOn ?? null;
  const entries = chronicleOf({ sides, ties, claims, events, publishedOn }).map((entry, place): EntryFound => ({
    ...entry,
    claims: entry.claims.map((claim) => claimInScope(claim as StoredClaim, scope)),
    id: `${entry.kind}|${entry.tie?.id ?? entry.event?.id ?? ''}|${entry.claims[0]?.id ?? ''}`,
    place,
    scope,
  }));
  const following = entries.filter(({ place }) => page.after === null || place > (page.after.key ?? -1));
  return {
    list,
    page,
    rows: await Promise.all(following.slice(0, page.first + 1).map((entry) => withPartsTaken(context, entry, sides))),
    keyOf: ({ place, id }) => ({ key: place, id }),
    knownAt: () => readAt(context, scope),
    totalCount: () => Promise.resolve(entries.length),
    scope,
  };
}

/** An event with the claims by which either side took part in it; another entry as it is. */
const withPartsTaken = async (context: Context, entry: EntryFound, [a, b]: Dyad['sides']): Promise<EntryFound> => {
  const { event, scope } = entry;
  if (event === null) return entry;
  const { canonical } = await context.identity(scope.known.at);
  const claims = (await claimsOfEvent(context, { id: event.id, scope })).filter((claim) => {
    const { subject } = asCanonical(claim, canonical);
    return makesATie(claim) && (a.has(subject) || b.has(subject));
  });
  return { ...entry, claims };
};

/** All standing claims between the two sides, whichever way, as their actors are canonical. */
const claimsBetween = async (
  context: Context,
  { sides: [a, b], scope }: Pick<Dyad, 'sides' | 'scope'>,
): Promise<readonly StoredClaim[]> => {
  const identity = await context.identity(scope.known.at);
  const read = async (from: ReadonlySet<ActorId>, to: ReadonlySet<ActorId>): Promise<readonly StoredClaim[]> => {
    const filter = {
      subjects: idsWithin(identity, [...from]),
      objects: idsWithin(identity, [...to]),
      actors: null,
      asserters: null,
      types: null,
      stance: null,
      source: null,
      about: null,
      place: null,
      includeRetired: false,
      known: scope.known,
    };
    const found: StoredClaim[] = [];
    for (;;) {
      const page = await listClaims(context.store, filter, found.at(-1)?.id ?? null, PAGE);
      found.push(...page);
      if (page.length < PAGE) return found;
    }
  };
  const [onwards, back] = await Promise.all([read(a, b), read(b, a)]);
  return [...onwards, ...back].map((claim) => asCanonical(claim, identity.canonical));
};

/** Events in which somebody of each side took part. */
const eventsOfBoth = async (
  context: Context,
  { sides: [a, b], scope }: Pick<Dyad, 'sides' | 'scope'>,
): Promise<readonly SharedEvent[]> => {
  const { view } = context.at(scope.known);
  const [fewer, others] = a.size <= b.size ? [a, b] : [b, a];
  const lists = await Promise.all(
    [...fewer].map((participant) =>
      view.listEvents({ kind: null, participant, place: null, during: null }, null, Number.MAX_SAFE_INTEGER),
    ),
  );
  const events = [...new Map(lists.flat().map((event) => [event.id, event])).values()];
  const participants = events.length === 0 ? [] : await view.participantsOf(events.map(({ id }) => id));
  return events
    .map((event) => ({ event, participants: participants.filter((each) => each.event === event.id) }))
    .filter((shared) => shared.participants.some(({ actor }) => others.has(actor)));
};
