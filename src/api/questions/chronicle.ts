import type { ActorId } from '../../domain/ids.ts';
import { asCanonical } from '../../domain/identity/identity.ts';
import { type ChronicleEntry, chronicleOf, type SharedEvent } from '../../domain/ties/chronicle.ts';
import type { StoredClaim } from '../../graph/mapping/claim.ts';
import { listClaims } from '../../graph/read/claims.ts';
import { idsWithin } from '../../graph/read/identity.ts';
import { claimInScope } from './claims.ts';
import type { Context } from './context.ts';
import type { Dyad } from './dyad.ts';
import { mustLoad } from './loaders.ts';
import { type Listed, type PageAsked, pageOf } from './page.ts';
import { type InScope, readAt } from './scope.ts';

/** An entry between two actors, with what names it in cursors. */
export type EntryFound = InScope<ChronicleEntry> & {
  /** Both ends, as the dyad has them. */
  readonly ends: readonly [ActorId, ActorId];
  readonly id: string;
  readonly place: number;
};

const DEFAULT_FIRST = 50;
const PAGE = 1_000;

/** A page of all that is known between two actors, in order of time. @throws EntenteError BAD_USER_INPUT, CURSOR_INVALID */
export async function listChronicle(
  context: Context,
  dyad: DyadFound,
  { first, after }: PageAsked,
): Promise<InScope<Listed<EntryFound>>> {
  const list = 'chronicle';
  const page = pageOf(list, { first: first ?? DEFAULT_FIRST, after }, true);
  const { scope } = dyad;
  const entries = await wholeChronicle(context, dyad);
  const following = entries.filter(({ place }) => page.after === null || place > (page.after.key ?? -1));
  return {
    list,
    page,
    rows: following.slice(0, page.first + 1),
    keyOf: ({ place, id }) => ({ key: place, id }),
    knownAt: () => readAt(context, scope),
    totalCount: () => Promise.resolve(entries.length),
    scope,
  };
}

type DyadFound = Pick<Dyad, 'a' | 'b' | 'sides' | 'ties' | 'scope'>;

/** All that is known between two actors, in order of time, however much it is. */
export const wholeChronicle = async (context: Context, dyad: DyadFound): Promise<readonly EntryFound[]> => {
  const { a, b, sides, ties, scope } = dyad;
  const [stored, shared, { canonical }] = await Promise.all([
    claimsBetween(context, dyad),
    eventsOfBoth(context, dyad),
    context.identity(scope.known.at),
  ]);
  const sources = new Map(
    await Promise.all(
      [...new Set(stored.map(({ source }) => source))].map(
        async (id) => [id, await mustLoad(context.loaders.source, id)] as const,
      ),
    ),
  );
  const publishedOn = (id: StoredClaim['source']) => sources.get(id)?.publishedOn ?? null;
  const claims = stored.map((claim) => asCanonical(claim, canonical));
  const events = shared.map((each) => ({
    ...each,
    claims: each.claims.map((claim) => asCanonical(claim, canonical)),
  }));
  // Entries show claims as the ledger has them: a judgement changes what follows from a claim, never the claim.
  const byId = new Map([...stored, ...shared.flatMap((each) => each.claims)].map((claim) => [claim.id, claim]));
  return chronicleOf({ sides, ties, claims, events, publishedOn }).map((entry, place): EntryFound => ({
    ...entry,
    claims: entry.claims.flatMap(({ id }) => byId.get(id) ?? []).map((claim) => claimInScope(claim, scope)),
    id: `${entry.kind}|${entry.tie?.id ?? entry.event?.id ?? ''}|${entry.claims[0]?.id ?? ''}`,
    ends: [a, b],
    place,
    scope,
  }));
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
  return [...onwards, ...back];
};

/** Events in which somebody of each side took part. */
const eventsOfBoth = async (
  context: Context,
  { sides: [a, b], scope }: Pick<Dyad, 'sides' | 'scope'>,
): Promise<readonly SharedEvent<StoredClaim>[]> => {
  const { view, loaders } = context.at(scope.known);
  const [fewer, others] = a.size <= b.size ? [a, b] : [b, a];
  const lists = await Promise.all(
    [...fewer].map((participant) =>
      view.listEvents({ kind: null, participant, place: null, during: null }, null, Number.MAX_SAFE_INTEGER),
    ),
  );
  const events = [...new Map(lists.flat().map((event) => [event.id, event])).values()];
  const participants = await Promise.all(events.map(({ id }) => loaders.participants.load(id)));
  const shared = events.filter((_, index) => participants[index]?.some(({ actor }) => others.has(actor)));
  return Promise.all(shared.map(async (event) => ({ event, claims: await loaders.claimsOfEvent.load(event.id) })));
};
