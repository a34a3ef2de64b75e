import { type Credibility, STANCES, SUPPORT_FORMS, TIE_TYPE_NAMES } from '../../../domain/ties/types.ts';
import { qualifierProblem } from '../../../domain/claims/qualifiers.ts';
import { readDateField } from './read-date-field.ts';
import { readActorField } from './read-actor-field.ts';
import { readConditions } from './read-conditions.ts';
import type { ClaimMap, Conditions, QualifierField, WordField } from './edge-map.ts';
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

type WordNodes = Partial<Record<'column' | 'values' | 'sign', MapNode>>;

/** A constant as text, or `{column, values: {…}}`, or `{column, sign: {positive, negative, zero}}`. */
const readWord = <Word>(
  node: MapNode,
  parse: (node: MapNode) => Word | null,
  fields: WordNodes = node.isMap ? node.fields(['column', 'values', 'sign'] as const) : {},
): WordField<Word> | null => {
  if (!node.isMap) {
    const constant = parse(node);
    return constant === null ? null : { constant };
  }
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

/** A word field, and whether it holds only for a row that names one subject: `alone`. */
const readForm = (node: MapNode | undefined): Pick<ClaimMap, 'form' | 'formOfOne'> => {
  if (!node) return { form: null, formOfOne: false };
  const fields = node.isMap ? node.fields(['column', 'values', 'sign', 'alone'] as const) : {};
  return { form: readWord(node, oneOf(SUPPORT_FORMS), fields), formOfOne: fields.alone?.flag ?? false };
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

/** `true`, or when a row says so. */
const readOngoing = (node: MapNode | undefined): Conditions | null => {
  if (!node || node.text === null) return node ? readConditions(node) : null;
  return node.flag ? [] : null;
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
    ...readForm(fields.form),
    credibility: fields.credibility ? readWord(fields.credibility, grade) : null,
    about: fields.about?.text ?? null,
    qualifiers: fields.qualifiers?.items.flatMap((item) => readQualifier(item) ?? []) ?? [],
    from: from ?? null,
    to: to ?? null,
    on: on ?? null,
    ongoing: readOngoing(fields.ongoing),
    note: fields.note?.text ?? null,
    url: fields.url?.text ?? null,
    key: fields.key?.texts ?? [],
    undirected: fields.undirected?.flag ?? false,
    spellYears: years === null ? null : Number(years),
  };
  return subject === null || object === null || type === null ? null : { ...made, subject, object, type };
};
