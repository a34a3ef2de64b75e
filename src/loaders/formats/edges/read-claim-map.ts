import { type Credibility, STANCES, SUPPORT_FORMS, TIE_TYPE_NAMES } from '../../../domain/ties/types.ts';
import { ACTOR_KINDS } from '../../../domain/ties/types.ts';
import { qualifierProblem } from '../../../domain/claims/qualifiers.ts';
import { readDateField } from './read-date-field.ts';
import type { ActorField, ClaimMap, Condition, QualifierField, WordField } from './edge-map.ts';
import type { MapNode } from './map-node.ts';

const CLAIM_KEYS = [
  'where',
  'subject',
  'object',
  'against',
  'type',
  'stance',
  'form',
  'credibility',
  'about',
  'qualifiers',
  'from',
  'to',
  'on',
  'ongoing',
  'note',
  'url',
  'key',
  'undirected',
  'spellYears',
] as const;

const isNumber = (value: string): boolean => value !== '' && Number.isFinite(Number(value));

const readTest = (node: MapNode): ((value: string) => boolean) => {
  if (!node.isMap) {
    const values = new Set(node.texts);
    return (value) => values.has(value);
  }
  const fields = node.fields(['not', 'above', 'below'] as const);
  const not = new Set(fields.not?.texts ?? []);
  const bound = (field: MapNode | undefined): number | null => {
    if (!field) return null;
    return isNumber(field.text ?? '') ? Number(field.text) : field.refuse('not a number');
  };
  const [above, below] = [bound(fields.above), bound(fields.below)];
  return (value) =>
    !not.has(value) &&
    (above === null || (isNumber(value) && Number(value) > above)) &&
    (below === null || (isNumber(value) && Number(value) < below));
};

export const readConditions = (node: MapNode | undefined): readonly Condition[] =>
  node?.entries.map(([column, test]) => ({ column, test: readTest(test) })) ?? [];

const readActorField = (node: MapNode | undefined, what: string, parent: MapNode): ActorField | null => {
  if (!node) return parent.refuse(`a claim needs ${what}: the column that names it`, null, null);
  if (!node.isMap) return { column: node.text ?? '', list: null, code: null, kind: null };
  const fields = node.fields(['column', 'list', 'code', 'kind'] as const);
  const column = fields.column?.text ?? node.refuse('needs a column', null, null);
  const kind = fields.kind?.oneOf(ACTOR_KINDS) ?? null;
  const separators = fields.list?.texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) ?? [];
  const list = separators.length === 0 ? null : new RegExp(separators.join('|'));
  return column === null ? null : { column, list, code: fields.code?.text ?? null, kind };
};

/** A constant as text, or `{column, values: {…}}`, or `{column, sign: {positive, negative, zero}}`. */
const readWord = <Word>(node: MapNode, parse: (node: MapNode) => Word | null): WordField<Word> | null => {
  if (!node.isMap) {
    const constant = parse(node);
    return constant === null ? null : { constant };
  }
  const fields = node.fields(['column', 'values', 'sign'] as const);
  const column = fields.column?.text ?? node.refuse('needs a column', null, null);
  const wordOrNone = (value: MapNode): Word | null =>
    value.scalar === '' || value.text === 'none' ? null : parse(value);
  if (column === null) return null;
  if (fields.sign) {
    const { positive, negative, zero } = fields.sign.fields(['positive', 'negative', 'zero'] as const);
    const word = (field: MapNode | undefined): Word | null => (field ? wordOrNone(field) : null);
    return { column, bySign: { positive: word(positive), negative: word(negative), zero: word(zero) } };
  }
  if (!fields.values) return node.refuse('needs values (or sign): which value of the column means what', null, null);
  return { column, values: new Map(fields.values.entries.map(([value, word]) => [value, wordOrNone(word)])) };
};

const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (node: MapNode): Word | null =>
    node.oneOf(words);

const grade = (node: MapNode): Credibility | null => {
  const found = node.oneOf(['1', '2', '3', '4', '5', '6'] as const);
  return found === null ? null : (Number(found) as Credibility);
};

const readQualifier = (node: MapNode): QualifierField | null => {
  const fields = node.fields(['key', 'value', 'column', 'values', 'where'] as const);
  const key = fields.key?.text ?? '';
  const wrong = qualifierProblem({ key, value: '' }, false);
  if (wrong) return node.refuse(wrong.problem, wrong.suggestion, key);
  const where = readConditions(fields.where);
  if (fields.value?.text) return { key, value: { constant: fields.value.text }, where };
  const column = fields.column?.text;
  if (!column) return node.refuse('a qualifier needs a value or a column', null, null);
  if (!fields.values) return { key, value: { cell: column }, where };
  const values = new Map(fields.values.entries.map(([value, meaning]) => [value, meaning.text]));
  return { key, value: { column, values }, where };
};

/** @returns null when something is wrong with it, which is among the problems of the map */
export const readClaimMap = (node: MapNode): ClaimMap | null => {
  const fields = node.fields(CLAIM_KEYS);
  const subject = readActorField(fields.subject, 'a subject', node);
  const object = readActorField(fields.object, 'an object', node);
  const type = fields.type
    ? readWord(fields.type, oneOf(TIE_TYPE_NAMES))
    : node.refuse('a claim needs a type', null, null);
  const [from, to, on] = [fields.from, fields.to, fields.on].map((date) => (date ? readDateField(date) : null));
  const years = fields.spellYears?.text ?? null;
  if (years !== null && !/^\d{1,3}$/.test(years)) fields.spellYears?.refuse('not a whole number of years');
  if (!fields.from && !fields.to && !fields.on && !fields.ongoing)
    node.refuse('a claim needs a time: from, to, on or ongoing', null, null);
  const made = {
    where: readConditions(fields.where),
    against: fields.against ? readActorField(fields.against, 'against', node) : null,
    stance: (fields.stance && readWord(fields.stance, oneOf(STANCES))) ?? { constant: 'ASSERTED' as const },
    form: fields.form ? readWord(fields.form, oneOf(SUPPORT_FORMS)) : null,
    credibility: fields.credibility ? readWord(fields.credibility, grade) : null,
    about: fields.about?.text ?? null,
    qualifiers: fields.qualifiers?.items.flatMap((item) => readQualifier(item) ?? []) ?? [],
    from: from ?? null,
    to: to ?? null,
    on: on ?? null,
    ongoing: fields.ongoing
      ? fields.ongoing.isMap
        ? readConditions(fields.ongoing)
        : fields.ongoing.flag
          ? []
          : null
      : null,
    note: fields.note?.text ?? null,
    url: fields.url?.text ?? null,
    key: fields.key?.texts ?? [],
    undirected: fields.undirected?.flag ?? false,
    spellYears: years === null ? null : Number(years),
  };
  return subject === null || object === null || type === null ? null : { ...made, subject, object, type };
};
