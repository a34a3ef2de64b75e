import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FullSource, SOURCES, type SourcesAnswer } from '../documents/sources.ts';
import { sourceAddress, When } from '../parts/links.tsx';
import { AskingState } from '../parts/state.tsx';
import { useAllPages } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import type { Needs, Page } from './needs.ts';

const PORTION = 100;
const AT_FIRST = 200;

/** The documents that claims come from. */
function SourcesPage({ needs }: { readonly needs: Needs }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [most, setMost] = useState(AT_FIRST);
  const [sought, setSought] = useState('');
  const list = useAllPages<SourcesAnswer, FullSource>(
    needs,
    SOURCES,
    { first: PORTION },
    (answer) => answer.sources,
    most,
  );
  const { nodes = [], totalCount = 0 } = list.answer ?? {};
  const found = nodes.filter(({ title, publisher, id }) =>
    `${title} ${publisher ?? ''} ${id}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <article class="sources-page">
      <h1>{words.sources}</h1>
      <p class="tools">
        <label>
          {words.findSource}{' '}
          <input
            type="search"
            dir="auto"
            value={sought}
            onInput={(event) => {
              setSought(event.currentTarget.value);
            }}
          />
        </label>
      </p>
      <AskingState needs={needs} asking={list} />
      {nodes.length < totalCount && (
        <p class="cut">
          {words.shown(nodes.length, totalCount)}{' '}
          <button
            type="button"
            onClick={() => {
              setMost(most * 2);
            }}
          >
            {words.more(Math.min(most, totalCount - nodes.length))}
          </button>
        </p>
      )}
      {list.answer !== null && found.length === 0 && <p class="empty">{words.noSource}</p>}
      {found.length > 0 && (
        <div class="scroller" tabIndex={0} role="group" aria-label={words.sources}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.source}</th>
                <th scope="col">{words.publisher}</th>
                <th scope="col">{words.published}</th>
                <th scope="col">{words.reliability}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ id, title, publisher, publishedOn, reliability }) => (
                <tr key={id}>
                  <td>
                    <a href={needs.href(sourceAddress(id))}>
                      <bdi>{title}</bdi>
                    </a>
                  </td>
                  <td>
                    <bdi>{publisher ?? words.notStated}</bdi>
                  </td>
                  <td>
                    <When date={publishedOn} />
                  </td>
                  <td>{reliability}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </article>
  );
}

export const sourcesPage: Page = (needs) => <SourcesPage needs={needs} />;
