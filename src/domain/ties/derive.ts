import type { ClaimBounds } from '../time/bounds.ts';
import { OPEN_FUTURE } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { ActorId, PlaceId, SourceId } from '../ids.ts';
import { asCanonical, NONE_MERGED } from '../identity/identity.ts';
import type { Canonical } from '../identity/judgement.ts';
import type { Actor, Claim, ClaimContent, Qualifier, Source } from '../records.ts';
import { attestedBy } from './attested.ts';
import { type DatedClaim, dateClaim } from './claim-days.ts';
import { confidenceOf, countOrigins } from './confidence.ts';
import { findCovering } from './denial.ts';
import { existenceOf, withinExistence } from './existence.ts';
import { type HorizonRule, horizonRuleOf } from './horizons.ts';
import { spellsOfKey } from './key-spells.ts';
import { type Belongs, boundByRivals, type Grouped, rivalUnitOf, splitByRivals } from './rivals.ts';
import type { Spell } from './spell.ts';
import { spellsOf } from './spells.ts';
import type { Derived, Holding, Tie } from './tie.ts';
import { keyText, makesATie, makesDaysCertain, type TieKey, tieIdOf, tieKeyOf, topicOfKey } from './tie-key.ts';
import { TIE_TYPES, type TieType } from './types.ts';

/** What derivation must know beside the claims. */
export interface World {
  readonly findSource: (id: SourceId) => Source | null;
  readonly findActor: (id: ActorId) => Pick<Actor, 'kind' | 'existsFrom' | 'existsTo'> | null;
  /** Who answers for whom; left out: everybody for themselves. */
  readonly canonical?: Canonical;
  /**
   * Whether claims that are not among those given say that one actor is PART_OF or MEMBER_OF another, by the ids of those who answer:
   * needed where less than the whole ledger is derived. Left out: only the claims given say so.
   */
  readonly belongs?: Belongs;
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

/** What is said of one key, dated. */
interface DatedKey extends Grouped {
  readonly key: TieKey;
  readonly rule: HorizonRule;
  /** Claims that only make days possible. */
  readonly alleged: readonly DatedClaim[];
}

interface KeyedSpell {
  readonly key: TieKey;
  readonly rule: HorizonRule;
  readonly spell: Spell;
}

/**
 * The one function by which ties and holdings come to be. Pure, and independent of the order of the claims. A claim counts for
 * the canonical actors of those that it names; one whose subject and object are then the same makes nothing.
 * @param claims those that stand under the question's known time: not retired, recorded and published by then
 * @returns in order of id
 */
export function deriveGraph(claims: readonly Claim[], world: World): DerivedGraph {
  const ties: Tie[] = [];
  const holdings: Holding[] = [];
  const keyed = claims.flatMap((said): KeyedClaim[] => {
    const claim = asCanonical(said, world.canonical ?? NONE_MERGED);
    const key = tieKeyOf(claim);
    return key && !isWithItself(key)
      ? [{ claim, key, publishedOn: world.findSource(claim.source)?.publishedOn ?? null }]
      : [];
  });
  const belongs = belongingSaidBy(keyed, world);
  for (const topic of groupBy(keyed, ({ key }) => topicOfKey(key)).values()) {
    const denials = topic.filter(({ claim }) => claim.stance === 'DENIED');
    for (const keyedSpell of spellsOfTopic(topic, world, belongs)) {
      const { key, spell } = keyedSpell;
      const derived = derivedFrom(keyedSpell, denials, world);
      if (key.type === 'HOLDS') holdings.push({ ...derived, actor: key.subject, place: key.object as PlaceId });
      else ties.push(tieOf({ ...key, type: key.type }, derived, claimsOf(spell)));
    }
  }
  const byId = (a: Derived, b: Derived): number => compare(a.id, b.id);
  return { ties: ties.sort(byId), holdings: holdings.sort(byId) };
}

/** What judgements make of a claim between two who are one: nobody stands with, against or for themselves. */
const isWithItself = ({ subject, object, against }: TieKey): boolean =>
  subject === object || against === subject || against === object;

const groupBy = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group) group.push(item);
    else groups.set(text, [item]);
  }
  return groups;
};

