import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ActorId } from '../../domain/ids.ts';
import { between, borderOf, distance, towards } from './geometry.ts';
import type { Line } from './lines.ts';
import type { Size } from './path-layout.ts';
import type { Box, Point } from './picture.ts';
import { clearedOfLines, spreadBoxes } from './spread.ts';

/**
 * By force: linked actors draw near, all others keep away. The same graph is always laid out the same: the simulation has its
 * own numbers for chance, and begins from the order of ids.
 * @param centre stays in the middle; null: nobody
 */
export function placeByForce(
  sizes: ReadonlyMap<ActorId, Size>,
  lines: readonly Line[],
  centre: ActorId | null,
): ReadonlyMap<ActorId, Box> {
  const nodes = [...sizes].map(([id, size]): Node => ({ id, size, ...(id === centre ? { fx: 0, fy: 0 } : {}) }));
  const pairs = new Map(lines.map(({ a, b }) => [`${a}|${b}`, [a, b] as const]));
  const links = [...pairs.values()].map(([source, target]): SimulationLinkDatum<Node> => ({ source, target }));
  const crowded = nodes.length > 60;
  const reach = crowded ? 60 : 165;
  const degree = new Map<ActorId, number>();
  for (const id of [...pairs.values()].flat()) degree.set(id, (degree.get(id) ?? 0) + 1);
  const degreeOf = ({ id }: Node): number => degree.get(id) ?? 0;
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(({ source, target }) => {
          const [a, b] = [source as Node, target as Node];
          const busy = Math.sqrt(Math.min(degreeOf(a), degreeOf(b)));
          return reach + (a.size.width + b.size.width) / 4 + (crowded ? 22 : 8) * busy;
        }),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(crowded ? -420 : -1_100)
        .distanceMax(1_200),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .stop();
  const steps = stepsFor(nodes.length);
  simulation.alphaDecay(1 - 0.001 ** (1 / steps)).tick(steps);
  const placed = new Map(nodes.map(({ id, x = 0, y = 0, size }) => [id, { x, y, ...size }]));
  if (crowded) return spreadBoxes(placed, { x: 10, y: 9 }, centre);
  let boxes: ReadonlyMap<ActorId, Box> = placed;
  for (let round = 0; round < CLEARING_ROUNDS; round++)
    boxes = spreadBoxes(clearedOfLines(boxes, [...pairs.values()], centre), { x: 26, y: 24 }, centre);
  return boxes;
}

interface Node extends SimulationNodeDatum {
  readonly id: ActorId;
  readonly size: Size;
}

const CLEARING_ROUNDS = 30;

/** Steps of the simulation: fewer for many, which need not be as exact and must be as quick. */
const stepsFor = (nodes: number): number => (nodes <= 60 ? 300 : nodes <= 150 ? 100 : 45);

const FAN = 17;
const GAP = 3;

/** Straight where two have one line between them, else a fan of curves. Points lead from `a` to `b`. */
export const drawFans = (lines: readonly Line[], boxes: ReadonlyMap<ActorId, Box>): readonly (readonly Point[])[] => {
  const between2 = new Map<string, number[]>();
  lines.forEach(({ a, b }, index) => {
    const key = `${a}|${b}`;
    between2.set(key, [...(between2.get(key) ?? []), index]);
  });
  return lines.map(({ a, b }, index) => {
    const fan = between2.get(`${a}|${b}`) ?? [];
    const [from, to] = [boxes.get(a), boxes.get(b)] as [Box, Box];
    const side = fan.indexOf(index) - (fan.length - 1) / 2;
    const middle = between(from, to, 0.5);
    const along = towards(from, to);
    const bend = side * Math.min(FAN, distance(from, to) / fan.length);
    const via = { x: middle.x - along.y * bend, y: middle.y + along.x * bend };
    const ends = [borderOf(from, via, GAP), borderOf(to, via, GAP)] as const;
    return bend === 0 ? ends : [ends[0], via, ends[1]];
  });
};
