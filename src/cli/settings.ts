import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { EntenteError } from '../domain/errors.ts';
import type { Access } from '../api/http/access.ts';
import { LOG_LEVELS, type LogLevel } from '../api/http/log-level.ts';
import type { StoreAddress } from '../graph/store/connection.ts';
import { accessOf } from './access-settings.ts';
import { readNamedFile, tokenOf } from './token-settings.ts';

/** Every setting that the environment has. One is checked when it is asked for: no verb fails for another's. */
export interface Settings {
  /** The data folder: `ENTENTE_HOME`, else `.entente` in the working folder. */
  readonly home: string;
  /** Where GraphQL listens: `HOST`, else this machine only. */
  readonly host: string;
  /** Whether the stack of a failure is shown: `ENTENTE_DEBUG`. */
  readonly showsStacks: boolean;
  /** `PORT`, else 4000. @throws EntenteError USAGE */
  readonly port: () => number;
  /**
   * The server that `NEO4J_URI` names, with `NEO4J_USERNAME`, `NEO4J_PASSWORD` (or `NEO4J_PASSWORD_FILE`) and `NEO4J_DATABASE`;
   * null when `NEO4J_URI` is not set: then the local Neo4j is meant.
   * @throws EntenteError USAGE when a password is missing or its file cannot be read
   */
  readonly storeAddress: () => StoreAddress | null;
  /**
   * The page of Neo4j Browser that `NEO4J_BROWSER_URL` names, for a server that somebody else runs: we cannot tell where people
   * reach it. Null when it is not set.
   * @throws EntenteError USAGE
   */
  readonly browserPage: () => string | null;
  /**
   * The token that a change of the ledger takes: `ENTENTE_WRITE_TOKEN`, else what `ENTENTE_WRITE_TOKEN_FILE` holds; null when
   * neither is set: then nobody may change anything.
   * @throws EntenteError CONFIG_UNSAFE, USAGE
   */
  readonly writeToken: () => string | null;
  /**
   * Who may ask: `ENTENTE_READ_TOKEN` (or `ENTENTE_READ_TOKEN_FILE`), `ENTENTE_PUBLIC`, `ENTENTE_ALLOWED_HOSTS` and
   * `ENTENTE_ALLOWED_ORIGINS`.
   * @throws EntenteError CONFIG_UNSAFE, USAGE
   */
  readonly access: () => Access;
  /** The port for health and figures alone: `ENTENTE_HEALTH_PORT`; null: the one after `PORT`. @throws EntenteError USAGE */
  readonly healthPort: () => number | null;
  /** What the log of the service has: `ENTENTE_LOG_LEVEL`; null: requests, on a terminal failures alone. @throws EntenteError USAGE */
  readonly logLevel: () => LogLevel | null;
  /**
   * Whether a first start takes a copy of a graph that an earlier one loaded from the same packs, and keeps one for later: unless
   * `ENTENTE_SEED_COPY` is `off`.
   */
  readonly reusesSeed: boolean;
  /**
   * How many bytes the ties in memory may take: `ENTENTE_PROJECTION` in MiB, 256 unless it is set; 0 when it is `off`.
   * @throws EntenteError USAGE
   */
  readonly projectionBytes: () => number;
  readonly local: {
    /** Where what can be fetched again is kept: `ENTENTE_CACHE`, else the user's cache folder. */
    readonly cache: string;
    /** What Java and Maven are found by, and get. */
    readonly env: NodeJS.ProcessEnv;
    /** Whether it is to be quick when it is warm rather than soon ready: `ENTENTE_LONG_RUNNING` is `yes`. */
    readonly longRunning: boolean;
  };
}

/** The only reader of the environment. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    home: resolve(env['ENTENTE_HOME'] || '.entente'),
    host: env['HOST'] || '127.0.0.1',
    showsStacks: Boolean(env['ENTENTE_DEBUG']),
    port: () => portOf('PORT', env['PORT'] || '4000'),
    healthPort: () => (env['ENTENTE_HEALTH_PORT'] ? portOf('ENTENTE_HEALTH_PORT', env['ENTENTE_HEALTH_PORT']) : null),
    logLevel: () => logLevelOf(env['ENTENTE_LOG_LEVEL'] ?? ''),
    storeAddress: () => storeAddressOf(env),
    browserPage: () => browserPageOf(env['NEO4J_BROWSER_URL'] ?? ''),
    writeToken: () => tokenOf(env, 'ENTENTE_WRITE_TOKEN'),
    access: () => accessOf(env, env['HOST'] || '127.0.0.1'),
    reusesSeed: env['ENTENTE_SEED_COPY'] !== 'off',
    projectionBytes: () => projectionBytesOf(env['ENTENTE_PROJECTION'] ?? ''),
    local: { cache: cacheOf(env), env, longRunning: env['ENTENTE_LONG_RUNNING'] === 'yes' },
  };
}

const usage = (message: string, cause?: unknown): EntenteError => new EntenteError('USAGE', message, { cause });

const portOf = (variable: string, text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usage(`${variable} is "${text}"; it must be a whole number from 0 to 65535 (0: any free port).`);
};

const logLevelOf = (text: string): LogLevel | null => {
  if (text === '') return null;
  const level = LOG_LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  throw usage(`ENTENTE_LOG_LEVEL is "${text}"; it must be one of ${LOG_LEVELS.join(', ')}.`);
};

const MIB = 1_048_576;

const projectionBytesOf = (text: string): number => {
  if (text === 'off') return 0;
  const mebibytes = text === '' ? 256 : Number(text);
  if (Number.isInteger(mebibytes) && mebibytes > 0) return mebibytes * MIB;
  throw usage(`ENTENTE_PROJECTION is "${text}"; it must be a whole number of MiB above 0, or off.`);
};

const storeAddressOf = (env: NodeJS.ProcessEnv): StoreAddress | null => {
  const uri = env['NEO4J_URI'];
  if (!uri) return null;
  const file = env['NEO4J_PASSWORD_FILE'];
  const password = env['NEO4J_PASSWORD'] || (file ? readNamedFile('NEO4J_PASSWORD_FILE', file) : '');
  if (!password) throw usage('NEO4J_URI is set; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE as well.');
  return { uri, username: env['NEO4J_USERNAME'] || 'neo4j', password, database: env['NEO4J_DATABASE'] || null };
};

const browserPageOf = (text: string): string | null => {
  if (text === '') return null;
  if (!URL.canParse(text) || !/^https?:\/\/[^#]*$/.test(text))
    throw usage(`NEO4J_BROWSER_URL is "${text}"; write the address of a page, as http://localhost:7474/browser/.`);
  return text.includes('?') ? text : `${text}?`;
};

const cacheOf = (env: NodeJS.ProcessEnv): string => {
  if (env['ENTENTE_CACHE']) return env['ENTENTE_CACHE'];
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'entente');
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return join(env['HOME'] || homedir(), caches, 'entente');
};
