import { asPoint, endOfText, readDays, readOrNull } from './calendar.ts';
import type { OracleClaim as Claim, OracleSource as Source } from './shapes.ts';
import { LINEAGE } from './words.ts';

/**
 * What one claim says of days. Follows design §1, *Time*: the paragraph on what a claim gives, and the bullets *A claim's start*
 * (with *Its end* and the order of the four days) and *A claim's likely days*. Readings 4 to 7 of decisions.md.
 */
export type Span = readonly [number, number];

export interface Dated {
  readonly claim: Claim;
  /** startEarliest */
  readonly a: number;
  /** startLatest */
  readonly b: number;
  /** endEarliest */
  readonly c: number;
  /** endLatest */
  readonly d: number;
  readonly statesStart: boolean;
  readonly statesEnd: boolean;
  /** First day, and the day after the last, that it speaks of. */
  readonly speaksFrom: number;
  readonly speaksTo: number;
  /** First and last day of each time that it states or attests. */
  readonly times: readonly Span[];
}

interface Texts {
  readonly from: string | null;
  readonly to: string | null;
  /** attestedOn, and the date of the document when it was going on then */
  readonly attested: readonly string[];
}

const textsOf = (claim: Claim, sources: readonly Source[]): Texts => {
  const document = claim.ongoing ? sources.find(({ id }) => id === claim.source)?.publishedOn : null;
  return {
    from: claim.validFrom?.text ?? null,
    to: claim.validTo?.text ?? null,
    attested: [claim.attestedOn?.text, document?.text].filter((text) => text !== undefined),
  };
};

const dateTexts = (claim: Claim, texts: Texts): Dated | null => {
  const from = texts.from === null ? null : readDays(texts.from);
  const to = texts.to === null ? null : endOfText(texts.to);
  const attested = texts.attested.map(readDays);
  const said = [...(from ? [from] : []), ...attested];
  if (said.length === 0 && !to) return null;

  let [a, b] = [-Infinity, Infinity];
  if (from) [a, b] = from;
  else if (attested.length > 0) b = Math.min(...attested.map(([, last]) => last));
  else if (to) b = to[1] - 1;

  let [c, d] = to ?? [Math.max(...said.map(([first]) => first + 1)), Infinity];

  const isLineage = LINEAGE.includes(claim.type);
  if (isLineage) [c, d] = [Infinity, Infinity];
  if (d <= a) return null;
  c = Math.max(c, a + 1);
  b = Math.min(b, d - 1);
  for (const [first, last] of attested) {
    const [from, to] = [Math.max(first, a), Math.min(last, d - 1)];
    if (from > to) continue;
    b = Math.min(b, to);
    c = Math.max(c, from + 1);
  }

  let speaksFrom = c - 1;
  if (from) speaksFrom = from[0];
  else if (attested.length > 0) speaksFrom = Math.min(...attested.map(([first]) => first));
  const speaksTo = to || isLineage ? d : Math.max(...said.map(([, last]) => last + 1));

  const times = [...said, ...(texts.to === null || isLineage ? [] : [readDays(texts.to)])];
  const statesEnd = to !== null && !isLineage;
  return { claim, a, b, c, d, statesStart: from !== null, statesEnd, speaksFrom, speaksTo, times };
};

/** What it says when `[..X]` counts as X; as it is where that makes no sense. */
export const countedAsPoints = (dated: Dated, sources: readonly Source[]): Dated => {
  const { from, to, attested } = textsOf(dated.claim, sources);
  const [start, end] = [from, to].map((text) => (text === null ? null : asPoint(text))) as [
    string | null,
    string | null,
  ];
  return dateTexts(dated.claim, { from: start, to: end, attested: attested.map(asPoint) }) ?? dated;
};

/** Nothing when it has no date, or an end that is not after its start. */
export const dateClaim = (claim: Claim, sources: readonly Source[]): Dated[] => {
  const dated = dateTexts(claim, textsOf(claim, sources));
  return dated ? [dated] : [];
};

/** From the first to the last day of those spans that have days; nothing when none has. */
export const hullOf = (spans: readonly Span[]): Span | null => {
  const proper = spans.filter(([from, to]) => from < to);
  if (proper.length === 0) return null;
  return [Math.min(...proper.map(([from]) => from)), Math.max(...proper.map(([, to]) => to))];
};

/** First day, and the first day after all, by which its distance from others is measured. */
export const nearOf = (dated: Dated, sources: readonly Source[]): Span => {
  const counted = countedAsPoints(dated, sources);
  const held = counted.times.slice(0, counted.statesEnd ? -1 : undefined).map(([first]) => first);
  return [
    Math.min(counted.speaksFrom, dated.b, ...held),
    Math.min(Math.max(counted.c, ...held.map((day) => day + 1)), dated.d),
  ];
};

/** First likely day, and the day after the last. A time that is too vague makes no single day likely: then nothing. */
export const likelyOfClaim = (dated: Dated, h: number, sources: readonly Source[]): Span | null => {
  const { claim, a, b, d, statesStart, statesEnd } = dated;
  if (LINEAGE.includes(claim.type)) return hullOf([[b, Infinity]]);
  const [lowest, highest] = [statesStart ? a : -Infinity, statesEnd ? d : Infinity];
  if (h === Infinity) return hullOf([[lowest, highest]]);

  const counted = countedAsPoints(dated, sources);
  const short = counted.times.filter(([first, last]) => last - first + 1 <= 2 * h);
  const spans = [[counted.b - h, counted.c + h] as const, ...short.map(([first, last]) => [first, last + 1] as const)];
  return hullOf(spans.map(([from, to]) => [Math.max(from, lowest), Math.min(to, highest)] as const));
};

/** The last day on which a document may have come out; infinite when it has no date. */
export const publishedLast = (source: string, sources: readonly Source[]): number =>
  readOrNull(sources.find(({ id }) => id === source)?.publishedOn)?.[1] ?? Infinity;
