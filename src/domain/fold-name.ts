/**
 * One spelling for the many ways a name is written, used when names are stored and when they are looked for:
 * compatibility forms, case, Latin marks, Arabic vowel signs and tatweel, alef, ya, kaf and ta marbuta variants, hamza
 * carriers, digits, punctuation and the article al-.
 *
 *   "Al-Ḥashd ash-Shaʿbī" → "hashd ash shabi"     "الحَشد الشعبيّ" → "حشد شعبي"
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u0640/g, '')
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ء/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[ʿʾʼ’'`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (/^ال\p{Script=Arabic}{2,}$/u.test(word) ? word.slice(2) : word))
    .filter((word, index, words) => !(words.length > 1 && (word === 'al' || word === 'el') && index < words.length - 1))
    .join(' ');
