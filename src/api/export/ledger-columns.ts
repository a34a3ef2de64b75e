import { type Column, list, number, qualifierList, text } from './columns.ts';
import { isoDay } from '../../domain/time/day.ts';
import { evidenceLink } from '../../domain/claims/evidence-link.ts';
import type { Place, Source } from '../../domain/records.ts';
import type { AttendedEvent } from '../questions/whole-events.ts';
import type { SourcedClaim } from '../questions/whole-claims.ts';

type Evidence = SourcedClaim['claim']['evidence'][number];

/** One part of every piece of evidence, in the same order in each such column; empty where a piece lacks it. */
const ofEvidence = (
  name: string,
  part: (evidence: Evidence, documents: SourcedClaim['documents']) => string | null,
): Column<SourcedClaim> =>
  text(name, ({ claim, documents }) => list(claim.evidence.map((evidence) => part(evidence, documents) ?? '')));

/** The columns of a pack's `claims.csv`, the claim's id in front instead of a key, then ledger times and evidence. */
export const CLAIM_COLUMNS: readonly Column<SourcedClaim>[] = [
  text('id', ({ claim }) => claim.id),
  text('stance', ({ claim }) => claim.stance),
  text('subject', ({ claim }) => claim.subject),
  text('subjectAsStated', ({ claim }) => claim.subjectAsStated),
  text('type', ({ claim }) => claim.type),
  text('object', ({ claim }) => claim.object),
  text('objectAsStated', ({ claim }) => claim.objectAsStated),
  text('place', ({ claim }) => claim.place),
  text('event', ({ claim }) => claim.event),
  text('against', ({ claim }) => claim.against),
  text('form', ({ claim }) => claim.form),
  text('about', ({ claim }) => claim.about),
  text('qualifiers', ({ claim }) => qualifierList(claim.qualifiers)),
  text('validFrom', ({ claim }) => claim.validFrom?.text ?? null),
  text('validTo', ({ claim }) => claim.validTo?.text ?? null),
  { name: 'ongoing', type: 'boolean', of: ({ claim }) => claim.ongoing || null },
  text('attestedOn', ({ claim }) => claim.attestedOn?.text ?? null),
  text('assertedBy', ({ claim }) => claim.assertedBy),
  text('via', ({ claim }) => list(claim.via)),
  text('source', ({ claim }) => claim.source),
  { name: 'credibility', type: 'integer', of: ({ claim }) => claim.credibility },
  text('note', ({ claim }) => claim.note),
  text('recordedAt', ({ claim }) => claim.recordedAt),
  text('retiredAt', ({ claim }) => claim.retiredAt),
  text('retiredBecause', ({ claim }) => claim.retiredBecause),
  ofEvidence('evidenceDocument', ({ document }) => document),
  ofEvidence('evidenceLocator', ({ locator }) => locator),
  ofEvidence('evidenceUrl', (evidence, documents) =>
    evidenceLink(documents.get(evidence.document)?.url ?? null, evidence),
  ),
  ofEvidence('evidenceHash', ({ hash }) => hash),
  ofEvidence('evidenceGlossEn', ({ gloss }) => gloss.en),
  ofEvidence('evidenceGlossAr', ({ gloss }) => gloss.ar),
];

/** The columns of a pack's `events.csv`, then who took part, in the same order in each of the three. */
export const EVENT_COLUMNS: readonly Column<AttendedEvent>[] = [
  text('id', ({ event }) => event.id),
  text('kind', ({ event }) => event.kind),
  text('nameEn', ({ event }) => event.label.en),
  text('nameAr', ({ event }) => event.label.ar),
  text('date', ({ event }) => event.date?.text ?? null),
  text('place', ({ event }) => event.place),
  text('participants', ({ participants }) => list(participants.map(({ actor }) => actor))),
  text('roles', ({ participants }) => list(participants.map(({ role }) => role))),
  text('sides', ({ participants }) => list(participants.map(({ side }) => (side === null ? '' : String(side))))),
];

export const PLACE_COLUMNS: readonly Column<Place>[] = [
  text('id', ({ id }) => id),
  text('nameEn', ({ label }) => label.en),
  text('nameAr', ({ label }) => label.ar),
  text('within', ({ within }) => within),
  number('latitude', 'double', ({ latitude }) => latitude),
  number('longitude', 'double', ({ longitude }) => longitude),
  text('names', ({ names }) => list(names.map((name) => name.text))),
];

/** `publishedLast` is the last day on which it may have come out. */
export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  text('id', ({ id }) => id),
  text('title', ({ title }) => title),
  text('titleAr', ({ titleAr }) => titleAr ?? null),
  text('publisher', ({ publisher }) => publisher),
  text('publishedOn', ({ publishedOn }) => publishedOn?.text ?? null),
  text('publishedLast', ({ publishedOn }) => publishedOn && isoDay(publishedOn.last)),
  text('language', ({ language }) => language),
  text('url', ({ url }) => url),
  text('reliability', ({ reliability }) => reliability),
  text('licence', ({ licence }) => licence),
  text('citation', ({ citation }) => citation),
  text('dataset', ({ dataset }) => dataset ?? null),
  text('version', ({ version }) => version ?? null),
];
