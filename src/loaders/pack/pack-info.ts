import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { isSlug } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { findNearest } from '../../domain/nearest.ts';
import { findPartialDate, type PartialDate } from '../../domain/time/partial-date.ts';
import { MALFORMED } from '../../domain/well-formed.ts';
import { MAX_YAML_BYTES, sizeText } from '../text/limits.ts';
import { findUtf8, startOfText } from '../text/lines.ts';
import { findMalformedYaml } from '../text/yaml-texts.ts';
import { DATE_PROBLEM, SLUG_PROBLEM } from '../../domain/reading/fields.ts';
import { nearestSlug } from '../../domain/reading/nearest-slug.ts';

const FILE = 'pack.yaml';
const TEXT_KEYS = ['id', 'title', 'version', 'description', 'licence', 'compiledOn'] as const;
type TextKey = (typeof TEXT_KEYS)[number];
const KEYS: readonly string[] = [...TEXT_KEYS, 'requires'];

/** What pack.yaml says of a pack. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly description: string;
  readonly licence: string;
  readonly compiledOn: PartialDate;
  /** Ids of packs to be loaded before it. Its rows must still name everything that they use. */
  readonly requires: readonly string[];
}

interface Entry {
  /** Null when it has an issue. */
  readonly text: string | null;
  readonly line: number;
}

/** The top of the file: its keys with text, and its list. */
interface Entries {
  readonly texts: ReadonlyMap<string, Entry>;
  readonly requires: readonly string[];
}

type Refuse = (
  row: number | null,
  field: string | null,
  value: string | null,
  problem: string,
  near?: string | null,
) => null;

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value ?? '').trim() : '');

/** Texts of a list; none for a key without a value, and an empty one for what is no list. */
const textsOf = (node: unknown): readonly string[] => {
  if (isSeq(node)) return node.items.map(textOf);
  return node === null || (isScalar(node) && textOf(node) === '') ? [] : [''];
};

/** Every scalar is text here: no word of YAML turns into a number, a date or a truth value. */
const parseYaml = (text: string, refuse: Refuse): Entries | null => {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const problem = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    return refuse(error.linePos?.[0].line ?? null, null, null, `not YAML: ${problem}`);
  }
  const malformed = findMalformedYaml(document, counter);
  if (malformed) return refuse(malformed.line, malformed.key, null, MALFORMED);
  if (!isMap(document.contents)) return refuse(null, null, null, 'not a list of key: value lines');
  const texts = new Map<string, Entry>();
  const requires: string[] = [];
  for (const { key, value } of document.contents.items as readonly Pair[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = isScalar(key) && key.range ? counter.linePos(key.range[0]).line : null;
    if (!KEYS.includes(name)) refuse(line, name || null, null, 'no such key', findNearest(name, KEYS));
    else if (name === 'requires') {
      for (const item of textsOf(value)) {
        if (isSlug(item)) requires.push(item);
        else refuse(line, name, item || null, 'not a list of pack ids', nearestSlug(item));
      }
    } else if (textOf(value) !== '') texts.set(name, { text: textOf(value), line: line ?? 1 });
    else if (value !== null && !isScalar(value))
      texts.set(name, { text: refuse(line, name, null, 'must be text'), line: line ?? 1 });
  }
  return { texts, requires };
};

const toInfo = ({ texts, requires }: Entries, refuse: Refuse): PackInfo | null => {
  const read = <Value>(key: TextKey, parse: (text: string) => Value | null, problem: string): Value | null => {
    const entry = texts.get(key);
    if (!entry) return refuse(null, key, null, 'the key is missing or has no value');
    if (entry.text === null) return null;
    const near = problem === SLUG_PROBLEM ? nearestSlug(entry.text) : null;
    return parse(entry.text) ?? refuse(entry.line, key, entry.text, problem, near);
  };
  const asIs = (text: string): string => text;
  const id = read('id', (text) => (isSlug(text) ? text : null), SLUG_PROBLEM);
  const title = read('title', asIs, '');
  const version = read('version', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null), 'not a whole number');
  const description = read('description', asIs, '');
  const licence = read('licence', asIs, '');
  const compiledOn = read('compiledOn', findPartialDate, DATE_PROBLEM);
  if (id === null || title === null || version === null || description === null) return null;
  return licence === null || compiledOn === null
    ? null
    : { id, title, version, description, licence, compiledOn, requires };
};

/** @returns null when an issue says why pack.yaml cannot be read, or lacks something */
export const readPackInfo = (bytes: Uint8Array | undefined, issues: Issue[]): PackInfo | null => {
  const before = issues.length;
  const refuse: Refuse = (row, field, value, problem, suggestion = null) => {
    issues.push({ source: FILE, row, field, value, problem, suggestion });
    return null;
  };
  if (!bytes) return refuse(null, null, null, 'the file is missing');
  if (bytes.length > MAX_YAML_BYTES)
    return refuse(null, null, null, `the file is bigger than ${sizeText(MAX_YAML_BYTES)}`);
  const text = findUtf8(bytes.subarray(startOfText(bytes)));
  if (text === null) return refuse(null, null, null, 'the file is not UTF-8');
  const entries = parseYaml(text, refuse);
  const info = entries && toInfo(entries, refuse);
  return issues.length === before ? info : null;
};
