import { expect, it } from 'vitest';
import { MOST_NODES } from '../../../src/api/graphql/cost/operation-cost.ts';
import { refusalOf } from '../../../src/api/graphql/document-limits.ts';
import { PATHS, TIE_CLAIMS } from '../../../src/explorer/documents/answer.ts';
import { HOME } from '../../../src/explorer/documents/home.ts';
import { SEARCH } from '../../../src/explorer/documents/search.ts';
import { ACTOR, ACTOR_ON_DATE, ACTOR_TIES } from '../../../src/explorer/documents/actor.ts';
import { CHANGES } from '../../../src/explorer/documents/changes.ts';
import { CHRONICLE, DYAD } from '../../../src/explorer/documents/dyad.ts';
import { OVERVIEW } from '../../../src/explorer/documents/overview.ts';
import { PLACE, PLACES } from '../../../src/explorer/documents/places.ts';
import { SIDES } from '../../../src/explorer/documents/sides.ts';
import { SOURCE_CLAIMS, SOURCES } from '../../../src/explorer/documents/sources.ts';
import { nodesOf } from '../../support/costs.ts';

const language = 'AR';
const two = { a: 'iran', b: 'iraq', language, includeParts: true };

/** Each question as its page asks it, with as many at a time. */
it.each([
  ['paths', PATHS, { from: 'iran', to: 'iraq', first: 5, where: { validAt: '2016' }, language }],
  ['the claims of a tie', TIE_CLAIMS, { id: 'x', language }],
  ['the sides around an actor', SIDES, { where: { centre: 'iran', validAt: '2016' }, language }],
  ['actors by name', SEARCH, { text: 'iran', language }],
  ['an actor', ACTOR, { id: 'iran', language }],
  ['its ties', ACTOR_TIES, { id: 'iran', language, first: 100 }],
  ['its ties on a date', ACTOR_ON_DATE, { id: 'iran', at: '2016', first: 100 }],
  ['two actors', DYAD, two],
  ['their chronicle', CHRONICLE, { ...two, first: 40 }],
  ['changes', CHANGES, { from: '2017-01-01', to: '2018-01-01', where: {}, language, first: 50 }],
  ['a place', PLACE, { id: 'raqqa', language }],
  ['the map', PLACES, { at: '2016-06', language, first: 100 }],
  ['sources', SOURCES, { first: 100 }],
  ['the claims of a source', SOURCE_CLAIMS, { source: 'x', language, first: 100 }],
  ['the network', OVERVIEW, { where: { validAt: '2016' }, language, first: 100 }],
])('the question for %s is one that the service reads, at less than half of what it may cost', (_, text, variables) => {
  const cost = nodesOf(text, variables);
  expect(cost).toBeGreaterThan(5);
  expect(cost).toBeLessThan(MOST_NODES / 2);
  expect(refusalOf(text)).toBeNull();
});

it('the question for the twenty best paths, the most that a page asks for, is one that the service answers', () => {
  expect(nodesOf(PATHS, { from: 'iran', to: 'iraq', first: 20, where: {}, language })).toBeLessThan(MOST_NODES);
});

it('what is in the store is counted without reading it', () => {
  expect(refusalOf(HOME)).toBeNull();
  expect(nodesOf(HOME, {})).toBeLessThan(10);
});
