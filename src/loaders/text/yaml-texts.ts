import { type Document, isPair, isScalar, type LineCounter, visit } from 'yaml';
import { isWellFormed } from '../../domain/well-formed.ts';

/** Where a text stands in a YAML file: its line, and the key that it belongs to. */
export interface YamlPlace {
  readonly line: number | null;
  readonly key: string | null;
}

/** The first value or key that is not well-formed: YAML can write half of a character as an escape. */
export const findMalformedYaml = (document: Document, lines: LineCounter): YamlPlace | null => {
  let found: YamlPlace | null = null;
  visit(document, {
    Scalar: (_, { value, range }, ancestors) => {
      if (typeof value !== 'string' || isWellFormed(value)) return undefined;
      const key = ancestors.findLast(isPair)?.key;
      const name = isScalar(key) ? String(key.value) : null;
      found = {
        line: range ? lines.linePos(range[0]).line : null,
        key: name !== null && isWellFormed(name) ? name : null,
      };
      return visit.BREAK;
    },
  });
  return found;
};
