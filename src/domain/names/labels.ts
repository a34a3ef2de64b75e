import type { Name } from '../records.ts';

/** The labels as names, English first. */
export function labelNames({ en, ar }: { readonly en: string; readonly ar: string | null }): readonly Name[] {
  return [officialName(en, 'en', 'Latn'), ...(ar === null ? [] : [officialName(ar, 'ar', 'Arab')])];
}

/** Labels first, then the further names. A further name that repeats a label replaces it, since it may say when it was borne. */
export const mergeNames = (labels: readonly Name[], further: readonly Name[]): readonly Name[] => [
  ...labels.map((label) => further.find((name) => sameName(label, name)) ?? label),
  ...further.filter((name) => !labels.some((label) => sameName(label, name))),
];

/** What makes two names of one actor the same, as one text. */
export const nameIdentity = ({ text, language, kind }: Name): string => JSON.stringify([text, language, kind]);

const sameName = (a: Name, b: Name): boolean => a.text === b.text && a.language === b.language && a.kind === b.kind;

const officialName = (text: string, language: string, script: string): Name => ({
  text,
  language,
  script,
  kind: 'OFFICIAL',
  validFrom: null,
  validTo: null,
});
