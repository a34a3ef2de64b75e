/** ISO 15924 codes of the scripts in which actors are named. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Kana', /\p{Script=Katakana}/gu],
  ['Hira', /\p{Script=Hiragana}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Syrc', /\p{Script=Syriac}/gu],
];

/** The script that most letters of a name are in (ISO 15924); null when it has none of a script that is known here. */
export const scriptOf = (text: string): string | null => {
  let best: string | null = null;
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [script, count];
  }
  return best;
};

const BRACKETED = /^(.*?)\s*\(([^()]+)\)\s*$/u;

/**
 * The names in a cell that lists some: `A; B` are two, and so are `عبدالله السندي (Abdullah Sindhi)`, since a bracket in
 * another script is another spelling; a bracket in the same one belongs to the name.
 */
export const splitNames = (text: string): readonly string[] => {
  const bracket = BRACKETED.exec(text.trim());
  const [, outer = '', inner = ''] = bracket ?? [];
  const spellings = bracket && outer !== '' && scriptOf(outer) !== scriptOf(inner) ? [outer, inner] : [text];
  return spellings
    .flatMap((part) => part.split(/[;؛]|\s،\s/u))
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
};
