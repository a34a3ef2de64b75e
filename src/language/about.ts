import type { Bilingual } from '../domain/records.ts';
import { inLatinText } from './text.ts';

/** Issues, events and policies that a claim is about, by what is known of them. */
export interface AboutFound {
  /** The event's name. */
  readonly event: Bilingual | null;
  /** The matter's title, written to stand in a sentence. */
  readonly matter: Bilingual | null;
}

const WITHOUT_ARTICLE = /^(?:the\b|operation\b|unrest\b|\S+['’]s?\s)/iu;

/** First words of events that are no names: within a sentence they begin small. */
const COMMON = new Set(
  `Air Appointment Attack Attacks Battle Bombing Breaking Capture Ceasefire Clash Clashes Collapse Conference Decline Declaration
  Downing Encirclement Escape Evacuation Execution Exchange Fall Fast First Height Killing Massacre Memorandum Meeting Missile
  Occupation Offensive Overthrow Raid Rebel Recapture Referendum Release Reported Resignation Second Shooting Siege Strike Strikes
  Suicide Talks Truce Ultimatum Unrest Visit Withdrawal`.split(/\s+/),
);

/** "Downing of a Turkish F-4" → "the downing of a Turkish F-4"; "Operation House of Cards" stays. */
export const englishEvent = (name: string): string => {
  const plain = inLatinText(name);
  const text = COMMON.has(plain.split(/[\s,]/u)[0] ?? '') ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return WITHOUT_ARTICLE.test(text) ? text : `the ${text}`;
};

const ABBREVIATIONS = new Set('eu krg nato pkk pmf pyd sdf uae uk un us usa ypg'.split(' '));

/** A slug or coded value of which nothing else is known, as words: `us-withdrawal-from-syria` → "US withdrawal from syria". */
export const deslugged = (slug: string): string =>
  slug
    .split(/[-_\s]+/u)
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
    .join(' ')
    .trim();

/** What `about` is called in a sentence of one language: "over …", «بشأن …». Never a slug. */
export const aboutTitle = (id: string, { event, matter }: AboutFound, language: 'EN' | 'AR'): string => {
  const english = matter?.en ?? (event?.en ? englishEvent(event.en) : null);
  const arabic = matter?.ar ?? event?.ar ?? null;
  return (language === 'AR' ? (arabic ?? english) : (english ?? arabic)) ?? deslugged(id);
};
