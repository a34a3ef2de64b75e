import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Match, SEARCH, type SearchAnswer } from '../documents/search.ts';
import { graphqlLanguage, type Needs } from '../pages/needs.ts';
import { SHELL_WORDS } from '../words/shells.ts';

interface Given {
  readonly needs: Needs;
  /** Of the input, once on a page. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChosen: (actor: { readonly id: string; readonly name: string }) => void;
}

const WAIT_MS = 150;
const LONGEST = 200;

/** A box for one actor by any of its names, in any script and spelling. @see ARIA Authoring Practices, combobox */
export function ActorBox({ needs, id, label, text, onText, onChosen }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const [matches, setMatches] = useState<readonly Match[] | null>(null);
  const [at, setAt] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isTyped = useRef(false);
  useEffect(() => {
    const wanted = text.trim();
    if (!isTyped.current || wanted === '') {
      setMatches(null);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      needs
        .ask<SearchAnswer>(
          SEARCH,
          { text: wanted.slice(0, LONGEST), language: graphqlLanguage(needs) },
          controller.signal,
        )
        .then(({ search }) => {
          setMatches(search);
          setAt(search.length > 0 ? 0 : -1);
          setFailure(null);
        })
        .catch((error: unknown) => {
          if (controller.signal.aborted) return;
          setMatches(null);
          setFailure(error instanceof Error ? error.message : String(error));
        });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, needs.language]);
  const choose = ({ actor }: Match): void => {
    isTyped.current = false;
    setIsOpen(false);
    onText(actor.name);
    onChosen(actor);
  };
  const isShown = isOpen && matches !== null;
  return (
    <div class="actor-box">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && at >= 0 ? `${id}-${String(at)}` : undefined}
        value={text}
        onInput={(event) => {
          isTyped.current = true;
          setIsOpen(true);
          onText(event.currentTarget.value);
        }}
        onBlur={() => {
          setIsOpen(false);
        }}
        onKeyDown={(event) => {
          const all = matches ?? [];
          if (event.key === 'Escape') setIsOpen(false);
          else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            if (all.length === 0) return;
            event.preventDefault();
            setIsOpen(true);
            setAt((at + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length);
          } else if (event.key === 'Enter' && isShown) {
            const match = all[at];
            if (!match) return;
            event.preventDefault();
            choose(match);
          }
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={words.matches} hidden={!isShown || matches.length === 0}>
        {(matches ?? []).map((match, index) => (
          <li
            key={match.actor.id}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(match);
            }}
          >
            <bdi>{match.actor.name}</bdi> <small>{words.reasons[match.reason](match.matched.text)}</small>
          </li>
        ))}
      </ul>
      <p class="box-state" role="status">
        {failure ?? (isShown && matches.length === 0 ? words.noMatch : '')}
      </p>
    </div>
  );
}
