import { append, distinct } from '../../domain/group.ts';
import type { ActorId } from '../../domain/ids.ts';
import { canonicalIdOf, canonicalPair } from '../../domain/identity/identity.ts';
import { type Canonical, canonicalOf, type Judgement, pairOf } from '../../domain/identity/judgement.ts';
import { type Proposal, PROPOSAL_LINE } from '../../domain/identity/match-actors.ts';
import type { Dealing, MatchActor } from '../../domain/identity/match/match-actor.ts';
import { Pool } from '../../domain/identity/match/pool.ts';
import { weighMatches } from '../../domain/identity/match/weigh-matches.ts';
import { foldName } from '../../domain/names/fold-name.ts';
import { isTieType, TIE_TYPES } from '../../domain/ties/types.ts';
import { isoDay, OPEN_FUTURE, OPEN_PAST, type Day } from '../../domain/time/day.ts';
import type { Store } from '../store/store.ts';
import { listStoredActors } from './actors.ts';
import type { StoredActor } from '../mapping/actor.ts';

const PAGE = 2_000;
const DEALINGS_PAGE = 500;
const MOST_PROPOSALS = 20_000;

/** Actors that may be one, and what there was too much of to look at. */
export interface Proposals {
  /** Likeliest first, then by ids. */
  readonly proposals: readonly Proposal[];
  /** What was compared. */
  readonly actors: ReadonlyMap<ActorId, MatchActor>;
  /** More pairs than are told at once had something in common. */
  readonly truncated: boolean;
}

const ALL = { kind: null, externalIdScheme: null, nameContains: null, existsAt: null } as const;

const yearOf = (day: Day | undefined): number | null =>
  day === undefined || day <= OPEN_PAST || day >= OPEN_FUTURE ? null : Number(isoDay(day)?.slice(0, 4) ?? NaN);

const matchActor = (actor: StoredActor): MatchActor => ({
  id: actor.id,
  kind: actor.kind,
  names: actor.names.map(({ text, kind, script }) => ({ text, folded: foldName(text), kind, script })),
  codes: actor.externalIds,
  bornYear: yearOf(actor.existsFrom?.first),
  endYear: yearOf(actor.existsTo?.last),
  dealings: [],
  about: actor.description.en,
  described: [
    actor.label.ar === null ? 0 : 1,
    actor.description.en === null ? 0 : 1,
    actor.names.length,
    actor.externalIds.length,
  ],
});

/** Every actor that is not merged into another, with the names and codes of those merged into it. */
const listMatchActors = async (store: Store): Promise<readonly MatchActor[]> => {
  const actors: MatchActor[] = [];
  for (let after: string | null = null; ;) {
    const page: readonly StoredActor[] = await listStoredActors(store, ALL, after, PAGE);
    actors.push(...page.map(matchActor));
    if (page.length < PAGE) return actors;
    after = page.at(-1)?.id ?? null;
  }
};

const isAgainst = (type: string): boolean => type === 'AT_ODDS_WITH' || (isTieType(type) && TIE_TYPES[type].sign < 0);

/** What claims say of actors and others, by their canonical ids. */
const listDealings = async (
  store: Store,
  ids: readonly ActorId[],
  canonical: Canonical,
): Promise<ReadonlyMap<ActorId, readonly Dealing[]>> => {
  const dealings = new Map<ActorId, Dealing[]>();
  const wanted = new Set(ids);
  const asked = distinct([...ids, ...[...canonical].flatMap(([id, kept]) => (wanted.has(kept) ? [id] : []))]);
  for (let from = 0; from < asked.length; from += DEALINGS_PAGE) {
    const rows = await store.read('read/dealings-of-actors', { ids: asked.slice(from, from + DEALINGS_PAGE) });
    for (const { actorId, otherId, type, against, firstYear, lastYear } of rows) {
      const [id, other] = [actorId, otherId].map((one) => canonicalIdOf(canonical, one as ActorId)) as [
        ActorId,
        ActorId,
      ];
      if (id !== other) append(dealings, id, { other, against: against || isAgainst(type), firstYear, lastYear });
    }
  }
  return dealings;
};

/** Everything that is compared of those actors that have something in common with another. */
export const readMatchActors = async (store: Store, standing: readonly Judgement[]): Promise<readonly MatchActor[]> => {
  const named = await listMatchActors(store);
  const ids = distinct(new Pool(named).pairs().flat());
  const dealings = await listDealings(store, ids, canonicalOf(standing));
  return named.map((actor) => ({ ...actor, dealings: dealings.get(actor.id) ?? [] }));
};

/**
 * Pairs of actors that have anything in common that names them, weighed; the likely ones. What people have judged the same or not the
 * same is left out. Nothing is accepted by this.
 * @param standing judgements that stand
 */
export const proposeMatches = async (store: Store, standing: readonly Judgement[]): Promise<Proposals> => {
  const canonical = canonicalOf(standing);
  const decided = standing.filter(({ verdict }) => verdict !== 'UNSURE');
  const judged = new Set(decided.map((judgement) => canonicalPair(judgement, canonical)));
  const actors = await readMatchActors(store, standing);
  const found = weighMatches(actors).filter(
    ({ a, b, score }) => score >= PROPOSAL_LINE && !judged.has(pairOf({ keep: a, other: b })),
  );
  return {
    proposals: found.slice(0, MOST_PROPOSALS),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    truncated: found.length > MOST_PROPOSALS,
  };
};
