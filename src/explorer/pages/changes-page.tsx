import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TIE_TYPE_NAMES } from '../../domain/ties/types.ts';
import { CHANGES, type ChangeLine, type ChangesAnswer } from '../documents/changes.ts';
import { AskingState, Section } from '../parts/state.tsx';
import { useAllPages } from '../parts/use-answer.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { ChangeList, HandsChanged } from './change-list.tsx';
import { graphqlLanguage, type Needs, type Page } from './needs.ts';

/** A change costs about 30 nodes with its claims: fifty stay well within what one question may cost. */
const PORTION = 50;

/** What is compared; it stands in the address, so that a comparison can be sent to somebody. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly type: string;
}

const DEFAULT = { from: '2017-10-01', to: '2017-11-01', actor: '', type: '' };

export const comparisonIn = (query: URLSearchParams): Comparison => ({
  from: query.get('from') ?? DEFAULT.from,
  to: query.get('to') ?? DEFAULT.to,
  actor: query.get('actor') ?? DEFAULT.actor,
  type: query.get('type') ?? DEFAULT.type,
});

export const comparisonAddress = (asked: Comparison): string => {
  const stated = Object.entries(asked).filter(([, value]) => value !== '');
  return `/changes?${new URLSearchParams(stated as [string, string][]).toString()}`;
};

/** What began, was first attested, ended, faded and turned between two dates. */
function ChangesPage({ needs, asked }: { readonly needs: Needs; readonly asked: Comparison }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  return (
    <article class="changes-page">
      <h1>{words.changes}</h1>
      <ComparisonForm needs={needs} asked={asked} key={JSON.stringify(asked)} />
      {asked.from < asked.to ? (
        <Changes needs={needs} asked={asked} key={`list ${JSON.stringify(asked)}`} />
      ) : (
        <p class="failure" role="alert">
          {words.datesInOrder}
        </p>
      )}
    </article>
  );
}

function ComparisonForm({ needs, asked }: { readonly needs: Needs; readonly asked: Comparison }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    needs.go(comparisonAddress({ from: text('from'), to: text('to'), actor: text('actor'), type: text('type') }));
  };
  return (
    <form class="tools" onSubmit={submit}>
      <label>
        {words.firstDate} <input type="date" name="from" required value={asked.from} />
      </label>
      <label>
        {words.secondDate} <input type="date" name="to" required value={asked.to} />
      </label>
      <label>
        {words.actorFilter} <input name="actor" dir="auto" value={asked.actor} />
      </label>
      <label>
        {words.typeFilter}{' '}
        <select name="type" value={asked.type}>
          <option value="">{words.allTypes}</option>
          {TIE_TYPE_NAMES.map((type) => (
            <option key={type} value={type}>
              {words.tieType(type)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{words.compare}</button>
    </form>
  );
}

function Changes({ needs, asked }: { readonly needs: Needs; readonly asked: Comparison }): JSX.Element {
  const words = PAGE_WORDS[needs.language];
  const [most, setMost] = useState(PORTION);
  const where = {
    ...(asked.actor === '' ? {} : { actor: asked.actor }),
    ...(asked.type === '' ? {} : { types: [asked.type] }),
    ...(needs.knownAt === null ? {} : { knownAt: needs.knownAt }),
  };
  const list = useAllPages<ChangesAnswer, ChangeLine>(
    needs,
    CHANGES,
    { from: asked.from, to: asked.to, where, language: graphqlLanguage(needs), first: PORTION },
    (answer) => answer.changes,
    most,
  );
  const { nodes = [], totalCount = 0 } = list.answer ?? {};
  return (
    <>
      <AskingState needs={needs} asking={list} />
      {list.answer !== null && nodes.length === 0 && <p class="empty">{words.noChanges}</p>}
      {nodes.length > 0 && nodes.length < totalCount && (
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
      <HandsChanged needs={needs} changes={nodes} />
      {nodes.length > 0 && (
        <Section title={`${asked.from} – ${asked.to}`} id="changes">
          <ChangeList needs={needs} changes={nodes} />
        </Section>
      )}
    </>
  );
}

export const changesPage =
  (asked: Comparison): Page =>
  (needs) => <ChangesPage needs={needs} asked={asked} />;
