import type { JSX } from 'preact';
import { parseDay } from '../../domain/time/day.ts';
import { WORDS } from '../../language/picture-words.ts';
import { type Period, ribbonOf } from '../drawing/ribbon.ts';
import { ticksOf, timeScale, wholeYears } from '../drawing/time-scale.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { dayAsked } from './day-asked.ts';
import { SignMark, When } from './links.tsx';

type TiedPeriod = Period & { readonly ties: readonly { readonly id: string; readonly type: string }[] };

const WIDTH = 800;
const LOOKS = { '1': 'with', '-1': 'against', '0': 'neither' } as const;

/** The sign between two actors over time, and the same stretches as a table. */
export function SignRibbon({
  needs,
  periods,
}: {
  readonly needs: Needs;
  readonly periods: readonly TiedPeriod[];
}): JSX.Element | null {
  const words = PAGE_WORDS[needs.language];
  const whole = wholeYears(
    periods.flatMap(({ from, to }) => [from, to].filter((day) => day !== null).map((day) => parseDay(day))),
  );
  if (!whole) return null;
  const scale = timeScale(whole, WIDTH, needs.language === 'ar');
  const day = dayAsked(needs.date);
  return (
    <>
      <div class="scroller" tabIndex={0} role="group" aria-label={words.ribbon}>
        <svg class="timeline" viewBox={`0 0 ${WIDTH} 64`} width={WIDTH} direction="ltr">
          {ticksOf(scale).map(({ x, label }) => (
            <g key={label}>
              <line class="tick" x1={x} x2={x} y1={20} y2={64} />
              <text class="tick-label" x={x} y={14} text-anchor="middle">
                {label}
              </text>
            </g>
          ))}
          {ribbonOf(periods, scale).map(({ x, width, sign, mark, isMarked, period }) => (
            <g key={`${x} ${width}`} class={`bar ${LOOKS[`${sign}`]}`}>
              <title>{`${period.from ?? '…'} – ${period.to ?? '…'}`}</title>
              <rect
                class={period.certainty === 'CERTAIN' ? 'certain' : 'likely'}
                x={x}
                width={width}
                y={26}
                height={28}
              />
              {isMarked && (
                <text class={`mark ${period.certainty.toLowerCase()}`} x={x + width / 2} y={45} text-anchor="middle">
                  {mark}
                </text>
              )}
            </g>
          ))}
          {day !== null && scale.box(day, day + 1) && (
            <line class="now" x1={scale.at(day)} x2={scale.at(day)} y1={20} y2={64} />
          )}
        </svg>
      </div>
      <p class="help">{words.ribbonHelp}</p>
      <details>
        <summary>
          {words.asTable} ({periods.length})
        </summary>
        <div class="scroller" tabIndex={0} role="group" aria-label={words.asTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.from}</th>
                <th scope="col">{words.columns.to}</th>
                <th scope="col">{words.columns.sign}</th>
                <th scope="col">{words.columns.certainty}</th>
                <th scope="col">{words.columns.tie}</th>
              </tr>
            </thead>
            <tbody>
              {periods.map(({ from, to, sign, certainty, ties }) => (
                <tr key={`${from ?? ''} ${to ?? ''}`}>
                  <td>
                    <When date={from} />
                  </td>
                  <td>
                    <When date={to} />
                  </td>
                  <td>
                    <SignMark needs={needs} sign={sign} />
                  </td>
                  <td>{WORDS[needs.language].certainties[certainty]}</td>
                  <td>{[...new Set(ties.map(({ type }) => words.tieType(type)))].join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
