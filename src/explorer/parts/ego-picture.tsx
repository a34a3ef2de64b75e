import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Sign } from '../../domain/ties/types.ts';
import { egoLayout } from '../drawing/ego-layout.ts';
import { SIGN_MARKS } from '../drawing/ribbon.ts';
import type { Needs } from '../pages/needs.ts';
import { dyadAddress } from './links.tsx';

export interface AroundActor {
  readonly id: string;
  readonly name: string;
  /** Over all time: it says where it stands. */
  readonly everSign: Sign;
  /** On the date; null when nothing is at least likely then. */
  readonly sign: Sign | null;
  readonly isCertain: boolean;
}

const BOX = { width: 150, height: 30 };
const LOOKS = { '1': 'with', '-1': 'against', '0': 'neither' } as const;

/** Who stands around an actor. Arrow keys go from one to the next; on another date each stays where it stood. */
export function EgoPicture({
  needs,
  centre,
  around,
  label,
}: {
  readonly needs: Needs;
  readonly centre: { readonly id: string; readonly name: string };
  readonly around: readonly AroundActor[];
  readonly label: string;
}): JSX.Element {
  const ref = useRef<SVGSVGElement>(null);
  const neighbours = around.map(({ id, everSign }) => ({ id, sign: everSign }));
  const { width, height, middle, spots } = egoLayout(neighbours, needs.language === 'ar');
  const walk = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    const step = steps[event.key];
    const links = [...(ref.current?.querySelectorAll<SVGAElement>('a') ?? [])];
    const at = links.indexOf(document.activeElement as unknown as SVGAElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    links[(at + step + links.length) % links.length]?.focus();
  };
  return (
    <div class="scroller" role="group" aria-label={label}>
      <svg ref={ref} class="ego" viewBox={`0 0 ${width} ${height}`} width={width} direction="ltr" onKeyDown={walk}>
        {around.map(({ id, sign, isCertain }) => {
          const spot = spots.get(id);
          if (!spot || sign === null) return null;
          const half = { x: (spot.x + middle.x) / 2, y: (spot.y + middle.y) / 2 };
          return (
            <g key={id} class={`edge ${LOOKS[`${sign}`]} ${isCertain ? 'certain' : 'likely'}`}>
              <line x1={middle.x} y1={middle.y} x2={spot.x} y2={spot.y} />
              <circle cx={half.x} cy={half.y} r="8" />
              <text x={half.x} y={half.y + 4} text-anchor="middle">
                {SIGN_MARKS[`${sign}`]}
              </text>
            </g>
          );
        })}
        <Box name={centre.name} x={middle.x} y={middle.y} look="centre" />
        {around.map(({ id, name, sign }, index) => {
          const spot = spots.get(id);
          if (!spot) return null;
          return (
            <a key={id} href={needs.href(dyadAddress(centre.id, id))} tabIndex={index === 0 ? 0 : -1}>
              <Box name={name} x={spot.x} y={spot.y} look={sign === null ? 'absent' : LOOKS[`${sign}`]} />
            </a>
          );
        })}
      </svg>
    </div>
  );
}

const LETTERS = 21;

const Box = ({
  name,
  x,
  y,
  look,
}: {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly look: string;
}): JSX.Element => (
  <g class={`box ${look}`} role="img" aria-label={name}>
    <title>{name}</title>
    <rect x={x - BOX.width / 2} y={y - BOX.height / 2} width={BOX.width} height={BOX.height} rx="6" />
    <text x={x} y={y + 4} text-anchor="middle">
      {name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name}
    </text>
  </g>
);
