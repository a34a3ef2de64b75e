import { hashOf } from '../../domain/claims/claim-id.ts';
import type { ActorId } from '../../domain/ids.ts';

const MAX_WORDS = 60;

const slug = (text: string): string =>
  text
    .replace(/['’‘`ʿʾʼ´]/gu, '')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[ıİ]/gu, 'i')
    .replace(/[đĐ]/gu, 'd')
    .replace(/ß/gu, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * Words of an id: `Jama'at al-Tawhid` → `jamaat-al-tawhid`. A text that is long, or has letters that are not Latin, keeps a
 * hash of the whole, so that two texts never share an id.
 */
export const slugWords = (text: string): string => {
  const words = slug(text);
  const lost = /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}\p{Cf}]/u.test(text.normalize('NFD'));
  if (words.length <= MAX_WORDS && !lost) return words;
  const cut = words.length <= MAX_WORDS ? words : words.slice(0, Math.max(words.lastIndexOf('-', MAX_WORDS), 20));
  return [cut, hashOf([text], 8)].filter((part) => part !== '').join('-');
};

/**
 * The id of an actor that only its dataset knows: its name, the scheme and the code. So it can be read, and a namesake of another
 * dataset has another id.
 * @param code null where the dataset knows its actors by name alone
 */
export const foreignActorId = (name: string, scheme: string, code: string | null): ActorId =>
  [slugWords(name), scheme, code === null ? '' : slugWords(code)].filter((part) => part !== '').join('-') as ActorId;
