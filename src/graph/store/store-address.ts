import { readFileSync } from 'node:fs';
import { EntenteError } from '../../domain/errors.ts';
import type { StoreAddress } from './connection.ts';

/**
 * The server that `NEO4J_URI` names, with `NEO4J_USERNAME`, `NEO4J_PASSWORD` (or `NEO4J_PASSWORD_FILE`) and `NEO4J_DATABASE`.
 * @returns null when `NEO4J_URI` is not set: then the local Neo4j is meant
 * @throws EntenteError USAGE when a password is missing or its file cannot be read
 */
export const findStoreAddress = (env: NodeJS.ProcessEnv): StoreAddress | null => {
  const uri = env['NEO4J_URI'];
  if (!uri) return null;
  const file = env['NEO4J_PASSWORD_FILE'];
  let password = env['NEO4J_PASSWORD'];
  if (!password && file) {
    try {
      password = readFileSync(file, 'utf8').trim();
    } catch (cause) {
      throw new EntenteError('USAGE', `NEO4J_PASSWORD_FILE names ${file}, which cannot be read.`, { cause });
    }
  }
  if (!password)
    throw new EntenteError('USAGE', 'NEO4J_URI is set; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE as well.');
  return { uri, username: env['NEO4J_USERNAME'] || 'neo4j', password, database: env['NEO4J_DATABASE'] || null };
};
