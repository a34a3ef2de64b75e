/** The shortest part of a text that, repeated, makes it: the text itself where nothing is repeated. */
const repeatedPart = (text: string): string => {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part;
  }
  return text;
};

/** Signs that the two before them do not foretell: not the third of `aaa`, `abc` or `321`. */
const countUnforeseen = (codes: readonly number[]): number =>
  codes.filter((code, index) => {
    const [one = NaN, other = NaN] = [codes[index - 2], codes[index - 1]];
    return code - other !== other - one;
  }).length;

/**
 * About how many bits somebody must guess: the entropy of its signs, without what repeats or continues a sequence. It says of a
 * token that it is weak, and of none that it is strong.
 * @see Shannon 1948
 */
export const guessableBits = (token: string): number => {
  const codes = Array.from(repeatedPart(token), (sign) => sign.codePointAt(0) ?? 0);
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / codes.length);
  return countUnforeseen(codes) * shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
};
