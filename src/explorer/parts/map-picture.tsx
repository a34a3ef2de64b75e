import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HeldPlace } from '../documents/places.ts';
import { type HolderLook, mapOf, nearAndFar, type WorldOutline } from '../drawing/map.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { HolderMark } from './holder-mark.tsx';
import { placeAddress } from './links.tsx';

export interface SitedPlace extends HeldPlace {
  readonly latitude: number;
  readonly longitude: number;
}

const SIZE = { width: 960, height: 600 };

/** A mark for each place held; the outline of the world comes from this service and from nowhere else. */
export function MapPicture({
  needs,
  places,
  looks,
}: {
  readonly needs: Needs;
  readonly places: readonly SitedPlace[];
  readonly looks: ReadonlyMap<string, HolderLook>;
}): JSX.Element | null {
  const words = PAGE_WORDS[needs.language];
  const [outline, setOutline] = useState<WorldOutline | null>(null);
  useEffect(() => {
    void import('world-atlas/countries-50m.json').then((module) => {
      setOutline(module.default as unknown as WorldOutline);
    });
  }, []);
  const [isWhole, setIsWhole] = useState(false);
  const { near, far } = useMemo(() => nearAndFar(places), [places]);
  const drawn = isWhole ? places : near;
  const drawing = useMemo(() => outline && mapOf(drawn, outline, SIZE), [outline, drawn]);
  if (!drawing) return null;
  return (
    <>
      {far.length > 0 && (
        <p class="cut">
          {!isWhole && words.farAway(far.length)}{' '}
          <button
            type="button"
            aria-pressed={isWhole}
            onClick={() => {
              setIsWhole(!isWhole);
            }}
          >
            {words.wholeMap}
          </button>
        </p>
      )}
      <div class="scroller" tabIndex={0} role="group" aria-label={words.map}>
        <svg class="map" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} width={SIZE.width} direction="ltr">
          <path class="grid" d={drawing.grid} />
          <path class="land" d={drawing.land} />
          <path class="borders" d={drawing.borders} />
          {drawing.marks.map(({ places: here, x, y }) => {
            const [first] = here;
            const holders = [...new Set(here.flatMap(({ heldBy }) => heldBy.map(({ actor }) => actor.id)))];
            const label = here
              .map(({ name, heldBy }) => `${name}: ${heldBy.map(({ actor }) => actor.name).join(', ')}`)
              .join('; ');
            return (
              <a key={first?.id} href={needs.href(placeAddress(first?.id ?? ''))}>
                <g transform={`translate(${x} ${y})`} role="img" aria-label={label}>
                  <title>{label}</title>
                  {holders.slice(0, 3).map((id, index) => {
                    const look = looks.get(id);
                    return (
                      look && (
                        <g key={id} transform={`translate(${index * 13} 0)`}>
                          <HolderMark look={look} />
                        </g>
                      )
                    );
                  })}
                  {here.length > 1 && (
                    <text class="count" y="-12" text-anchor="middle">
                      {here.length}
                    </text>
                  )}
                </g>
              </a>
            );
          })}
        </svg>
      </div>
    </>
  );
}
