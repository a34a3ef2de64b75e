import { findNearest } from '../nearest.ts';
import { byText, inTurn } from '../order.ts';
import type { Qualifier } from '../records.ts';
import { KEY_QUALIFIERS } from '../ties/types.ts';

/** A closed list: a misspelt key would make another tie, or be lost in silence. */
const DESCRIBING_QUALIFIERS: readonly string[] = [
  'role',
  'intensity',
  'incompatibility',
  'formality',
  'degree',
  'authority',
  'mediator',
  'over',
  'basis',
];
const QUALIFIER_KEYS: readonly string[] = [...KEY_QUALIFIERS, ...DESCRIBING_QUALIFIERS];

/** By key, then value, no pair twice: a claim's id must not depend on the order in which somebody wrote them. */
export const sortQualifiers = (qualifiers: readonly Qualifier[]): readonly Qualifier[] =>
  [...qualifiers]
    .sort(byKeyAndValue)
    .filter(({ key, value }, index, sorted) => sorted[index - 1]?.key !== key || sorted[index - 1]?.value !== value);

const byKeyAndValue = inTurn(
  byText(({ key }: Qualifier) => key),
  byText(({ value }: Qualifier) => value),
);

/** What is wrong with a qualifier, and the nearest known key; null when nothing is. @param sideAllowed the claim says who took part in an event */
export const qualifierProblem = (
  { key, value }: Qualifier,
  sideAllowed: boolean,
): { readonly part: 'key' | 'value'; readonly problem: string; readonly suggestion: string | null } | null => {
  if (key === 'side' && sideAllowed)
    return isSide(value) ? null : { part: 'value', problem: 'a side is a number, 0 to 9999', suggestion: null };
  if (QUALIFIER_KEYS.includes(key)) return null;
  return {
    part: 'key',
    problem: `no such qualifier; the keys are ${QUALIFIER_KEYS.join(', ')}`,
    suggestion: findNearest(key, QUALIFIER_KEYS),
  };
};

/** Which side of an event: a whole number from 0 to 9999. */
const isSide = (text: string): boolean => /^(?:0|[1-9]\d{0,3})$/.test(text);
