import type { ActorId } from '../../ids.ts';
import { soundOf } from '../../names/near-names.ts';
import { makerOf, type MatchActor } from './match-actor.ts';
import { looksShort, saysFaction, type NameForm } from './name-forms.ts';
import type { Pool, Prepared } from './pool.ts';

/** What is seen of two actors together, each a number that the model weighs. */
export const TRAITS = [
  'sameName',
  'sameShortName',
  'shortForLong',
  'partOfName',
  'shortPartOfName',
  'likeness',
  'nearlyAlike',
  'rareWord',
  'sameCore',
  'sameSound',
  'ambiguous',
  'ambiguousAtHome',
  'sameCountry',
  'otherCountry',
  'sharedOpponents',
  'sharedFriends',
  'yearsApart',
  'yearsTogether',
  'otherKind',
  'oneIsFaction',
  'sameMaker',
] as const;
export type Trait = (typeof TRAITS)[number];

export interface Seen {
  readonly traits: Readonly<Record<Trait, number>>;
  /** What it was seen in, for people: the name, the state. */
  readonly words: Readonly<Partial<Record<Trait, string>>>;
}

const nameOfTwo = (one: NameForm, two: NameForm): Trait => {
  const short = looksShort(one.folded);
  if (one.how === 'INITIALS' || two.how === 'INITIALS') return 'shortForLong';
  if (one.how === 'WHOLE' && two.how === 'WHOLE') return short ? 'sameShortName' : 'sameName';
  return short ? 'shortPartOfName' : 'partOfName';
};

/** Three letters are many groups' name; four or more are seldom two groups'. */
const worthOf = (trait: Trait, folded: string): number => {
  if (trait === 'sameName' || trait === 'partOfName') return 1;
  return [...folded].length >= 4 ? 1 : 0.6;
};

/** How many more actors of one maker can be called so, who are not known to be of other states: `UPA` is several groups. */
const ambiguity = (pool: Pool, folded: string, states: ReadonlySet<ActorId>): number => {
  const counts = new Map<string, number>();
  for (const id of pool.bearers(folded)) {
    const one = pool.prepared.get(id);
    if (!one || one.forms.get(folded)?.how === 'INITIALS') continue;
    if (states.size > 0 && one.states.size > 0 && ![...one.states].some((state) => states.has(state))) continue;
    const maker = makerOf(one.actor);
    counts.set(maker, (counts.get(maker) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values()) - 1;
};

/** Years in which it is known to have acted: of the claims, else of its existence. */
const yearsOf = ({ dealings, bornYear, endYear }: MatchActor): readonly [number, number] | null => {
  const first = dealings.flatMap(({ firstYear }) => (firstYear === null ? [] : [firstYear]));
  const last = dealings.flatMap(({ lastYear }) => (lastYear === null ? [] : [lastYear]));
  const from = bornYear ?? (first.length > 0 ? Math.min(...first) : null);
  const to = endYear ?? (last.length > 0 ? Math.max(...last) : null);
  return from === null && to === null ? null : [from ?? (to as number), Math.max(to ?? (from as number), from ?? 0)];
};

/** Counterparts of both: the same actor, or one that can be called alike. */
const sharedOthers = (pool: Pool, a: MatchActor, b: MatchActor, against: boolean): readonly ActorId[] => {
  const others = (actor: MatchActor): readonly ActorId[] =>
    actor.dealings.filter((dealing) => dealing.against === against).map(({ other }) => other);
  const known = new Set(others(b));
  if (known.size === 0) return [];
  const called = new Set([...known].flatMap((id) => [...(pool.prepared.get(id)?.forms.keys() ?? [])]));
  return others(a).filter(
    (id) =>
      id !== b.id &&
      (known.has(id) ||
        [...(pool.prepared.get(id)?.forms.values() ?? [])].some(
          ({ folded, how }) => how === 'WHOLE' && called.has(folded) && pool.bearers(folded).length <= 6,
        )),
  );
};

const timeTraits = (a: MatchActor, b: MatchActor) => {
  const [one, two] = [yearsOf(a), yearsOf(b)];
  if (!one || !two) return { yearsApart: 0, yearsTogether: 0 };
  const gap = Math.max(one[0], two[0]) - Math.min(one[1], two[1]);
  return { yearsApart: gap <= 2 ? 0 : Math.min(gap, 20) / 20, yearsTogether: gap <= 0 ? 1 : 0 };
};

const spell = (words: readonly string[]): string => [...words].sort().join(' ');

/** What two actors have in common, and what tells them apart. */
export const lookAt = (pool: Pool, a: Prepared, b: Prepared): Seen => {
  const traits = Object.fromEntries(TRAITS.map((trait) => [trait, 0])) as Record<Trait, number>;
  const words: Partial<Record<Trait, string>> = {};
  let unsure = Infinity;
  const common = new Set([...a.states].filter((id) => b.states.has(id)));
  for (const [folded, one] of a.forms) {
    const two = b.forms.get(folded);
    if (!two || (one.how === 'INITIALS' && two.how === 'INITIALS')) continue;
    const trait = nameOfTwo(one, two);
    traits[trait] = Math.max(traits[trait], worthOf(trait, folded));
    words[trait] ??= (one.how === 'INITIALS' ? two : one).text;
    unsure = Math.min(unsure, ambiguity(pool, folded, common));
  }
  traits[common.size > 0 ? 'ambiguousAtHome' : 'ambiguous'] = unsure === Infinity ? 0 : Math.min(3, unsure);
  const sounds = new Set(a.sounds.map(spell));
  const alike = b.sounds.map(spell).find((sound) => sound.length >= 6 && sounds.has(sound));
  if (alike !== undefined) [traits.sameSound, words.sameSound] = [1, soundOf(alike)];
  const { share, rarest } = pool.likeness(a, b);
  traits.likeness = Math.max(0, 2 * share - 1);
  traits.nearlyAlike = share >= 0.95 ? 1 : 0;
  traits.rareWord = rarest;
  traits.sameCore = pool.sameCore(a, b) ? 1 : 0;
  const [country] = common;
  if (country !== undefined) [traits.sameCountry, words.sameCountry] = [1, country];
  else if (a.states.size > 0 && b.states.size > 0) traits.otherCountry = 1;
  for (const [trait, against] of [
    ['sharedOpponents', true],
    ['sharedFriends', false],
  ] as const) {
    const shared = sharedOthers(pool, a.actor, b.actor, against);
    traits[trait] = Math.log2(1 + Math.min(7, shared.length)) / 3;
    if (shared[0] !== undefined) words[trait] = shared[0];
  }
  Object.assign(traits, timeTraits(a.actor, b.actor));
  // Other kinds of group often differ from source to source.
  traits.otherKind = (a.actor.kind === 'STATE') === (b.actor.kind === 'STATE') ? 0 : 1;
  traits.oneIsFaction = saysFaction(a.actor.names) === saysFaction(b.actor.names) ? 0 : 1;
  traits.sameMaker = makerOf(a.actor) === makerOf(b.actor) ? 1 : 0;
  return { traits, words };
};
