import { findNearest } from '../nearest.ts';
import { compareText } from '../order.ts';
import type { Qualifier } from '../records.ts';
import { KEY_QUALIFIERS } from '../ties/types.ts';

/** A closed list: a misspelt key would make another tie, or none the wiser. */
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
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.value, b.value))
    .filter(({ key, value }, index, all) => all[index - 1]?.key !== key || all[index - 1]?.value !== value);

/** Why a pair is no qualifier, and the nearest that is; null when it is one. @param sideAllowed the claim says who took part in an event */
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
