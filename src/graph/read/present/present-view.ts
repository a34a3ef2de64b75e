import type { Store } from '../../store/store.ts';
import { claimsOfEvents, countEvents, listEvents, NOW } from '../events.ts';
import { listHoldings } from './holdings.ts';
import { neighboursOf } from './neighbours.ts';
import { participantsOf } from './participants.ts';
import { countTies, findTie, lineageOf, listTies, tiesAround, tiesOfActors, tiesOfHops } from './ties.ts';
import type { View } from '../view.ts';

/** The graph as it stands, read from the stored relationships. */
export const presentView = (store: Store): View => ({
  neighboursOf: (...asked) => neighboursOf(store, ...asked),
  tiesOfActors: (...asked) => tiesOfActors(store, ...asked),
  listTies: (...asked) => listTies(store, ...asked),
  countTies: (...asked) => countTies(store, ...asked),
  findTie: (id) => findTie(store, id),
  tiesAround: (...asked) => tiesAround(store, ...asked),
  tiesOfHops: (...asked) => tiesOfHops(store, ...asked),
  lineageOf: (...asked) => lineageOf(store, ...asked),
  listHoldings: (...asked) => listHoldings(store, ...asked),
  claimsOfEvents: (eventIds) => claimsOfEvents(store, eventIds),
  participantsOf: (eventIds) => participantsOf(store, eventIds),
  listEvents: (filter, after, limit) => listEvents(store, filter, NOW, after, limit),
  countEvents: (filter) => countEvents(store, filter, NOW),
});
