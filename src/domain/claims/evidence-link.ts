import type { Evidence } from '../records.ts';
import { parseLocator } from './locator.ts';

/** More words of a document are not kept, whatever its licence. */
const MOST_WORDS = 6;

/** Why words cannot be kept as the first of a place; null when they can. */
export const wordsProblem = (words: string): string | null =>
  words.split(/\s+/).length > MOST_WORDS ? `more than ${MOST_WORDS} words` : null;

/** Whose headings are anchors: `#First_Battle`. */
const WIKIPEDIA = /^https?:\/\/[a-z-]+\.(?:m\.)?wikipedia\.org\//;

/** As in a browser's text fragment, where a hyphen or a comma would mean something. */
const asFragment = (words: string): string =>
  encodeURIComponent(words.normalize('NFC').replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/** The last heading of a section's path as Wikipedia's pages name it; nothing for the lead. */
const anchorOf = (section: string): string => {
  const heading = section.split(' > ').at(-1) ?? '';
  return encodeURI(heading.trim().replace(/\s+/g, '_')).replaceAll('#', '%23');
};

/**
 * Where a browser shows a piece of evidence: the page, its section where pages have one that can be addressed, and the words that
 * stand there where they are known. A reader sees the page as it is now, which may not be the version that was read.
 * @param page the address of the document; null: it has none
 * @returns null when the document has no address
 */
export const evidenceLink = (
  page: string | null,
  { locator, words }: Pick<Evidence, 'locator' | 'words'>,
): string | null => {
  if (page === null) return null;
  const [address = page] = page.split('#');
  const place = parseLocator(locator);
  if (place?.kind === 'TEXT') return `${address}#:~:${locator}`;
  const anchor = place?.kind === 'SECTION' && WIKIPEDIA.test(address) ? anchorOf(place.section) : '';
  const passage = words === undefined ? '' : `:~:text=${asFragment(words)}`;
  return anchor + passage === '' ? page : `${address}#${anchor}${passage}`;
};
