import { isSlug } from '../ids.ts';

/** The id that a text is nearest to: `Islamic State` → `islamic-state`; null when it has no letter or digit of ASCII. */
export function nearestSlug(text: string): string | null {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return isSlug(slug) ? slug : null;
}
