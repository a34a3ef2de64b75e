import { claimBounds, type ClaimBounds } from '../time/bounds.ts';
import { confidenceOf, countOrigins } from './confidence.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../time/day.ts';
import { denialCovers } from './denial.ts';
import type { ActorId, PlaceId, SourceId } from '../ids.ts';
import { asCanonical, NONE_MERGED } from '../identity/identity.ts';
import type { Canonical } from '../identity/judgement.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Actor, Claim, ClaimContent, Qualifier, Source } from '../records.ts';
import { ALWAYS, type DatedClaim, deriveSpells, type Existence, type Spell } from './spells.ts';
import type { Derived, Holding, Tie } from './tie.ts';
import { keyText, makesATie, makesDaysCertain, type TieKey, tieIdOf, tieKeyOf } from './tie-key.ts';
import { TIE_TYPES, type TieType } from './types.ts';

/** What derivation must know beside the claims. */
export interface World {
  readonly findSource: (id: SourceId) => Source | null;
  readonly findActor: (id: ActorId) => Pick<Actor, 'existsFrom' | 'existsTo'> | null;
  /** Who answers for whom; left out: everybody for themselves. */
  readonly canonical?: Canonical;
}

export interface DerivedGraph {
  readonly ties: readonly Tie[];
  readonly holdings: readonly Holding[];
}

interface KeyedClaim {
  readonly claim: Claim;
  readonly key: TieKey;
  readonly publishedOn: PartialDate | null;
}

const existenceOf = (key: TieKey, world: World): Existence => {
  if (key.type !== 'HOLDS' && TIE_TYPES[key.type].lineage) return ALWAYS;
  const ids = [key.subject, key.type === 'HOLDS' ? null : (key.object as ActorId), key.against];
  const actors = ids.flatMap((id) => (id === null ? [] : (world.findActor(id) ?? [])));
  const ends = actors.flatMap(({ existsTo }) => existsTo ?? []);
  return {
    from: Math.max(OPEN_PAST, ...actors.flatMap(({ existsFrom }) => existsFrom?.first ?? [])),
    to: Math.min(OPEN_FUTURE, ...ends.map((end) => (end.isDay || end.last === OPEN_FUTURE ? end.last : end.last + 1))),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortedQualifiers = (claims: readonly Claim[]): readonly Qualifier[] => {
  const byText = new Map(claims.flatMap((claim) => claim.qualifiers.map((own) => [`${own.key}\n${own.value}`, own])));
  return [...byText.values()].sort((a, b) => compare(a.key, b.key) || compare(a.value, b.value));
};

const derivedFrom = (spell: Spell, key: TieKey, denials: readonly KeyedClaim[], world: World): Derived => {
  const covering = denials.filter((denial) => denialCovers(denial, key, spell.bounds)).map(({ claim }) => claim);
  const deniers = new Set(covering.flatMap(({ assertedBy }) => assertedBy ?? []));
  return {
    id: tieIdOf(key, spell.bounds),
    bounds: spell.bounds,
    possibleOnly: spell.possibleOnly,
    contested: covering.length > 0 || spell.contestedInTime,
    contestedInTime: spell.contestedInTime,
    deniers: [...deniers].sort(compare),
    confidence: confidenceOf(spell.claims, world.findSource),
    origins: countOrigins(spell.claims),
    ongoing: spell.bounds.endLatest === OPEN_FUTURE && spell.claims.some((claim) => claim.ongoing),
    claimIds: spell.claims.map(({ id }) => id),
    denialIds: covering.map(({ id }) => id).sort(compare),
  };
};

const dated = ({ claim, publishedOn }: KeyedClaim): DatedClaim[] => {
  const bounds = claimBounds(claim, publishedOn);
  return bounds ? [{ claim, bounds }] : [];
};

const groupBy = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(textOf(item));
    if (group) group.push(item);
    else groups.set(textOf(item), [item]);
  }
  return groups;
};

const pairText = ({ key }: KeyedClaim): string => `${key.subject}|${key.type}|${key.object}`;

const tieOf = (key: TieKey & { readonly type: TieType }, derived: Derived, claims: readonly Claim[]): Tie => ({
  ...derived,
  type: key.type,
  sign: TIE_TYPES[key.type].sign,
  subject: key.subject,
  object: key.object as ActorId,
  against: key.against,
  form: key.form,
  about: key.about,
  qualifiers: sortedQualifiers(claims),
});

/** What judgements make of a claim between two who are one: nobody stands with, against or for themselves. */
const isWithItself = ({ subject, object, against }: TieKey): boolean =>
  subject === object || against === subject || against === object;

/**
 * The one function by which ties and holdings come to be. Pure, and independent of the order of the claims. A claim counts for
 * those who answer for its actors; one that says something of an actor and itself makes nothing.
 * @param claims those that stand under the question's known time: not retired, recorded and published by then
 * @returns in order of id
 */
export const deriveGraph = (claims: readonly Claim[], world: World): DerivedGraph => {
  const ties: Tie[] = [];
  const holdings: Holding[] = [];
  const keyed = claims.flatMap((own): KeyedClaim[] => {
    const claim = asCanonical(own, world.canonical ?? NONE_MERGED);
    const key = tieKeyOf(claim);
    return key && !isWithItself(key)
      ? [{ claim, key, publishedOn: world.findSource(claim.source)?.publishedOn ?? null }]
      : [];
  });
  for (const topic of groupBy(keyed, pairText).values()) {
    const denials = topic.filter(({ claim }) => claim.stance === 'DENIED');
    const making = topic.filter(({ claim }) => makesATie(claim));
    for (const group of groupBy(making, ({ key }) => keyText(key)).values()) {
      const key = group[0]?.key;
      if (!key) continue;
      const certain = group.filter(({ claim }) => makesDaysCertain(claim)).flatMap(dated);
      const possible = group.filter(({ claim }) => !makesDaysCertain(claim)).flatMap(dated);
      for (const spell of deriveSpells(certain, possible, existenceOf(key, world))) {
        const derived = derivedFrom(spell, key, denials, world);
        if (key.type === 'HOLDS') holdings.push({ ...derived, actor: key.subject, place: key.object as PlaceId });
        else ties.push(tieOf({ ...key, type: key.type }, derived, spell.claims));
      }
    }
  }
  const byId = (a: Derived, b: Derived): number => compare(a.id, b.id);
  return { ties: ties.sort(byId), holdings: holdings.sort(byId) };
};

/** Whether all its actors exist on some day that the claim speaks of. */
export const liesWithinExistence = (
  claim: ClaimContent,
  { attestedFrom, attestedTo }: Pick<ClaimBounds, 'attestedFrom' | 'attestedTo'>,
  world: World,
): boolean => {
  const key = tieKeyOf(claim);
  if (!key) return true;
  const { from, to } = existenceOf(key, world);
  return attestedFrom < to && attestedTo > from;
};
