import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { LONGEST_LIST, PARTS, READINGS, SINGLES, SIZES, TEXTS_OF_HOPS } from './sizes.ts';

export interface Costed {
  readonly schema: GraphQLSchema;
  /** Valid in the schema, and so without fragments that spread themselves. */
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As the schema has coerced them, with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Arguments that the sizes of lists further down depend on, of the nearest field above that has them. */
type Given = Readonly<Record<string, number>>;

/**
 * How many nodes an operation may answer with, before anything is read: each object counts as often as the lists above it repeat
 * it. Sizes of lists are those of {@link SIZES}. What several aliases, fragments or root fields ask is added up. A fragment is counted
 * once for each type and each set of arguments that it is spread below, however often it is spread.
 */
export function costOf(costed: Costed): number {
  const { schema, operation, fragments, variables } = costed;
  const known = new Map<string, number>();

  const costOfSelections = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, given: Given): number => {
    const spread = new Set<string>();
    let sum = 0;
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) sum += costOfField(selection, parent, given);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        sum += costOfSelections(
          selection.selectionSet,
          typeOf(schema, selection.typeCondition?.name.value) ?? parent,
          given,
        );
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        sum += costOfFragment(selection.name.value, given);
      }
    }
    return sum;
  };

  const costOfFragment = (name: string, given: Given): number => {
    const fragment = fragments.get(name);
    const type = typeOf(schema, fragment?.typeCondition.name.value);
    if (!fragment || !type) return 0;
    const key = JSON.stringify([name, given]);
    const found = known.get(key) ?? costOfSelections(fragment.selectionSet, type, given);
    known.set(key, found);
    return found;
  };

  const costOfField = (node: FieldNode, parent: GraphQLCompositeType, above: Given): number => {
    const field = fieldOf(schema, parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field) return 0;
    const name = `${parent.name}.${field.name}`;
    // A scalar is part of its object.
    if (!isCompositeType(type) || !node.selectionSet)
      return (TEXTS_OF_HOPS[name] ?? 0) * Math.max(0, above['where.maxHops'] ?? DEFAULT_HOPS);
    const values = argumentsOf(field, node, variables);
    const given = { ...above, ...numbersIn(field, values) };
    const count = isList(field.type) ? sizeOf(name, given) : (SINGLES[name] ?? 1);
    const reading = (READINGS[name] ?? 0) + (asksForParts(values) ? PARTS : 0);
    return reading + count * (1 + costOfSelections(node.selectionSet, type, given));
  };

  const root = schema.getRootType(operation.operation);
  return root ? Math.ceil(costOfSelections(operation.selectionSet, root, {})) : 0;
}

const isIncluded = (node: SelectionNode, variables: Costed['variables']): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;

const typeOf = (schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | null => {
  const type = name === undefined ? null : schema.getType(name);
  return isCompositeType(type) ? type : null;
};

const fieldOf = (schema: GraphQLSchema, parent: GraphQLCompositeType, name: string) => {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
};

type Field = GraphQLField<unknown, unknown>;

/** Arguments with their defaults; none where one of them is wrong, which its own field will refuse. */
const argumentsOf = (field: Field, node: FieldNode, variables: Costed['variables']): Record<string, unknown> => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
};

/** What sizes of lists are named by: how many are asked for, how many hops a path may have, how many claims are recorded. */
const numbersIn = ({ args }: Field, values: Readonly<Record<string, unknown>>): Given => {
  const numbers: Record<string, number> = {};
  for (const { name, defaultValue } of args) {
    const value = values[name] ?? defaultValue;
    if (name === 'first' && typeof value === 'number') numbers['first'] = value;
    if (name === 'input' && Array.isArray(value)) numbers['input'] = value.length;
    if (name === 'where') numbers['where.maxHops'] = maxHopsIn(value);
  }
  return numbers;
};

const DEFAULT_HOPS = 6;

const maxHopsIn = (where: unknown): number => {
  const most = (where as { readonly maxHops?: unknown } | null | undefined)?.maxHops;
  return typeof most === 'number' ? most : DEFAULT_HOPS;
};

const asksForParts = ({ where, includeParts }: Readonly<Record<string, unknown>>): boolean =>
  includeParts === true || (where as { readonly includeParts?: unknown } | null | undefined)?.includeParts === true;

const isList = (type: Field['type']): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** A list that the table lacks counts as the longest. */
const sizeOf = (name: string, given: Given): number => {
  const size = SIZES[name];
  if (size?.of === 'estimate') return size.count;
  const asked = size === undefined ? LONGEST_LIST : (given[size.name] ?? LONGEST_LIST);
  const more = size?.of === 'argument' ? (size.more ?? 0) : 0;
  return size?.of === 'values' ? asked : Math.min(Math.max(asked, 0), LONGEST_LIST) + more;
};
