import { createHash } from 'node:crypto';
import { withAllegations } from './allegations.ts';
import type { Span } from './claim-days.ts';
import { countOrigins, scoreOf } from './confidence.ts';
import { type Denial, denialsOf } from './denials.ts';
import { lifeOf, type Living, livesWithin } from './existence.ts';
import { belongingBy, boundHolders, rivalStartsOf, unitOf } from './holdings.ts';
import { type Horizon, horizonOf } from './horizons.ts';
import { canMake, type Key, keyOf, makesCertain } from './keys.ts';
import { type Attested, attestedBy } from './runs.ts';
import type { OracleClaim as Claim, OracleLife, OracleSource as Source } from './shapes.ts';
import { boundNeighbours, datedOf, spellsFrom, splitAtStarts } from './spells.ts';
import { distinct, LINEAGE, signOfType } from './words.ts';

export { canMake } from './keys.ts';

/**
 * Derivation once more, from the text of the design (§1, *The model* and *Time*) and in the plainest way: arrays only, no
 * care for speed, dates read from their text by hand, open days infinite. It shares no code with src. The order of the rules:
 * spells of a key, neighbours, allegations, existence, holders of the same place or post, denials.
 */
export interface OracleTie extends Horizon {
  readonly id: string;
  readonly subject: string;
  /** A type of tie, or HOLDS: then `object` is the place. */
  readonly type: string;
  readonly object: string;
  readonly against: string | null;
  readonly form: string | null;
  readonly about: string | null;
  readonly qualifiers: readonly { readonly key: string; readonly value: string }[];
  readonly sign: number;
  /** startEarliest, startLatest, endEarliest, endLatest as claims say them, in days since 1970. */
  readonly days: readonly [number, number, number, number];
  readonly possible: Span;
  /** Null when no day is likely and none certain. From ≥ to: likely only of a question that holds both. */
  readonly likely: Span | null;
  /** Ascending in both; from ≥ to: certain only of a question that holds both. */
  readonly certain: readonly Span[];
  /** What its claims attest, in order of time; existence does not cut it. */
  readonly attested: readonly Attested[];
  readonly neverCertain: boolean;
  readonly ongoing: boolean;
  readonly contested: boolean;
  /** A stated bound was set aside, or another is certain to hold the same place, or post, on one of its certain days. */
  readonly contestedInTime: boolean;
  readonly deniers: readonly string[];
  readonly deniedOn: readonly Denial[];
  readonly confidence: number | null;
  readonly origins: number;
  readonly claims: readonly string[];
  readonly denials: readonly string[];
}

const hash = (parts: readonly unknown[], digits: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);

/** As it is stored: an open day is a sentinel. */
export const stored = (day: number): number => (day === Infinity ? 10_000_000 : day === -Infinity ? -10_000_000 : day);

/** `<hash of its key>-<hash of its four days>`, by which ties are told apart and, at last, ordered. */
const idOf = ({ subject, type, object, against, form, about, naming }: Key, days: readonly number[]): string =>
  `${hash([JSON.stringify([subject, type, object, against, form, about, naming])], 20)}-${hash(days.map(stored), 12)}`;

const qualifiersOf = (claims: readonly Claim[]): OracleTie['qualifiers'] =>
  distinct(claims.flatMap(({ qualifiers }) => qualifiers.map(({ key, value }) => `${key}\n${value}`))).map((text) => {
    const [key, value] = text.split('\n') as [string, string];
    return { key, value };
  });

interface Keyed extends Horizon {
  readonly key: Key;
}

