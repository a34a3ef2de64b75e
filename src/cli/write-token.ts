import { readFileSync } from 'node:fs';
import { EntenteError } from '../domain/errors.ts';

const SHORTEST = 16;

const tokenIn = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new EntenteError('USAGE', `ENTENTE_WRITE_TOKEN_FILE names ${file}, which cannot be read.`, { cause });
  }
};

/**
 * The token that a change of the ledger takes: `ENTENTE_WRITE_TOKEN`, else what `ENTENTE_WRITE_TOKEN_FILE` holds.
 * @returns null when neither is set: then nobody may change anything
 * @throws EntenteError USAGE when it is short, has white space, or its file cannot be read; the token is in no message
 */
export const findWriteToken = (env: NodeJS.ProcessEnv): string | null => {
  const file = env['ENTENTE_WRITE_TOKEN_FILE'];
  const token = env['ENTENTE_WRITE_TOKEN'] || (file ? tokenIn(file) : null);
  if (token === null) return null;
  const name = env['ENTENTE_WRITE_TOKEN'] ? 'ENTENTE_WRITE_TOKEN' : 'ENTENTE_WRITE_TOKEN_FILE';
  if (token.length < SHORTEST)
    throw new EntenteError(
      'USAGE',
      `${name} holds ${token.length} characters; a write token has ${SHORTEST} or more, such as those of "openssl rand -hex 24".`,
    );
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new EntenteError(
      'USAGE',
      `${name} holds what a header cannot carry; use letters, digits and signs of ASCII.`,
    );
  return token;
};
