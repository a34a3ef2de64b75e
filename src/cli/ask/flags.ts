import { parseDateTime } from '../../api/graphql/scalars.ts';
import { EntenteError } from '../../domain/errors.ts';
import { findNearest } from '../../domain/nearest.ts';
import { CERTAINTIES } from '../../domain/ties/certainty.ts';
import { parsePartialDate } from '../../domain/time/partial-date.ts';
import type { Language } from '../../language/bilingual.ts';

/** What every question may be asked with. */
export interface AskFlags {
  readonly knownAt?: string;
  readonly lang?: string;
  readonly json?: boolean;
}

/** What questions about two actors may be asked with. */
export interface PairFlags extends AskFlags {
  readonly includeParts?: boolean;
}

const SIGNS = ['POSITIVE', 'NEGATIVE', 'NEUTRAL'] as const;
const LANGUAGES: readonly Language[] = ['EN', 'AR'];

/** The one of some words that is meant, in whatever case; null when the flag was not given. @throws EntenteError USAGE */
export function oneOf<Word extends string>(
  flag: string,
  text: string | undefined,
  words: readonly Word[],
): Word | null {
  if (text === undefined) return null;
  const asked = text.trim().toUpperCase().replaceAll('-', '_');
  const found = words.find((word) => word === asked);
  if (found !== undefined) return found;
  const nearest = findNearest(asked, words);
  throw new EntenteError(
    'USAGE',
    `${flag} is "${text}"; ${nearest === null ? `it must be one of ${words.join(', ')}.` : `did you mean ${nearest}?`}`,
  );
}

export const certaintyIn = (text: string | undefined) => oneOf('--certainty', text, CERTAINTIES);
export const signIn = (text: string | undefined) => oneOf('--sign', text, SIGNS);
export const languageIn = ({ lang }: AskFlags): Language => oneOf('--lang', lang, LANGUAGES) ?? 'EN';

/** Words with commas between them; null when the flag was not given. @throws EntenteError USAGE */
export const someOf = <Word extends string>(
  flag: string,
  text: string | undefined,
  words: readonly Word[],
): readonly Word[] | null =>
  text === undefined ? null : text.split(',').flatMap((each) => oneOf(flag, each, words) ?? []);

/** @throws EntenteError DATE_INVALID */
export const knownAtIn = ({ knownAt }: AskFlags): string | null =>
  knownAt === undefined ? null : parseDateTime(knownAt);

/** @throws EntenteError DATE_INVALID */
export const dateIn = (text: string | undefined): string | null =>
  text === undefined ? null : parsePartialDate(text).text;

/** A number of answers. @throws EntenteError USAGE */
export const firstIn = (text: string): number => countIn('--first', text, 1, 100);

/** A whole number within limits. @throws EntenteError USAGE */
export const countIn = (flag: string, text: string, min: number, max: number): number => {
  if (/^(0|[1-9]\d{0,2})$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text);
  throw new EntenteError('USAGE', `${flag} is "${text}"; it must be a whole number from ${min} to ${max}.`);
};
