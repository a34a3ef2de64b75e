import type { Actor } from '../../domain/records.ts';
import { ACTOR_LOOKS, CAMP_TEXT, campFill } from '../palette.ts';
import type { ShownCamps } from '../questions/sides/camps-of-ties.ts';
import { xmlText } from '../xml.ts';
import type { Speech } from './labels.ts';
import type { Size } from './path-layout.ts';
import type { Box, Point } from './picture.ts';
import { element, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/** @param strong the one whom the picture is about */
export function drawActor(
  actor: Actor,
  lines: readonly string[],
  box: Box,
  size: number,
  strong: boolean,
  { words }: Speech,
  camps: ShownCamps | null,
): string {
  const camp = camps?.campOf.get(actor.id) ?? null;
  const look = camps
    ? { ...ACTOR_LOOKS[actor.kind], fill: campFill(camp?.number ?? null), text: CAMP_TEXT }
    : ACTOR_LOOKS[actor.kind];
  const names = actor.label.ar === null ? actor.label.en : `${actor.label.en} — \u2068${actor.label.ar}\u2069`;
  const first = box.y - ((lines.length - 1) * size * LEADING) / 2 + size * 0.36;
  return element(
    'g',
    {},
    [
      element(
        'title',
        {},
        xmlText(`${names} (${words.kinds[actor.kind]})${camp ? `${words.comma}${words.camp(camp.letter)}` : ''}`),
      ),
      element('rect', {
        x: box.x - box.width / 2,
        y: box.y - box.height / 2,
        width: box.width,
        height: box.height,
        rx: Math.min(size * 0.6, 8),
        fill: look.fill,
        stroke: look.border,
        'stroke-width': strong ? 3 : 1.2,
      }),
      ...lines.map((line, index) =>
        textAt(
          line,
          { x: box.x, y: first + index * size * LEADING },
          {
            size,
            fill: look.text,
            anchor: 'middle',
            ...(strong ? { weight: 700 } : {}),
          },
        ),
      ),
      camp ? campBadge(camp.letter, { x: box.x - box.width / 2, y: box.y - box.height / 2 }, size * 0.8) : '',
    ].join(''),
  );
}

/** The letter of a camp on a corner: a colour alone says nothing to many. */
export const campBadge = (letter: string, { x, y }: Point, size: number): string =>
  element('circle', { cx: x, cy: y, r: size * 0.75, fill: '#ffffff', stroke: CAMP_TEXT, 'stroke-width': 0.8 }) +
  textAt(letter, { x, y: y + size * 0.36 }, { size, fill: CAMP_TEXT, anchor: 'middle', weight: 700 });

/** The name in at most three lines of about the same length. */
export const wrapped = (name: string, size: number, widest: number): readonly string[] => {
  const whole = textWidth(name, size);
  if (whole <= widest) return [name];
  const target = whole / Math.min(3, Math.ceil(whole / widest));
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const fits = textWidth(joined, size) <= Math.max(target * 1.18, textWidth(word, size));
    if (last !== undefined && (fits || lines.length === 3)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
};

const LEADING = 1.2;

export const boxSize = (lines: readonly string[], size: number): Size => ({
  width: Math.max(...lines.map((line) => textWidth(line, size))) + size * 1.3,
  height: lines.length * size * LEADING + size * 0.9,
});
