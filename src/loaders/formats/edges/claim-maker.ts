import { distinct } from '../../../domain/group.ts';
import { hashOf } from '../../../domain/claims/claim-id.ts';
import { byNumber } from '../../../domain/order.ts';
import { isSlug, type SourceId } from '../../../domain/ids.ts';
import type { Day } from '../../../domain/time/day.ts';
import { startOf } from '../../../domain/well-formed.ts';
import type { ClaimContent, Qualifier } from '../../../domain/records.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { BLANK, type Collector } from '../../import/collector.ts';
import { Draft } from '../../import/draft.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { sortQualifiers } from '../../../domain/claims/qualifiers.ts';
import { DateFields } from './date-fields.ts';
import type { EdgeActors } from './edge-actors.ts';
import type { ActorField, ClaimMap, EdgeMap, QualifierField } from './edge-map.ts';
import type { EdgeRow, EdgeTable } from './edge-rows.ts';
import { type ActorReader, actorReader, NOBODY, type RowActors } from './row-actors.ts';
import type { RowFields } from './row-fields.ts';
import { Spells } from './spells.ts';
import { partAt, type Stretch } from './stretches.ts';

interface Parts {
  readonly table: EdgeTable;
  readonly fields: RowFields;
  readonly actors: EdgeActors;
  readonly collector: Collector;
}

/** A claim of a map, prepared for one table: what it makes of a row is added to the collector. */
export interface ClaimMaker {
  readonly add: (row: EdgeRow) => void;
  /** Adds the claims that wait for further rows. */
  readonly end: () => void;
}

const readQualifiers = (
  wanted: readonly QualifierField[],
  { fields }: Parts,
): ((row: EdgeRow) => readonly Qualifier[]) => {
  const reads = wanted.map(({ key, value, where }) => {
    const applies = fields.meets(where);
    const read = 'cell' in value ? fields.text(value.cell) : fields.word(value);
    return (row: EdgeRow): readonly Qualifier[] => {
      const text = applies(row) ? read(row) : null;
      return text ? [{ key, value: text }] : [];
    };
  });
  return (row) => (reads.length === 0 ? BLANK.qualifiers : sortQualifiers(reads.flatMap((read) => read(row))));
};

/** The sources at the addresses in the rows: each is a document that the table goes back to. */
const readUrl = (column: string | null, { fields, collector }: Parts): ((row: EdgeRow) => readonly SourceId[]) => {
  if (column === null) return () => BLANK.via;
  const read = fields.text(column);
  return (row) => {
    const url = read(row);
    if (url === '') return BLANK.via;
    const id = `url-${hashOf([url], 16)}` as SourceId;
    const unknown = {
      publisher: null,
      publishedOn: null,
      language: null,
      reliability: null,
      licence: null,
      citation: null,
    };
    return [collector.source({ id, title: startOf(url, 200), url, ...unknown })];
  };
};

/** `column=value; column=value` */
const readKey = (columns: readonly string[], { fields }: Parts): ((row: EdgeRow) => string) => {
  const keys = columns.map((column, at) => ({
    before: `${at === 0 ? '' : '; '}${column}=`,
    read: fields.text(column),
  }));
  return (row) => {
    let key = '';
    for (const { before, read } of keys) key += before + read(row);
    return key;
  };
};

const contentOf = (draft: Draft): ClaimContent => {
  const content: Partial<Draft> = { ...draft };
  delete content.id;
  delete content.evidence;
  return content as ClaimContent;
};

const NO_THIRD: readonly null[] = [null];
const NO_DAYS: readonly Day[] = [];

/** Days on which any code of a row passed to another actor while what the row says held. */
const handoversOf = (readers: readonly ActorReader[], row: EdgeRow, time: Stretch, published: Day | null) => {
  const { validFrom, validTo, ongoing, attestedOn } = time;
  const until = validTo?.first ?? (ongoing ? published : (attestedOn?.first ?? null));
  if (validFrom === null || until === null || until <= validFrom.first) return NO_DAYS;
  const days = distinct(readers.flatMap((reader) => reader.handovers(row, validFrom.first, until)));
  return [...days].sort(byNumber((day) => day));
};

