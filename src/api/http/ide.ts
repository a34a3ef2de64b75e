import { getDistDirectory, renderAltair } from 'altair-static';
import { Router, static as serveFolder } from 'express';
import type { Example } from './examples.ts';
import { pageHeaders } from './response-headers.ts';

/**
 * A page to ask questions in the browser (Altair, from our own files), with one tab an example, at `/ide/`. A browser
 * that opens `/graphql` is sent there. Mount it at the root, before the handler of `/graphql`.
 */
export function ideRouter(examples: readonly Example[]): Router {
  const router = Router({ strict: true });
  const [atIde, init] = [page('./'), initScript(examples)];

  router.get('/ide', (_request, response) => {
    response.redirect('ide/');
  });
  router.get('/graphql', (request, response, next) => {
    response.vary('Accept');
    if ('query' in request.query || request.accepts(['json', 'html']) !== 'html') next();
    else response.redirect('ide/');
  });
  router.use('/ide/', (_request, response, next) => {
    response.set(HEADERS);
    next();
  });
  router.get(['/ide/', '/ide/index.html'], (_request, response) => {
    response.type('html').send(atIde);
  });
  router.get('/ide/init.js', (_request, response) => {
    response.type('js').send(init);
  });
  router.use('/ide/', serveFolder(getDistDirectory(), { index: false, redirect: false }));
  return router;
}

/**
 * The page may load and ask only what this service itself serves, so no outside request is possible. Altair writes its styles
 * into the page, hence 'unsafe-inline' for styles alone; scripts come from files of ours, never from text.
 */
const HEADERS = pageHeaders(
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
);

const SETTINGS = {
  'alert.disableUpdateNotification': true,
  'banners.disable': true,
  disablePushNotification: true,
  'plugin.list': [],
  'schema.reloadOnStart': true,
  tabSize: 2,
  theme: 'system',
};

const page = (baseURL: string): string =>
  renderAltair({ baseURL, serveInitialOptionsInSeperateRequest: 'init.js' }).replace(
    '<title>Altair</title>',
    '<title>Entente</title>',
  );

/**
 * Runs in the browser. Altair wants whole addresses and shows the tab opened last; on a first visit the first one is meant.
 * Later visits find the tabs as they were left. A link to a question (src/api/graphql/permalink.ts) opens that one alone.
 */
const initScript = (examples: readonly Example[]): string => `
const endpointURL = new URL('../graphql', document.baseURI).href;
const examples = ${JSON.stringify(examples)};
const visited = 'entente.visited';
const linked = new URLSearchParams(location.hash.slice(1));
const question = linked.get('query');
if (question === null && !localStorage.getItem(visited)) {
  new MutationObserver((_, observer) => {
    const tabs = document.querySelectorAll('.window-switcher__item');
    if (tabs.length <= examples.length) return; // the last one is "Add new"
    observer.disconnect();
    localStorage.setItem(visited, 'yes');
    tabs[0].click();
  }).observe(document.body, { childList: true, subtree: true });
}
AltairGraphQL.init({
  endpointURL,
  initialWindows:
    question === null
      ? examples.map(({ title, query }) => ({ initialName: title, initialQuery: query, endpointURL }))
      : [{ initialName: 'Linked question', initialQuery: question, initialVariables: linked.get('variables') ?? '{}', endpointURL }],
  initialSettings: ${JSON.stringify(SETTINGS)},
  instanceStorageNamespace: question === null ? 'entente_' : 'entente_linked_',
  preserveState: question === null,
  disableAccount: true,
});
`;
