import { distinct, distinctBy } from '../../group.ts';
import { foldName } from '../../names/fold-name.ts';
import type { MatchName } from './match-actor.ts';

/** A way to say a name: all of it, a part of it (`PKK/Kadek`, what is in brackets), or the first letters of its words. */
export interface NameForm {
  readonly how: 'WHOLE' | 'PART' | 'INITIALS';
  readonly folded: string;
  /** As it is written. */
  readonly text: string;
}

/** Words that an abbreviation may pass over. */
const SMALL = new Set(
  'of and the for in al an ul el e i de du des da do dos la le les y et pour para di del of bil fi na a ya yi to von und für der die'.split(
    ' ',
  ),
);

/** An abbreviation as written: `PKK`, `SLM/A`, `FDN`; no lower-case word. */
export const looksShort = (folded: string): boolean => !folded.includes(' ') && [...folded].length <= 7;

/** What stands for a part of a group, not for another name: `faction of Karuna`, `- RM`. */
const FACTION = /\b(?:factions?|wing|splinter|youth|supporters of|branch)$/iu;

const partsOf = (text: string): readonly string[] => {
  const brackets = [...text.matchAll(/[([]([^)\]]+)[)\]]/gu)].map(([, within = '']) => within);
  const bare = text.replace(/[([][^)\]]*[)\]]/gu, ' ').trim();
  const halves = [bare, ...brackets].flatMap((part) => [part, ...part.split(/\s*\/\s*|\s+or\s+|;\s*|\s+aka\s+/iu)]);
  const cleaned = halves
    .map((part) => part.replace(/^(?:formerly|previously|also|aka|a\.k\.a\.)\s+/iu, '').trim())
    .filter((part) => !FACTION.test(part));
  // `SLM/A` is SLM and SLA; its halves alone are nothing.
  const joined = /^(\p{Lu}+)(\p{Lu})\/(\p{Lu})$/u.exec(bare);
  const both = joined ? [`${joined[1] ?? ''}${joined[2] ?? ''}`, `${joined[1] ?? ''}${joined[3] ?? ''}`] : [];
  return [...cleaned, ...both];
};

/** `Al-Qaida in the Arabian Peninsula` → aqap, qap, aqitap: with and without small words, and with an article that begins it. */
const initialsOf = (text: string): readonly string[] => {
  const words = text
    .replace(/['’‘`ʿʾ]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '');
  const big = words.filter((word) => !SMALL.has(word));
  if (big.length < 2) return [];
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const led = words[0] !== big[0] ? [letters([words[0] ?? '', ...big])] : [];
  return distinct([letters(big), letters(words), ...led]).filter((made) => made.length >= 3 && made.length <= 8);
};

/** All ways to say the names of an actor, each once, the surest first. */
export const formsOf = (names: readonly MatchName[]): readonly NameForm[] => {
  const whole = names.map(({ text, folded }): NameForm => ({ how: 'WHOLE', folded, text }));
  const texts = names.flatMap(({ text }) => partsOf(text));
  const parts = texts.map((text): NameForm => ({ how: 'PART', folded: foldName(text), text }));
  const said = [...whole, ...parts].filter(({ folded }) => [...folded].length >= 2);
  const initials = [...names.map(({ text }) => text), ...texts]
    .flatMap(initialsOf)
    .map((made): NameForm => ({ how: 'INITIALS', folded: made, text: made.toUpperCase() }));
  return distinctBy([...said, ...initials], ({ folded }) => folded);
};

const FACTION_MARK = /\b(?:faction|wing|splinter|youth|supporters of)\b|\s[-–—\u0096]\s*\S+|-\p{Lu}{1,3}$|\p{Ll}\d$/u;

/** Whether every name says that it is a part of something: a faction, a wing, `NSCN - K`. */
export const saysFaction = (names: readonly MatchName[]): boolean =>
  names.length > 0 && names.every(({ text }) => FACTION_MARK.test(text));
