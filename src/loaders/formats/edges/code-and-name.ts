import type { Day } from '../../../domain/time/day.ts';
import type { ActorKind } from '../../../domain/ties/types.ts';
import type { ActorDirectory, KnownActor } from '../../import/actor-directory.ts';

interface CodeAndName {
  readonly scheme: string;
  readonly code: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly on: Day | null;
}

/** Whom a code and a name beside it mean together. */
export type Compared =
  | { readonly known: KnownActor | null; readonly by: 'code' | 'name' }
  /** They mean two different actors, which are named. */
  | { readonly disagreement: string };

const idsOf = (actors: readonly (KnownActor | null)[]): ReadonlySet<string> =>
  new Set(actors.flatMap((actor) => (actor === null ? [] : [actor.id])));

/**
 * A code and a name of one cell each. They agree when they mean one actor on the day, or when either, at any time, meant the same: a
 * table may call the Soviet Union Russia. The code's actor on that day is then meant.
 * @param judged whom the map says that the code, and the name, mean; it is asked first
 */
export const compareCodeAndName = (
  directory: ActorDirectory,
  { scheme, code, name, kind, on }: CodeAndName,
  [judgedCode, judgedName]: readonly [KnownActor | null, KnownActor | null],
): Compared => {
  const byCode = judgedCode ?? directory.find(scheme, code, on);
  const isState = kind === 'STATE' || byCode?.kind === 'STATE';
  const byName = judgedName ?? (isState ? directory.findState(name, on) : null);
  if (!byCode || !byName) return { known: byCode ?? byName, by: byCode ? 'code' : 'name' };
  const codes = idsOf([byCode, judgedCode ?? directory.find(scheme, code, null)]);
  const names = idsOf([byName, judgedName ?? directory.findState(name, null)]);
  if ([...codes].some((id) => names.has(id))) return { known: byCode, by: 'code' };
  return { disagreement: `the ${scheme} code ${code} is ${byCode.id}, and the name beside it ${byName.id}` };
};
