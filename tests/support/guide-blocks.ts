import { browserGuide } from '../../src/api/http/browser-guide.ts';
import { listSavedQueries } from '../../src/graph/browser-files.ts';

const unescape = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What a click on each question of the guide puts into Neo4j Browser's editor, in order. */
export const guideBlocks = (): readonly string[] =>
  [
    ...browserGuide(listSavedQueries(), 'http://127.0.0.1:4000').matchAll(/<pre class="code runnable">([^<]*)<\/pre>/g),
  ].map(([, html = '']) => unescape(html));
