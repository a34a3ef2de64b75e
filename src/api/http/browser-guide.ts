import { readBrowserFile, type SavedQuery } from '../../graph/browser-files.ts';
import { EntenteError } from '../../domain/errors.ts';
import { ACTOR_KINDS, type Sign, TIE_TYPE_NAMES, TIE_TYPES } from '../../domain/ties/types.ts';
import { ACTOR_LOOKS, TIE_COLOURS } from '../palette.ts';

/**
 * The guide in the format of Neo4j Browser 5: a `slide` element a page, and each `pre` of class `runnable` a question that a
 * click puts into the editor. Made of `cypher/browser/guide.html`, the saved queries that it names, and the palette.
 * @param serviceUrl `http://127.0.0.1:4000`: Browser is served by another host, so that links must be whole
 * @throws EntenteError INTERNAL when the guide names a query that is not there
 */
export function browserGuide(queries: readonly SavedQuery[], serviceUrl: string): string {
  return readBrowserFile('guide.html')
    .replace(/<query name="([^"]*)"><\/query>/g, (_, name: string) => {
      const query = queries.find((saved) => saved.name === name);
      if (!query) throw new EntenteError('INTERNAL', `cypher/browser/guide.html names ${name}, which is not there`);
      return block(query);
    })
    .replace('<ties></ties>', tieLegend)
    .replace('<kinds></kinds>', kindLegend)
    .replaceAll('{service}', escapeHtml(serviceUrl));
}

/** Text as HTML, within an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

const SIGN_MEANS: readonly (readonly [Sign, string])[] = [
  [1, 'stands with'],
  [-1, 'stands against'],
  [0, 'neither'],
];

const tieLegend = (): string => {
  const items = SIGN_MEANS.map(([sign, means]) => {
    const types = TIE_TYPE_NAMES.filter((type) => TIE_TYPES[type].sign === sign).map(
      (type) => `<span style="white-space: nowrap"><b style="color: ${TIE_COLOURS[type]}">━━</b> ${words(type)}</span>`,
    );
    return `<li><b>${means}</b>: ${types.join(' ')}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
};

const kindLegend = (): string =>
  `<p>${ACTOR_KINDS.map((kind) => {
    const { fill, border } = ACTOR_LOOKS[kind];
    const dot = `display: inline-block; width: 12px; height: 12px; border-radius: 6px; background: ${fill}; border: 2px solid ${border}`;
    return `<span style="white-space: nowrap"><span style="${dot}"></span> ${words(kind)}</span>`;
  }).join(' ')}</p>`;

/** Its first comment is the title, in the guide and above the picture. */
const block = ({ source }: SavedQuery): string =>
  `<figure><pre class="code runnable">${escapeHtml(source.trim())}</pre></figure>`;
