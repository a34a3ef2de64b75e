import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { MAX_ROW_BYTES, sizeText } from '../../text/limits.ts';
import { unreadable } from '../issue-log.ts';
import { type InputFile, InputTrouble } from './input-file.ts';

/** An element and all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it. */
  readonly text: string;
}

/** A record of a document of records, with its place, so that it can be evidence. */
export interface XmlRecord extends XmlElement {
  /** 1-based line on which its first tag ends. */
  readonly line: number;
  /** As it stands in the file, from its first tag to its last. */
  readonly bytes: Uint8Array;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const MAX_DEPTH = 50;

/** Feeds a parser with pieces of a file, and gathers the elements that are records. */
class RecordParser {
  readonly #file: string;
  readonly #names: ReadonlySet<string>;
  readonly #parser: SaxesParser;
  readonly #open: Open[] = [];
  #depth = 0;
  /** Text that is still needed, and the position in the document at which it begins. */
  #text = '';
  #base = 0;
  #last = 0;
  #start = -1;
  #line = 0;
  root: XmlElement | null = null;
  records: XmlRecord[] = [];

  constructor(file: string, names: ReadonlySet<string>) {
    this.#file = file;
    this.#names = names;
    this.#parser = new SaxesParser({ position: true });
    this.#parser.on('error', ({ message }) => {
      throw this.#trouble(`not XML: ${message.replace(/^\d+:\d+: /, '').slice(0, 120)}`);
    });
    this.#parser.on('doctype', () => {
      throw this.#trouble(
        'a document type stands here; entities that it may define are how a small file fills the memory',
      );
    });
    this.#parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
        throw this.#trouble(`the document says that it is ${encoding}; save it as UTF-8`);
    });
    this.#parser.on('opentag', (tag) => {
      this.#opened(tag);
    });
    this.#parser.on('closetag', () => {
      this.#closed();
    });
    const text = (piece: string): void => {
      // A text ends where the next tag begins, and that has been read.
      this.#last = this.#parser.position - 1;
      const element = this.#open.at(-1);
      if (element) element.text += piece;
    };
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
  }

  #trouble(problem: string): Error {
    return unreadable(this.#file, this.#parser.line, problem);
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    const { position } = this.#parser;
    this.#last = position;
    this.#depth++;
    if (this.#depth > MAX_DEPTH) throw this.#trouble(`elements lie more than ${MAX_DEPTH} deep in one another`);
    this.root ??= { name, attributes, children: [], text: '' };
    if (this.#open.length === 0) {
      if (!this.#names.has(name)) return;
      this.#start = this.#base + this.#text.lastIndexOf('<', position - this.#base - 1);
      this.#line = this.#parser.line;
    }
    this.#open.push({ name, attributes, children: [], text: '' });
  }

  #closed(): void {
    const { position } = this.#parser;
    this.#last = position;
    this.#depth--;
    const element = this.#open.pop();
    if (!element) return;
    const parent = this.#open.at(-1);
    if (parent) {
      parent.children.push(element);
      return;
    }
    const bytes = Buffer.from(this.#text.slice(this.#start - this.#base, position - this.#base));
    this.records.push({ ...element, line: this.#line, bytes });
    this.#start = -1;
  }

  write(text: string): void {
    this.#text += text;
    this.#parser.write(text);
    const position = this.#base + this.#text.length;
    if (position - this.#last > MAX_ROW_BYTES || (this.#start !== -1 && position - this.#start > MAX_ROW_BYTES))
      throw this.#trouble(`an element or a text is longer than ${sizeText(MAX_ROW_BYTES)}`);
    const needed = (this.#start === -1 ? this.#last : this.#start) - this.#base;
    this.#text = this.#text.slice(needed);
    this.#base += needed;
  }

  close(): void {
    this.#parser.close();
  }

  at(error: unknown): unknown {
    if (error instanceof InputTrouble) return error.at(this.#file, this.#parser.line);
    return error instanceof TypeError ? this.#trouble('the file is not UTF-8') : error;
  }
}

async function* readPieces({ name, open }: InputFile, names: ReadonlySet<string>): AsyncGenerator<RecordParser> {
  const parser = new RecordParser(name, names);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk: Uint8Array | null): string => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      throw parser.at(error);
    }
  };
  try {
    for await (const chunk of open()) {
      parser.write(decode(chunk));
      yield parser;
      parser.records = [];
    }
  } catch (error) {
    throw error instanceof InputTrouble ? parser.at(error) : error;
  }
  parser.write(decode(null));
  parser.close();
  yield parser;
}

/**
 * Reads those elements of a document that are records, as a stream: only one record is ever held. A document type (which
 * may define entities), another encoding than UTF-8, or an element of more than 1 MB stops the import.
 * @param names of the elements that are records
 * @throws EntenteError DATA_INVALID, with the line
 */
export async function* readXmlRecords(
  input: InputFile,
  names: ReadonlySet<string>,
): AsyncGenerator<readonly XmlRecord[]> {
  for await (const { records } of readPieces(input, names)) if (records.length > 0) yield records;
}

/** The outermost element without what is in it; the rest of the file is not read. */
export const readXmlRoot = async (input: InputFile): Promise<XmlElement> => {
  for await (const { root } of readPieces(input, new Set())) if (root) return root;
  throw unreadable(input.name, null, 'the document has no element');
};

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of a name, white space squeezed; empty when there is none. */
export const childText = (element: XmlElement, name: string): string =>
  (element.children.find((child) => child.name === name)?.text ?? '').replace(/\s+/gu, ' ').trim();
