import { EntenteError } from '../domain/errors.ts';

/**
 * A page of Neo4j Browser with the address and the user filled in; more can be added to its query string.
 * @param httpUri `http://127.0.0.1:7474`
 * @param boltUri `bolt://127.0.0.1:7687`
 */
export const browserPage = (httpUri: string, boltUri: string, username: string): string =>
  `${httpUri}/browser/?connectURL=${boltUri.replace('://', `://${username}@`)}`;

/**
 * The page that `NEO4J_BROWSER_URL` names, for a server that somebody else runs: we cannot tell where people reach it.
 * @returns null when the variable is not set
 * @throws EntenteError USAGE
 */
export const findBrowserPage = (env: NodeJS.ProcessEnv): string | null => {
  const text = env['NEO4J_BROWSER_URL'];
  if (!text) return null;
  if (!URL.canParse(text) || !/^https?:\/\/[^#]*$/.test(text))
    throw new EntenteError(
      'USAGE',
      `NEO4J_BROWSER_URL is "${text}"; write the address of a page, as http://localhost:7474/browser/.`,
    );
  return text.includes('?') ? text : `${text}?`;
};
