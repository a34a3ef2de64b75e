import { hashOf } from '../../../domain/claims/claim-id.ts';
import { isSlug, type SourceId } from '../../../domain/ids.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { ClaimContent, Qualifier } from '../../../domain/records.ts';
import { slugWords } from '../../import/actor-ids.ts';
import { BLANK, type Collector } from '../../import/collector.ts';
import { Draft } from '../../import/draft.ts';
import { rowEvidence } from '../../import/row-evidence.ts';
import { sortQualifiers } from '../../../domain/claims/qualifiers.ts';
import type { EdgeActor, EdgeActors } from './edge-actors.ts';
import type { ActorField, ClaimMap, EdgeMap, QualifierField } from './edge-map.ts';
import type { EdgeRow, EdgeTable } from './edge-rows.ts';
import type { RowFields } from './row-fields.ts';
import { Spells } from './spells.ts';

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

const NOBODY: readonly EdgeActor[] = [];

/** The actors of a row. No new list is made where the cell names one actor, as nearly every cell does. */
const readActors = (
  field: ActorField,
  { table, fields, actors }: Parts,
): ((row: EdgeRow, on: Day | null) => readonly EdgeActor[]) => {
  const texts = fields.texts(field.column, field.list);
  const { nodes } = table;
  const find = actors.finder(field);
  const named = (text: string, row: EdgeRow, on: Day | null): readonly EdgeActor[] => {
    const name = nodes === null ? text : nodes[Number(text)];
    if (name === undefined) {
      fields.report('NO_ACTOR', row, field.column, text, `no node at this position; there are ${nodes?.length ?? 0}`);
      return NOBODY;
    }
    const found = find(name, on);
    const { trouble } = found[0];
    if (trouble !== null) fields.reportOnce('UNKNOWN_STATE', row, field.column, name, trouble);
    return found;
  };
  return (row, on) => {
    const read = texts(row);
    if (typeof read !== 'string') return read.flatMap((text) => named(text, row, on));
    return read === '' ? NOBODY : named(read, row, on);
  };
};

const readQualifiers = (
  wanted: readonly QualifierField[],
  { fields }: Parts,
): ((row: EdgeRow) => readonly Qualifier[]) => {
  const reads = wanted.map(({ key, value, where }) => {
    const applies = fields.meetsAll(where);
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
    return [collector.source({ id, title: url.slice(0, 200), url, ...unknown })];
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

export const makeClaims = (claim: ClaimMap, { source }: EdgeMap, parts: Parts): ClaimMaker => {
  const { table, fields, collector } = parts;
  const isWanted = fields.meetsAll(claim.where);
  const [readType, readStance] = [fields.word(claim.type), fields.word(claim.stance)];
  const readForm = claim.form === null ? () => null : fields.word(claim.form);
  const readCredibility = claim.credibility === null ? () => null : fields.word(claim.credibility);
  const [from, to, on] = [fields.date(claim.from), fields.date(claim.to), fields.date(claim.on)];
  const subjects = readActors(claim.subject, parts);
  const objects = readActors(claim.object, parts);
  const againsts = claim.against === null ? null : readActors(claim.against, parts);
  const qualifiers = readQualifiers(claim.qualifiers, parts);
  const isOngoing = claim.ongoing === null ? () => false : fields.meetsAll(claim.ongoing);
  const about = claim.about === null ? null : fields.template(claim.about);
  const note = claim.note === null ? null : fields.template(claim.note);
  const via = readUrl(claim.url, parts);
  const keyOf = readKey(claim.key.length > 0 ? claim.key : [claim.subject.column, claim.object.column], parts);
  const spells = claim.spellYears === null ? null : new Spells(claim.spellYears, collector);

  const someOf = ({ column }: ActorField, found: readonly EdgeActor[], row: EdgeRow): readonly EdgeActor[] => {
    if (found.length === 0)
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
    const validFrom = start === 'OPEN' ? null : start;
    const attestedOn = attested === 'OPEN' ? null : attested;
    const ongoing = end === 'OPEN' || isOngoing(row);
    const day = (validFrom ?? attestedOn ?? (end === 'OPEN' ? null : end))?.first ?? null;
    const evidence = rowEvidence(source.id, table.file, row, keyOf(row));
    const slug = about === null ? null : about(row);
    const ones = someOf(claim.subject, subjects(row, day), row);
    const others = someOf(claim.object, objects(row, day), row);
    const stated = againsts === null ? NOBODY : againsts(row, day);
    const third = stated.length === 0 ? NO_THIRD : stated;
    for (const subject of ones)
      for (const object of others)
        for (const against of third) {
          const turned = claim.undirected && object.id < subject.id;
          const draft = new Draft(Array.of(evidence));
          draft.stance = stance;
          draft.subject = turned ? object.id : subject.id;
          draft.subjectAsStated = turned ? object.asStated : subject.asStated;
          draft.type = type;
          draft.object = turned ? subject.id : object.id;
          draft.objectAsStated = turned ? subject.asStated : object.asStated;
          draft.against = against?.id ?? null;
          draft.form = form ?? null;
          draft.about = slug === null || isSlug(slug) ? slug : slugWords(slug);
          draft.qualifiers = qualifiers(row);
          draft.validFrom = validFrom;
          draft.validTo = ongoing ? null : end;
          draft.ongoing = ongoing;
          draft.attestedOn = attestedOn;
          draft.via = via(row);
          draft.source = source.id;
          draft.credibility = credibility ?? null;
          draft.note = note === null ? null : note(row);
          if (spells) spells.add(contentOf(draft), draft.evidence, { file: table.file, line: row.line });
          else collector.add(draft, table.file, row.line);
        }
  };
  return { add, end: () => spells?.end() };
};
