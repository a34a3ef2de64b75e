/** Days as numbers since 1970-01-01, counted by hand; what is open is infinite. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthsOf = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayNumber = (year: number, month: number, day: number): number => {
  let number = day - 1;
  for (let past = 1970; past < year; past++) number += isLeap(past) ? 366 : 365;
  for (let past = year; past < 1970; past++) number -= isLeap(past) ? 366 : 365;
  for (const length of lengthsOf(year).slice(0, month - 1)) number += length;
  return number;
};

/** The first and the last day that a text may mean. */
export const readDays = (text: string): readonly [number, number] => {
  if (text.startsWith('[')) {
    const [from, to] = text.slice(1, -1).split('..') as [string, string];
    return [from === '' ? -Infinity : readDays(from)[0], to === '' ? Infinity : readDays(to)[1]];
  }
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  if (day === undefined)
    return [dayNumber(year, month, 1), dayNumber(year, month, lengthsOf(year)[month - 1] as number)];
  return [dayNumber(year, month, day), dayNumber(year, month, day)];
};

export const readOrNull = (date: { readonly text: string } | null | undefined): readonly [number, number] | null =>
  date ? readDays(date.text) : null;

/** `[..X]` as X, any other text as it is (design §1, *A claim's likely days*). */
export const asPoint = (text: string): string => (text.startsWith('[..') ? text.slice(3, -1) : text);

/** A full day that ends something is itself; a month, year or range: the days after its first and its last. */
export const endOfText = (text: string): readonly [number, number] => {
  const [first, last] = readDays(text);
  return first === last ? [first, first] : [first + 1, last + 1];
};

/** `YYYY-MM-DD`; null when it is open. */
export const isoOf = (day: number): string | null => {
  if (Math.abs(day) === Infinity) return null;
  let [year, left] = [1970, day];
  while (left < 0) left += isLeap(--year) ? 366 : 365;
  while (left >= (isLeap(year) ? 366 : 365)) left -= isLeap(year++) ? 366 : 365;
  let month = 1;
  for (const length of lengthsOf(year)) {
    if (left < length) break;
    left -= length;
    month++;
  }
  const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(left + 1, 2)}`;
};

/** The shortest text that means some day from first to last; null when both are open. */
export const shortestText = (first: number, last: number): string | null => {
  const [from, to] = [isoOf(first), isoOf(last)];
  if (from === null && to === null) return null;
  if (from === null || to === null) return `[${from ?? ''}..${to ?? ''}]`;
  for (const text of [from.slice(0, 4), from.slice(0, 7), from]) {
    const [a, b] = readDays(text);
    if (a === first && b === last) return text;
  }
  return `[${from}..${to}]`;
};
