import { type Choice, EntenteError } from '../../domain/errors.ts';

/** What there is to say of a text that several actors or places bear: which ones, in words and for a client to offer. */
export function ambiguousName(argument: string, text: string, candidates: readonly Choice[]): EntenteError {
  return new EntenteError(
    'BAD_USER_INPUT',
    `${argument}: "${text}" is the name of ${idsOf(candidates)}; give one of these ids.`,
    { choices: { candidates } },
  );
}

/** As {@link ambiguousName}, of a text that nobody bears; with the nearest, best first. */
export const unknownName = (
  argument: string,
  what: 'actor' | 'place',
  text: string,
  suggestions: readonly Choice[],
): EntenteError => {
  const hint = suggestions.length > 0 ? ` Did you mean ${idsOf(suggestions)}?` : '';
  return new EntenteError(
    'NOT_FOUND',
    `${argument}: there is no ${what} "${text.slice(0, 80)}".${hint}`,
    suggestions.length > 0 ? { choices: { suggestions } } : {},
  );
};

const idsOf = (choices: readonly Choice[]): string => choices.map(({ id }) => id).join(', ');
