import type { Actor, Claim, Source } from '../../src/domain/records.ts';

/**
 * Derivation once more, from the text of the design (§1, *The model* and *Time*) and in the plainest way: arrays only, no
 * care for speed, dates read from their text by hand, open days infinite. It shares no code with src/domain, only the
 * shapes of its records.
 */
export interface OracleTie {
  /** subject, type, object or place, against, form, about, naming qualifiers */
  readonly key: string;
  /** startEarliest, startLatest, endEarliest, endLatest, in days since 1970 */
  readonly days: readonly number[];
  readonly possibleOnly: boolean;
  readonly contested: boolean;
  readonly deniers: readonly string[];
  readonly origins: number;
  readonly claims: readonly string[];
  readonly denials: readonly string[];
}

const SYMMETRIC = ['ALLIED_WITH', 'COOPERATES_WITH', 'FIGHTS', 'RIVAL_OF', 'NEGOTIATES_WITH', 'PACT_WITH'];
const LINEAGE = ['SPLIT_FROM', 'MERGED_INTO', 'SUCCEEDS'];
const NAMING = ['pact', 'obligation', 'programme', 'post'];

// ---- dates ---------------------------------------------------------------------------------------------------------

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthsOf = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayNumber = (year: number, month: number, day: number): number => {
  let number = day - 1;
  for (let past = 1970; past < year; past++) number += isLeap(past) ? 366 : 365;
  for (let past = year; past < 1970; past++) number -= isLeap(past) ? 366 : 365;
  for (const length of lengthsOf(year).slice(0, month - 1)) number += length;
  return number;
};

/** The first and the last day that a text may mean. */
export const readDays = (text: string): readonly [number, number] => {
  if (text.startsWith('[')) {
    const [from, to] = text.slice(1, -1).split('..') as [string, string];
    return [from === '' ? -Infinity : readDays(from)[0], to === '' ? Infinity : readDays(to)[1]];
  }
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  if (day === undefined)
    return [dayNumber(year, month, 1), dayNumber(year, month, lengthsOf(year)[month - 1] as number)];
  return [dayNumber(year, month, day), dayNumber(year, month, day)];
};

const readOrNull = (date: { readonly text: string } | null | undefined): readonly [number, number] | null =>
  date ? readDays(date.text) : null;

// ---- one claim -----------------------------------------------------------------------------------------------------

interface Dated {
  readonly claim: Claim;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly statesStart: boolean;
  readonly statesEnd: boolean;
  /** First day, and the day after the last, that it speaks of. */
  readonly speaksFrom: number;
  readonly speaksTo: number;
}

const keyOf = (claim: Claim): string[] => {
  let ends = [claim.subject as string, (claim.type === 'HOLDS' ? claim.place : claim.object) as string];
  if (SYMMETRIC.includes(claim.type)) ends = ends.sort();
  const naming = claim.qualifiers.filter(({ key }) => NAMING.includes(key)).map(({ key, value }) => `${key}=${value}`);
  return [
    ends[0] as string,
    claim.type,
    ends[1] as string,
    claim.against ?? '',
    claim.form ?? '',
    claim.about ?? '',
    ...naming,
  ];
};

const endOfText = (text: string): readonly [number, number] => {
  const [first, last] = readDays(text);
  return first === last ? [first, first] : [first + 1, last + 1];
};

const dateClaim = (claim: Claim, sources: readonly Source[]): Dated[] => {
  const from = readOrNull(claim.validFrom);
  const to = claim.validTo ? endOfText(claim.validTo.text) : null;
  const document = claim.ongoing ? readOrNull(sources.find(({ id }) => id === claim.source)?.publishedOn) : null;
  const attested = [readOrNull(claim.attestedOn), document].filter((days) => days !== null);
  if (!from && !to && attested.length === 0) return [];

  let [a, b] = [-Infinity, Infinity];
  if (from) [a, b] = from;
  else if (attested.length > 0) for (const [, last] of attested) b = Math.min(b, last);
  else if (to) b = to[1] - 1;

  let [c, d] = [-Infinity, Infinity];
  if (to) [c, d] = to;
  else for (const [first] of [...attested, ...(from ? [from] : [])]) c = Math.max(c, first + 1);

  let speaksFrom = c - 1;
  if (from) speaksFrom = from[0];
  else if (attested.length > 0) speaksFrom = Math.min(...attested.map(([first]) => first));
  let speaksTo = d;
  if (!to) speaksTo = Math.max(...[...attested, ...(from ? [from] : [])].map(([, last]) => last + 1));

  if (LINEAGE.includes(claim.type)) [c, d, speaksTo] = [Infinity, Infinity, Infinity];
  const statesEnd = to !== null && !LINEAGE.includes(claim.type);
  return [{ claim, a, b, c, d, statesStart: from !== null, statesEnd, speaksFrom, speaksTo }];
};

