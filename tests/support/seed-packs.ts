import { join } from 'node:path';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { certaintyOf } from '../../src/domain/ties/certainty.ts';
import type { Derived, Tie } from '../../src/domain/ties/tie.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import { deriveGraph, type DerivedGraph } from '../../src/domain/ties/derive.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import type { LoadedPack } from '../../src/loaders/pack/pack.ts';

export const seedFolder = (name: string): string => join(packageRoot(), 'seed', name);

export const readSeed = (name: string): LoadedPack => readPackFolder(seedFolder(name)).pack;

/** All that follows from a pack alone. */
export const derivePack = ({
  claims,
  sources,
  actors,
}: Pick<LoadedPack, 'claims' | 'sources' | 'actors'>): DerivedGraph =>
  deriveGraph(claims, {
    findSource: (id) => sources.find((source) => source.id === id) ?? null,
    findActor: (id) => actors.find((actor) => actor.id === id) ?? null,
  });

/** CERTAIN, LIKELY, POSSIBLE or null on one day. */
export const onDay = (derived: Pick<Derived, 'certain' | 'likely' | 'possible'>, text: string) =>
  certaintyOf(derived, { first: parseDay(text), last: parseDay(text) });

/** `iran SUPPORTS syrian-armed-forces`, with what else tells it from others. */
export const spoken = ({ subject, type, object, against, form, about }: Tie): string =>
  [subject, type, object, against && `against ${against}`, form, about && `about ${about}`].filter(Boolean).join(' ');
