import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';

/**
 * A Cypher text that writes TIE_TYPE: the same text for each type of tie, in their order; in the names of indexes `tie_type` is the type in
 * small letters. Any other text: itself.
 */
export const ofEachTieType = (text: string): readonly string[] =>
  text.includes('TIE_TYPE')
    ? TIE_TYPE_NAMES.map((type) => text.replaceAll('TIE_TYPE', type).replaceAll('tie_type', type.toLowerCase()))
    : [text];
