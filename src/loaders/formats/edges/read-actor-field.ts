import { ACTOR_KINDS } from '../../../domain/ties/types.ts';
import { type ActorField, LIST_PARTS } from './edge-map.ts';
import type { MapNode } from './map-node.ts';

const KEYS = [
  ...(['column', 'constant', 'list', 'take', 'strip', 'hedges'] as const),
  ...(['code', 'name', 'alias', 'scope', 'kind'] as const),
] as const;

const PLAIN: ActorField = {
  column: '',
  constant: null,
  list: null,
  take: 'all',
  strip: null,
  hedges: null,
  code: null,
  name: null,
  alias: null,
  scope: null,
  kind: null,
};

const anyOf = (node: MapNode | undefined): string | null => {
  const texts = node?.texts.filter((text) => text !== '') ?? [];
  return texts.length === 0 ? null : texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
};

const separatorsOf = (node: MapNode | undefined): RegExp | null => {
  const any = anyOf(node);
  return any === null ? null : new RegExp(any);
};

/** Any of the texts at the beginning of a name, whatever its capitals; a word must end there. */
const startsOf = (node: MapNode | undefined): RegExp | null => {
  const any = anyOf(node);
  return any === null ? null : new RegExp(`^(?:${any})(?![\\p{L}\\p{N}])\\s*`, 'iu');
};

const readAlias = (node: MapNode | undefined): ActorField['alias'] => {
  if (!node) return null;
  if (!node.isMap) return { column: node.text ?? '', list: null };
  const fields = node.fields(['column', 'list'] as const);
  const column = fields.column?.text ?? node.refuse('an alias needs a column', null, null);
  return column === null ? null : { column, list: separatorsOf(fields.list) };
};

/** `who` (a column), or a map of where the actor stands and what it is. */
export const readActorField = (node: MapNode | undefined, what: string, parent: MapNode): ActorField | null => {
  if (!node) return parent.refuse(`a claim needs ${what}: the column that names it`, null, null);
  if (!node.isMap) return { ...PLAIN, column: node.text ?? '' };
  const fields = node.fields(KEYS);
  const constant = fields.constant?.text ?? null;
  const column = fields.column?.text ?? null;
  if (column === null && constant === null)
    return node.refuse('needs a column, or a constant: an actor whom no row names', null, null);
  if (column !== null && constant !== null)
    return node.refuse('has a column and a constant; an actor is either in the rows or the same for all', null, null);
  if (constant !== null)
    for (const key of ['list', 'take', 'strip', 'hedges', 'name', 'alias', 'scope'] as const)
      fields[key]?.refuse('a constant has no cell of which this could be said', null, null);
  if (fields.name && !fields.code) fields.name.refuse('only a code has a name beside it; say whose code it is: code');
  if (fields.name && fields.list) fields.name.refuse('a list of codes has no name beside it', null, null);
  if (fields.alias && fields.list)
    fields.alias.refuse('an alias cannot be told to belong to one of a list', null, null);
  if (fields.take && !fields.list) fields.take.refuse('only of a list can the first or the rest be taken: list');
  if (fields.scope && fields.code) fields.scope.refuse('a code needs no scope', null, null);
  return {
    column: column ?? '',
    constant,
    list: separatorsOf(fields.list),
    take: fields.take?.oneOf(LIST_PARTS) ?? 'all',
    strip: startsOf(fields.strip),
    hedges: startsOf(fields.hedges),
    code: fields.code?.text ?? null,
    name: fields.name?.text ?? null,
    alias: readAlias(fields.alias),
    scope: fields.scope?.text ?? null,
    kind: fields.kind?.oneOf(ACTOR_KINDS) ?? null,
  };
};
