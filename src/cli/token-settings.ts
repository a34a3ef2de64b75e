import { readFileSync, statSync } from 'node:fs';
import { EntenteError } from '../domain/errors.ts';
import { guessableBits } from './token-strength.ts';

const usage = (message: string, cause?: unknown): EntenteError => new EntenteError('USAGE', message, { cause });
const unsafe = (message: string): EntenteError => new EntenteError('CONFIG_UNSAFE', message);

/** What the file holds that a variable names, without white space around it. */
export const readNamedFile = (variable: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw usage(`${variable} names ${file}, which cannot be read.`, cause);
  }
};

/** Others may read, write or run it, or its group may write it. Windows has no such bits. */
const OPEN_BITS = 0o027;

const refuseOpenFile = (variable: string, file: string): void => {
  if (process.platform === 'win32' || (statSync(file).mode & OPEN_BITS) === 0) return;
  throw unsafe(`${variable} names ${file}, which others can read or write; run "chmod 600" on it.`);
};

const SHORTEST_TOKEN = 24;
const FEWEST_BITS = 72;

const ADVICE = 'such as those of "openssl rand -hex 24"';

const checkToken = (variable: string, token: string): void => {
  if (token.length < SHORTEST_TOKEN)
    throw unsafe(`${variable} holds ${token.length} characters; a token has ${SHORTEST_TOKEN} or more, ${ADVICE}.`);
  if (!/^[\x21-\x7e]+$/.test(token))
    throw usage(`${variable} holds what a header cannot carry; use letters, digits and signs of ASCII.`);
  if (guessableBits(token) < FEWEST_BITS)
    throw unsafe(`${variable} holds a token that can be guessed; use random characters, ${ADVICE}.`);
};

/**
 * The token that a variable holds, or the file that `<variable>_FILE` names; null when neither is set.
 * @throws EntenteError CONFIG_UNSAFE when it is short or can be guessed, or others can read its file; USAGE when it cannot be
 * sent, or its file cannot be read; the token is in no message
 */
export const tokenOf = (env: NodeJS.ProcessEnv, name: string): string | null => {
  const variable = env[name] ? name : `${name}_FILE`;
  const text = env[variable];
  if (!text) return null;
  const token = variable === name ? text : readNamedFile(variable, text);
  if (variable !== name) refuseOpenFile(variable, text);
  checkToken(variable, token);
  return token;
};
