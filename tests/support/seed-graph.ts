import type { Actor, Claim, Event, Source } from '../../src/domain/records.ts';
import { deriveGraph, type DerivedGraph } from '../../src/domain/ties/derive.ts';
import { readSeed } from './seed-packs.ts';

/** What the packs of hand-coded claims hold together, and all that follows from it. */
export interface SeedGraph extends DerivedGraph {
  readonly claims: readonly Claim[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, Event>;
}

const PACKS = ['syria-iraq-2011-2019', 'newsweek-2017-11'];

const byId = <Item extends { readonly id: string }>(lists: readonly (readonly Item[])[]): ReadonlyMap<string, Item> =>
  new Map(lists.flat().map((item) => [item.id, item]));

export function seedGraph(): SeedGraph {
  const packs = PACKS.map(readSeed);
  const claims = [...byId(packs.map((pack) => pack.claims)).values()];
  const sources = byId(packs.map((pack) => pack.sources));
  const actors = byId(packs.map((pack) => pack.actors));
  const events = byId(packs.map((pack) => pack.events));
  const derived = deriveGraph(claims, {
    findSource: (id) => sources.get(id) ?? null,
    findActor: (id) => actors.get(id) ?? null,
  });
  return { ...derived, claims, actors, sources, events };
}