const belongingSaidBy = (keyed: readonly KeyedClaim[], world: World): Belongs => {
  const said = new Set(
    keyed
      .filter(({ claim, key }) => (key.type === 'PART_OF' || key.type === 'MEMBER_OF') && makesDaysCertain(claim))
      .map(({ key }) => `${key.subject}|${key.object}`),
  );
  return (part, whole) => said.has(`${part}|${whole}`) || (world.belongs?.(part, whole) ?? false);
};

const datedKey = (group: readonly KeyedClaim[], world: World): DatedKey[] => {
  const key = group[0]?.key;
  if (!key) return [];
  const rule = horizonRuleOf(key, world);
  const dated = group.flatMap(({ claim, publishedOn }) => dateClaim(claim, publishedOn, rule) ?? []);
  const certain = dated.filter(({ claim }) => makesDaysCertain(claim));
  const alleged = dated.filter(({ claim }) => !makesDaysCertain(claim));
  return [{ key, rule, alleged, groups: spellsOf(certain, rule.days) }];
};

const spellsOfDatedKey = ({ key, rule, groups, alleged }: DatedKey, world: World): readonly KeyedSpell[] => {
  const existence = existenceOf(key, world.findActor);
  return spellsOfKey(groups, alleged, rule).flatMap((whole) => {
    const spell = withinExistence(whole, existence);
    return spell ? [{ key, rule, spell }] : [];
  });
};

/** All spells of a topic; those of one place, or of one post, bounded by one another. */
const spellsOfTopic = (topic: readonly KeyedClaim[], world: World, belongs: Belongs): readonly KeyedSpell[] => {
  const making = topic.filter(({ claim }) => makesATie(claim));
  const keys = [...groupBy(making, ({ key }) => keyText(key)).values()].flatMap((group) => datedKey(group, world));
  return [...groupBy(keys, ({ key }) => rivalUnitOf(key) ?? '').entries()].flatMap(([unit, inUnit]) => {
    if (unit === '') return inUnit.flatMap((key) => spellsOfDatedKey(key, world));
    const spells = splitByRivals(inUnit, belongs).flatMap((key) => spellsOfDatedKey(key, world));
    const bounded = boundByRivals(spells, belongs);
    return spells.flatMap((keyed, index) => {
      const spell = bounded[index];
      return spell ? [{ ...keyed, spell }] : [];
    });
  });
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const claimsOf = ({ members, joined }: Spell): readonly Claim[] =>
  [...members, ...joined].map(({ claim }) => claim).sort((a, b) => compare(a.id, b.id));

const derivedFrom = ({ key, rule, spell }: KeyedSpell, denials: readonly KeyedClaim[], world: World): Derived => {
  const { bounds, possible, likely, neverCertain, certain, contestedInTime } = spell;
  const making = spell.members.map(({ claim }) => claim);
  return {
    id: tieIdOf(key, bounds),
    bounds,
    possible,
    likely,
    neverCertain,
    certain,
    attested: attestedBy(spell.members),
    contestedInTime,
    denials: denials
      .flatMap((denial) => findCovering(denial, key, spell, rule.days) ?? [])
      .sort((a, b) => compare(a.claimId, b.claimId)),
    confidence: confidenceOf(making, world.findSource),
    origins: countOrigins(making, world.findSource),
    ongoing: bounds.endLatest === OPEN_FUTURE && possible.to === OPEN_FUTURE && making.some(({ ongoing }) => ongoing),
    claimIds: claimsOf(spell).map(({ id }) => id),
  };
};

const sortedQualifiers = (claims: readonly Claim[]): readonly Qualifier[] => {
  const byText = new Map(
    claims.flatMap(({ qualifiers }) => qualifiers.map((stated) => [`${stated.key}\n${stated.value}`, stated])),
  );
  return [...byText.values()].sort((a, b) => compare(a.key, b.key) || compare(a.value, b.value));
};

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

/** Whether all its actors exist on some day that the claim speaks of. */
export const liesWithinExistence = (
  claim: ClaimContent,
  { attestedFrom, attestedTo }: Pick<ClaimBounds, 'attestedFrom' | 'attestedTo'>,
  world: Pick<World, 'findActor'>,
): boolean => {
  const key = tieKeyOf(claim);
  if (!key) return true;
  const { from, to } = existenceOf(key, world.findActor);
  return attestedFrom < to && attestedTo > from;
};
