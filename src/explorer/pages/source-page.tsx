import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FullSource, SOURCE_CLAIMS, type SourceClaim, type SourceClaimsAnswer } from '../documents/sources.ts';
import { inOrderOfPlace } from '../drawing/locator-order.ts';
import { ClaimSentence } from '../parts/claim-lines.tsx';
import { When } from '../parts/links.tsx';
import { AskingState, Section } from '../parts/state.tsx';
import { useAllPages } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

const PORTION = 100;
const AT_FIRST = 300;

/** One document and what it says. */
function SourcePage({ needs, id }: { readonly needs: Needs; readonly id: string }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [most, setMost] = useState(AT_FIRST);
  const list = useAllPages<SourceClaimsAnswer, SourceClaim>(
    needs,
    SOURCE_CLAIMS,
    { source: id, language: graphqlLanguage(needs), knownAt: needs.knownAt, first: PORTION },
    (answer) => answer.claims,
    most,
  );
  const { nodes = [], totalCount = 0 } = list.answer ?? {};
  const source = nodes[0]?.source;
  return (
    <article class="source-page">
      <h1>
        <bdi>{source?.title ?? id}</bdi>
      </h1>
      <AskingState needs={needs} asking={list} />
      {source && <SourceFacts needs={needs} source={source} />}
      {list.answer !== null && nodes.length === 0 && <p class="empty">{words.noClaims}</p>}
      {nodes.length > 0 && (
        <Section title={`${words.inOrder} (${totalCount})`} id="claims">
          {nodes.length < totalCount && (
            <p class="cut">
              {words.shown(nodes.length, totalCount)}{' '}
              <button
                type="button"
                onClick={() => {
                  setMost(most + AT_FIRST);
                }}
              >
                {words.more(Math.min(AT_FIRST, totalCount - nodes.length))}
              </button>
            </p>
          )}
          <ol class="claims-in-order">
            {inOrderOfPlace(nodes, id).map((claim) => (
              <li key={claim.id} data-claim={claim.id}>
                <ClaimSentence needs={needs} claim={claim} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </article>
  );
}

function SourceFacts({ needs, source }: { readonly needs: Needs; readonly source: FullSource }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const facts: readonly (readonly [string, string | null])[] = [
    [words.publisher, source.publisher],
    [words.reliability, source.reliability],
    [words.licence, source.licence],
    [words.citation, source.citation],
  ];
  return (
    <dl class="facts">
      <div>
        <dt>{words.published}</dt>
        <dd>
          <When date={source.publishedOn} />
        </dd>
      </div>
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      {source.url !== null && /^https?:/.test(source.url) && (
        <div>
          <dt>{words.source}</dt>
          <dd>
            <a href={source.url} dir="ltr" target="_blank" rel="noreferrer noopener external">
              {source.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

export const sourcePage =
  (id: string): Page =>
  (needs) => <SourcePage needs={needs} id={id} key={id} />;
