import { endOfText, readOrNull } from './calendar.ts';
import type { OracleClaim as Claim, OracleSource as Source } from './shapes.ts';
import { LINEAGE } from './words.ts';

/**
 * From the claims of one key to its spells, from the text of the design (§1, *Time*) and in the plainest way: arrays only, no
 * care for speed.
 */
export interface Dated {
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

/** The four days of a claim (design §1, *Time*); nothing when it has no date. */
export const dateClaim = (claim: Claim, sources: readonly Source[]): Dated[] => {
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

export interface Stretch {
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
    // ARCHITECTURE, *Time*: what else the dates say comes before the id.
    if (x.statesStart !== y.statesStart) return x.statesStart ? -1 : 1;
    if (x.a !== y.a) return x.a > y.a ? -1 : 1;
    if (x.statesEnd !== y.statesEnd) return x.statesEnd ? -1 : 1;
    if (x.d !== y.d) return x.d < y.d ? -1 : 1;
    if (x.speaksFrom !== y.speaksFrom) return x.speaksFrom > y.speaksFrom ? -1 : 1;
    if (x.speaksTo !== y.speaksTo) return x.speaksTo < y.speaksTo ? -1 : 1;
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

export const spellsOfKey = (claims: readonly Claim[], sources: readonly Source[]): Stretch[] => {
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
