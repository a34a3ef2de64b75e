import type { ActorId } from '../../ids.ts';
import type { ActorKind, NameKind } from '../../ties/types.ts';

/** What claims say of an actor and another: on one side, or against one another, within some years. */
export interface Dealing {
  readonly other: ActorId;
  readonly against: boolean;
  /** Null: the claims do not say. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A name with its stored spelling. */
export interface MatchName {
  readonly text: string;
  readonly folded: string;
  readonly kind: NameKind;
  readonly script: string | null;
}

/** What is compared of an actor. */
export interface MatchActor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly names: readonly MatchName[];
  readonly codes: readonly { readonly scheme: string; readonly id: string }[];
  /** Years in which it may have begun at the earliest and have ended at the latest. */
  readonly bornYear: number | null;
  readonly endYear: number | null;
  readonly dealings: readonly Dealing[];
  /** What is said of it, in which states may be mentioned. */
  readonly about: string | null;
  /** How much is known of it: of two that are one, the better known is kept. */
  readonly described: readonly number[];
}

/** Schemes in which a data set gives one number to one group. A name with a country, or a number of old, is not so sure. */
const TELLING_SCHEMES: readonly string[] = ['wikidata', 'ucdp', 'ucdp-old', 'mmp', 'un-sc'];

/** The first scheme in which the two bear codes, and none in common: who gave the codes holds them for two. */
export const schemeApart = (a: MatchActor, b: MatchActor): string | null =>
  TELLING_SCHEMES.find((scheme) => {
    const [one, two] = [a, b].map(({ codes }) => codes.filter((code) => code.scheme === scheme));
    if (!one?.length || !two?.length) return false;
    return !one.some(({ id }) => two.some((other) => other.id === id));
  }) ?? null;

/** Schemes in which one code is one thing, whoever gives it. */
const EXACT_SCHEMES: readonly string[] = ['wikidata'];

/** `scheme:code` that both bear. */
export const sharedCodes = (a: MatchActor, b: MatchActor): readonly string[] =>
  a.codes.flatMap(({ scheme, id }) =>
    b.codes.some((other) => other.scheme === scheme && other.id === id) ? [`${scheme}:${id}`] : [],
  );

/** Whether both bear a code that one thing alone has. */
export const bearOneCode = (a: MatchActor, b: MatchActor): boolean =>
  sharedCodes(a, b).some((code) => EXACT_SCHEMES.some((scheme) => code.startsWith(`${scheme}:`)));

/** The scheme of the data set whose import made it, which its id names; the empty text: a person described it. */
export const makerOf = ({ id, codes }: MatchActor): string =>
  codes.find(({ scheme }) => `-${id}-`.includes(`-${scheme}-`))?.scheme ?? '';

/** Whether a person described both: who describes two means two. */
export const bothDescribed = (a: MatchActor, b: MatchActor): boolean =>
  makerOf(a) === '' && makerOf(b) === '' && !bearOneCode(a, b);

/** Whether a claim has both of them, as two. */
export const inOneClaim = (a: MatchActor, b: MatchActor): boolean => a.dealings.some(({ other }) => other === b.id);
