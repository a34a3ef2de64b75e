import { GraphQLError, Kind, type ValidationRule } from 'graphql';

/** The introspection that query pages send is this deep, and our deepest example is less. */
export const MAX_DEPTH = 20;
const MAX_ROOT_FIELDS = 20;
/** Words and signs in one request: the query page's introspection has 250, our longest example 170. */
export const MAX_TOKENS = 1_000;

const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });

export const tooDeep = (): GraphQLError =>
  tooComplex(`The operation nests more than ${MAX_DEPTH} fields; ask in several requests.`);

interface SelectionLike {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly selectionSet?: unknown;
}

type Selections = readonly SelectionLike[];

const selectionsOf = (node: unknown): Selections =>
  (node as { selectionSet?: { selections: Selections } } | null | undefined)?.selectionSet?.selections ?? [];

/** An operation nests fields at most {@link MAX_DEPTH} deep, fragments included. */
export const limitDepth: ValidationRule = (context) => {
  // A fragment is measured once, however often it is spread: a few words can spread it more often than can be counted.
  const depths = new Map<string, number>();
  const depthOfFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0);
    const depth = depthOf(selectionsOf(context.getFragment(name)));
    depths.set(name, depth);
    return depth;
  };
  const depthOf = (selections: Selections): number =>
    selections.reduce((deepest, selection) => {
      const nested =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? depthOfFragment(selection.name?.value ?? '')
          : depthOf(selectionsOf(selection)) + (selection.kind === Kind.FIELD ? 1 : 0);
      return Math.max(deepest, nested);
    }, 0);
  return {
    OperationDefinition(node) {
      if (depthOf(selectionsOf(node)) > MAX_DEPTH) context.reportError(tooDeep());
    },
  };
};

/** An operation asks at most {@link MAX_ROOT_FIELDS} questions, aliases counted, each fragment once. */
export const limitRootFields: ValidationRule = (context) => {
  const countFields = (selections: Selections, spread: Set<string>): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return sum + countFields(selectionsOf(selection), spread);
      const name = selection.name?.value ?? '';
      if (spread.has(name)) return sum;
      spread.add(name);
      return sum + countFields(selectionsOf(context.getFragment(name)), spread);
    }, 0);
  return {
    OperationDefinition(node) {
      const count = countFields(selectionsOf(node), new Set());
      if (count > MAX_ROOT_FIELDS)
        context.reportError(
          tooComplex(`The operation asks ${count} questions; at most ${MAX_ROOT_FIELDS} go into one request.`),
        );
    },
  };
};

/** Only kinds of operation that the schema has: it has no subscriptions. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`The schema has no ${node.operation}; ask a query or a mutation.`, { nodes: node }),
    );
  },
});
