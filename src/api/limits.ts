import { GraphQLError, Kind, type ValidationRule } from 'graphql';

/** The introspection that query pages send is this deep, and our deepest example is less. */
const MAX_DEPTH = 20;
const MAX_ROOT_FIELDS = 20;
/** Words and signs in one request. */
export const MAX_TOKENS = 5_000;

const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX' } });

/** An operation nests fields at most {@link MAX_DEPTH} deep, fragments included. */
export const limitDepth: ValidationRule = (context) => {
  const depthOf = (
    node: { readonly selectionSet?: unknown; readonly kind: string },
    seen: ReadonlySet<string>,
  ): number => {
    const { selectionSet } = node as { selectionSet?: { selections: readonly SelectionLike[] } };
    if (!selectionSet) return 0;
    return Math.max(
      0,
      ...selectionSet.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name?.value ?? '';
          const fragment = seen.has(name) ? null : context.getFragment(name);
          return fragment ? depthOf(fragment, new Set([...seen, name])) : 0;
        }
        return depthOf(selection, seen) + (selection.kind === Kind.FIELD ? 1 : 0);
      }),
    );
  };
  return {
    OperationDefinition(node) {
      if (depthOf(node, new Set()) > MAX_DEPTH)
        context.reportError(tooComplex(`The operation nests more than ${MAX_DEPTH} fields; ask in several requests.`));
    },
  };
};

interface SelectionLike {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly selectionSet?: unknown;
}

/** An operation asks at most {@link MAX_ROOT_FIELDS} questions, aliases and fragments counted. */
export const limitRootFields: ValidationRule = (context) => {
  const countFields = (selections: readonly SelectionLike[], seen: ReadonlySet<string>): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      const name = selection.name?.value ?? '';
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? (seen.has(name) ? null : context.getFragment(name)) : selection;
      const set = (inner as { selectionSet?: { selections: readonly SelectionLike[] } } | null)?.selectionSet;
      return sum + (set ? countFields(set.selections, new Set([...seen, name])) : 0);
    }, 0);
  return {
    OperationDefinition(node) {
      const count = countFields(node.selectionSet.selections as readonly SelectionLike[], new Set());
      if (count > MAX_ROOT_FIELDS)
        context.reportError(
          tooComplex(`The operation asks ${count} questions; at most ${MAX_ROOT_FIELDS} go into one request.`),
        );
    },
  };
};