const tieOf = (
  { key, tieClass, h }: Keyed,
  living: Living,
  denying: readonly Claim[],
  sources: readonly Source[],
): OracleTie => {
  const { subject, type, object, against, form, about } = key;
  const { certain, likely, possible, deniable, shared, spell } = living;
  const { days, neverCertain, contestedInTime, joined } = spell;
  const making = spell.claims.map(({ claim }) => claim);
  const all = [...making, ...joined.map(({ claim }) => claim)];
  const deniedOn = denialsOf({ key, likely: deniable, began: days[1] }, denying, sources);
  return {
    id: idOf(key, days),
    subject,
    type,
    object,
    against,
    form,
    about,
    tieClass,
    h,
    qualifiers: qualifiersOf(all),
    sign: signOfType(type),
    days,
    possible,
    likely,
    certain,
    attested: attestedBy(spell.claims),
    neverCertain,
    ongoing: days[3] === Infinity && possible[1] === Infinity && making.some(({ ongoing }) => ongoing),
    contested: deniedOn.length > 0 || contestedInTime || shared,
    contestedInTime: contestedInTime || shared,
    deniers: distinct(deniedOn.flatMap(({ denier }) => denier ?? [])),
    deniedOn,
    confidence: scoreOf(making, sources),
    origins: countOrigins(making, sources),
    claims: all.map(({ id }) => id).sort(),
    denials: deniedOn.map(({ claim }) => claim),
  };
};

/**
 * The ties, and the holdings among them, that follow from these claims, in order of id.
 * @param claims those that qualify
 */
export const deriveByOracle = (
  claims: readonly Claim[],
  sources: readonly Source[],
  actors: readonly OracleLife[],
): readonly OracleTie[] => {
  const bearing = claims.filter(({ type }) => type !== 'TOOK_PART');
  const making = bearing.filter(canMake);
  const denying = bearing.filter(({ stance }) => stance === 'DENIED');
  const areOne = belongingBy(making.filter(makesCertain));
  const kindOf = (actor: string): string | null => actors.find(({ id }) => id === actor)?.kind ?? null;

  const textOf = (key: Key): string => JSON.stringify(key);
  const byKey: Record<string, Claim[]> = {};
  for (const claim of making) (byKey[textOf(keyOf(claim))] ??= []).push(claim);
  const keys = Object.keys(byKey)
    .sort()
    .map((text) => JSON.parse(text) as Key);
  const claimsOf = (key: Key): readonly Claim[] => byKey[textOf(key)] ?? [];
  const unitsOf = (key: Key): readonly Key[] =>
    keys.filter((other) => other !== key && unitOf(key) !== null && unitOf(other) === unitOf(key));

  const livingOf = (key: Key): readonly Living[] => {
    const { subject, type, object, against } = key;
    const others = unitsOf(key).flatMap((other) => datedOf(claimsOf(other).filter(makesCertain), sources));
    const rules = { ...horizonOf(key, kindOf), sources, rivalStarts: rivalStartsOf(subject, others, areOne) };
    const sure = datedOf(claimsOf(key).filter(makesCertain), sources);
    const alleged = datedOf(
      claimsOf(key).filter((claim) => !makesCertain(claim)),
      sources,
    );
    const certain = splitAtStarts(spellsFrom(sure, rules), rules);
    boundNeighbours(certain);
    const spells = withAllegations(certain, alleged, rules);
    const named = actors.filter(({ id }) => id === subject || id === against || (type !== 'HOLDS' && id === object));
    const life = LINEAGE.includes(type) ? ([-Infinity, Infinity] as const) : lifeOf(named);
    return spells.flatMap((spell) => livesWithin(spell, life));
  };

  const all = keys.map((key) => ({ key, ...horizonOf(key, kindOf), living: livingOf(key) }));
  const gone = new Set<Living>();
  for (const unit of distinct(keys.flatMap((key) => unitOf(key) ?? []))) {
    const ofUnit = all.filter(({ key }) => unitOf(key) === unit);
    const holders = ofUnit.flatMap(({ key, living }) => living.map((own) => ({ holder: key.subject, living: own })));
    for (const living of boundHolders(holders, areOne)) gone.add(living);
  }
  return all
    .flatMap(({ living, ...keyed }) =>
      living.filter((own) => !gone.has(own)).map((own) => tieOf(keyed, own, denying, sources)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
