const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `Jaysh Rijal al-Tariqa (JRTN)` → its words, and JRTN; `Red Brigades` → its words, and RB. */
const mentionsOf = (name: string): readonly string[] => {
  const bracketed = [...name.matchAll(/\(([^)]+)\)/g)].map((match) => (match[1] ?? '').replace(/^Formerly /, ''));
  const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
  const bare = plain.replace(/^(?:The|Al)[ -]/i, '');
  const initials = [...plain.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');
  return [plain, bare, ...bracketed, ...(initials.length > 1 ? [initials] : [])].filter((text) => text.length > 1);
};

/**
 * Whether a sentence has one name, then the verb, then soon the other name: who did it to whom. What was left `to form` a third
 * group, or stands behind a comma, is not whom it was done to.
 * @param verb source of a regular expression
 */
export const saysOf = (text: string, one: string, verb: string, other: string): boolean => {
  const [first, last] = [one, other].map((name) => mentionsOf(name).map(escape).join('|'));
  return new RegExp(
    `(?:^|[^\\p{L}])(?:${first})[^\\p{L}][^.]{0,120}?(?:${verb})(?:(?!\\b(?:to|form\\w*)\\b)[^.,]){0,40}?[^\\p{L}](?:${last})(?=$|[^\\p{L}])`,
    'iu',
  ).test(` ${text} `);
};
