import { distinct, groupBy } from '../../domain/group.ts';
import { compareText } from '../../domain/order.ts';
import type { ActorId } from '../../domain/ids.ts';
import { pairOf, type Judgement } from '../../domain/identity/judgement.ts';
import { type Pair, type Proposal, type SharedName, weighPair } from '../../domain/identity/match-actors.ts';
import { soundOf } from '../../domain/names/near-names.ts';
import type { NameKind } from '../../domain/ties/types.ts';
import type { Store } from '../store/store.ts';
import { actorsById } from './actors.ts';

const PAGE = 5_000;
const MOST_SHARED_IDS = 10_000;
const MOST_PAIRS = 20_000;
/** A spelling that more actors have says nothing of any two of them. */
const MOST_BEARERS = 20;
const SHORTEST_SOUND = 6;

interface BorneName {
  readonly text: string;
  readonly folded: string;
  readonly kind: NameKind;
  readonly script: string | null;
  readonly actorId: ActorId;
}

/** Actors that may be one, and what there was too much of to look at. */
export interface Proposals {
  /** Likeliest first, then by ids. */
  readonly proposals: readonly Proposal[];
  /** More pairs than are weighed at once had something in common. */
  readonly truncated: boolean;
}

const listBorneNames = async (store: Store): Promise<readonly BorneName[]> => {
  const names: BorneName[] = [];
  for (let afterId = ''; ;) {
    const page = await store.read('read/names-of-actors-page', { afterId, limit: PAGE });
    for (const { text, folded, kind, script, actorIds } of page)
      for (const actorId of actorIds)
        names.push({ text, folded, kind: kind as NameKind, script, actorId: actorId as ActorId });
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return names;
    afterId = last.id;
  }
};

/** Names in groups that share a key; no group is compared with another, so that all names cost one walk. */
const groupsBy = (names: readonly BorneName[], keyOf: (name: BorneName) => string | null) => {
  const groups = groupBy(names, keyOf);
  return [...groups].flatMap(([key, group]) => {
    if (key === null || key === '') return [];
    const bearers = new Set(group.map(({ actorId }) => actorId)).size;
    return bearers > 1 && bearers <= MOST_BEARERS ? [group] : [];
  });
};

interface Draft {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly names: SharedName[];
  readonly ids: { readonly scheme: string; readonly id: string }[];
}

const collectPairs = (
  names: readonly BorneName[],
  shared: readonly { readonly id: string; readonly scheme: string; readonly actorIds: readonly string[] }[],
): readonly Draft[] => {
  const drafts = new Map<string, Draft>();
  const draftOf = (x: ActorId, y: ActorId): Draft => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = pairOf({ keep: a, other: b });
    const there = drafts.get(key) ?? { a, b, names: [], ids: [] };
    drafts.set(key, there);
    return there;
  };
  const addNames = (group: readonly BorneName[], folded: boolean): void => {
    group.forEach((one, at) => {
      for (const two of group.slice(at + 1)) {
        if (one.actorId === two.actorId || (!folded && one.folded === two.folded)) continue;
        const kinds = [one.kind, two.kind] as const;
        draftOf(one.actorId, two.actorId).names.push({ text: one.text, script: one.script, kinds, folded });
      }
    });
  };
  for (const group of groupsBy(names, ({ folded }) => folded)) addNames(group, true);
  // In whatever order its words stand: "Nusra Front" and "Front al-Nusra".
  const sound = ({ folded }: BorneName): string | null => {
    const spelt = soundOf(folded).split(' ').sort().join(' ');
    return spelt.length >= SHORTEST_SOUND ? spelt : null;
  };
  for (const group of groupsBy(names, sound)) addNames(group, false);
  for (const { id, scheme, actorIds } of shared.filter((identifier) => identifier.actorIds.length <= MOST_BEARERS))
    actorIds.forEach((one, at) => {
      for (const two of actorIds.slice(at + 1)) draftOf(one as ActorId, two as ActorId).ids.push({ scheme, id });
    });
  return [...drafts.values()];
};

/**
 * Pairs of actors that share a name, the sound of one, or a foreign id, weighed. What people have judged the same or not the
 * same is left out. Nothing is accepted by this.
 * @param standing judgements that stand
 */
export const proposeMatches = async (store: Store, standing: readonly Judgement[]): Promise<Proposals> => {
  const [names, shared] = await Promise.all([
    listBorneNames(store),
    store.read('read/shared-external-ids', { limit: MOST_SHARED_IDS }),
  ]);
  const judged = new Set(standing.filter(({ verdict }) => verdict !== 'UNSURE').map(pairOf));
  const found = collectPairs(names, shared).filter(({ a, b }) => !judged.has(pairOf({ keep: a, other: b })));
  const drafts = found.slice(0, MOST_PAIRS);
  const ids = distinct(drafts.flatMap(({ a, b }) => [a, b]));
  const actors = new Map((await actorsById(store, ids)).map((actor) => [actor.id, actor]));
  const tied = new Set(
    (await store.read('read/pairs-with-claims', { rows: drafts.map(({ a, b }) => ({ a, b })) })).map(({ a, b }) =>
      pairOf({ keep: a as ActorId, other: b as ActorId }),
    ),
  );
  const proposals = drafts.flatMap((draft): Proposal[] => {
    const [a, b] = [actors.get(draft.a), actors.get(draft.b)];
    // Those that are the same already, by other judgements, need no proposal.
    if (!a || !b || (a.canonicalId ?? a.id) === (b.canonicalId ?? b.id)) return [];
    const pair: Pair = {
      a,
      b,
      names: draft.names,
      sharedIds: draft.ids,
      tied: tied.has(pairOf({ keep: a.id, other: b.id })),
    };
    return [weighPair(pair)];
  });
  const order = (x: Proposal, y: Proposal): number =>
    y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b);
  return { proposals: proposals.sort(order), truncated: found.length > drafts.length };
};
