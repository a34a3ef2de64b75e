import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Needs, Page } from '../pages/needs.ts';
import { pageFor } from '../pages/page-for.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { addressFor, changed, type Reader, readerIn } from './address.ts';
import { askService } from './ask.ts';
import { Header } from './header.tsx';

interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const placeOf = ({ pathname, search }: Location): Place => ({ path: pathname, query: new URLSearchParams(search) });

/** Clicks on addresses of the page, as long as the reader does not want them elsewhere. */
const isOurs = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented) &&
  link.origin === location.origin &&
  link.target === '' &&
  !link.hasAttribute('download') &&
  !/^\/(?:ide|browser|export|graphql|picture\.svg)/.test(link.pathname);

/** Everything around the pages: the head with its search and its date, and the page of the address. */
export function Shell(): JSX.Element {
  const [place, setPlace] = useState(() => placeOf(location));
  const [page, setPage] = useState<{ readonly draw: Page | null } | null>(null);
  const reader = readerIn(place.query);
  const { language } = reader;
  const words = SHELL_WORDS[language];
  const go = (address: string): void => {
    history.pushState(null, '', address);
    setPlace(placeOf(location));
    scrollTo(0, 0);
  };
  const setReader = (change: Partial<Reader>): void => {
    history.replaceState(null, '', changed(place.path, place.query, change));
    setPlace(placeOf(location));
  };
  useEffect(() => {
    const back = (): void => {
      setPlace(placeOf(location));
    };
    const click = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!(link instanceof HTMLAnchorElement) || !isOurs(event, link) || link.hash !== '') return;
      event.preventDefault();
      go(link.pathname + link.search);
    };
    addEventListener('popstate', back);
    document.addEventListener('click', click);
    return () => {
      removeEventListener('popstate', back);
      document.removeEventListener('click', click);
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  const shown = `${place.path} ${place.query.toString()}`;
  useEffect(() => {
    let isLeft = false;
    void pageFor(place.path, place.query).then((draw) => {
      if (!isLeft) setPage({ draw });
    });
    return () => {
      isLeft = true;
    };
  }, [shown]);
  const needs: Needs = useMemo(
    () => ({
      ...reader,
      setDate: (date) => {
        setReader({ date: date === '' ? null : date });
      },
      go: (address) => {
        go(addressFor(address, reader));
      },
      href: (address) => addressFor(address, reader),
      ask: (document, variables, signal) => askService(words, document, variables, signal),
    }),
    [shown],
  );
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Header needs={needs} path={place.path} setReader={setReader} />
      <main id="main" tabIndex={-1}>
        {page !== null && (page.draw === null ? <NoPage needs={needs} /> : page.draw(needs))}
      </main>
      <footer class="foot">
        <a href="/ide/">{words.queryPage}</a> · <a href="/browser/">Neo4j Browser</a> ·{' '}
        <a href={needs.href('/sources')}>{words.whoSays}</a>
      </footer>
    </>
  );
}

const NoPage = ({ needs }: { readonly needs: Needs }): JSX.Element => (
  <div class="empty">
    <h1>{SHELL_WORDS[needs.language].noPage}</h1>
    <p>
      <a href={needs.href('/')}>{SHELL_WORDS[needs.language].home}</a>
    </p>
  </div>
);
