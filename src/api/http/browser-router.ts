import { Router } from 'express';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { listSavedQueries, readBrowserFile, type SavedQuery } from '../../graph/browser-files.ts';
import { browserGuide, escapeHtml } from './browser-guide.ts';
import { pageHeaders } from './response-headers.ts';

/**
 * What Neo4j Browser shows of ours, for every origin, at `/browser/`: style, guide, saved queries one by one and as a zip.
 * Mount it at the root.
 * @param serviceUrl this service as Browser reaches it
 */
export function browserRouter(serviceUrl: string): Router {
  const queries = listSavedQueries();
  const files = new Map<string, File>([
    ['/', { type: HTML, body: indexPage(queries, serviceUrl) }],
    ['/style.grass', { type: TEXT, body: readBrowserFile('style.grass') }],
    ['/guide.html', { type: HTML, body: browserGuide(queries, serviceUrl) }],
    ['/queries.zip', { type: 'application/zip', body: queriesZip(queries) }],
    ...queries.map(({ name, source }): [string, File] => [`/queries/${name}.cypher`, { type: TEXT, body: source }]),
  ]);
  const router = Router({ strict: true });
  router.get('/browser', (_request, response) => {
    response.redirect('browser/');
  });
  router.use('/browser/', ({ method, path }, response) => {
    const file = files.get(path);
    response.set(HEADERS);
    if (method === 'OPTIONS') response.set('Allow', 'GET, HEAD, OPTIONS').status(204).end();
    else if (method !== 'GET' && method !== 'HEAD') response.set('Allow', 'GET, HEAD, OPTIONS').sendStatus(405);
    else if (file === undefined) response.sendStatus(404);
    else response.type(file.type).send(file.body);
  });
  return router;
}

/**
 * Neo4j Browser has another origin and asks for a guide with headers of its own (`cache-control`, `pragma`), so that its browser
 * asks first whether it may. That it asks every time makes the guide come after the style, and so stand above it.
 */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'cache-control, pragma',
  'Access-Control-Max-Age': '0',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** A client may keep a file and asks each time whether it is still the same: another version of ours is seen at once. */
const HEADERS = {
  ...pageHeaders("default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'none'"),
  ...CORS,
  'Cache-Control': 'public, no-cache',
};

interface File {
  readonly type: string;
  readonly body: string | Buffer;
}

const TEXT = 'text/plain; charset=utf-8';
const HTML = 'text/html; charset=utf-8';

/** A zip keeps local times; this one is the same in every zone. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The queries in a folder: dropped on Neo4j Browser, the file becomes a folder of favourites. Always the same bytes. */
export const queriesZip = (queries: readonly SavedQuery[]): Buffer => {
  const files = queries.map(({ name, source }): readonly [string, Zippable[string]] => [
    `Entente/${name}.cypher`,
    [strToU8(source), { mtime: ZIP_TIME }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 9 }));
};

const indexPage = (queries: readonly SavedQuery[], serviceUrl: string): string => {
  const items = queries.map(({ name, title }) => `<li><a href="queries/${name}.cypher">${escapeHtml(title)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Entente in Neo4j Browser</title>
<style>body { font: 16px/1.5 sans-serif; max-width: 45em; margin: 2em auto; padding: 0 1em } code { background: #eee }</style>
<h1>Entente in Neo4j Browser</h1>
<p>In a Browser that did not open this way, run:</p>
<ul>
<li><code>:style ${escapeHtml(serviceUrl)}/browser/style.grass</code>: <a href="style.grass">colours, sizes and captions</a></li>
<li><code>:play ${escapeHtml(serviceUrl)}/browser/guide.html</code>: <a href="guide.html">the guide</a></li>
</ul>
<p>Browser loads files from hosts that its server allows (<code>browser.remote_content_hostname_whitelist</code>). Elsewhere,
drop <a href="style.grass" download>style.grass</a> on its page.</p>
<h2>Saved queries</h2>
<p><a href="queries.zip">All of them in one file</a>: dropped on Browser, they become favourites.</p>
<ol>
${items.join('\n')}
</ol>
</html>
`;
};
