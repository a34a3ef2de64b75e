const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const NOT_LATIN = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u;
const NOT_ARABIC = /(?![\p{Script=Arabic}\p{Script=Common}])\p{L}/u;

/** One line, single spaces, and no direction marks that could turn the sentence around it. */
const tidy = (text: string): string => text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();

const isolated = (text: string, foreign: RegExp): string => {
  const line = tidy(text);
  return foreign.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
};

/**
 * A name or title as it stands in a sentence of one script: in Unicode isolates when it has letters of another, so that
 * neither changes the order in which the other is shown (UAX #9, section 2.4).
 */
export const inLatinText = (text: string): string => isolated(text, NOT_LATIN);

export const inArabicText = (text: string): string => isolated(text, NOT_ARABIC);

/** Joined by single spaces; what is empty leaves no gap. */
export const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** A sentence with one full stop, also after an abbreviation's. */
export const sentence = (text: string): string => (/\.\u2069?$/u.test(text) ? text : `${text}.`);
