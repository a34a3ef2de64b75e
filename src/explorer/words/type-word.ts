import { isTieType } from '../../domain/ties/types.ts';
import type { Words } from '../../language/picture-words.ts';

/** The word of what a claim can say. */
export const typeWord = (type: string, words: Words, holds: string, tookPart: string): string => {
  if (isTieType(type)) return words.types[type];
  return type === 'HOLDS' ? holds : type === 'TOOK_PART' ? tookPart : type;
};
