import { ARABIC_SHELL } from './shell-words-ar.ts';
import { ENGLISH_SHELL } from './shell-words-en.ts';
import type { ShellWords } from './shell-words.ts';

export const SHELL_WORDS: Readonly<Record<'en' | 'ar', ShellWords>> = { en: ENGLISH_SHELL, ar: ARABIC_SHELL };
