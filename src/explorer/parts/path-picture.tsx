import type { JSX } from 'preact';
import type { PathLine } from '../documents/answer.ts';
import { BOX, layPaths, mirrored, type PathBox } from '../drawing/path-layout.ts';
import type { Needs } from '../pages/needs.ts';
import { SHELL_WORDS } from '../words/shells.ts';

interface Given {
  readonly needs: Needs;
  readonly paths: readonly PathLine[];
  readonly chosen: string | null;
  readonly onChosen: (id: string) => void;
}

const LONGEST = 21;
const MARKS: Readonly<Record<string, string>> = { '1': '+', '-1': '−', '0': '○' };
const NAMES: Readonly<Record<string, string>> = { '1': 'with', '-1': 'against', '0': 'neither' };

const shortened = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1)}…`);

/** The paths as boxes and lines; each box can be reached and opened by key. */
export function PathPicture({ needs, paths, chosen, onChosen }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const laid = layPaths(paths);
  const { width, height, boxes, lines } = needs.language === 'ar' ? mirrored(laid) : laid;
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const middle = ({ x, y }: PathBox): readonly [number, number] => [x + BOX.width / 2, y + BOX.height / 2];
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label={words.picture}>
      <svg class="paths" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {lines.map(({ from, to, sign, certainty }) => {
          const [a, b] = [boxOf.get(from), boxOf.get(to)];
          if (!a || !b) return null;
          const [[x1, y1], [x2, y2]] = [middle(a), middle(b)];
          return (
            <g key={`${from} ${to}`} class={`hop ${NAMES[String(sign)] ?? 'neither'} ${certainty.toLowerCase()}`}>
              <line x1={x1} y1={y1} x2={x2} y2={y2} />
              <circle cx={(x1 + x2) / 2} cy={(y1 + y2) / 2} r="9" />
              <text x={(x1 + x2) / 2} y={(y1 + y2) / 2 + 5} text-anchor="middle">
                {MARKS[String(sign)] ?? '○'}
              </text>
            </g>
          );
        })}
        {boxes.map((box) => (
          <g
            key={box.id}
            class="actor"
            role="button"
            tabIndex={0}
            aria-pressed={chosen === box.id}
            onClick={() => {
              onChosen(box.id);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onChosen(box.id);
            }}
          >
            <title>{box.name}</title>
            <rect x={box.x} y={box.y} width={BOX.width} height={BOX.height} rx="6" />
            <text x={box.x + BOX.width / 2} y={box.y + BOX.height / 2 + 5} text-anchor="middle">
              {shortened(box.name)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
