import { hash } from 'node:crypto';
import { claimId } from '../../../src/domain/claims/claim-id.ts';
import { dayOf, isoDay } from '../../../src/domain/time/day.ts';
import { parsePartialDate } from '../../../src/domain/time/partial-date.ts';
import type { Actor, Claim, ClaimContent, Source } from '../../../src/domain/records.ts';
import { topicOf } from '../../../src/domain/ties/tie-key.ts';
import { SUPPORT_FORMS, type TieType } from '../../../src/domain/ties/types.ts';
import type { Records } from '../../../src/graph/write/load/records.ts';
import { aSource } from '../../support/claims.ts';
import { anActor } from '../../support/records.ts';

/** How often each type comes, of twenty. */
const TYPES: readonly TieType[] = (
  [
    ['FIGHTS', 7],
    ['SUPPORTS', 6],
    ['ALLIED_WITH', 3],
    ['RIVAL_OF', 2],
    ['MEMBER_OF', 1],
    ['COOPERATES_WITH', 1],
  ] as const
).flatMap(([type, share]) => Array.from({ length: share }, () => type));

/** Numbers in [0, 1) that are the same in every run. */
const numbers = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const actorAt = (at: number): Actor =>
  anActor(`group-${String(at).padStart(6, '0')}-made-${at}`, {
    label: { en: `Group ${at}`, ar: null },
    externalIds: [{ scheme: 'made', id: String(at) }],
  });

export interface Made {
  readonly source: Source;
  readonly actors: ReadonlyMap<string, Actor>;
  /** In the order of the rows; each makes one tie. */
  readonly claims: readonly Claim[];
}

/**
 * A table of yearly data on who stands with whom, as an importer hands it over: one source, the row as evidence, few actors with
 * many ties and many with few. A claim that repeats the question of another speaks of later days, so that it makes a tie of its own.
 */
export const makeRecords = (count: number, seed = 7): Made => {
  const next = numbers(seed);
  const actorCount = Math.ceil(count / 10);
  const source = aSource('made-1', { publishedOn: '2024-12-31', reliability: 'B' });
  const actors = new Map<string, Actor>();
  const pick = (): Actor => {
    const own = actorAt(Math.floor(actorCount * next() ** 2.2));
    const known = actors.get(own.id) ?? own;
    actors.set(own.id, known);
    return known;
  };
  const topics = new Map<string, number>();
  const claims = Array.from({ length: count }, (_, at): Claim => {
    const subject = pick();
    let object = pick();
    while (object.id === subject.id) object = pick();
    const type = TYPES[Math.floor(next() * TYPES.length)] as TieType;
    const blank = { place: null, event: null, against: null, about: null, qualifiers: [], attestedOn: null };
    const said = { type, subject: subject.id, object: object.id, form: null, ...blank };
    const nth = topics.get(topicOf(said) ?? '') ?? 0;
    topics.set(topicOf(said) ?? '', nth + 1);
    const start = dayOf(1950, 1, 1) + nth * 400 + Math.floor(next() * 100);
    const content: ClaimContent = {
      ...said,
      stance: 'ASSERTED',
      subjectAsStated: subject.label.en,
      objectAsStated: object.label.en,
      form: type === 'SUPPORTS' ? (SUPPORT_FORMS[at % SUPPORT_FORMS.length] ?? null) : null,
      validFrom: parsePartialDate(isoDay(start) ?? ''),
      validTo: parsePartialDate(isoDay(start + 1 + Math.floor(next() * 250)) ?? ''),
      ongoing: false,
      assertedBy: null,
      via: [],
      source: source.id,
      credibility: 2,
      note: null,
    };
    const row = `${at},${subject.label.en},${object.label.en},${type},${content.validFrom?.text ?? ''}`;
    const place = { document: source.id, locator: `made.csv:${at + 2} id=${at}`, hash: hash('sha256', row, 'hex') };
    return { ...content, id: claimId(content), evidence: [{ ...place, gloss: { en: null, ar: null } }] };
  });
  return { source, actors, claims };
};

/** Batches as a collector yields them: every actor in the batch that first names it. */
export const inBatches = ({ actors, claims }: Made, size: number): readonly Records[] => {
  const given = new Set<string>();
  const batches: Records[] = [];
  for (let start = 0; start < claims.length; start += size) {
    const own = claims.slice(start, start + size);
    const fresh = [...new Set(own.flatMap(({ subject, object }) => [subject, object ?? subject]))].filter(
      (id) => !given.has(id),
    );
    for (const id of fresh) given.add(id);
    const named = fresh.flatMap((id) => actors.get(id) ?? []);
    batches.push({ actors: named, sources: [], places: [], events: [], claims: own });
  }
  return batches;
};
