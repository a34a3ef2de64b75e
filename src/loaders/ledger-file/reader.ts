import type { Issue } from '../../domain/issue.ts';
import { type LedgerCounts, type LedgerRecord, RECORD_NAMES, type RecordName } from '../../domain/claims/ledger.ts';
import { sizeText } from '../text/limits.ts';
import { findUtf8, startOfText } from '../text/lines.ts';
import { type BoundedLine, boundedLines } from './bounded-lines.ts';
import { canonicalLine } from './canonical.ts';
import { FieldReader, LineProblem } from './field-reader.ts';
import {
  countsOf,
  FORMAT,
  FORMAT_VERSIONS,
  type FormatVersion,
  formatVersionOf,
  MAX_LINE_BYTES,
  recordNamesOf,
} from './format.ts';
import { readClaim } from './read-claim.ts';
import { readJudgement } from './read-judgement.ts';
import {
  readActorRecord,
  readEventRecord,
  readMatterRecord,
  readPackRecord,
  readPlaceRecord,
  readSourceRecord,
} from './read-things.ts';
import { References } from './references.ts';
import { Seals } from './seal.ts';

/** What is read of a ledger file: its records, then either that it is whole or its first problem. Nothing comes after that. */
export type LedgerPiece =
  | { readonly kind: 'RECORD'; readonly line: number; readonly record: LedgerRecord }
  | { readonly kind: 'WHOLE'; readonly sha256: string; readonly counts: LedgerCounts }
  | { readonly kind: 'PROBLEM'; readonly issue: Issue };

/**
 * Reads and verifies a ledger file: the check of every line and of the whole, and what the lines say (closed lists, dates,
 * claim ids, references, the rules of the model). Never throws for what is in the file. Memory does not grow with the claims.
 */
export async function* readLedger(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LedgerPiece> {
  const reading = new Reading();
  let next = 1;
  for await (const line of boundedLines(chunks, MAX_LINE_BYTES)) {
    let record: LedgerRecord | null;
    try {
      record = reading.take(line);
    } catch (error) {
      yield toPiece(error, line.number);
      return;
    }
    if (record) yield { kind: 'RECORD', line: line.number, record };
    next = line.number + 1;
  }
  try {
    yield reading.end(next);
  } catch (error) {
    // Named by its last line: there is no other.
    yield toPiece(error, Math.max(1, next - 1));
  }
}

const DAMAGED =
  'not the line that was exported here: it was altered, or a line was dropped, added or moved at this place';
const NO_HEADER = `not a ledger file: it does not begin with the header that "entente export" writes`;

const HEADER = Buffer.from('{"record":"header"');
const TRAILER = Buffer.from('{"record":"trailer"');
const startsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start);

const READERS: { readonly [Name in RecordName]: (reader: FieldReader) => LedgerRecord } = {
  source: (reader) => ({ record: 'source', item: readSourceRecord(reader) }),
  actor: (reader) => ({ record: 'actor', item: readActorRecord(reader) }),
  place: (reader) => ({ record: 'place', item: readPlaceRecord(reader) }),
  event: (reader) => ({ record: 'event', item: readEventRecord(reader) }),
  matter: (reader) => ({ record: 'matter', item: readMatterRecord(reader) }),
  pack: (reader) => ({ record: 'pack', item: readPackRecord(reader) }),
  judgement: (reader) => ({ record: 'judgement', item: readJudgement(reader) }),
  claim: (reader) => ({ record: 'claim', item: readClaim(reader) }),
};

/** A ledger that needs no such version. */
const LACKING: Readonly<Record<FormatVersion, string>> = {
  1: 'such a ledger',
  2: 'a ledger without judgements',
  3: 'a ledger without matters and titles in Arabic',
  4: 'a ledger without words of evidence and datasets',
};

const parse = (body: Buffer): { readonly text: string; readonly reader: FieldReader } => {
  const text = findUtf8(body);
  if (text === null) throw new LineProblem('not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineProblem('not JSON');
  }
  return { text, reader: new FieldReader(value) };
};

/** The state of reading one file, line by line. */
class Reading {
  readonly #seals = new Seals();
  readonly #references = new References();
  readonly #counts = Object.fromEntries(RECORD_NAMES.map((name) => [name, 0])) as Record<RecordName, number>;
  #version: FormatVersion = 1;
  #hasArabicTitle = false;
  #hasWords = false;
  #hasDatasets = false;
  #kind = 0;
  #lastId = '';
  #state: 'BEFORE' | 'WITHIN' | 'AFTER' = 'BEFORE';
  #sha256 = '';

