import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { EntenteError } from '../../../domain/errors.ts';
import { formatIssue, type Issue } from '../../../domain/issue.ts';
import { findNearest } from '../../../domain/nearest.ts';
import { MALFORMED } from '../../../domain/well-formed.ts';
import { sizeText } from '../../text/limits.ts';
import { findMalformedYaml } from '../../text/yaml-texts.ts';

const MAX_MAP_BYTES = 256 * 1024;

interface Whole {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Issue[];
}

/** A value of a map file with its place, so that a problem can name its line. Every scalar is text. */
export class MapNode {
  readonly path: string;
  readonly #node: unknown;
  readonly #whole: Whole;

  constructor(node: unknown, path: string, whole: Whole) {
    this.#node = node;
    this.path = path;
    this.#whole = whole;
  }

  get line(): number | null {
    const range = (this.#node as Node | null)?.range;
    return range ? this.#whole.lines.linePos(range[0]).line : null;
  }

  refuse(problem: string, suggestion: string | null = null, value: string | null = this.text): null {
    this.#whole.problems.push({
      source: this.#whole.file,
      row: this.line,
      field: this.path,
      value,
      problem,
      suggestion,
    });
    return null;
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  /** Null for a map, a list, and a scalar without text. */
  get text(): string | null {
    return isScalar(this.#node) && this.#node.value !== null ? String(this.#node.value) : null;
  }

  /** A scalar, an empty one too. */
  get scalar(): string | null {
    return isScalar(this.#node) ? String(this.#node.value ?? '') : null;
  }

  /** The items of a list; one value is a list of one. */
  get items(): readonly MapNode[] {
    const items: readonly unknown[] = isSeq(this.#node) ? this.#node.items : [this.#node];
    return items.map((item, at) => new MapNode(item, `${this.path}[${at}]`, this.#whole));
  }

  /** The texts of a list of scalars. */
  get texts(): readonly string[] {
    return this.items.flatMap((item) => item.scalar ?? item.refuse('must be text, or a list of texts') ?? []);
  }

  /** The entries of a map, in order; empty with an issue for anything else. */
  get entries(): readonly (readonly [string, MapNode])[] {
    if (!isMap(this.#node)) {
      this.refuse('must be a map of key: value');
      return [];
    }
    return this.#node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [name, new MapNode(value, this.path === '' ? name : `${this.path}.${name}`, this.#whole)] as const;
    });
  }

  /** The entries by key; a key that is not one of these is refused with the nearest. */
  fields<Key extends string>(keys: readonly Key[]): Partial<Record<Key, MapNode>> {
    const found: Partial<Record<Key, MapNode>> = {};
    for (const [name, node] of this.entries) {
      const key = keys.find((known) => known === name);
      if (key === undefined) node.refuse(`no such key; there are ${keys.join(', ')}`, findNearest(name, keys), null);
      else found[key] = node;
    }
    return found;
  }

  oneOf<Value extends string>(values: readonly Value[]): Value | null {
    const text = this.text ?? '';
    return (
      values.find((value) => value === text) ??
      this.refuse(`not one of ${values.join(', ')}`, findNearest(text, values))
    );
  }

  get flag(): boolean {
    return this.oneOf(['true', 'false']) === 'true';
  }
}

/**
 * Reads a map file with `read`.
 * @throws EntenteError DATA_INVALID with everything that is wrong with it, a line each
 */
export const readMapFile = <Value>(file: string, text: string, read: (root: MapNode) => Value | null): Value => {
  const lines = new LineCounter();
  const problems: Issue[] = [];
  const whole: Whole = { file, lines, problems };
  const root = ((): MapNode => {
    if (Buffer.byteLength(text) > MAX_MAP_BYTES) {
      const big = new MapNode(null, '', whole);
      big.refuse(`the map is bigger than ${sizeText(MAX_MAP_BYTES)}`);
      return big;
    }
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
    for (const error of [...document.errors, ...document.warnings].slice(0, 1))
      problems.push({
        source: file,
        row: error.linePos?.[0].line ?? null,
        field: null,
        value: null,
        problem: `not YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''}`,
        suggestion: null,
      });
    const malformed = findMalformedYaml(document, lines);
    if (malformed) {
      const { line: row, key: field } = malformed;
      problems.push({ source: file, row, field, value: null, problem: MALFORMED, suggestion: null });
    }
    return new MapNode(document.contents, '', whole);
  })();
  const value = problems.length === 0 ? read(root) : null;
  if (value !== null && problems.length === 0) return value;
  throw new EntenteError('DATA_INVALID', `${problems.map(formatIssue).join('\n')}\nThe map cannot be used.`);
};
