import {
  buildASTSchema,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  validate,
} from 'graphql';
import { costOf } from '../../src/api/graphql/cost/cost-of.ts';
import { readTypeDefs } from '../../src/api/graphql/type-defs.ts';

export const servedSchema = buildASTSchema(readTypeDefs());

/** What an operation costs by itself, without a service. @throws Error when the document is not valid */
export const nodesOf = (text: string, given: Readonly<Record<string, unknown>> = {}): number => {
  const document = parse(text);
  const [wrong] = validate(servedSchema, document);
  if (wrong) throw wrong;
  const operation = getOperationAST(document);
  if (!operation) throw new Error('not one operation');
  const { coerced, errors } = getVariableValues(servedSchema, operation.variableDefinitions ?? [], given);
  if (!coerced) throw new Error(String(errors?.[0]));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  return costOf({ schema: servedSchema, operation, fragments, variables: coerced });
};
