import { createHash } from 'node:crypto';
import { endOfText, readDays, readOrNull } from './calendar.ts';
import type { OracleClaim as Claim, OracleLife, OracleSource as Source } from './shapes.ts';
import { spellsOfKey, type Stretch } from './spells.ts';
import { distinct, LINEAGE, NAMING, signOfType, SYMMETRIC } from './words.ts';

/**
 * Derivation once more, from the text of the design (§1, *The model* and *Time*) and in the plainest way: arrays only, no
 * care for speed, dates read from their text by hand, open days infinite. It shares no code with src.
 */
export interface OracleTie {
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
  /** startEarliest, startLatest, endEarliest, endLatest, in days since 1970 */
  readonly days: readonly [number, number, number, number];
  readonly possibleOnly: boolean;
  readonly ongoing: boolean;
  readonly contested: boolean;
  readonly contestedInTime: boolean;
  readonly deniers: readonly string[];
  readonly confidence: number | null;
  readonly origins: number;
  readonly claims: readonly string[];
  readonly denials: readonly string[];
}

interface Key {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly against: string | null;
  readonly form: string | null;
  readonly about: string | null;
  readonly naming: readonly (readonly [string, string])[];
}

const keyOf = ({ type, subject, object, place, against, form, about, qualifiers }: Claim): Key => {
  let ends = [subject, (type === 'HOLDS' ? place : object) as string];
  if (SYMMETRIC.includes(type)) ends = ends.sort();
  const naming = qualifiers.filter(({ key }) => NAMING.includes(key)).map(({ key, value }) => [key, value] as const);
  return { subject: ends[0] as string, type, object: ends[1] as string, against, form, about, naming };
};

const existence = (actors: readonly OracleLife[]): readonly [number, number] => {
  let [from, to] = [-Infinity, Infinity];
  for (const { existsFrom, existsTo } of actors) {
    if (existsFrom) from = Math.max(from, readDays(existsFrom.text)[0]);
    if (existsTo) to = Math.min(to, endOfText(existsTo.text)[1]);
  }
  return [from, to];
};

const into = (day: number, [from, to]: readonly [number, number]): number => Math.min(Math.max(day, from), to);

/** Puts a spell within the days on which all its actors exist; false when nothing is left of it. */
const livesWithin = (spell: Stretch, life: readonly [number, number]): boolean => {
  // "Some day between" where it is not known to the day: that day must be able to lie within the life.
  const [sureFrom, sureTo] = [Math.min(spell.b, spell.c - 1), Math.max(spell.b, spell.c - 1)];
  if (sureTo < life[0] || (sureFrom >= life[1] && life[1] !== Infinity)) spell.possibleOnly = true;
  for (const day of ['a', 'b', 'c', 'd'] as const) spell[day] = into(spell[day], life);
  return spell.a < spell.d;
};

const deniedDays = (denial: Claim, sources: readonly Source[]): readonly [number, number] => {
  const from = readOrNull(denial.validFrom)?.[0] ?? readOrNull(denial.attestedOn)?.[0] ?? -Infinity;
  if (denial.validTo) return [from, endOfText(denial.validTo.text)[1]];
  if (denial.attestedOn && !denial.ongoing) return [from, readDays(denial.attestedOn.text)[1] + 1];
  const published = readOrNull(sources.find(({ id }) => id === denial.source)?.publishedOn);
  return [from, published ? published[1] + 1 : Infinity];
};

const covers = (denial: Claim, key: Key, spell: Stretch, sources: readonly Source[]): boolean => {
  const denied = keyOf(denial);
  for (const end of ['subject', 'type', 'object'] as const) if (denied[end] !== key[end]) return false;
  for (const part of ['against', 'form', 'about'] as const)
    if (denied[part] !== null && denied[part] !== key[part]) return false;
  for (const [name, value] of denied.naming)
    if (!key.naming.some((own) => own[0] === name && own[1] === value)) return false;
  const [from, to] = deniedDays(denial, sources);
  return from < spell.d && spell.a < to;
};

/** What a claim goes back to: its asserter, else the last document it came through, else the document in hand. */
export const originOf = ({ assertedBy, via, source }: Claim): string => {
  if (assertedBy !== null) return `said by ${assertedBy}`;
  return `written in ${via.length > 0 ? via[via.length - 1] : source}`;
};

