import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Needs } from '../pages/needs.ts';
import { ActorBox } from '../parts/actor-box.tsx';
import { actorAddress } from '../parts/links.tsx';
import { SHELL_WORDS } from '../words/shells.ts';
import type { Reader } from './address.ts';
import { DateControl } from './date-control.tsx';

interface Given {
  readonly needs: Needs;
  readonly path: string;
  readonly setReader: (change: Partial<Reader>) => void;
}

const PAGES = ['changes', 'map', 'sources', 'overview'] as const;

/** What stands above every page. */
export function Header({ needs, path, setReader }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const [text, setText] = useState('');
  return (
    <header class="head">
      <p class="brand">
        <a href={needs.href('/')}>Entente</a>
      </p>
      <nav aria-label={words.pagesLabel}>
        <ul>
          {PAGES.map((name) => (
            <li key={name}>
              <a href={needs.href(`/${name}`)} aria-current={path === `/${name}` ? 'page' : undefined}>
                {words.pages[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {path !== '/' && (
        <ActorBox
          needs={needs}
          id="find"
          label={words.findActor}
          text={text}
          onText={setText}
          onChosen={({ id }) => {
            setText('');
            needs.go(actorAddress(id));
          }}
        />
      )}
      <DateControl needs={needs} setReader={setReader} />
      <button
        type="button"
        class="language"
        lang={needs.language === 'en' ? 'ar' : 'en'}
        onClick={() => {
          setReader({ language: needs.language === 'en' ? 'ar' : 'en' });
        }}
      >
        {needs.language === 'en' ? 'العربية' : 'English'}
      </button>
    </header>
  );
}
