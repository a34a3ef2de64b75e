import { xmlAttributes, xmlText } from '../xml.ts';
import type { Point } from './picture.ts';

/** To a tenth of a pixel: the same on every machine, and short. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

type Attributes = Readonly<Record<string, string | number | null>>;

export const element = (name: string, attributes: Attributes, content = ''): string => {
  const given = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]),
  );
  return content === '' ? `<${name}${xmlAttributes(given)}/>` : `<${name}${xmlAttributes(given)}>${content}</${name}>`;
};

const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;

/** The direction of a text that stands alone: that of its first letter. */
export const directionOf = (text: string): 'ltr' | 'rtl' => (ARABIC.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr');

export interface TextLook {
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly direction?: 'ltr' | 'rtl';
  /** Degrees about its own place. */
  readonly turn?: number;
}

/** One line of text. `start` is where its own direction begins: the right for Arabic. */
export const textAt = (text: string, { x, y }: Point, look: TextLook): string => {
  const { size, fill = '#1f1f1f', weight, anchor = 'start', direction = directionOf(text), turn = 0 } = look;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight ?? null,
      'text-anchor': anchor === 'start' ? null : anchor,
      direction: direction === 'rtl' ? 'rtl' : null,
      'unicode-bidi': direction === 'rtl' ? 'isolate' : null,
      fill,
      transform: turn === 0 ? null : `rotate(${rounded(turn)} ${rounded(x)} ${rounded(y)})`,
    },
    xmlText(text),
  );
};

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A smooth way through all points (Catmull–Rom). */
export const smoothPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points as [Point, ...Point[]];
  if (rest.length === 1) return `M${at(first)}L${at(rest[0] as Point)}`;
  const point = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] as Point;
  const handle = (index: number, sign: 1 | -1): Point => ({
    x: point(index).x + (sign * (point(index + 1).x - point(index - 1).x)) / 6,
    y: point(index).y + (sign * (point(index + 1).y - point(index - 1).y)) / 6,
  });
  return `M${at(first)}${rest
    .map((next, index) => `C${at(handle(index, 1))} ${at(handle(index + 1, -1))} ${at(next)}`)
    .join('')}`;
};
