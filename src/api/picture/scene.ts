import { byId } from '../../domain/order.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Actor } from '../../domain/records.ts';
import { boxSize, drawActor, wrapped } from './actor-box.ts';
import { xmlText } from '../xml.ts';
import { longLabel, shortLabels, type Speech, tieText } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import { drawLine } from './marks.ts';
import { drawFans, placeByForce } from './network-layout.ts';
import { layOutPaths } from './path-layout.ts';
import type { Box, Picture, Point } from './picture.ts';
import { placeLabels } from './place-labels.ts';
import { element, rounded, textAt } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Everything but what stands around it. Nothing in it depends on the order in which actors and ties come. */
export function drawScene(picture: Picture, speech: Speech): Scene {
  const { subject, ties, question } = picture;
  const lines = linesOf(ties, question);
  const onPath = new Set(subject.kind === 'PATHS' ? subject.paths.flat() : []);
  const isEnd = new Set(ties.flatMap((tie) => [tie.subject, tie.object]));
  const actors = [...picture.actors].filter(({ id }) => (subject.kind === 'PATHS' ? onPath : isEnd).has(id)).sort(byId);
  const size = subject.kind === 'PATHS' ? 13 : actors.length > 120 ? 8.5 : actors.length > 60 ? 9.5 : 11.5;
  const names = new Map(actors.map(({ id }) => [id, wrapped(speech.nameOf(id), size, size * 10)]));
  const centre = subject.kind === 'AROUND' ? subject.actor : null;
  const placed =
    subject.kind === 'PATHS'
      ? placePaths(subject.paths, names, size, lines, speech)
      : placeNetwork(centre, names, size, lines, speech);
  const { boxes, points, words, labelSize } = placed;
  const strong = new Set<ActorId>(
    subject.kind === 'PATHS' ? subject.paths.flatMap((path) => [path[0], path.at(-1)]).flatMap((id) => id ?? []) : [],
  );
  if (centre !== null) strong.add(centre);

  const drawnLines = lines.map((line, index) =>
    element(
      'g',
      {},
      [
        element('title', {}, xmlText(line.ties.map((tie) => tieText(tie, line, speech)).join('\n'))),
        drawLine(points[index] ?? [], {
          sign: line.sign,
          colour: line.colour,
          width: widthOf(line),
          certainty: line.certainty,
          marksStart: line.marksA,
          marksEnd: line.marksB,
        }),
      ].join(''),
    ),
  );
  const drawnActors = actors.map((actor) =>
    drawActor(
      actor,
      names.get(actor.id) ?? [],
      boxes.get(actor.id) as Box,
      size,
      strong.has(actor.id),
      speech,
      picture.camps ?? null,
    ),
  );
  const drawnWords = words.flatMap((label) => (label ? [drawWords(label, labelSize, speech.words.direction)] : []));
  const content = [
    element('g', {}, drawnLines.join('')),
    element('g', {}, drawnWords.join('')),
    element('g', {}, drawnActors.join('')),
  ].join('\n');
  return {
    content,
    ...extent(placed),
    lines,
    actors,
    unlabelled: words.filter((label) => label === null).length,
  };
}

/** The drawing itself, and the room it takes. */
export interface Scene {
  readonly content: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly lines: readonly Line[];
  /** Those that have a box. */
  readonly actors: readonly Actor[];
  /** Lines whose words had no room. */
  readonly unlabelled: number;
}

const LABEL = 10.5;
const LEADING = 1.22;

interface Words {
  readonly texts: readonly string[];
  readonly at: Point;
  readonly turn: number;
}

interface Placed {
  readonly boxes: ReadonlyMap<ActorId, Box>;
  readonly points: readonly (readonly Point[])[];
  readonly words: readonly (Words | null)[];
  readonly labelSize: number;
}

type Names = ReadonlyMap<ActorId, readonly string[]>;

const sizesOf = (names: Names, size: number) => new Map([...names].map(([id, lines]) => [id, boxSize(lines, size)]));

const placePaths = (
  paths: readonly (readonly ActorId[])[],
  names: Names,
  size: number,
  lines: readonly Line[],
  speech: Speech,
): Placed => {
  const texts = lines.map((line) => longLabel(line, speech));
  const room = texts.map((label) => ({
    width: Math.max(...label.map((text) => textWidth(text, LABEL))) + 12,
    height: label.length * LABEL * LEADING + 8,
  }));
  const onPath = new Set(paths.flat());
  const shown = new Map([...sizesOf(names, size)].filter(([id]) => onPath.has(id)));
  const { boxes, lines: points, labels } = layOutPaths(paths, shown, lines, room, speech.words.direction);
  const words = labels.map((at, index) => at && { at, texts: texts[index] ?? [], turn: 0 });
  return { boxes, points, words, labelSize: LABEL };
};

const placeNetwork = (
  centre: ActorId | null,
  names: Names,
  size: number,
  lines: readonly Line[],
  speech: Speech,
): Placed => {
  const boxes = placeByForce(sizesOf(names, size), lines, centre);
  const points = drawFans(lines, boxes);
  const labelSize = lines.length > 120 ? 6.5 : lines.length > 60 ? 8 : 9.5;
  const texts = lines.map((line) => shortLabels(line, speech));
  const placed = placeLabels(points, texts, boxes.values(), labelSize);
  const words = placed.map((label) => label && { texts: [label.text], at: label.at, turn: label.turn });
  return { boxes, points, words, labelSize };
};

/** White behind the words, so that their own line does not strike them out. */
const behind = ({ texts, at, turn }: Words, size: number): string => {
  const width = Math.max(...texts.map((text) => textWidth(text, size))) * 0.94 + 4;
  const height = texts.length * size * LEADING + 1;
  return element('rect', {
    x: at.x - width / 2,
    y: at.y - height / 2,
    width,
    height,
    rx: 2,
    fill: '#ffffff',
    'fill-opacity': 0.88,
    transform: turn === 0 ? null : `rotate(${rounded(turn)} ${rounded(at.x)} ${rounded(at.y)})`,
  });
};

const drawWords = (label: Words, size: number, direction: 'ltr' | 'rtl'): string =>
  behind(label, size) +
  label.texts
    .map((text, index) => {
      const { texts, at, turn } = label;
      const down = (index - (texts.length - 1) / 2) * size * LEADING + size * 0.36;
      const radians = (turn * Math.PI) / 180;
      const place = { x: at.x - Math.sin(radians) * down, y: at.y + Math.cos(radians) * down };
      return textAt(text, place, { size, fill: '#333333', anchor: 'middle', direction, turn });
    })
    .join('');

const widthOf = ({ ties }: Line): number => 1.7 + Math.min(2.4, Math.log2(ties.length) * 0.6);

const extent = ({ boxes, points, words, labelSize }: Placed) => {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { x, y, width, height } of boxes.values()) {
    xs.push(x - width / 2, x + width / 2);
    ys.push(y - height / 2, y + height / 2);
  }
  for (const { x, y } of points.flat()) {
    xs.push(x);
    ys.push(y);
  }
  for (const label of words) {
    if (label === null || label.turn !== 0) continue;
    const half = Math.max(...label.texts.map((text) => textWidth(text, labelSize))) / 2;
    xs.push(label.at.x - half, label.at.x + half);
    ys.push(label.at.y - label.texts.length * labelSize, label.at.y + label.texts.length * labelSize);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
