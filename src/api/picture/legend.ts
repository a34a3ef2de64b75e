import { ACTOR_KINDS, type ActorKind, type Sign } from '../../domain/ties/types.ts';
import type { SpokenCertainty } from '../../language/spoken.ts';
import { ACTOR_LOOKS, CAMP_TEXT, campFill, SIGN_COLOURS } from '../palette.ts';
import type { Camp } from '../questions/sides/camps.ts';
import type { ShownCamps } from '../questions/sides/camps-of-ties.ts';
import { campBadge } from './actor-box.ts';
import type { Speech } from './labels.ts';
import type { Line } from './lines.ts';
import { drawLine } from './marks.ts';
import { element, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What the lines and boxes that are in the picture mean, in rows as wide as the page. */
export function drawLegend(
  lines: readonly Line[],
  kinds: ReadonlySet<ActorKind>,
  speech: Speech,
  page: { readonly width: number; readonly margin: number },
  top: number,
  camps: ShownCamps | null,
): { readonly content: string; readonly height: number } {
  const { words } = speech;
  const signs = ([1, -1, 0] as const).filter((sign) => lines.some((line) => line.sign === sign));
  const levels = (['CERTAIN', 'LIKELY', 'POSSIBLE'] as const).flatMap((level) => {
    const line = lines.find(({ certainty }) => certainty === level);
    return line ? [{ level, sign: line.sign }] : [];
  });
  const items = [
    ...signs.map((sign) => lineItem(sign, words.signs[`${sign}`])),
    ...levels.map(({ level, sign }) => lineItem(sign, words.certainties[level], level)),
    ...(camps
      ? camps.camps.map((camp) => campItem(camp, words.campOf(camp.letter, camp.actorIds.length)))
      : ACTOR_KINDS.filter((kind) => kinds.has(kind)).map((kind) => kindItem(kind, words.kinds[kind]))),
  ];
  const isRtl = words.direction === 'rtl';
  const mirrored = (x: number, width: number): number => (isRtl ? page.width - x - width : x);
  let [x, y] = [page.margin, top + ROW / 2];
  const parts: string[] = [];
  for (const { text, sample, width } of items) {
    const whole = width + 6 + textWidth(text, SIZE);
    if (x + whole > page.width - page.margin && x > page.margin) [x, y] = [page.margin, y + ROW];
    parts.push(sample(mirrored(x, width), y));
    parts.push(
      textAt(text, { x: mirrored(x + width + 6, 0), y: y + SIZE * 0.36 }, { size: SIZE, direction: words.direction }),
    );
    x += whole + GAP;
  }
  return { content: element('g', {}, parts.join('')), height: y + ROW / 2 - top };
}

const SIZE = 10.5;
const ROW = 19;
const SAMPLE = 38;
const GAP = 18;

interface Item {
  readonly text: string;
  /** Drawn from `x` for as long as its width says, whichever way the text runs. */
  readonly sample: (x: number, y: number) => string;
  readonly width: number;
}

const lineItem = (sign: Sign, text: string, certainty: SpokenCertainty = 'CERTAIN'): Item => ({
  text,
  width: SAMPLE,
  sample: (x, y) =>
    drawLine(
      [
        { x, y },
        { x: x + SAMPLE, y },
      ],
      {
        sign,
        colour: SIGN_COLOURS[`${sign}`],
        width: 1.8,
        certainty,
        marksStart: false,
        marksEnd: true,
      },
    ),
});

const campItem = ({ number, letter }: Camp, text: string): Item => ({
  text,
  width: 20,
  sample: (x, y) =>
    element('rect', { x: x + 4, y: y - 5.5, width: 16, height: 11, rx: 3, fill: campFill(number), stroke: CAMP_TEXT }) +
    campBadge(letter, { x: x + 4, y: y - 4 }, 7),
});

const kindItem = (kind: ActorKind, text: string): Item => ({
  text,
  width: 16,
  sample: (x, y) =>
    element('rect', {
      x,
      y: y - 5.5,
      width: 16,
      height: 11,
      rx: 3,
      fill: ACTOR_LOOKS[kind].fill,
      stroke: ACTOR_LOOKS[kind].border,
    }),
});