  /** @returns the record of the line; null for header and trailer @throws LineProblem */
  take({ bytes, state, number }: BoundedLine): LedgerRecord | null {
    if (this.#state === 'AFTER') throw new LineProblem('the file goes on after its trailer');
    if (this.#state === 'BEFORE') {
      if (startOfText(bytes) > 0) throw new LineProblem('begins with a byte order mark, which was not exported');
      if (!startsWith(bytes, HEADER)) throw new LineProblem(NO_HEADER);
    }
    if (state === 'TOO_LONG') throw new LineProblem(`the line is longer than ${sizeText(MAX_LINE_BYTES)}`);
    if (state === 'CUT') throw new LineProblem('the file is cut within this line');
    if (bytes.at(-1) === 0x0d) throw new LineProblem('ends in CR LF; the line ends of the file were changed');
    const before = startsWith(bytes, TRAILER) ? this.#seals.sha256() : '';
    const opened = this.#seals.open(bytes);
    if ('problem' in opened) throw new LineProblem(DAMAGED);
    const { text, reader } = parse(opened.body);
    const name = reader.getText('record');
    const taken = this.#takeNamed(name, reader, number, before);
    reader.finish();
    const canonical = taken ? canonicalLine(taken.record, taken.item) : this.#frame(name);
    if (canonical !== text) throw new LineProblem('not written as "entente export" writes it');
    return taken;
  }

  /** @param number the line after the last @throws LineProblem when the trailer has not come */
  end(number: number): LedgerPiece {
    if (this.#state === 'BEFORE') throw new LineProblem('the file is empty');
    if (this.#state === 'WITHIN')
      throw new LineProblem(`the file is cut: it ends before line ${number}, without its trailer`);
    return { kind: 'WHOLE', sha256: this.#sha256, counts: this.#counts };
  }

  #takeNamed(name: string, reader: FieldReader, line: number, before: string): LedgerRecord | null {
    if (this.#state === 'BEFORE') return this.#header(reader);
    if (name === 'trailer') return this.#trailer(reader, before);
    const names = recordNamesOf(this.#version);
    const known = names.find((recordName) => recordName === name);
    if (known === undefined) return reader.refuse('record', `not one of ${names.join(', ')}, trailer`);
    const kind = RECORD_NAMES.indexOf(known);
    if (kind < this.#kind)
      reader.refuse('record', `comes after a ${RECORD_NAMES[this.#kind] ?? ''}; the order is ${names.join(', ')}`);
    this.#goTo(kind);
    const taken = READERS[known](reader);
    const { id } = taken.item;
    if (id <= this.#lastId) reader.refuse('id', `comes after "${this.#lastId}"; ids come in order, none twice`);
    if (taken.record === 'source' && taken.item.titleAr !== undefined) {
      if (this.#version < 3) reader.refuse('titleAr', 'a ledger with titles in Arabic is written as version 3');
      this.#hasArabicTitle = true;
    }
    if (taken.record === 'source' && taken.item.dataset !== undefined) {
      if (this.#version < 4) reader.refuse('dataset', 'a ledger with datasets of sources is written as version 4');
      this.#hasDatasets = true;
    }
    if (taken.record === 'claim' && taken.item.evidence.some(({ words }) => words !== undefined)) {
      if (this.#version < 4) reader.refuse('evidence', 'a ledger with words of evidence is written as version 4');
      this.#hasWords = true;
    }
    this.#references.add(taken, reader, line);
    this.#lastId = id;
    this.#counts[known] += 1;
    return taken;
  }

  #header(reader: FieldReader): null {
    if (reader.getText('format') !== FORMAT) reader.refuse('format', `not ${FORMAT}`);
    const stated = reader.wholeNumber('version', 1, 9999);
    const version = FORMAT_VERSIONS.find((known) => known === stated);
    this.#version =
      version ??
      reader.refuse(
        'version',
        `this Entente reads versions ${FORMAT_VERSIONS.slice(0, -1).join(', ')} and ${FORMAT_VERSIONS.at(-1) ?? ''} of the format; a newer one wrote this file`,
      );
    this.#state = 'WITHIN';
    return null;
  }

  #trailer(reader: FieldReader, before: string): null {
    this.#goTo(RECORD_NAMES.length);
    const names = recordNamesOf(this.#version);
    const stated = reader.within('counts', (inner) => names.map((name) => inner.wholeNumber(name, 0, 1e12)));
    const wrong = names.find((name, index) => stated[index] !== this.#counts[name]);
    if (wrong !== undefined) reader.refuse('counts', `the file has ${this.#counts[wrong]} records named ${wrong}`);
    const { judgement, matter } = this.#counts;
    const least = formatVersionOf({
      judgements: judgement > 0,
      titles: matter > 0 || this.#hasArabicTitle,
      words: this.#hasWords,
      datasets: this.#hasDatasets,
    });
    if (this.#version !== least) reader.refuse('counts', `${LACKING[this.#version]} is written as version ${least}`);
    if (reader.getText('sha256') !== before) reader.refuse('sha256', `the lines before have ${before}`);
    this.#sha256 = before;
    this.#state = 'AFTER';
    return null;
  }

  /** @throws EarlierLineProblem when all places or judgements are read, and one of them contradicts the others */
  #goTo(kind: number): void {
    if (kind === this.#kind) return;
    const places = RECORD_NAMES.indexOf('place');
    if (this.#kind <= places && kind > places) {
      const lost = this.#references.findLostPlace();
      if (lost) throw new EarlierLineProblem(lost.problem, lost.line);
    }
    const judgements = RECORD_NAMES.indexOf('judgement');
    if (this.#kind <= judgements && kind > judgements) {
      const contrary = this.#references.findContradiction();
      if (contrary) throw new EarlierLineProblem(contrary.problem, contrary.line);
    }
    this.#kind = kind;
    this.#lastId = '';
  }

  #frame(name: string): string {
    return name === 'header'
      ? canonicalLine(name, { format: FORMAT, version: this.#version })
      : canonicalLine(name, { counts: countsOf(this.#version, this.#counts), sha256: this.#sha256 });
  }
}

/** A problem of an earlier line than the one at which it is found. */
class EarlierLineProblem extends LineProblem {
  readonly line: number;

  constructor({ message, field, value }: LineProblem, line: number) {
    super(message, field, value);
    this.line = line;
  }
}

const toPiece = (error: unknown, line: number): LedgerPiece => {
  if (!(error instanceof LineProblem)) throw error;
  const { message: problem, field, value, suggestion } = error;
  const row = error instanceof EarlierLineProblem ? error.line : line;
  return { kind: 'PROBLEM', issue: { source: null, row, field, value, problem, suggestion } };
};
