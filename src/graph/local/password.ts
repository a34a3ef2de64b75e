import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntenteError } from '../../domain/errors.ts';
import type { DataFolder } from './data-folder.ts';

/** The password of a data folder, or null when it has none. */
export const findPassword = (folder: DataFolder): string | null =>
  existsSync(folder.passwordFile) ? readFileSync(folder.passwordFile, 'utf8').trim() || null : null;

/** Whether Neo4j has ever started on the folder, and so has a user with a password. */
export const hasData = (folder: DataFolder): boolean => existsSync(join(folder.neo4j, 'data/databases/system'));

/** Neo4j keeps its users in the database `system`; without it, the next start makes them anew beside the same graph. */
export const wrongPassword = (folder: DataFolder, problem: string, cause?: unknown): EntenteError =>
  new EntenteError(
    'STORE_AUTH',
    `${problem} Put the password back into ${folder.passwordFile} (one line). If it is lost, delete that file and the ` +
      `folders databases/system and transactions/system in ${folder.neo4j}/data: the next start then makes a new ` +
      'password, and the graph stays.',
    { cause },
  );

/**
 * The password of the folder's Neo4j; a new one, readable by its owner only, when there is no data yet.
 * @throws EntenteError STORE_AUTH when there is data and no password
 */
export const preparePassword = (folder: DataFolder): string => {
  const known = findPassword(folder);
  if (known !== null) {
    chmodSync(folder.passwordFile, 0o600);
    return known;
  }
  if (hasData(folder)) throw wrongPassword(folder, `${folder.neo4j} holds data, but its password file is missing.`);
  const password = randomBytes(18).toString('hex');
  writeFileSync(folder.passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(folder.passwordFile, 0o600);
  return password;
};
