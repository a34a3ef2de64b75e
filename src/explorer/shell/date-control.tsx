import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Needs } from '../pages/needs.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import type { Reader } from './address.ts';
import { isDate, stepped } from './date-steps.ts';

interface Given {
  readonly needs: Needs;
  readonly setReader: (change: Partial<Reader>) => void;
}

const PLAY_MS = 1_500;

/** The day, month or year that is asked about, and, folded away, the time at which it was known. */
export function DateControl({ needs, setReader }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const { date, knownAt } = needs;
  const [text, setText] = useState(date ?? '');
  const [isPlaying, setIsPlaying] = useState(false);
  useEffect(() => {
    setText(date ?? '');
  }, [date]);
  useEffect(() => {
    if (!isPlaying || date === null) return;
    const timer = setTimeout(() => {
      setReader({ date: stepped(date, 1) });
    }, PLAY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, date]);
  const step = (by: number): void => {
    if (date !== null) setReader({ date: stepped(date, by) });
  };
  const isWrong = text !== '' && !isDate(text);
  return (
    <form
      class="date-control"
      aria-label={words.dateLabel}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) setReader({ date: text === '' ? null : text });
      }}
    >
      <label>
        {words.date}{' '}
        <input
          name="date"
          dir="ltr"
          size={10}
          placeholder={words.dateHint}
          value={text}
          aria-invalid={isWrong}
          onInput={(event) => {
            setText(event.currentTarget.value.trim());
          }}
          onBlur={() => {
            if (!isWrong && text !== (date ?? '')) setReader({ date: text === '' ? null : text });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
      </label>
      {isWrong && <span role="alert">{words.wrongDate}</span>}
      {date !== null && (
        <span class="steps">
          <button
            type="button"
            aria-label={words.earlier}
            onClick={() => {
              step(-1);
            }}
          >
            −
          </button>
          <button
            type="button"
            aria-label={words.later}
            onClick={() => {
              step(1);
            }}
          >
            +
          </button>
          <button
            type="button"
            aria-pressed={isPlaying}
            onClick={() => {
              setIsPlaying(!isPlaying);
            }}
          >
            {isPlaying ? words.stop : words.play}
          </button>
          <button
            type="button"
            onClick={() => {
              setReader({ date: null });
            }}
          >
            {words.anyTime}
          </button>
        </span>
      )}
      <details class="known" open={knownAt !== null}>
        <summary>{words.known}</summary>
        <label>
          {words.knownHelp}{' '}
          <input
            dir="ltr"
            size={22}
            placeholder="2026-11-22T12:00:00Z"
            value={knownAt ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.value.trim();
              setReader({ knownAt: value === '' ? null : value });
            }}
          />
        </label>
      </details>
    </form>
  );
}
