import { EntenteError } from '../../domain/errors.ts';

/** @throws EntenteError INTERRUPTED once the user has asked to stop */
export const throwIfInterrupted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new EntenteError('INTERRUPTED', 'Interrupted before the local Neo4j was ready.');
};
