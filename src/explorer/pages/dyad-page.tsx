import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHRONICLE, type ChronicleAnswer, type ChronicleLine, DYAD, type DyadAnswer } from '../documents/dyad.ts';
import type { ListPage } from '../documents/page.ts';
import { ActorLink, When } from '../parts/links.tsx';
import { ClaimLines } from '../parts/claim-lines.tsx';
import { SignRibbon } from '../parts/sign-ribbon.tsx';
import { AskingState, NothingNamed, Section } from '../parts/state.tsx';
import { TieTable } from '../parts/tie-table.tsx';
import { useAllPages, useAnswer } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

const PORTION = 40;
const EMPTY: ListPage<ChronicleLine> = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

interface Two {
  readonly needs: Needs;
  readonly a: string;
  readonly b: string;
}

/** All that is known between two actors: how they stood, and what happened when, with who says so. */
function DyadPage({ needs, a, b }: Two): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [includeParts, setIncludeParts] = useState(false);
  const asked = { a, b, includeParts, language: graphqlLanguage(needs), knownAt: needs.knownAt };
  const head = useAnswer<DyadAnswer>(needs, DYAD, asked);
  if (head.answer === null) return <AskingState needs={needs} asking={head} />;
  const { dyad } = head.answer;
  if (dyad === null) return <NothingNamed needs={needs} id={`${a} / ${b}`} />;
  return (
    <article class="dyad-page">
      <h1>
        <ActorLink needs={needs} of={dyad.a} /> {words.and} <ActorLink needs={needs} of={dyad.b} />
      </h1>
      <p class="tools">
        <label>
          <input
            type="checkbox"
            checked={includeParts}
            onChange={(event) => {
              setIncludeParts(event.currentTarget.checked);
            }}
          />{' '}
          {words.includeParts}
        </label>
      </p>
      <AskingState needs={needs} asking={head} />
      <Section title={words.ribbon} id="ribbon">
        {dyad.timeline.length === 0 ? (
          <p class="empty">{words.noRibbon}</p>
        ) : (
          <SignRibbon needs={needs} periods={dyad.timeline} />
        )}
      </Section>
      <Section title={words.chronicle} id="chronicle">
        <Chronicle needs={needs} asked={asked} />
      </Section>
      {dyad.ties.length > 0 && (
        <details>
          <summary>
            {words.asTable} ({dyad.ties.length})
          </summary>
          <TieTable needs={needs} ties={dyad.ties} label={words.chronicle} />
        </details>
      )}
    </article>
  );
}

function Chronicle({
  needs,
  asked,
}: {
  readonly needs: Needs;
  readonly asked: Readonly<Record<string, unknown>>;
}): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [most, setMost] = useState(PORTION);
  const list = useAllPages<ChronicleAnswer, ChronicleLine>(
    needs,
    CHRONICLE,
    { ...asked, first: PORTION },
    (answer) => answer.dyad?.chronicle ?? EMPTY,
    most,
  );
  const { nodes = [], totalCount = 0 } = list.answer ?? {};
  return (
    <>
      <AskingState needs={needs} asking={list} />
      {list.answer !== null && nodes.length === 0 && <p class="empty">{words.noChronicle}</p>}
      <ol class="chronicle">
        {nodes.map((entry, index) => (
          <li key={index} class={entry.sign > 0 ? 'with' : entry.sign < 0 ? 'against' : 'neither'}>
            <p>
              <When date={entry.on} /> <span class="badge">{words.entries[entry.kind]}</span>{' '}
              <span dir="auto">{entry.text}</span>
            </p>
            <ClaimLines needs={needs} claims={entry.claims} />
          </li>
        ))}
      </ol>
      {nodes.length < totalCount && (
        <p class="cut">
          {words.shown(nodes.length, totalCount)}{' '}
          <button
            type="button"
            onClick={() => {
              setMost(most + PORTION);
            }}
          >
            {words.more(Math.min(PORTION, totalCount - nodes.length))}
          </button>
        </p>
      )}
    </>
  );
}

export const dyadPage =
  (a: string, b: string): Page =>
  (needs) => <DyadPage needs={needs} a={a} b={b} key={`${a} ${b}`} />;
