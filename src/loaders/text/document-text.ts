/**
 * White space as in Python's `str.isspace`, with which the locators of the packs that ship were made. JavaScript's `\s` lacks the
 * separators U+001C–001F and U+0085, and adds U+FEFF.
 */
const SPACE = String.raw`[\t-\r\u001c- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const BLANK = new RegExp(`^${SPACE}*$`, 'u');
const IS_SPACE = new RegExp(`^${SPACE}$`, 'u');
const HEADING = new RegExp(`^(#{1,6})${SPACE}+`, 'u');

/** Lines without their line ends (LF or CRLF); nothing stands after the last line end. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

const trimEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && IS_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** The lines below front matter (`---` … `---`); front matter that does not end is all there is. */
const bodyOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => line !== undefined && /^---\r*$/.test(line);
  if (!isFence(lines[0])) return linesOf(text);
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  return end === -1 ? [] : linesOf(text).slice(end + 1);
};

/**
 * The lines of a Markdown article that are neither blank nor headings, by section path: headings joined by ` > `, empty for
 * the lead. Sections with one path count as one section.
 */
export const sectionsOf = (text: string): ReadonlyMap<string, readonly string[]> => {
  const sections = new Map<string, string[]>([['', []]]);
  let open: readonly { readonly depth: number; readonly title: string }[] = [];
  let current = sections.get('') ?? [];
  for (const line of bodyOf(text)) {
    const heading = HEADING.exec(line);
    if (heading) {
      const depth = heading[1]?.length ?? 0;
      open = [...open.filter((outer) => outer.depth < depth), { depth, title: trimEnd(line.slice(heading[0].length)) }];
      const path = open.map(({ title }) => title).join(' > ');
      current = sections.get(path) ?? [];
      sections.set(path, current);
    } else if (!BLANK.test(line)) current.push(line);
  }
  return sections;
};