// ---- spells --------------------------------------------------------------------------------------------------------

interface Stretch {
  a: number;
  b: number;
  c: number;
  d: number;
  claims: Dated[];
  clash: boolean;
  possibleOnly: boolean;
}

const stretchOf = (claims: Dated[], possibleOnly: boolean): Stretch => {
  const b = Math.min(...claims.map((claim) => claim.b));
  const c = Math.max(...claims.map((claim) => claim.c));
  let [a, d] = [Infinity, -Infinity];
  let clash = false;
  for (const claim of claims) {
    if (claim.statesStart && claim.a <= b) a = Math.min(a, claim.a);
    if (claim.statesEnd && claim.d >= c) d = Math.max(d, claim.d);
    if (claim.statesStart && claim.a > b) clash = true;
    if (claim.statesEnd && claim.d < c) clash = true;
  }
  if (a === Infinity) a = -Infinity;
  if (d === -Infinity) d = Infinity;
  return { a, b, c, d, claims, clash, possibleOnly };
};

const spellsFrom = (claims: readonly Dated[], possibleOnly: boolean): Stretch[] => {
  const waiting = [...claims].sort((x, y) => {
    if (x.b !== y.b) return x.b < y.b ? -1 : 1;
    if (x.c !== y.c) return x.c < y.c ? -1 : 1;
    return x.claim.id < y.claim.id ? -1 : 1;
  });
  const spells: Stretch[] = [];
  for (const claim of waiting) {
    const running = spells.pop();
    if (!running) {
      spells.push(stretchOf([claim], possibleOnly));
      continue;
    }
    const startsLater = claim.statesStart && claim.a >= running.c && claim.a > running.b;
    const attestsLater = !claim.statesStart && claim.speaksFrom >= running.d;
    if (startsLater || attestsLater) spells.push(running, stretchOf([claim], possibleOnly));
    else spells.push(stretchOf([...running.claims, claim], possibleOnly));
  }
  return spells;
};

const boundEachOther = (spells: readonly Stretch[]): void => {
  for (let i = 1; i < spells.length; i++) {
    const [one, next] = [spells[i - 1] as Stretch, spells[i] as Stretch];
    if (next.a < one.c) next.a = one.c;
    if (one.d > next.b) one.d = next.b;
  }
};

const spellsOfKey = (claims: readonly Claim[], sources: readonly Source[]): Stretch[] => {
  const sure = claims.filter(({ stance, credibility }) => stance === 'ASSERTED' && credibility !== 4);
  const spells = spellsFrom(
    sure.flatMap((claim) => dateClaim(claim, sources)),
    false,
  );
  boundEachOther(spells);

  const unsure = claims.filter((claim) => !sure.includes(claim)).flatMap((claim) => dateClaim(claim, sources));
  const asStated = spells.map((spell) => ({ ...spell }));
  const alone: Dated[] = [];
  for (const claim of unsure) {
    const met = spells.filter((_, i) => {
      const stated = asStated[i] as Stretch;
      return claim.speaksFrom < stated.d && stated.a < claim.speaksTo;
    });
    for (const spell of met) {
      spell.claims = [...spell.claims, claim];
      spell.a = Math.min(spell.a, claim.speaksFrom);
      spell.d = Math.max(spell.d, claim.speaksTo);
    }
    if (met.length === 0) alone.push(claim);
  }
  boundEachOther(spells);

  const all = [...spells];
  for (let gap = 0; gap <= spells.length; gap++) {
    const isPast = (claim: Dated, i: number): boolean => asStated[i] !== undefined && asStated[i].d <= claim.speaksFrom;
    const here = alone.filter((claim) => (gap === 0 || isPast(claim, gap - 1)) && !isPast(claim, gap));
    const lone = spellsFrom(here, true);
    const before = gap === 0 ? [] : [{ ...(asStated[gap - 1] as Stretch) }];
    const after = gap === spells.length ? [] : [{ ...(asStated[gap] as Stretch) }];
    boundEachOther([...before, ...lone, ...after]);
    all.push(...lone);
  }
  return all;
};

