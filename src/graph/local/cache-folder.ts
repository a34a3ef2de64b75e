import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what can be fetched again is kept: `ENTENTE_CACHE`, else the user's cache folder. */
export const cacheFolder = (env: NodeJS.ProcessEnv): string => {
  if (env['ENTENTE_CACHE']) return env['ENTENTE_CACHE'];
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'entente');
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return join(env['HOME'] || homedir(), caches, 'entente');
};
