/** About how wide a text is, in the unit of the size; rather too wide. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOfCharacter(character);
  return em * size;
}

/** Widths in em of DejaVu Sans, the widest of the fonts that the pictures name, so that text fits whichever is there. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[iljtfrI.,;:'!|()[\] \-/]/, 0.38],
  [/[mwMW@%—]/, 0.98],
  [/[A-Z≤≥…–]/, 0.72],
  [/\p{Script=Arabic}/u, 0.6],
];
const OTHERS = 0.62;

const known = new Map<string, number>();

const widthOfCharacter = (character: string): number => {
  const width = known.get(character) ?? CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS;
  known.set(character, width);
  return width;
};
