import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Below } from '../../graph/read/view.ts';

const OF_SOURCES = ['source', 'via', 'document', 'origin'];
/** Texts that are made of documents. */
const ORIGINS = ['url', 'origin'];
const OF_ACTORS = ['subject', 'object', 'against', 'deniers', 'assertedBy', 'actors', 'a', 'b', 'from', 'to'];

const known = new WeakMap<FieldNode, Below | null>();

/**
 * Which records are asked for below the ties that a field answers with; null when none are. Looks at names alone: what is read in vain is
 * left, and what is missed is read later.
 */
export const below = (info: GraphQLResolveInfo): Below | null => {
  const [field] = info.fieldNodes;
  if (field === undefined || info.fieldNodes.length > 1) return belowOf(info);
  const found = known.has(field) ? (known.get(field) ?? null) : belowOf(info);
  // Documents are parsed once for many requests.
  known.set(field, found);
  return found;
};

const belowOf = ({ fieldNodes, fragments }: GraphQLResolveInfo): Below | null => {
  const objects = new Set<string>();
  const plain = new Set<string>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        look(fragments[selection.name.value]?.selectionSet);
        continue;
      }
      // A field such as `from` is an actor here and a day there.
      if (selection.kind === Kind.FIELD) (selection.selectionSet ? objects : plain).add(selection.name.value);
      look(selection.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet);
  const isExplained = plain.has('explanation');
  const asks = (of: readonly string[]): boolean => isExplained || of.some((name) => objects.has(name));
  const claims = isExplained || objects.has('claims');
  const sources = claims && (asks(OF_SOURCES) || ORIGINS.some((name) => plain.has(name)));
  const actors = asks(OF_ACTORS);
  return claims || actors ? { claims, sources, actors } : null;
};