const CREDIBLE = [0.9, 0.7, 0.5, 0.3, 0.1];
const RELIABLE: Readonly<Record<string, number>> = { A: 1, B: 0.8, C: 0.6, D: 0.4, E: 0.2 };

/** ARCHITECTURE, *Confidence*. */
const scoreOf = (claims: readonly Claim[], sources: readonly Source[]): number | null => {
  const best: Record<string, number> = {};
  for (const claim of claims) {
    const grades = [claim.source, ...claim.via].map((id) => sources.find((own) => own.id === id)?.reliability ?? 'F');
    const known = grades.filter((grade) => grade !== 'F').map((grade) => RELIABLE[grade] as number);
    const credible = claim.credibility === null || claim.credibility === 6 ? null : CREDIBLE[claim.credibility - 1];
    if (known.length === 0 && credible === null) continue;
    const weight = (known.length > 0 ? Math.min(...known) : 1) * (credible ?? 0.9);
    best[originOf(claim)] = Math.max(best[originOf(claim)] ?? 0, weight);
  }
  const weights = Object.values(best).sort((a, b) => a - b);
  if (weights.length === 0) return null;
  let doubt = 1;
  for (const weight of weights) doubt *= 1 - weight;
  return Math.min(Math.round((1 - doubt) * 1e4) / 1e4, 0.9999);
};

const hash = (parts: readonly unknown[], digits: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);

const stored = (day: number): number => (day === Infinity ? 10_000_000 : day === -Infinity ? -10_000_000 : day);

/** `<hash of its key>-<hash of its four days>`, by which ties are told apart and, at last, ordered. */
const idOf = ({ subject, type, object, against, form, about, naming }: Key, days: readonly number[]): string =>
  `${hash([JSON.stringify([subject, type, object, against, form, about, naming])], 20)}-${hash(days.map(stored), 12)}`;

const qualifiersOf = (claims: readonly Claim[]): OracleTie['qualifiers'] =>
  distinct(claims.flatMap(({ qualifiers }) => qualifiers.map(({ key, value }) => `${key}\n${value}`))).map((text) => {
    const [key, value] = text.split('\n') as [string, string];
    return { key, value };
  });

const tieOf = (key: Key, spell: Stretch, denials: readonly Claim[], sources: readonly Source[]): OracleTie => {
  const { subject, type, object, against, form, about } = key;
  const claims = spell.claims.map(({ claim }) => claim);
  const days = [spell.a, spell.b, spell.c, spell.d] as const;
  return {
    subject,
    type,
    object,
    against,
    form,
    about,
    id: idOf(key, days),
    qualifiers: qualifiersOf(claims),
    sign: signOfType(key.type),
    days,
    possibleOnly: spell.possibleOnly,
    ongoing: spell.d === Infinity && claims.some(({ ongoing }) => ongoing),
    contested: denials.length > 0 || spell.clash,
    contestedInTime: spell.clash,
    deniers: distinct(denials.flatMap(({ assertedBy }) => assertedBy ?? [])),
    confidence: scoreOf(claims, sources),
    origins: distinct(claims.map(originOf)).length,
    claims: claims.map(({ id }) => id).sort(),
    denials: denials.map(({ id }) => id).sort(),
  };
};

/** Announced claims and those of credibility 5 make nothing; a denial makes nothing by itself. */
export const canMake = ({ stance, credibility }: Claim): boolean =>
  (stance === 'ASSERTED' || stance === 'ALLEGED') && credibility !== 5;

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
  const ties: OracleTie[] = [];
  for (const text of distinct(making.map((claim) => JSON.stringify(keyOf(claim))))) {
    const key = JSON.parse(text) as Key;
    const { subject, type, object, against } = key;
    const own = making.filter((claim) => JSON.stringify(keyOf(claim)) === text);
    const named = actors.filter(({ id }) => id === subject || id === against || (type !== 'HOLDS' && id === object));
    const life = LINEAGE.includes(type) ? ([-Infinity, Infinity] as const) : existence(named);
    for (const spell of spellsOfKey(own, sources)) {
      if (!livesWithin(spell, life)) continue;
      const denials = bearing.filter((claim) => claim.stance === 'DENIED' && covers(claim, key, spell, sources));
      ties.push(tieOf(key, spell, denials, sources));
    }
  }
  return ties.sort((a, b) => (a.id < b.id ? -1 : 1));
};
