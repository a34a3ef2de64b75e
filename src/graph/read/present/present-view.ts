import type { Store } from '../../store/store.ts';
import { claimsOfEvents, countEvents, listEvents, NOW } from '../events.ts';
import { listHoldings } from './holdings.ts';
import { neighboursOf } from './neighbours.ts';
import { participantsOf } from './participants.ts';
import { countTies, findTie, lineageOf, listTies, tiesAround, tiesOfActors, tiesOfHops } from './ties.ts';
import type { View } from '../view.ts';
import type { TakeRecords } from './with-records.ts';

/** The graph as it stands, read from the stored relationships. @param take told of records that are read along with ties */
export const presentView = (store: Store, take: TakeRecords = () => undefined): View => ({
  neighboursOf: (...asked) => neighboursOf(store, ...asked),
  tiesOfActors: (...asked) => tiesOfActors(store, take, ...asked),
  listTies: (...asked) => listTies(store, take, ...asked),
  countTies: (...asked) => countTies(store, ...asked),
  findTie: (...asked) => findTie(store, take, ...asked),
  tiesAround: (...asked) => tiesAround(store, take, ...asked),
  tiesOfHops: (...asked) => tiesOfHops(store, take, ...asked),
  lineageOf: (...asked) => lineageOf(store, ...asked),
  listHoldings: (...asked) => listHoldings(store, ...asked),
  claimsOfEvents: (eventIds) => claimsOfEvents(store, eventIds),
  participantsOf: (eventIds) => participantsOf(store, eventIds),
  listEvents: (filter, after, limit) => listEvents(store, filter, NOW, after, limit),
  countEvents: (filter) => countEvents(store, filter, NOW),
});
