import type { Bilingual } from '../domain/records.ts';

export type Language = 'EN' | 'AR';

/** The text in a language (English when none is named); in the other when it has none. */
export function inLanguage({ en, ar }: Bilingual, language: Language | null | undefined): string | null {
  return language === 'AR' ? (ar ?? en) : (en ?? ar);
}

/** The text in a language (English when none is named); null when it has none. */
export const onlyInLanguage = ({ en, ar }: Bilingual, language: Language | null | undefined): string | null =>
  language === 'AR' ? ar : en;