// ---- existence, denials, origins -----------------------------------------------------------------------------------

const existence = (actors: readonly Pick<Actor, 'existsFrom' | 'existsTo'>[]): readonly [number, number] => {
  let [from, to] = [-Infinity, Infinity];
  for (const { existsFrom, existsTo } of actors) {
    if (existsFrom) from = Math.max(from, readDays(existsFrom.text)[0]);
    if (existsTo) to = Math.min(to, endOfText(existsTo.text)[1]);
  }
  return [from, to];
};

const into = (day: number, [from, to]: readonly [number, number]): number => Math.min(Math.max(day, from), to);

const deniedDays = (denial: Claim, sources: readonly Source[]): readonly [number, number] => {
  const from = readOrNull(denial.validFrom)?.[0] ?? readOrNull(denial.attestedOn)?.[0] ?? -Infinity;
  if (denial.validTo) return [from, endOfText(denial.validTo.text)[1]];
  if (denial.attestedOn && !denial.ongoing) return [from, readDays(denial.attestedOn.text)[1] + 1];
  const published = readOrNull(sources.find(({ id }) => id === denial.source)?.publishedOn);
  return [from, published ? published[1] + 1 : Infinity];
};

const covers = (denial: Claim, key: readonly string[], spell: Stretch, sources: readonly Source[]): boolean => {
  const denied = keyOf(denial);
  for (const i of [0, 1, 2]) if (denied[i] !== key[i]) return false;
  for (const i of [3, 4, 5]) if (denied[i] !== '' && denied[i] !== key[i]) return false;
  for (const naming of denied.slice(6)) if (!key.slice(6).includes(naming)) return false;
  const [from, to] = deniedDays(denial, sources);
  return from < spell.d && spell.a < to;
};

const originOf = ({ assertedBy, via, source }: Claim): string => {
  if (assertedBy !== null) return `said by ${assertedBy}`;
  return `written in ${via.length > 0 ? via[via.length - 1] : source}`;
};

const distinct = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) === i).sort();

export const deriveByOracle = (
  claims: readonly Claim[],
  sources: readonly Source[],
  actors: readonly Pick<Actor, 'id' | 'existsFrom' | 'existsTo'>[],
): readonly OracleTie[] => {
  const bearing = claims.filter(({ type }) => type !== 'TOOK_PART');
  const making = bearing.filter(
    ({ stance, credibility }) => (stance === 'ASSERTED' || stance === 'ALLEGED') && credibility !== 5,
  );
  const ties: OracleTie[] = [];
  for (const key of distinct(making.map((claim) => JSON.stringify(keyOf(claim))))) {
    const parts = JSON.parse(key) as string[];
    const [subject, type, object, against] = parts as [string, string, string, string];
    const own = making.filter((claim) => JSON.stringify(keyOf(claim)) === key);
    const named = actors.filter(({ id }) => id === subject || id === against || (type !== 'HOLDS' && id === object));
    const life = LINEAGE.includes(type) ? ([-Infinity, Infinity] as const) : existence(named);
    for (const spell of spellsOfKey(own, sources)) {
      // "Some day between" where it is not known to the day: that day must be able to lie within the life.
      const [sureFrom, sureTo] = [Math.min(spell.b, spell.c - 1), Math.max(spell.b, spell.c - 1)];
      if (sureTo < life[0] || (sureFrom >= life[1] && life[1] !== Infinity)) spell.possibleOnly = true;
      [spell.a, spell.b, spell.c, spell.d] = [
        into(spell.a, life),
        into(spell.b, life),
        into(spell.c, life),
        into(spell.d, life),
      ];
      if (spell.a >= spell.d) continue;
      const denials = bearing.filter((claim) => claim.stance === 'DENIED' && covers(claim, parts, spell, sources));
      ties.push({
        key,
        days: [spell.a, spell.b, spell.c, spell.d],
        possibleOnly: spell.possibleOnly,
        contested: denials.length > 0 || spell.clash,
        deniers: distinct(denials.flatMap(({ assertedBy }) => assertedBy ?? [])),
        origins: distinct(spell.claims.map(({ claim }) => originOf(claim))).length,
        claims: spell.claims.map(({ claim }) => claim.id as string).sort(),
        denials: denials.map(({ id }) => id as string).sort(),
      });
    }
  }
  return ties;
};
