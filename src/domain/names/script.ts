/** ISO 15924 codes of the scripts in which actors' names are written. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Hans', /\p{Script=Han}/u],
];

/** The script of the first letter of a text; null when it has no letter or one of another script. */
export const scriptOfFirstLetter = (text: string): string | null => {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined ? null : (SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null);
};
