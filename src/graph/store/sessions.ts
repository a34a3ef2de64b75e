import neo4j, { type BookmarkManager, type Session } from 'neo4j-driver';
import { EntenteError } from '../../domain/errors.ts';
import type { Connection } from './connection.ts';
import { whileAlive, withinMs } from './liveness.ts';
import { runIn } from './run.ts';
import { bookmarkInvalid, shownUri, toEntenteError } from './store-errors.ts';

/** How long the store may take to reach a bookmark. */
const REACH_MS = 5_000;

/**
 * Works in a session of its own, after what its reader has seen.
 * @param reader null: it runs after nothing in particular
 * @throws EntenteError whatever the driver fails with; BOOKMARK_INVALID
 */
export async function inSession<Result>(
  connection: Connection,
  reader: Reader | null,
  mode: 'READ' | 'WRITE',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const { database, uri } = connection.address;
  const session = connection.driver.session({
    defaultAccessMode: mode,
    ...(database === null ? {} : { database }),
    ...(reader ? { bookmarkManager: reader.manager } : {}),
  });
  try {
    if (reader) await reach(connection, reader, session);
    return await work(session);
  } catch (error) {
    throw toEntenteError(error, uri);
  } finally {
    session.close().catch(() => undefined);
  }
}

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
const reach = async ({ address: { uri }, ping }: Connection, reader: Reader, session: Session): Promise<void> => {
  if (reader.reached) return;
  const late = new EntenteError('STORE_UNAVAILABLE', `Neo4j at ${shownUri(uri)} has not got as far as the bookmark.`);
  const reached = session.executeRead((tx) => runIn(tx)('read/ping', {}));
  try {
    await whileAlive(withinMs(reached, REACH_MS, late), ping);
  } catch (error) {
    // Nothing else can be wrong with so plain a statement; of a bookmark that is cut short Neo4j says that it failed itself.
    const failure = toEntenteError(error, uri);
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
