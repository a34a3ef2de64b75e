import { geoGraticule10, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The file of `world-atlas`: Natural Earth, in the public domain. */
export type WorldOutline = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export interface Sited {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Mark<P> {
  /** Places so near to one another that one mark stands for all of them, by id. */
  readonly places: readonly P[];
  readonly x: number;
  readonly y: number;
}

export interface MapDrawing<P> {
  readonly width: number;
  readonly height: number;
  /** Paths of an SVG. */
  readonly land: string;
  readonly borders: string;
  readonly grid: string;
  readonly marks: readonly Mark<P>[];
}

const NEAREST_MARKS = 16;
const MARGIN = 48;
/** Degrees around a lone place, so that the map shows where it is. */
const LEAST_SPAN = 4;

/**
 * The places among which nine in ten lie, both ways: a few far away would make the rest too small to tell apart.
 * The others are `far`.
 */
export function nearAndFar<P extends Sited>(
  places: readonly P[],
): { readonly near: readonly P[]; readonly far: readonly P[] } {
  const middle = (values: readonly number[]): readonly [number, number] => {
    const sorted = [...values].sort((a, b) => a - b);
    const cut = Math.floor(sorted.length * 0.05);
    const [low, high] = [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
    const room = (high - low) / 2 + LEAST_SPAN / 2;
    return [low - room, high + room];
  };
  const [west, east] = middle(places.map(({ longitude }) => longitude));
  const [south, north] = middle(places.map(({ latitude }) => latitude));
  const isNear = ({ longitude, latitude }: P): boolean =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return { near: places.filter(isNear), far: places.filter((place) => !isNear(place)) };
}

/** A map of the part of the world in which the places lie. Null when there are none. */
export function mapOf<P extends Sited>(
  places: readonly P[],
  outline: WorldOutline,
  size: { readonly width: number; readonly height: number },
): MapDrawing<P> | null {
  if (places.length === 0) return null;
  const { width, height } = size;
  const projection = projectionFor(places, width, height);
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(1);
  const land = feature(outline, outline.objects.land);
  const borders = mesh(outline, outline.objects.countries, (a, b) => a !== b);
  return {
    width,
    height,
    land: path(land) ?? '',
    borders: path(borders) ?? '',
    grid: path(geoGraticule10()) ?? '',
    marks: marksOf(places, projection),
  };
}

function projectionFor(places: readonly Sited[], width: number, height: number): GeoProjection {
  const pad = (values: readonly number[]): readonly [number, number] => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const lacking = Math.max(0, LEAST_SPAN - (greatest - least)) / 2;
    return [least - lacking, greatest + lacking];
  };
  const [west, east] = pad(places.map(({ longitude }) => longitude));
  const [south, north] = pad(places.map(({ latitude }) => latitude)).map((one) => Math.min(84, Math.max(-84, one))) as [
    number,
    number,
  ];
  return geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, south],
        [west, north],
        [east, north],
      ],
    },
  );
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** Each place joins the first mark that it is too near to, in order of id. */
function marksOf<P extends Sited>(places: readonly P[], projection: GeoProjection): readonly Mark<P>[] {
  const marks: { places: P[]; readonly x: number; readonly y: number }[] = [];
  for (const place of [...places].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [x, y] = (projection([place.longitude, place.latitude]) ?? [0, 0]).map(toTenth) as [number, number];
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < NEAREST_MARKS);
    if (near) near.places.push(place);
    else marks.push({ places: [place], x, y });
  }
  return marks;
}

/** Looks of holders on a map: a shape and a colour each, told apart by either. */
export const HOLDER_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'cross'] as const;
export type HolderShape = (typeof HOLDER_SHAPES)[number];

/** Paul Tol's bright scheme, told apart with every kind of colour blindness. */
const HOLDER_COLOURS = ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377'] as const;

export interface HolderLook {
  readonly shape: HolderShape;
  readonly colour: string;
  /** Written in the mark, and in the legend before the holder's name. */
  readonly letter: string;
}

/** One look for each holder, by the order of ids: the same holders look the same on every date. */
export function holderLooks(holders: Iterable<string>): ReadonlyMap<string, HolderLook> {
  const ids = [...new Set(holders)].sort();
  return new Map(
    ids.map((id, index) => [
      id,
      {
        shape: HOLDER_SHAPES[index % HOLDER_SHAPES.length] ?? 'circle',
        colour:
          HOLDER_COLOURS[(index + Math.floor(index / HOLDER_COLOURS.length)) % HOLDER_COLOURS.length] ?? '#4477aa',
        letter: letterOf(index),
      },
    ]),
  );
}

/** A … Z, then AA … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
