import type { Sign } from '../../domain/ties/types.ts';
import type { SpokenCertainty } from '../../language/spoken.ts';
import { towards } from './geometry.ts';
import type { Point } from './picture.ts';
import { element, rounded, smoothPath } from './svg.ts';

/** A way with its dash and ends. */
export function drawLine(points: readonly Point[], look: LineLook): string {
  const [first, second] = points as [Point, Point];
  const [last, nextToLast] = [points.at(-1), points.at(-2)] as [Point, Point];
  const room = ROOM[`${look.sign}`];
  const { width: thin, dash, opacity } = CERTAINTY_LOOKS[look.certainty];
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
      'stroke-width': look.width * thin,
      'stroke-dasharray': dash,
      'stroke-linecap': dash === null ? null : 'round',
      'stroke-opacity': opacity === 1 ? null : opacity,
    }),
    look.marksStart ? mark(first, second, look) : '',
    look.marksEnd ? mark(last, nextToLast, look) : '',
  ].join('');
}

/** How sure a line is: whole, thinner, dotted. Its sign is its colour and what stands at its end. */
const CERTAINTY_LOOKS: Readonly<
  Record<SpokenCertainty, { readonly width: number; readonly dash: string | null; readonly opacity: number }>
> = {
  CERTAIN: { width: 1.4, dash: null, opacity: 1 },
  LIKELY: { width: 0.55, dash: null, opacity: 0.85 },
  POSSIBLE: { width: 0.55, dash: '0.1 4', opacity: 0.8 },
};

export interface LineLook {
  readonly sign: Sign;
  readonly colour: string;
  /** By how many ties it is. A certain line is drawn wider, others thinner: a pale certain line must stand out beside a dark likely one. */
  readonly width: number;
  readonly certainty: SpokenCertainty;
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
