import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TieLine } from '../documents/actor.ts';
import type { Named } from '../documents/claim-line.ts';
import { signOf } from '../drawing/ribbon.ts';
import { counterpartsOf, otherEnd } from '../drawing/standing.ts';
import { windowOf } from '../drawing/timeline.ts';
import { dyadAddress } from '../parts/links.tsx';
import { TieTable } from '../parts/tie-table.tsx';
import { TimeChart } from '../parts/time-chart.tsx';
import { PAGE_WORDS } from '../words/pages.ts';
import type { Needs } from './needs.ts';

const AT_FIRST = 25;
const LOOKS = { '1': 'with', '-1': 'against', '0': 'neither' } as const;

/** The ties of an actor by counterpart along time, and the same rows as a table. */
export function ActorTimeline({
  needs,
  actor,
  ties,
}: {
  readonly needs: Needs;
  readonly actor: Named;
  readonly ties: readonly TieLine[];
}): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [count, setCount] = useState(AT_FIRST);
  const all = counterpartsOf(ties, actor.id);
  const shown = all.slice(0, count);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const things = shown.flatMap((one) => one.ties);
  const whole = windowOf(ties);
  if (!whole) return <p class="empty">{words.noTies}</p>;
  return (
    <>
      <p class="help">{words.timelineHelp}</p>
      <TimeChart
        needs={needs}
        things={things}
        whole={whole}
        label={words.timeline}
        keyOf={(tie) => otherEnd(tie, actor.id).id}
        nameOf={(id) => names.get(id) ?? id}
        hrefOf={(id) => needs.href(dyadAddress(actor.id, id))}
        lookOf={({ sign }) => LOOKS[`${signOf(sign)}`]}
        titleOf={(tie) => `${words.tieType(tie.type)} ${tie.validFrom ?? ''} – ${tie.validTo ?? ''}`}
      />
      {shown.length < all.length && (
        <p class="cut">
          {words.drawnOf(shown.length, all.length)}{' '}
          <button
            type="button"
            onClick={() => {
              setCount(count + AT_FIRST);
            }}
          >
            {words.more(Math.min(AT_FIRST, all.length - shown.length))}
          </button>
        </p>
      )}
      <details>
        <summary>{words.asTable}</summary>
        <TieTable needs={needs} ties={things} label={words.timeline} />
      </details>
    </>
  );
}
