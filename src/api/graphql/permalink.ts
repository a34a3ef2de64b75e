import { byKey } from '../../domain/order.ts';
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type ObjectFieldNode,
  OperationTypeNode,
  print,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { Context } from '../questions/context.ts';
import { readAt, type Scope } from '../questions/scope.ts';

/** A permalink to the root field that is being answered, at the known time of its answer. */
export const permalinkTo = (context: Context, info: GraphQLResolveInfo, scope: Scope) => async (): Promise<string> =>
  permalinkOf(info, await readAt(context, scope));

const KNOWN_AT = 'knownAt';
const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const textNode = (value: string): ValueNode => ({ kind: Kind.STRING, value });

type Variables = Readonly<Record<string, unknown>>;

/** The filter with its known time; one that is a variable gets it in the variables. */
const pinnedWhere = (where: ValueNode | undefined, knownAt: string, variables: Record<string, unknown>): ValueNode => {
  if (where?.kind === Kind.VARIABLE) {
    const given = variables[where.name.value] as Variables | null | undefined;
    const fields = Object.entries({ ...given, [KNOWN_AT]: knownAt }).sort(byKey);
    variables[where.name.value] = Object.fromEntries(fields);
    return where;
  }
  const fields = where?.kind === Kind.OBJECT ? where.fields.filter(({ name }) => name.value !== KNOWN_AT) : [];
  const pinned: ObjectFieldNode = { kind: Kind.OBJECT_FIELD, name: nameNode(KNOWN_AT), value: textNode(knownAt) };
  return { kind: Kind.OBJECT, fields: [...fields, pinned] };
};

const pinnedField = (
  field: FieldNode,
  hasKnownAt: boolean,
  knownAt: string,
  variables: Record<string, unknown>,
): FieldNode => {
  const name = hasKnownAt ? KNOWN_AT : 'where';
  const given = field.arguments?.find((argument) => argument.name.value === name)?.value;
  const value = hasKnownAt ? textNode(knownAt) : pinnedWhere(given, knownAt, variables);
  const pinned: ArgumentNode = { kind: Kind.ARGUMENT, name: nameNode(name), value };
  return {
    ...field,
    arguments: [...(field.arguments ?? []).filter((argument) => argument.name.value !== name), pinned],
  };
};

/** The names of the fragments and variables that selections use, those of their fragments included. */
const namesUsed = (selections: SelectionSetNode, fragments: GraphQLResolveInfo['fragments']) => {
  const spread = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (node: SelectionSetNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => {
        variables.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || spread.has(name.value)) return;
        spread.set(name.value, fragment);
        look(fragment);
      },
    });
  };
  look(selections);
  return { fragments: [...spread.values()], variables };
};

/**
 * Where the query page, and anybody who follows the link, finds this one question again, read at the same known time.
 * @param info of the root field that was asked
 * @returns an address relative to the service; the question stands behind `#`, so that no server limits its length
 */
const permalinkOf = (info: GraphQLResolveInfo, knownAt: string): string => {
  const hasKnownAt = info.parentType.getFields()[info.fieldName]?.args.some(({ name }) => name === KNOWN_AT) ?? false;
  const values: Record<string, unknown> = { ...info.variableValues };
  const selections = info.fieldNodes.map((field) => pinnedField(field, hasKnownAt, knownAt, values));
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  const used = namesUsed(selectionSet, info.fragments);
  const definitions = (info.operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  const query = print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: definitions,
        selectionSet,
      },
      ...used.fragments,
    ],
  });
  const variables = Object.fromEntries(Object.entries(values).filter(([name]) => used.variables.has(name)));
  return `/ide/#${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
};
