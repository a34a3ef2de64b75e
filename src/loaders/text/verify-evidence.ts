import { createHash } from 'node:crypto';
import { parseLocator } from '../../domain/claims/locator.ts';
import { findNearest } from '../../domain/nearest.ts';
import type { Evidence } from '../../domain/records.ts';
import { linesOf, sectionsOf } from './document-text.ts';
import { flattened, type Found, passageIn } from './passage.ts';

export interface EvidenceCheck {
  readonly locator: string;
  /** Null when the document says there what was cited (or, without a hash, has any text there). */
  readonly problem: string | null;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

const findIn = (text: string): ((locator: string) => Found) => {
  const lines = once(() => linesOf(text));
  const sections = once(() => sectionsOf(text));
  const page = once(() => flattened(text));
  return (written) => {
    const locator = parseLocator(written);
    if (!locator)
      return { problem: 'not a locator; write p5:0-62, Section > Subsection#p4 or text=FIRST%20WORDS,LAST%20WORDS' };
    if (locator.kind === 'TEXT') return passageIn(page(), locator.first, locator.last);
    if (locator.kind === 'SPAN') {
      const line = lines()[locator.line - 1];
      if (line === undefined) return { problem: `no such paragraph; the text has ${count(lines().length, 'line')}` };
      const characters = [...line];
      return locator.end > characters.length
        ? { problem: `the span ends beyond the paragraph, which has ${count(characters.length, 'character')}` }
        : { text: characters.slice(locator.start, locator.end).join('') };
    }
    const paragraphs = sections().get(locator.section);
    if (!paragraphs) {
      const nearest = findNearest(locator.section, sections().keys());
      return { problem: `no such section${nearest === null ? '' : `; did you mean "${nearest}"?`}` };
    }
    const paragraph = paragraphs[locator.paragraph - 1];
    return paragraph === undefined
      ? { problem: `no such paragraph; the section has ${count(paragraphs.length, 'paragraph')}` }
      : { text: paragraph };
  };
};

/**
 * Checks evidence against the document that it cites.
 * @param text the whole document
 * @returns one check for each piece of evidence, in the same order
 */
export const verifyEvidence = (
  text: string,
  evidence: readonly Pick<Evidence, 'locator' | 'hash'>[],
): readonly EvidenceCheck[] => {
  const find = findIn(text);
  return evidence.map(({ locator, hash }) => {
    const found = find(locator);
    if ('problem' in found) return { locator, problem: found.problem };
    const actual = createHash('sha256').update(found.text, 'utf8').digest('hex');
    return {
      locator,
      problem:
        hash === null || hash === actual ? null : `the text there differs: its SHA-256 is ${actual}, not ${hash}`,
    };
  });
};
