import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type NetworkTie, OVERVIEW, type OverviewAnswer } from '../documents/overview.ts';
import { counterpartsCount } from '../drawing/standing.ts';
import { ActorLink } from '../parts/links.tsx';
import { AskingState } from '../parts/state.tsx';
import { useAllPages } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

const PORTION = 100;
const MOST_TIES = 3000;

/** The whole network on a date, drawn only when asked for. */
function OverviewPage({ needs }: { readonly needs: Needs }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [isAsked, setIsAsked] = useState(false);
  return (
    <article class="overview-page">
      <h1>
        {words.overview} {needs.date === null ? words.anyTime : words.onDate(needs.date)}
      </h1>
      <p class="help">{words.overviewHelp}</p>
      {isAsked ? (
        <Network needs={needs} />
      ) : (
        <button
          type="button"
          onClick={() => {
            setIsAsked(true);
          }}
        >
          {words.draw}
        </button>
      )}
    </article>
  );
}

type Drawing = typeof import('../parts/network-picture.tsx');

function Network({ needs }: { readonly needs: Needs }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    void import('../parts/network-picture.tsx').then(setDrawing);
  }, []);
  const where = {
    ...(needs.date === null ? {} : { validAt: needs.date }),
    ...(needs.knownAt === null ? {} : { knownAt: needs.knownAt }),
  };
  const list = useAllPages<OverviewAnswer, NetworkTie>(
    needs,
    OVERVIEW,
    { where, language: graphqlLanguage(needs), first: PORTION },
    (answer) => answer.ties,
    MOST_TIES,
  );
  const { nodes = [], totalCount = 0 } = list.answer ?? {};
  const counts = counterpartsCount(nodes);
  return (
    <>
      <AskingState needs={needs} asking={list} />
      {list.answer !== null && nodes.length === 0 && <p class="empty">{words.noStanding}</p>}
      {nodes.length > 0 && (
        <>
          <p>{words.drawn(counts.length, nodes.length)}</p>
          {nodes.length < totalCount && <p class="cut">{words.leftOut(nodes.length, totalCount)}</p>}
          {drawing && <drawing.NetworkPicture needs={needs} ties={nodes} />}
          <details open>
            <summary>
              {words.asTable} ({counts.length})
            </summary>
            <div class="scroller tall" tabIndex={0} role="group" aria-label={words.asTable}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.columns.who}</th>
                    <th scope="col">{words.withIt}</th>
                    <th scope="col">{words.againstIt}</th>
                    <th scope="col">{words.neither}</th>
                  </tr>
                </thead>
                <tbody>
                  {counts.map((one) => (
                    <tr key={one.id}>
                      <td>
                        <ActorLink needs={needs} of={one} />
                      </td>
                      <td>{one.friends}</td>
                      <td>{one.foes}</td>
                      <td>{one.others}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </>
  );
}

export const overviewPage: Page = (needs) => <OverviewPage needs={needs} />;
