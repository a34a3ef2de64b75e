import { ARABIC_PAGES } from './page-words-ar.ts';
import { ENGLISH_PAGES } from './page-words-en.ts';
import type { PageWords } from './page-words.ts';

export const PAGE_WORDS: Readonly<Record<'en' | 'ar', PageWords>> = { en: ENGLISH_PAGES, ar: ARABIC_PAGES };
