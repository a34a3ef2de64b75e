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

export type Locator = SpanLocator | SectionLocator;

const SPAN = /^p([1-9]\d{0,8}):(0|[1-9]\d{0,8})-([1-9]\d{0,8})$/;
const SECTION = /^(.*)#p([1-9]\d{0,8})$/s;

/** @returns null for a text that is neither kind of locator, or a span without a character */
export const parseLocator = (text: string): Locator | null => {
  const span = SPAN.exec(text);
  if (span) {
    const [line, start, end] = span.slice(1).map(Number) as [number, number, number];
    return start < end ? { kind: 'SPAN', line, start, end } : null;
  }
  const section = SECTION.exec(text);
  return section ? { kind: 'SECTION', section: section[1] ?? '', paragraph: Number(section[2]) } : null;
};
