import { unreadable } from '../../import/issue-log.ts';
import { pajekWords, readTimePoints, type TimePoints } from './pajek-words.ts';

/** One tie of a network, as a line gives it. */
export interface PajekTie {
  readonly line: number;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** As written; `1` where none is. */
  readonly value: string;
  readonly kind: 'arc' | 'edge';
  readonly network: string;
  /** Number of the relation, and its name; empty where there is none. */
  readonly relation: string;
  readonly label: string;
  /** Null: the line states no times. */
  readonly times: readonly TimePoints[] | null;
}

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'other';

const SECTIONS: Readonly<Record<string, Section>> = {
  vertices: 'vertices',
  arcs: 'arcs',
  edges: 'edges',
  arcslist: 'arcslist',
  edgeslist: 'edgeslist',
  matrix: 'matrix',
};

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads the lines of a Pajek file one after another: networks, vertices, arcs, edges, lists and matrices, relations and times. */
export class PajekReader {
  readonly #file: string;
  /** Is told of a part that holds no ties: partitions, vectors and others. */
  readonly #onOther: (line: number, name: string) => void;
  #section: Section | null = null;
  #network = '';
  #relation = '';
  #label = '';
  #names: string[] = [];
  #row = 0;
  readonly #relations = new Map<string, string>();

  constructor(file: string, onOther: (line: number, name: string) => void) {
    this.#file = file;
    this.#onOther = onOther;
  }

  /** Whether any vertices were declared. */
  get hasVertices(): boolean {
    return this.#names.length > 0;
  }

  /** The ties of the next line. @throws EntenteError DATA_INVALID for a line that cannot be read */
  read(line: number, text: string): readonly PajekTie[] {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('%')) return [];
    if (trimmed.startsWith('*')) {
      this.#open(line, pajekWords(trimmed));
      return [];
    }
    const words = pajekWords(trimmed);
    switch (this.#section) {
      case null:
        throw unreadable(this.#file, line, 'the file does not begin with *Vertices or *Network, as a Pajek file does');
      case 'other':
        return [];
      case 'vertices':
        this.#names[this.#vertex(line, words[0]) - 1] = words[1] ?? words[0] ?? '';
        return [];
      case 'arcs':
      case 'edges':
        return [this.#tie(line, text, words, this.#section === 'arcs' ? 'arc' : 'edge')];
      case 'arcslist':
      case 'edgeslist':
        return words
          .slice(1)
          .map((to) => this.#made(line, text, words[0], to, '1', this.#section === 'arcslist' ? 'arc' : 'edge'));
      case 'matrix':
        return this.#matrixRow(line, text, words);
    }
  }

  #open(line: number, words: readonly string[]): void {
    const name = (words[0] ?? '').slice(1).toLowerCase();
    this.#row = 0;
    [this.#relation, this.#label] = ['', ''];
    if (name === 'network') {
      this.#network = words.slice(1).join(' ');
      this.#names = [];
      this.#relations.clear();
      this.#section = 'other';
      return;
    }
    this.#section = SECTIONS[name] ?? 'other';
    if (this.#section === 'other') this.#onOther(line, words[0] ?? '');
    if (this.#section === 'vertices') {
      const count = Number(words[1]);
      if (!Number.isInteger(count) || count < 1 || count > 10_000_000)
        throw unreadable(this.#file, line, `*Vertices says "${words[1] ?? ''}", expected how many there are`);
      this.#names = Array.from({ length: count }, (_, at) => String(at + 1));
    } else if (this.#section !== 'other' && words[1]?.startsWith(':')) {
      this.#relation = words[1].slice(1);
      this.#label = words[2] ?? this.#relations.get(this.#relation) ?? '';
      this.#relations.set(this.#relation, this.#label);
    }
  }

  #vertex(line: number, word: string | undefined): number {
    const number = Number(word);
    if (!Number.isInteger(number) || number < 1 || number > this.#names.length)
      throw unreadable(
        this.#file,
        line,
        `"${word ?? ''}" is no vertex, expected a whole number from 1 to ${this.#names.length}`,
      );
    return number;
  }

  #tie(line: number, text: string, words: readonly string[], kind: PajekTie['kind']): PajekTie {
    const own = /^(\d+):$/.exec(words[0] ?? '')?.[1];
    const [from, to, value = '1'] = own === undefined ? words : words.slice(1);
    if (value !== '1' && !NUMBER.test(value) && !value.startsWith('['))
      throw unreadable(this.#file, line, `the value is "${value}", expected a number`);
    const tie = this.#made(line, text, from, to, value.startsWith('[') ? '1' : value, kind);
    const listed = words.find((word) => word.startsWith('['));
    const times = listed === undefined ? null : readTimePoints(listed);
    if (listed !== undefined && times === null)
      throw unreadable(this.#file, line, `"${listed}" is no list of times, such as [1-3,5]`);
    return own === undefined
      ? { ...tie, times }
      : { ...tie, times, relation: own, label: this.#relations.get(own) ?? '' };
  }

  #matrixRow(line: number, text: string, words: readonly string[]): readonly PajekTie[] {
    const from = ++this.#row;
    if (from > this.#names.length || words.length !== this.#names.length)
      throw unreadable(
        this.#file,
        line,
        `row ${from} of the matrix has ${words.length} cells, expected ${this.#names.length} rows and cells`,
      );
    return words.flatMap((value, at) => {
      if (!NUMBER.test(value)) throw unreadable(this.#file, line, `the cell "${value}" of the matrix is no number`);
      return Number(value) === 0 ? [] : [this.#made(line, text, String(from), String(at + 1), value, 'arc')];
    });
  }

  #made(
    line: number,
    text: string,
    from: string | undefined,
    to: string | undefined,
    value: string,
    kind: PajekTie['kind'],
  ): PajekTie {
    const nameOf = (word: string | undefined): string => this.#names[this.#vertex(line, word) - 1] as string;
    const where = { network: this.#network, relation: this.#relation, label: this.#label };
    return { line, text, from: nameOf(from), to: nameOf(to), value, kind, ...where, times: null };
  }
}
