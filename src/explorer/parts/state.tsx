import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PAGE_WORDS } from '../words/pages.ts';
import type { Needs } from '../pages/needs.ts';
import type { Asking } from './use-answer.ts';

const SLOW_MS = 300;

/** Says that something is being read, once it takes long, with a way to stop it; and what went wrong, with a way to ask again. */
export function AskingState({ needs, asking }: { readonly needs: Needs; readonly asking: Asking }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    setIsSlow(false);
    if (!asking.isWaiting) return;
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [asking.isWaiting]);
  return (
    <div class="asking" role="status">
      {asking.isWaiting && isSlow && (
        <p>
          <progress aria-label={words.loading} /> {words.loading}{' '}
          <button type="button" onClick={asking.cancel}>
            {words.cancel}
          </button>
        </p>
      )}
      {!asking.isWaiting && (asking.failure !== null || asking.isCancelled) && (
        <p class="failure">
          {asking.failure === null ? words.cancelled : words.failed(asking.failure)}{' '}
          <button type="button" onClick={asking.again}>
            {words.again}
          </button>
        </p>
      )}
    </div>
  );
}

export const Section = ({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section class="part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** Nothing by this name: what to try. */
export function NothingNamed({ needs, id }: { readonly needs: Needs; readonly id: string }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  return (
    <div class="empty">
      <h1>{words.nothingNamed(id)}</h1>
      <p>
        <a href={needs.href('/')}>{words.tryHome}</a>
      </p>
    </div>
  );
}
