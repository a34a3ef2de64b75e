/** A span of a line of a plain text, `p5:0-62`: line 1-based, offsets in Unicode code points, the end exclusive. */
interface SpanLocator {
  readonly kind: 'SPAN';
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A line of a Markdown article, `Timeline > 2014#p4`: the 4th that is not blank below those headings; no heading for the lead. */
interface SectionLocator {
  readonly kind: 'SECTION';
  readonly section: string;
  readonly paragraph: number;
}

/** A passage of a web page, `text=The%20talks%20began,in%20the%20end`: its first words and its last; all of it when it is short. */
interface TextLocator {
  readonly kind: 'TEXT';
  readonly first: string;
  /** Null: `first` is the whole passage. */
  readonly last: string | null;
}

export type Locator = SpanLocator | SectionLocator | TextLocator;

const SPAN = /^p([1-9]\d{0,8}):(0|[1-9]\d{0,8})-([1-9]\d{0,8})$/;
const SECTION = /^(.*)#p([1-9]\d{0,8})$/s;
/** As in the fragment of an address, without words before or after the passage, which end or begin with a hyphen. */
const TEXT = /^text=(?!-)([^\s,&#]+)(?:,(?!-)([^\s,&#]+))?$/;

const decoded = (text: string): string | null => {
  try {
    return text.endsWith('-') ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
};

const textLocator = (first: string, last: string | undefined): TextLocator | null => {
  const words = decoded(first);
  const ending = last === undefined ? null : decoded(last);
  return words === null || (last !== undefined && ending === null)
    ? null
    : { kind: 'TEXT', first: words, last: ending };
};

/** @returns null for a text that is none of these kinds of locator, or a span without a character */
export const parseLocator = (text: string): Locator | null => {
  const span = SPAN.exec(text);
  if (span) {
    const [line, start, end] = span.slice(1).map(Number) as [number, number, number];
    return start < end ? { kind: 'SPAN', line, start, end } : null;
  }
  const passage = TEXT.exec(text);
  if (passage) return textLocator(passage[1] ?? '', passage[2]);
  const section = SECTION.exec(text);
  return section ? { kind: 'SECTION', section: section[1] ?? '', paragraph: Number(section[2]) } : null;
};
