import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { distinct } from '../../src/domain/group.ts';
import type { ActorId } from '../../src/domain/ids.ts';
import type { MatchActor } from '../../src/domain/identity/match/match-actor.ts';
import { packageRoot } from '../../src/graph/package-root.ts';
import { codeKey, codeText } from '../../src/loaders/import/dated-codes.ts';

export type Verdict = 'same' | 'not same' | 'related';
export type Half = 'tuning' | 'held';

/** Two actors by their codes, and what a person found. `entente:hezbollah` is an actor of the packs. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly half: Half;
  readonly how: string;
}

const normal = (code: string): string => {
  const at = code.indexOf(':');
  const [scheme, value] = [code.slice(0, at), code.slice(at + 1)];
  return scheme === 'entente' ? code : codeKey(scheme, codeText(scheme, value));
};

/** The half of a group, by a hash of its name: all pairs of one group are in one half, so that none is learnt from its twin. */
export const halfOf = (group: string): Half =>
  (createHash('sha256').update(group).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'held';

export const judgedPairs = (): readonly JudgedPair[] =>
  parse<Record<'a' | 'b' | 'verdict' | 'group' | 'how', string>>(
    readFileSync(join(packageRoot(), 'seed/matches/pairs.csv')),
    { columns: true },
  ).map(({ a, b, verdict, group, how }) => ({
    a: normal(a),
    b: normal(b),
    verdict: verdict as Verdict,
    half: halfOf(group),
    how,
  }));

/** Actors by the codes that pairs use. */
export const actorsByCode = (actors: readonly MatchActor[]): ReadonlyMap<string, ActorId> => {
  const known = new Map<string, ActorId>();
  for (const { id, codes } of actors) {
    known.set(`entente:${id}`, id);
    for (const { scheme, id: code } of codes) known.set(codeKey(scheme, codeText(scheme, code)), id);
  }
  return known;
};

/** Groups that are the same by the pairs, of two codes or more, with their half. */
export const groupsOfPairs = (
  pairs: readonly JudgedPair[],
): readonly { readonly half: Half; readonly codes: readonly string[] }[] => {
  const sets = new Map<string, Set<string>>();
  const halves = new Map<string, Half>();
  for (const { a, b, verdict, half } of pairs) {
    if (verdict !== 'same') continue;
    const union = new Set([...(sets.get(a) ?? [a]), ...(sets.get(b) ?? [b])]);
    for (const code of union) {
      sets.set(code, union);
      halves.set(code, half);
    }
  }
  return distinct(sets.values()).map((codes) => ({
    half: halves.get([...codes][0] ?? '') ?? 'held',
    codes: [...codes].sort(),
  }));
};
