/** The words of a line: in quotation marks, between spaces, or a whole interval list `[1-3,5]`. */
export function pajekWords(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\[[^\]]*\])|(\S+)/g)].map(
    ([, quoted, interval, plain]) => quoted ?? interval ?? plain ?? '',
  );
}

/** A stretch of Pajek's whole time points; both ends belong to it. Null: open. */
export interface TimePoints {
  readonly first: string;
  readonly last: string;
}

/** `[1-3,5,7-*]`: null when it is no list of intervals. */
export const readTimePoints = (word: string): readonly TimePoints[] | null => {
  const inner = /^\[([\d\s,*-]+)\]$/.exec(word)?.[1];
  if (inner === undefined) return null;
  const parts = inner.split(',').map((part) => /^\s*(\d+)\s*(?:-\s*(\d+|\*)\s*)?$/.exec(part));
  if (parts.includes(null)) return null;
  return parts.flatMap((part) => {
    const [, first = '', last = first] = part ?? [];
    return [{ first, last: last === '*' ? '' : last }];
  });
};

/** `46-49` or `1946`, as labels of relations name times; empty where they do not. */
export const timesOfLabel = (label: string): TimePoints => {
  const [, first = '', last = first] = /^\s*(\d{2}|\d{4})(?:\s*[-–]\s*(\d{2}|\d{4}))?\s*$/.exec(label) ?? [];
  return { first, last };
};
