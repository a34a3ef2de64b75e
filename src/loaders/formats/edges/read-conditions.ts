import type { Condition, Conditions } from './edge-map.ts';
import type { MapNode } from './map-node.ts';

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

const readAll = (node: MapNode): readonly Condition[] =>
  node.entries.map(([column, test]) => ({ column, test: readTest(test) }));

/** `{ column: value, … }`, all of which a row must meet; or a list of such maps, of any one of which it must meet all. */
export const readConditions = (node: MapNode | undefined): Conditions => node?.items.map(readAll) ?? [];