export const makeClaims = (claim: ClaimMap, { source }: EdgeMap, parts: Parts): ClaimMaker => {
  const { table, fields, collector } = parts;
  const dates = new DateFields(fields, source.publishedOn);
  const isWanted = fields.meets(claim.where);
  const [readType, readStance] = [fields.word(claim.type), fields.word(claim.stance)];
  const readForm = claim.form === null ? () => null : fields.word(claim.form);
  const readCredibility = claim.credibility === null ? () => null : fields.word(claim.credibility);
  const [from, to, on] = [dates.date(claim.from), dates.date(claim.to), dates.date(claim.on)];
  const subjects = actorReader(claim.subject, parts);
  const objects = actorReader(claim.object, parts);
  const againsts = claim.against === null ? null : actorReader(claim.against, parts);
  const readers = [subjects, objects, ...(againsts ? [againsts] : [])];
  const isCoded = [claim.subject, claim.object, claim.against].some((field) => field !== null && field.code !== null);
  const qualifiers = readQualifiers(claim.qualifiers, parts);
  const isOngoing = claim.ongoing === null ? () => false : fields.meets(claim.ongoing);
  const about = claim.about === null ? null : fields.template(claim.about);
  const note = claim.note === null ? null : fields.template(claim.note);
  const via = readUrl(claim.url, parts);
  const named = [claim.subject, claim.object].flatMap(({ column, constant }) => (constant === null ? [column] : []));
  const keyOf = readKey(claim.key.length > 0 ? claim.key : named, parts);
  const spells = claim.spellYears === null ? null : new Spells(claim.spellYears, collector);

  const someOf = ({ column }: ActorField, found: RowActors, row: EdgeRow): RowActors => {
    if (found.actors.length === 0 && !found.isExplained)
      fields.report('NO_ACTOR', row, column, '', 'the row names no actor here; it makes no claim');
    return found;
  };
  const add = (row: EdgeRow): void => {
    if (!isWanted(row)) return;
    const type = readType(row);
    const stance = readStance(row);
    const form = readForm(row);
    const credibility = readCredibility(row);
    if (type === undefined || type === null || !stance) return;
    const start = from(row);
    const end = to(row);
    const attested = on(row);
    if (start === 'BAD' || end === 'BAD' || attested === 'BAD') return;
    const ongoing = end === 'OPEN' || isOngoing(row);
    const time: Stretch = {
      validFrom: start === 'OPEN' ? null : start,
      validTo: ongoing ? null : end,
      attestedOn: attested === 'OPEN' ? null : attested,
      ongoing,
    };
    const first = (time.validFrom ?? time.attestedOn ?? (end === 'OPEN' ? null : end))?.first ?? null;
    const cuts = isCoded ? handoversOf(readers, row, time, source.publishedOn?.first ?? null) : NO_DAYS;
    const evidence = rowEvidence(source.id, table.file, row, keyOf(row));
    const slug = about === null ? null : about(row);
    for (let part = 0; part <= cuts.length; part++) {
      const { validFrom, validTo, attestedOn, ongoing: goesOn } = cuts.length === 0 ? time : partAt(time, cuts, part);
      const day = part === 0 ? first : (validFrom?.first ?? null);
      const ones = someOf(claim.subject, subjects.read(row, day), row);
      const others = someOf(claim.object, objects.read(row, day), row);
      const stated = againsts === null ? NOBODY : againsts.read(row, day);
      const third = stated.actors.length === 0 ? NO_THIRD : stated.actors;
      for (const subject of ones.actors)
        for (const object of others.actors)
          for (const against of third) {
            const turned = claim.undirected && object.id < subject.id;
            const isHedged = subject.hedged || object.hedged;
            const draft = new Draft(Array.of(evidence));
            draft.stance = isHedged && stance === 'ASSERTED' ? 'ALLEGED' : stance;
            draft.subject = turned ? object.id : subject.id;
            draft.subjectAsStated = turned ? object.asStated : subject.asStated;
            draft.type = type;
            draft.object = turned ? subject.id : object.id;
            draft.objectAsStated = turned ? subject.asStated : object.asStated;
            draft.against = against?.id ?? null;
            draft.form = claim.formOfOne && ones.count > 1 ? null : (form ?? null);
            draft.about = slug === null || isSlug(slug) ? slug : slugWords(slug);
            draft.qualifiers = qualifiers(row);
            draft.validFrom = validFrom;
            draft.validTo = validTo;
            draft.ongoing = goesOn;
            draft.attestedOn = attestedOn;
            draft.via = via(row);
            draft.source = source.id;
            draft.credibility = credibility ?? null;
            draft.note = note === null ? null : note(row);
            if (spells) spells.add(contentOf(draft), draft.evidence, { file: table.file, line: row.line });
            else collector.add(draft, table.file, row.line);
          }
    }
  };
  return { add, end: () => spells?.end() };
};
