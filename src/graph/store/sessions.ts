import neo4j, { type BookmarkManager, type Session, type SessionConfig } from 'neo4j-driver';
import { EntenteError } from '../../domain/errors.ts';
import type { Connection } from './connection.ts';
import { deadline } from './deadline.ts';
import { whileAlive } from './liveness.ts';
import { runIn } from './run.ts';
import { bookmarkInvalid, shownUri, toEntenteError } from './store-errors.ts';

/** How long the store may take to reach a bookmark. */
const REACH_MS = 5_000;

export type Mode = 'READ' | 'WRITE';

/** What a session is opened with. @param reader null: it runs after nothing in particular */
export const sessionConfig = (database: string | null, reader: Reader | null, mode: Mode): SessionConfig => ({
  defaultAccessMode: mode,
  ...(database === null ? {} : { database }),
  ...(reader ? { bookmarkManager: reader.manager } : {}),
});

/** What one reader has seen: its bookmarks, and whether the store is known to have reached them. */
export interface Reader {
  readonly manager: BookmarkManager;
  reached: boolean;
}

/** @param bookmarks the driver's, of earlier transactions */
export const readerAfter = (bookmarks: readonly string[]): Reader => ({
  manager: neo4j.bookmarkManager({ initialBookmarks: bookmarks }),
  reached: bookmarks.length === 0,
});

/** @throws EntenteError BOOKMARK_INVALID, STORE_UNAVAILABLE when the store does not reach the reader's bookmarks in time */
export const reach = async (connection: Connection, reader: Reader, session: Session): Promise<void> => {
  if (reader.reached) return;
  const { address, patience } = connection;
  const late = (): EntenteError =>
    new EntenteError('STORE_UNAVAILABLE', `Neo4j at ${shownUri(address.uri)} has not got as far as the bookmark.`);
  const reached = session.executeRead((tx) => runIn(tx)('read/ping', {}), { timeout: REACH_MS });
  try {
    await whileAlive(deadline(REACH_MS, reached, late), () => connection.ping(patience.pingMs));
  } catch (error) {
    // Nothing else can be wrong with so plain a statement; of a bookmark that is cut short Neo4j says that it failed itself.
    const failure = toEntenteError(error, address.uri);
    throw failure.code === 'INTERNAL' ? bookmarkInvalid(error) : failure;
  }
  reader.reached = true;
};

/** @throws EntenteError INTERNAL when the driver has none after a transaction */
export const bookmarkOf = (session: Session): string => {
  const [bookmark] = session.lastBookmarks();
  if (bookmark === undefined) throw new EntenteError('INTERNAL', 'Neo4j returned no bookmark for a transaction.');
  return bookmark;
};
