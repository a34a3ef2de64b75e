import type { Sign } from '../../domain/ties/types.ts';
import { towards } from './geometry.ts';
import type { Point } from './picture.ts';
import { element, rounded, smoothPath } from './svg.ts';

/** A way with its dash and ends. */
export function drawLine(points: readonly Point[], look: LineLook): string {
  const [first, second] = points as [Point, Point];
  const [last, nextToLast] = [points.at(-1), points.at(-2)] as [Point, Point];
  const room = ROOM[`${look.sign}`];
  const drawn = [
    look.marksStart ? before(first, second, room) : first,
    ...points.slice(1, -1),
    look.marksEnd ? before(last, nextToLast, room) : last,
  ];
  return [
    element('path', {
      d: smoothPath(drawn),
      fill: 'none',
      stroke: look.colour,
      'stroke-width': look.width,
      'stroke-dasharray': DASHES[`${look.sign}`],
      'stroke-linecap': look.sign === 0 ? 'round' : null,
      'stroke-opacity': look.opacity === 1 ? null : look.opacity,
    }),
    look.marksStart ? mark(first, second, look) : '',
    look.marksEnd ? mark(last, nextToLast, look) : '',
  ].join('');
}

/** Sign by dash, beside colour and end: whole, dashed, dotted. */
const DASHES: Readonly<Record<`${Sign}`, string | null>> = { '1': null, '-1': '7 4', '0': '1.5 4' };

export interface LineLook {
  readonly sign: Sign;
  readonly colour: string;
  readonly width: number;
  readonly opacity: number;
  readonly marksStart: boolean;
  readonly marksEnd: boolean;
}

const LENGTH = 9;

/** The point so far before the end of a way, straight back. */
const before = (end: Point, inner: Point, length: number): Point => {
  const { x, y } = towards(inner, end);
  return { x: end.x - x * length, y: end.y - y * length };
};

/** The end that says the sign: an arrow, a bar across, or a ring. */
const mark = (end: Point, inner: Point, { sign, colour, width }: LineLook): string => {
  const to = towards(inner, end);
  const side = (along: number, across: number): string =>
    `${rounded(end.x - to.x * along - to.y * across)} ${rounded(end.y - to.y * along + to.x * across)}`;
  switch (sign) {
    case 1:
      return element('path', { d: `M${side(0, 0)}L${side(LENGTH, 4.2)}L${side(LENGTH, -4.2)}Z`, fill: colour });
    case -1:
      return element('path', { d: `M${side(1, 6)}L${side(1, -6)}`, stroke: colour, 'stroke-width': width + 1.2 });
    case 0:
      return element('circle', {
        cx: end.x - to.x * 4,
        cy: end.y - to.y * 4,
        r: 3.2,
        fill: '#ffffff',
        stroke: colour,
        'stroke-width': 1.4,
      });
  }
};

const ROOM: Readonly<Record<`${Sign}`, number>> = { '1': LENGTH - 1, '-1': 1, '0': 7 };
