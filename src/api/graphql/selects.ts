import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field is selected below the one that is being answered, there or in a fragment; directives may still leave it out. */
export const selects = ({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean => {
  const isIn = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) =>
      selection.kind === Kind.FIELD
        ? selection.name.value === name
        : isIn(
            selection.kind === Kind.INLINE_FRAGMENT
              ? selection.selectionSet
              : fragments[selection.name.value]?.selectionSet,
          ),
    ) ?? false;
  return fieldNodes.some(({ selectionSet }) => isIn(selectionSet));
};
