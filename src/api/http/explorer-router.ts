import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router, static as serveFolder } from 'express';
import { pageHeaders } from './response-headers.ts';

/** Addresses at which the page for readers opens; what it shows there it asks of GraphQL itself. */
const ADDRESSES = [
  '/',
  '/answer',
  '/actor/:id',
  '/dyad/:a/:b',
  '/changes',
  '/place/:id',
  '/map',
  '/sources',
  '/source/:id',
  '/overview',
];

/** Files of the service alone, no script in the page. Its drawings set their own places, hence styles by script, which no rule bars. */
const HEADERS = pageHeaders(
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
);

/**
 * The page for readers at `/` and at an address for each thing, from the files that its build put into a folder. Where it is not built `/` leads to
 * the query page.
 */
export function explorerRouter(folder: string): Router {
  const router = Router();
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    router.get('/', (_request, response) => {
      response.redirect('ide/');
    });
    return router;
  }
  const page = readFileSync(index, 'utf8');
  router.get(ADDRESSES, (_request, response) => {
    response
      .set({ ...HEADERS, 'Cache-Control': 'no-cache' })
      .type('html')
      .send(page);
  });
  // The name of a file says what is in it.
  const kept = { index: false, redirect: false, immutable: true, maxAge: '1y' } as const;
  router.use('/explorer/assets', serveFolder(join(folder, 'assets'), kept));
  return router;
}
