import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isoDay } from '../../domain/time/day.ts';
import { WORDS } from '../../language/picture-words.ts';
import type { Dated } from '../drawing/held-days.ts';
import { ticksOf, timeScale, type TimeScale, type TimeWindow, type Zoom, zoomed } from '../drawing/time-scale.ts';
import { type Bar, LANE_HEIGHT, timelineOf } from '../drawing/timeline.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { dayAsked } from './day-asked.ts';

const WIDTH = 800;
const LABELS = 190;
const AXIS = 26;

interface Props<T extends Dated> {
  readonly needs: Needs;
  readonly things: readonly T[];
  readonly whole: TimeWindow;
  readonly keyOf: (thing: T) => string;
  readonly nameOf: (key: string) => string;
  readonly hrefOf: (key: string) => string;
  readonly lookOf: (thing: T) => string;
  readonly titleOf: (thing: T) => string;
  readonly label: string;
}

/** Bars along time, one row for each counterpart; a slider and the pointer choose the date. */
export function TimeChart<T extends Dated & { readonly id: string }>(props: Props<T>): JSX.Element {
  const { needs, things, whole, keyOf, nameOf, hrefOf, label } = props;
  const words = PAGE_WORDS[needs.language];
  const [zoom, setZoom] = useState<Zoom>('YEARS');
  const day = dayAsked(needs.date);
  const isMirrored = needs.language === 'ar';
  const scale = timeScale(zoomed(whole, zoom, day ?? whole.end - 1), WIDTH - LABELS, isMirrored);
  const { rows, height } = timelineOf(things, keyOf, scale);
  const plotX = isMirrored ? 0 : LABELS;
  const choose = (event: MouseEvent): void => {
    const svg = event.currentTarget as SVGSVGElement;
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH - plotX;
    if (x >= 0 && x <= scale.width) needs.setDate(isoDay(scale.dayAt(x)) ?? '');
  };
  return (
    <div class="time-chart">
      <div class="tools" role="group" aria-label={label}>
        {(['YEARS', 'MONTHS', 'DAYS'] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={zoom === one}
            onClick={() => {
              setZoom(one);
            }}
          >
            {words.zooms[one]}
          </button>
        ))}
        <label class="slider">
          <span>{words.chooseDate}</span>
          <input
            type="range"
            min={scale.first}
            max={scale.end - 1}
            value={day ?? scale.end - 1}
            aria-valuetext={needs.date ?? words.anyTime}
            onChange={(event) => {
              needs.setDate(isoDay(Number(event.currentTarget.value)) ?? '');
            }}
          />
        </label>
      </div>
      <div class="scroller" tabIndex={0} role="group" aria-label={label}>
        <svg viewBox={`0 0 ${WIDTH} ${height + AXIS}`} width={WIDTH} class="timeline" onClick={choose} direction="ltr">
          <g transform={`translate(${plotX} 0)`}>
            <Axis scale={scale} height={height} />
          </g>
          {rows.map((row) => (
            <g key={row.key} transform={`translate(0 ${row.y + AXIS})`}>
              <a href={hrefOf(row.key)}>
                <text
                  x={isMirrored ? WIDTH - 4 : LABELS - 8}
                  y={LANE_HEIGHT - 3}
                  text-anchor="end"
                  direction={isMirrored ? 'ltr' : undefined}
                  class="row-name"
                >
                  {shortened(nameOf(row.key))}
                  <title>{nameOf(row.key)}</title>
                </text>
              </a>
              <g transform={`translate(${plotX} 0)`}>
                {row.bars.map((bar) => (
                  <BarMark
                    key={bar.thing.id}
                    bar={bar}
                    look={props.lookOf(bar.thing)}
                    title={props.titleOf(bar.thing)}
                  />
                ))}
              </g>
            </g>
          ))}
          {day !== null && scale.box(day, day + 1) && (
            <line class="now" x1={plotX + scale.at(day)} x2={plotX + scale.at(day)} y1={AXIS - 6} y2={height + AXIS} />
          )}
        </svg>
      </div>
      <TimeLegend needs={needs} hasSigns={things.some((thing) => props.lookOf(thing) !== 'neither')} />
    </div>
  );
}

const shortened = (name: string): string => (name.length > 27 ? `${name.slice(0, 26)}…` : name);

const Axis = ({ scale, height }: { readonly scale: TimeScale; readonly height: number }): JSX.Element => (
  <>
    {ticksOf(scale).map(({ x, label }) => (
      <g key={label}>
        <line class="tick" x1={x} x2={x} y1={AXIS - 6} y2={height + AXIS} />
        <text class="tick-label" x={x} y={AXIS - 10} text-anchor="middle">
          {label}
        </text>
      </g>
    ))}
  </>
);

function BarMark<T>({
  bar,
  look,
  title,
}: {
  readonly bar: Bar<T>;
  readonly look: string;
  readonly title: string;
}): JSX.Element {
  const y = bar.lane * LANE_HEIGHT + 2;
  const h = LANE_HEIGHT - 4;
  return (
    <g class={`bar ${look}`}>
      <title>{title}</title>
      {bar.possible && <rect class="possible" x={bar.possible.x} width={bar.possible.width} y={y + 3} height={h - 6} />}
      {bar.likely && <rect class="likely" x={bar.likely.x} width={bar.likely.width} y={y} height={h} />}
      {bar.certain.map(({ x, width }) => (
        <rect class="certain" key={x} x={x} width={width} y={y} height={h} />
      ))}
      {bar.someDay.map(({ x, width }) => (
        <rect class="some-day" key={x} x={x} width={width} y={y + h / 2 - 1.5} height={3} />
      ))}
    </g>
  );
}

function TimeLegend({ needs, hasSigns }: { readonly needs: Needs; readonly hasSigns: boolean }): JSX.Element {
  const { certainties, signs } = WORDS[needs.language];
  const bar = (look: string, kind: string): JSX.Element => (
    <svg width="34" height="14" aria-hidden="true" class="timeline">
      <g class={`bar ${look}`}>
        <rect
          class={kind}
          x="1"
          y={kind === 'possible' ? 4 : kind === 'some-day' ? 5 : 1}
          width="32"
          height={kind === 'certain' || kind === 'likely' ? 12 : kind === 'possible' ? 6 : 3}
        />
      </g>
    </svg>
  );
  return (
    <ul class="legend" aria-label={PAGE_WORDS[needs.language].legend}>
      {hasSigns ? (
        <>
          {' '}
          <li>
            {bar('with', 'certain')} + {signs['1']}
          </li>
          <li>
            {bar('against', 'certain')} − {signs['-1']}
          </li>
          <li>
            {bar('neither', 'certain')} ○ {signs['0']}
          </li>
        </>
      ) : (
        <li>
          {bar('neither', 'certain')} {certainties.CERTAIN}
        </li>
      )}
      <li>
        {bar('neither', 'likely')} {certainties.LIKELY}
      </li>
      <li>
        {bar('neither', 'possible')} {certainties.POSSIBLE}
      </li>
      <li>
        {bar('neither', 'some-day')} {PAGE_WORDS[needs.language].someDay}
      </li>
    </ul>
  );
}
