import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PathsLine } from '../documents/answer.ts';
import { Section } from '../parts/state.tsx';
import { SHELL_WORDS } from '../words/shells.ts';
import type { AnswerAsked } from './answer-asked.ts';
import type { Needs } from './needs.ts';
import { pngOf } from './png.ts';

interface Given {
  readonly needs: Needs;
  readonly asked: AnswerAsked;
  readonly paths: Extract<PathsLine, { kind: 'Paths' }>;
}

/** The known time that a permalink carries. */
const knownIn = (permalink: string): string | null => {
  const variables = new URLSearchParams(permalink.split('#')[1] ?? '').get('variables') ?? '';
  return /"(\d{4}-\d{2}-\d{2}T[^"]+Z)"/.exec(variables)?.[1] ?? null;
};

/** Ways to keep the answer, to cite it and to ask on. */
export function KeepAnswer({ needs, asked, paths }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const [isCopied, setIsCopied] = useState(false);
  const known = needs.knownAt ?? knownIn(paths.permalink);
  const here = new URL(location.href);
  if (known !== null) here.searchParams.set('known', known);
  const title = words.connected(paths.from.name, paths.to.name, needs.date);
  const cite = `${title}. Entente, ${known ?? ''}. ${here.href}`;
  const dated = needs.date === null ? '' : `&validAt=${encodeURIComponent(needs.date)}`;
  const lang = needs.language === 'ar' ? '&lang=ar' : '';
  const ends = `${encodeURIComponent(paths.from.id)},${encodeURIComponent(paths.to.id)}`;
  const picture = `/picture.svg?paths=${ends}${dated}${lang}`;
  const [first] = paths.nodes;
  return (
    <Section title={words.keep} id="keep">
      <ul class="keep">
        <li>
          <a href={here.pathname + here.search}>{words.permalink}</a>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              void navigator.clipboard.writeText(cite).then(() => {
                setIsCopied(true);
              });
            }}
          >
            {words.cite}
          </button>{' '}
          <span role="status">{isCopied ? words.cited : ''}</span>
          <blockquote class="cite" dir="auto">
            {cite}
          </blockquote>
        </li>
        <li>
          <a href={paths.permalink}>{words.graphql}</a>
        </li>
        {first && (
          <li>
            {first.cypher.browserUrl !== null && (
              <a href={first.cypher.browserUrl} target="_blank" rel="noreferrer noopener external">
                {words.inBrowser}
              </a>
            )}
            <details>
              <summary>{words.cypher}</summary>
              <pre dir="ltr" tabIndex={0}>
                {first.cypher.text}
              </pre>
            </details>
          </li>
        )}
        {first && (
          <li>
            <a href={picture}>{words.asPicture}</a> ·{' '}
            <button
              type="button"
              onClick={() => {
                void pngOf(picture, `${asked.from}-${asked.to}.png`);
              }}
            >
              {words.asPng}
            </button>
          </li>
        )}
        {[paths.from, paths.to].map(({ id, name }) => (
          <li key={id}>
            <a href={`/export/ties.csv?actor=${encodeURIComponent(id)}${dated}`} download>
              {words.csvOf(name)}
            </a>
          </li>
        ))}
        <li>
          <a href={`/export/graph.gexf?${dated.slice(1)}`} download>
            {words.gexf}
          </a>
        </li>
      </ul>
    </Section>
  );
}
