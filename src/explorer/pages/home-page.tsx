import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { HOME, type HomeAnswer } from '../documents/home.ts';
import { ActorBox } from '../parts/actor-box.tsx';
import { actorAddress } from '../parts/links.tsx';
import { AskingState } from '../parts/state.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { SHELL_WORDS } from '../words/shells.ts';
import { answerAddress } from './answer-asked.ts';
import type { Needs, Page } from './needs.ts';

const WORKED = {
  how: '/answer?from=united-states&to=popular-mobilization-forces&date=2017-07',
  who: '/actor/islamic-state?date=2015-06',
  two: '/dyad/russia/turkey',
  place: '/map?date=2016-01-01',
  moved: '/changes?from=2014-01-01&to=2016-01-01',
} as const;

interface Given {
  readonly needs: Needs;
}

function HomePage({ needs }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  return (
    <article class="home-page">
      <h1>{words.question}</h1>
      <p class="lead">{words.lead}</p>
      <TwoBoxes needs={needs} />
      <section aria-labelledby="worked">
        <h2 id="worked">{words.worked}</h2>
        <ul>
          {Object.entries(WORKED).map(([name, address]) => (
            <li key={name}>
              <a href={needs.href(address)}>{words.workedLead[name as keyof typeof WORKED]}</a>
            </li>
          ))}
        </ul>
      </section>
      <OneActor needs={needs} />
      <InStore needs={needs} />
    </article>
  );
}

/** The two ends, by name as typed or by id as chosen from the list. */
function TwoBoxes({ needs }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const [texts, setTexts] = useState(['', '']);
  const [ids, setIds] = useState<readonly (string | null)[]>([null, null]);
  const [isMissing, setIsMissing] = useState(false);
  const put = (end: 0 | 1, text: string, id: string | null): void => {
    setTexts((before) => before.map((each, at) => (at === end ? text : each)));
    setIds((before) => before.map((each, at) => (at === end ? id : each)));
  };
  const box = (end: 0 | 1, label: string): JSX.Element => (
    <ActorBox
      needs={needs}
      id={end === 0 ? 'from' : 'to'}
      label={label}
      text={texts[end] ?? ''}
      onText={(text) => {
        put(end, text, null);
      }}
      onChosen={({ id, name }) => {
        put(end, name, id);
      }}
    />
  );
  return (
    <form
      class="two-boxes"
      onSubmit={(event) => {
        event.preventDefault();
        const [from, to] = [0, 1].map((end) => ids[end] ?? (texts[end] ?? '').trim()) as [string, string];
        setIsMissing(from === '' || to === '');
        if (from !== '' && to !== '') needs.go(answerAddress({ from, to }));
      }}
    >
      {box(0, words.from)}
      {box(1, words.to)}
      <button type="submit">{words.answer}</button>
      {isMissing && <p role="alert">{words.bothWanted}</p>}
    </form>
  );
}

function OneActor({ needs }: Given): JSX.Element {
  const [text, setText] = useState('');
  return (
    <section class="one-actor">
      <ActorBox
        needs={needs}
        id="one"
        label={SHELL_WORDS[needs.language].oneActor}
        text={text}
        onText={setText}
        onChosen={({ id }) => {
          needs.go(actorAddress(id));
        }}
      />
    </section>
  );
}

const COUNTED = ['actors', 'ties', 'claims', 'sources', 'places', 'events'] as const;

function InStore({ needs }: Given): JSX.Element {
  const words = SHELL_WORDS[needs.language];
  const home = useAnswer<HomeAnswer>(needs, HOME, {});
  const { answer } = home;
  return (
    <section aria-labelledby="in-store">
      <h2 id="in-store">{words.inStore}</h2>
      <AskingState needs={needs} asking={home} />
      {answer !== null && (
        <dl class="counts">
          {COUNTED.map((name) => (
            <div key={name}>
              <dd>{answer[name].totalCount.toLocaleString(needs.language === 'ar' ? 'ar-EG' : 'en')}</dd>
              <dt>{words.counts[name]}</dt>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

export const homePage: Page = (needs) => <HomePage needs={needs} />;
