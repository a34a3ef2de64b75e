import type { ActorId } from '../../../domain/ids.ts';
import { distinct } from '../../../domain/group.ts';
import type { Known } from '../../../domain/time/known.ts';
import { hasEnds, leadsFrom, type TieEnds } from '../../../domain/ties/tie-ends.ts';
import { type TieFilter, tieQualifies } from '../../../domain/ties/tie-filter.ts';
import { atLeast } from '../../../domain/ties/certainty.ts';
import { byOrigins, compareByStart, type Tie } from '../../../domain/ties/tie.ts';
import type { Store } from '../../store/store.ts';
import { claimsOfEvents, countEvents, listEvents } from '../events.ts';
import { type AfterTie, byDistance, type EventFilter, pairText, type View } from '../view.ts';
import type { ClaimBudget } from './claim-budget.ts';
import { type Identity, idsWithin } from '../identity.ts';
import { lineageWithin } from './lineage-within.ts';
import { participantsIn } from './participants-in.ts';
import { neighboursIn } from './neighbours-in.ts';
import { PastTopics } from './past-topics.ts';

const isAfter = (tie: Tie, after: AfterTie | null): boolean =>
  after === null || tie.origins < after.origins || (tie.origins === after.origins && tie.id > after.id);

const named = ({ participant }: EventFilter): readonly ActorId[] => (participant === null ? [] : [participant]);

/**
 * The graph as of a past known time: what follows from the claims that qualify, derived as questions need it.
 * @param identity the canonical actors then
 * @param budget shared by all views of one operation; a question that passes it fails with TOO_MANY_CLAIMS
 */
export const pastView = (store: Store, known: Known, budget: ClaimBudget, identity: () => Promise<Identity>): View => {
  const topics = new PastTopics(store, known, budget, identity);
  const { derived } = topics;

  const qualifying = async (ends: TieEnds, filter: TieFilter): Promise<readonly Tie[]> => {
    const anchors = ends.actors ?? ends.subjects ?? ends.objects;
    if (anchors !== null) await topics.ofActors(anchors, filter.types);
    else if (ends.between !== null) await topics.among(ends.between, filter.types);
    else await topics.all(filter.types);
    return derived.ties.filter((tie) => hasEnds(tie, ends) && tieQualifies(tie, filter)).sort(byOrigins);
  };

  return {
    neighboursOf: (filter, direction) => ({
      async neighbours(actors, side) {
        await topics.ofActors(actors, filter.types);
        const found = neighboursIn(derived, actors, side, filter, direction);
        const mentions = await topics.mentionsOf(distinct([...found.values()].flat().map(({ id }) => id)));
        return new Map(
          [...found].map(([id, near]) => [id, near.map((one) => ({ ...one, mentions: mentions.get(one.id) ?? 0 }))]),
        );
      },
    }),
    async tiesOfActors(actorIds, ends, filter, after, limit) {
      await topics.ofActors(actorIds, filter.types);
      return new Map(
        actorIds.map((id) => {
          const ties = derived
            .tiesOf(id)
            .filter((tie) => hasEnds(tie, ends) && tieQualifies(tie, filter))
            .sort(byOrigins);
          return [id, { ties: ties.filter((tie) => isAfter(tie, after)).slice(0, limit), count: ties.length }];
        }),
      );
    },
    listTies: async (ends, filter, after, limit) =>
      (await qualifying(ends, filter)).filter((tie) => isAfter(tie, after)).slice(0, limit),
    countTies: async (ends, filter) => (await qualifying(ends, filter)).length,
    async findTie(id) {
      const [tieKey = ''] = id.split('-');
      await topics.ofKey(tieKey);
      return derived.findTie(id);
    },
    async tiesAround(distances, rim, filter, limit) {
      await topics.ofActors([...distances.keys()], filter.types);
      const around = derived.ties
        .filter((tie) => distances.has(tie.subject) || distances.has(tie.object))
        .filter((tie) => tieQualifies(tie, filter))
        .sort(byDistance(distances, rim));
      return { ties: around.slice(0, limit), count: around.length };
    },
    async tiesOfHops(hops, direction, filter) {
      await topics.ofActors(
        hops.map(([from]) => from),
        filter.types,
      );
      return new Map(
        hops.map(([from, to]) => [
          pairText(from, to),
          derived
            .tiesOf(from)
            .filter((tie) => (tie.subject === to || tie.object === to) && leadsFrom(tie, from, direction))
            .filter((tie) => tieQualifies(tie, filter))
            .sort(byOrigins),
        ]),
      );
    },
    lineageOf: (actorIds, depth) => lineageWithin(topics, actorIds, depth),
    async listHoldings(of, question, certainty) {
      await topics.ofHoldings(of);
      const found =
        of === null
          ? derived.holdings
          : 'places' in of
            ? derived.holdingsOf('place', of.places)
            : derived.holdingsOf('actor', of.actors);
      return found.filter((holding) => atLeast(holding, question, certainty)).sort(compareByStart);
    },
    claimsOfEvents: (eventIds) => claimsOfEvents(store, eventIds, known),
    participantsOf: async (eventIds) =>
      participantsIn(await claimsOfEvents(store, eventIds, known), (await identity()).canonical),
    listEvents: async (filter, after, limit) =>
      listEvents(store, filter, { known, within: idsWithin(await identity(), named(filter)) }, after, limit),
    countEvents: async (filter) =>
      countEvents(store, filter, { known, within: idsWithin(await identity(), named(filter)) }),
  };
};
