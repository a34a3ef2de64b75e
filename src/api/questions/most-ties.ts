import { EntenteError } from '../../domain/errors.ts';
import type { Tie } from '../../domain/ties/tie.ts';

/** An answer that needs all ties that qualify reads at most so many. */
export const MOST_TIES = 20_000;

/** @throws EntenteError BAD_USER_INPUT for more than {@link MOST_TIES}: a part would be taken for the whole */
export function refuseTooMany(ties: readonly Tie[]): readonly Tie[] {
  if (ties.length <= MOST_TIES) return ties;
  throw new EntenteError(
    'BAD_USER_INPUT',
    `More than ${MOST_TIES} ties qualify; ask for fewer types, one actor, or a shorter time.`,
  );
}
