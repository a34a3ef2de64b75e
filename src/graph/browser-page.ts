/**
 * A page of Neo4j Browser with the address and the user filled in; more can be added to its query string.
 * @param httpUri `http://127.0.0.1:7474`
 * @param boltUri `bolt://127.0.0.1:7687`
 */
export const browserPage = (httpUri: string, boltUri: string, username: string): string =>
  `${httpUri}/browser/?connectURL=${boltUri.replace('://', `://${username}@`)}`;
