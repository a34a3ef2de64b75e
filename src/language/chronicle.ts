import { TIE_TYPES } from '../domain/ties/types.ts';
import { arabicChange, arabicChronicle } from './arabic-chronicle.ts';
import { englishChange, englishChronicle } from './english-chronicle.ts';
import { isDocument } from './spoken.ts';
import type { SpokenChange, SpokenEntry } from './spoken-entry.ts';

/** What holds both ways is said from the side of who speaks: who announces a fight is its subject. */
const fromSpeaker = (entry: SpokenEntry): SpokenEntry => {
  if (entry.kind !== 'DENIED' && entry.kind !== 'ANNOUNCED') return entry;
  const { what, by } = entry;
  if (what.kind !== 'TIE' || !TIE_TYPES[what.type].symmetric) return entry;
  if (by === null || isDocument(by) || by.text !== what.object.text) return entry;
  return { ...entry, what: { ...what, subject: what.object, object: what.subject } };
};

/** One sentence for an entry of a chronicle: when, what, who says so. */
export const chronicleSentence = (entry: SpokenEntry, language: 'EN' | 'AR'): string =>
  language === 'AR' ? arabicChronicle(fromSpeaker(entry)) : englishChronicle(fromSpeaker(entry));

/** One sentence for a change. */
export const changeSentence = (change: SpokenChange, language: 'EN' | 'AR'): string =>
  language === 'AR' ? arabicChange(change) : englishChange(change);
